import { type Column, DataList, Link, useFormat, useText } from '../../../ui/kit/index.ts'
import { amendmentScreens } from '../screen-messages.ts'
import type { Concerned, Told } from '../shapes.ts'

/** Whom an amendment concerns, and what each is told: nobody else hears of it. */
export function ConcernedList({ concerned }: { concerned: readonly Concerned[] }) {
  const text = useText(amendmentScreens)
  const format = useFormat()
  if (concerned.length === 0) return <p className="quiet">{text.nobody}</p>
  const columns: Column<Concerned>[] = [
    {
      key: 'agency',
      title: text.agency,
      cell: ({ agency }) => <Link to={`/agencies?agency=${agency.id}`}>{agency.name}</Link>,
      width: '32%',
    },
    {
      key: 'told',
      title: text.whatTold,
      cell: ({ told }) => (
        <ul className="plain-list">
          {told.map((one) => (
            <li key={`${one.label} ${one.kind}`}>
              <ToldWords told={one} />
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return (
    <>
      <p className="quiet">{text.concernedAbout(format.number(concerned.length))}</p>
      <DataList label={text.tabs.concerned} rows={concerned} columns={columns} rowKey={({ agency }) => agency.id} />
    </>
  )
}

function ToldWords({ told: { label, kind, before, after } }: { told: Told }) {
  const text = useText(amendmentScreens)
  const format = useFormat()
  const day = (value: string | null) => (value ? format.dayShort(value) : text.undated)
  const role = (value: string | null) => (value === 'lead' ? text.roles.lead : text.roles.partner)
  const words = {
    given: () => text.told.given(label, role(after)),
    taken: () => text.told.taken(label),
    role: () => text.told.role(label, role(after)),
    deadline: () => text.told.deadline(label, day(before), day(after)),
    wording: () => text.told.wording(label),
    quantity: () => text.told.quantity(label),
    report_day: () => text.told.report_day(day(before), day(after)),
  }
  return <>{words[kind]()}</>
}
