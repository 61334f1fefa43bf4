import { filesContract } from '../../../foundation/files/contract.ts'
import { fileAddress, Link, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { pastScreens } from '../past-messages.ts'
import type { LifeEvent } from '../shapes.ts'

/** What happened in a plan's life, newest first, each with its paper. */
export function Timeline({ planId }: { planId: string }) {
  const text = useText(pastScreens)
  const events = useRead(amendmentsContract.timeline, { planId })
  return (
    <section aria-label={text.timeline}>
      <h2>{text.timeline}</h2>
      <WhenRead of={events}>
        {(rows) => (
          <ol className="timeline">
            {rows.map((event) => (
              <Event key={event.id} event={event} />
            ))}
          </ol>
        )}
      </WhenRead>
    </section>
  )
}

function Event({ event: { kind, on, paper, reason, amendmentId } }: { event: LifeEvent }) {
  const text = useText(pastScreens)
  const format = useFormat()
  const named = [paper.docType, paper.number, paper.on ? format.dayShort(paper.on) : null, paper.issuer]
  const words = named.filter(Boolean).join(' · ')
  return (
    <li>
      <h3 className="card-title">
        <time dateTime={on}>{format.dayShort(on)}</time> {text.events[kind]}
      </h3>
      {words ? <div lang="vi">{text.by(words)}</div> : null}
      {reason ? <div className="wrapping">{reason}</div> : null}
      {paper.fileId ? <a href={fileAddress(filesContract.shared, { fileId: paper.fileId })}>{text.openPaper}</a> : null}
      {amendmentId ? <Link to={`/amendments/${amendmentId}`}>{text.openAmendment}</Link> : null}
    </li>
  )
}
