import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../../platform/i18n/catalogue.ts'
import { inLanguage, portalStart } from './address.ts'
import { portalStyle } from './assets.ts'
import { portalWords } from './words.ts'

/** What every public page has around it. */
export interface Frame {
  readonly language: Language
  /** Whose portal it is; the portal's own name where nobody has set it. */
  readonly office: string | null
  /** Everything on the page is invented. */
  readonly demonstration: boolean
  /** As in Vietnamese: `/cong/ke-hoach/…`. */
  readonly address: string
  /** Nothing of it is public yet. */
  readonly preview?: boolean
}

interface PortalPageProps {
  readonly frame: Frame
  readonly title: string
  /** The public body that answers for what the page says. */
  readonly issuer: string | null
  /** How to say that something is wrong. */
  readonly wrong: ReactNode
  readonly children: ReactNode
}

/** A public page: no script, plain links, readable without its style. */
export function PortalPage({ frame, title, issuer, wrong, children }: PortalPageProps) {
  const { language } = frame
  const text = portalWords[language]
  return (
    <html lang={language}>
      <Head frame={frame} title={title} />
      <body>
        <a className="skip" href="#noi-dung">
          {text.skip}
        </a>
        <Marks frame={frame} />
        <Header frame={frame} />
        <main id="noi-dung">{children}</main>
        <footer>
          <section id="co-gi-sai" aria-labelledby="co-gi-sai-ten">
            <h2 id="co-gi-sai-ten">{text.wrong}</h2>
            {wrong}
          </section>
          {issuer ? (
            <p>
              {text.issuedBy}: <span lang="vi">{issuer}</span>
            </p>
          ) : null}
        </footer>
      </body>
    </html>
  )
}

function Head({ frame, title }: Pick<PortalPageProps, 'frame' | 'title'>) {
  const { language, office, demonstration, preview, address } = frame
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {demonstration || preview ? <meta name="robots" content="noindex, nofollow" /> : null}
      <title>{`${title} · ${office ?? portalWords[language].name}`}</title>
      <link rel="stylesheet" href={portalStyle.address} />
      <link rel="alternate" hrefLang="vi" href={inLanguage(address, 'vi')} />
      <link rel="alternate" hrefLang="en" href={inLanguage(address, 'en')} />
    </head>
  )
}

/** What a page must not pass for: a real paper, or something already public. */
function Marks({ frame: { language, demonstration, preview } }: { frame: Frame }) {
  const text = portalWords[language]
  if (!demonstration && !preview) return null
  return (
    <aside className="marks" aria-label={demonstration ? text.demonstration : text.preview}>
      {demonstration ? (
        <p>
          <strong>{text.demonstration}</strong> {text.demonstrationHelp}
        </p>
      ) : null}
      {preview ? (
        <p>
          <strong>{text.preview}</strong> {text.previewHelp}
        </p>
      ) : null}
    </aside>
  )
}

function Header({ frame: { language, office, address } }: { frame: Frame }) {
  const text = portalWords[language]
  const start = inLanguage(portalStart, language)
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <header className="head">
      <a className="office" href={start} {...(office ? { lang: 'vi' } : {})}>
        {office ?? text.name}
      </a>
      <nav aria-label={text.rooms}>
        <a href={start}>{text.plans}</a>
        <a href="#co-gi-sai">{text.wrong}</a>
        <a href={inLanguage(address, other)} hrefLang={other} lang={other}>
          {other === 'en' ? 'English' : 'Tiếng Việt'}
        </a>
      </nav>
    </header>
  )
}

/** A page as it goes out. */
export const htmlOf = (page: ReactNode): string => `<!doctype html>${renderToStaticMarkup(page)}`
