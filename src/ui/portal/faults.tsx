import { inLanguage, portalStart } from './address.ts'
import { type Frame, PortalPage } from './page.tsx'
import { portalWords } from './words.ts'

interface FaultProps {
  readonly frame: Frame
  readonly title: string
  readonly lines: readonly string[]
}

function Fault({ frame, title, lines }: FaultProps) {
  const text = portalWords[frame.language]
  return (
    <PortalPage frame={frame} title={title} issuer={null} wrong={<p>{text.wrongAnywhere}</p>}>
      <h1>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <a href={inLanguage(portalStart, frame.language)}>{text.toStart}</a>
      </p>
    </PortalPage>
  )
}

/** Nothing is there, or nothing any more. */
export function NotFoundPage({ frame }: { frame: Frame }) {
  const text = portalWords[frame.language]
  return <Fault frame={frame} title={text.notFound} lines={[text.notFoundHelp]} />
}

/** A bug, with the number under which it stands in the log. */
export function FaultPage({ frame, number }: { frame: Frame; number: string }) {
  const text = portalWords[frame.language]
  return <Fault frame={frame} title={text.fault} lines={[text.faultHelp, text.faultNumber(number)]} />
}

/** A matter of moments. */
export function BusyPage({ frame }: { frame: Frame }) {
  const text = portalWords[frame.language]
  return <Fault frame={frame} title={text.busy} lines={[text.busyHelp]} />
}
