import { Kbd } from '@mantine/core'
import { useLanguage, useText } from '../../../ui/kit/language.tsx'
import { Link } from '../../../ui/kit/navigation.tsx'
import type { HelpSection, KeyLine } from '../../../ui/kit/screen.ts'
import type { HelpText } from './define-help.ts'
import { helpMessages } from './messages.ts'
import { type HelpPicture, pictureSizes } from './pictures.ts'

/** The pictures that lie beside this file, by their path. */
const addresses = import.meta.glob<string>('./pictures/*/*.png', { eager: true, query: '?url', import: 'default' })

interface SectionProps {
  readonly id: HelpSection
  readonly text: HelpText
  readonly picture?: HelpPicture | undefined
  readonly links?: readonly { readonly path: string; readonly title: string }[]
  readonly keys?: readonly KeyLine[]
}

/** One section: what it is for, what to do, what follows, and the way to the screen. */
export function HelpSectionView({ id, text, picture, links = [], keys = [] }: SectionProps) {
  const words = useText(helpMessages)
  return (
    <section id={id} className="help-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.title}</h2>
      <p>{text.about}</p>
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Facts text={text} />
      {keys.length > 0 ? <Keys lines={keys} /> : null}
      {picture ? <Picture picture={picture} of={text.title} /> : null}
      {links.length > 0 ? (
        <p className="help-links">
          {words.open}:{' '}
          {links.map(({ path, title }) => (
            <Link key={path} to={path}>
              {title}
            </Link>
          ))}
        </p>
      ) : null}
    </section>
  )
}

function Facts({ text }: { text: HelpText }) {
  const words = useText(helpMessages)
  const facts = (['after', 'final', 'limits', 'ask'] as const).flatMap((kind) => {
    const line = text[kind]
    return line === undefined ? [] : [{ kind, line }]
  })
  return (
    <dl className="help-facts">
      {facts.map(({ kind, line }) => (
        <div key={kind} data-kind={kind}>
          <dt>{words[kind]}</dt>
          <dd>{line}</dd>
        </div>
      ))}
    </dl>
  )
}

function Keys({ lines }: { lines: readonly KeyLine[] }) {
  const words = useText(helpMessages)
  return (
    <details className="help-keys">
      <summary>{words.keys}</summary>
      <dl className="keys">
        {lines.map(({ keys, line }) => (
          <div key={line}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{line}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Picture({ picture, of }: { picture: HelpPicture; of: string }) {
  const words = useText(helpMessages)
  const { language } = useLanguage()
  const address = addresses[`./pictures/${language}/${picture.name}.png`]
  if (address === undefined) return null
  return (
    <img
      className="help-picture"
      src={address}
      alt={words.picture(of)}
      loading="lazy"
      {...pictureSizes[picture.kind]}
    />
  )
}
