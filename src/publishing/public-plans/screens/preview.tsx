import { useDebouncedValue } from '@mantine/hooks'
import { type SyntheticEvent, useRef } from 'react'
import { useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { publicationContract } from '../contract.ts'
import { publicationScreens } from '../screen-messages.ts'
import type { Choice } from '../shapes.ts'

const PAUSE_MS = 300

/** The very page that the public would get of the choice. Half-typed addresses are left out until they are whole. */
export function Preview({ planId, choice }: { planId: string; choice: Choice }) {
  const text = useText(publicationScreens)
  const [shown] = useDebouncedValue(choice, PAUSE_MS)
  const page = useRead(
    publicationContract.preview,
    { planId, ...shown, contact: sendable(shown.contact) },
    { keepShown: true },
  )
  const scrolled = useRef(0)
  return (
    <section className="publication-preview" aria-labelledby="publication-preview">
      <h2 id="publication-preview">{text.preview}</h2>
      <WhenRead of={page}>
        {({ html }) => (
          <iframe
            title={text.preview}
            srcDoc={html}
            sandbox="allow-same-origin"
            onLoad={(event) => stayInside(event, scrolled)}
          />
        )}
      </WhenRead>
    </section>
  )
}

const sendable = ({ office, email, phone }: Choice['contact']): Choice['contact'] => ({
  office: office.trim() || '…',
  email: /^[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}$/i.test(email) ? email : '',
  phone,
})

/** A preview leads nowhere but to its own parts, and stays where one was reading when it is made anew. */
function stayInside({ currentTarget }: SyntheticEvent<HTMLIFrameElement>, scrolled: { current: number }): void {
  const { contentDocument: page, contentWindow: view } = currentTarget
  view?.scrollTo(0, scrolled.current)
  view?.addEventListener('scroll', () => {
    scrolled.current = view.scrollY
  })
  for (const link of page?.links ?? [])
    link.addEventListener('click', (event) => {
      event.preventDefault()
      const target = link.getAttribute('href') ?? ''
      if (target.startsWith('#')) page?.getElementById(target.slice(1))?.scrollIntoView()
    })
}
