import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemAction, PlanItem } from '../../shapes.ts'
import { PrintedDeadlines } from '../last-legal-day.tsx'
import { useDesk } from './desk-context.ts'

interface ItemFactsProps {
  readonly item: PlanItem
  readonly openPhrases: ReadonlySet<string>
}

/** What was read of an item. */
export function ItemFacts({ item, openPhrases }: ItemFactsProps) {
  const text = useText(deskWords)
  const printed = [
    { name: text.events, words: item.eventDates },
    { name: text.quantities, words: item.quantities },
    { name: text.places, words: item.places },
  ]
  return (
    <>
      <p className="clause" lang="vi">
        {item.action}
      </p>
      <dl className="reading-facts">
        <Phrases name={text.roles[item.role]} phrases={item.lead} openPhrases={openPhrases} needed />
        <Phrases name={text.partners} phrases={item.coordinating} openPhrases={openPhrases} />
        {item.actions.length > 0 ? (
          <div>
            <dt>{text.actions}</dt>
            <dd>
              <ol className="actions" lang="vi">
                {item.actions.map((action) => (
                  <li key={JSON.stringify(action)}>
                    <ActionWords action={action} />
                  </li>
                ))}
              </ol>
            </dd>
          </div>
        ) : null}
        <PrintedDeadlines deadlines={item.deadlines} />
        {printed
          .filter(({ words }) => words.length > 0)
          .map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd lang="vi">{words.join('; ')}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}

/** The verb, then whatever belongs to it. */
export function ActionWords({ action }: { action: ItemAction }) {
  const { verb, object, place, deadline, quantity, recurrence } = action
  const rest = [object, quantity, place, deadline, recurrence].filter(Boolean)
  return (
    <>
      <strong>{verb}</strong>
      {rest.length > 0 ? ` ${rest.join(' · ')}` : null}
    </>
  )
}

interface PhrasesProps {
  readonly name: string
  readonly phrases: readonly string[]
  readonly openPhrases: ReadonlySet<string>
  readonly needed?: boolean
}

function Phrases({ name, phrases, openPhrases, needed = false }: PhrasesProps) {
  const text = useText(deskWords)
  const { show } = useDesk()
  if (phrases.length === 0 && !needed) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {phrases.length === 0 ? <span className="attention">{text.nobody}</span> : null}
        <ul className="phrases">
          {phrases.map((phrase) => (
            <li key={phrase}>
              <button type="button" className="phrase" lang="vi" onClick={() => show('rosters', phrase)}>
                {phrase}
                {openPhrases.has(phrase) ? <span className="only-heard"> ({text.rosterOpen})</span> : null}
                {openPhrases.has(phrase) ? (
                  <span className="attention" aria-hidden="true" title={text.rosterOpen}>
                    {' '}
                    ?
                  </span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
