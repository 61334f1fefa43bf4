import { Button } from '@mantine/core'
import { EmptyState, Note, Stream, useAddressState, useText, useWrite } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { amendmentScreens } from '../screen-messages.ts'
import { AddChange } from './add-change.tsx'
import { ChangeCard } from './change-card.tsx'
import { touched, useAmendment } from './use-amendment.ts'

/** The differences one by one, what nobody understood, and the way to add one by hand. */
export function Changes() {
  const { amendment, changes, editable } = useAmendment()
  const text = useText(amendmentScreens)
  const [adding, setAdding] = useAddressState('add')
  return (
    <div className="amendment-changes">
      {amendment.replaces ? <Note>{text.replaces}</Note> : null}
      {editable ? <Unread /> : null}
      {editable ? <AcceptAll /> : null}
      {changes.length === 0 ? (
        <EmptyState title={amendment.sourceName ? text.sameAsPlan : text.noChanges} drawing={<Stream />} />
      ) : (
        <ol className="plain-list cards" aria-label={text.tabs.changes}>
          {changes.map((change) => (
            <ChangeCard key={change.id} change={change} />
          ))}
        </ol>
      )}
      {editable && adding ? <AddChange onClose={() => setAdding(null)} /> : null}
      {editable && !adding ? (
        <Button variant="default" w="fit-content" onClick={() => setAdding('change', { step: true })}>
          {text.addChange}
        </Button>
      ) : null}
    </div>
  )
}

function Unread() {
  const { amendment } = useAmendment()
  const text = useText(amendmentScreens)
  if (amendment.unread.length === 0) return null
  return (
    <section className="note" data-tone="attention" aria-label={text.unread(amendment.unread.length)}>
      <strong>{text.unread(amendment.unread.length)}</strong>
      <ul lang="vi">
        {amendment.unread.map((one) => (
          <li key={`${one.paragraph} ${one.text}`}>“{one.text}”</li>
        ))}
      </ul>
      <span>{text.unreadHelp}</span>
    </section>
  )
}

/** All that still waits, when it is more than one. */
function AcceptAll() {
  const { amendment, changes } = useAmendment()
  const text = useText(amendmentScreens)
  const decide = useWrite(amendmentsContract.decide, { invalidates: touched })
  const waiting = changes.filter(({ verdict }) => verdict === 'unreviewed')
  if (waiting.length < 2) return null
  const seen = waiting.map(({ id, revision }) => ({ id, revision }))
  return (
    <Button
      variant="default"
      w="fit-content"
      loading={decide.isPending}
      onClick={() => decide.mutate({ amendmentId: amendment.id, changes: seen, verdict: 'accepted' })}
    >
      {text.acceptAll(waiting.length)}
    </Button>
  )
}
