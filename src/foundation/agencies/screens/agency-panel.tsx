import { Note, useFormat, useRead, useText, WhenRead } from '../../../ui/kit/index.ts'
import { agenciesContract } from '../contract.ts'
import { agencyGroups, type GroupCode } from '../data/groups.ts'
import { agencyScreens } from '../screen-messages.ts'
import type { Agency } from '../shapes.ts'

/** Everything known about one agency, and who works for it here. */
export function AgencyPanel({ agencyId }: { agencyId: string }) {
  const agency = useRead(agenciesContract.show, { agencyId })
  return <WhenRead of={agency}>{(data) => <Facts agency={data} />}</WhenRead>
}

function Facts({ agency }: { agency: Agency }) {
  const text = useText(agencyScreens)
  const format = useFormat()
  const groups = agency.groups.map((code) => agencyGroups[code as GroupCode] ?? code)
  const from = format.dayShort(agency.validFrom)
  const facts = [
    { name: text.shortName, value: agency.shortName },
    { name: text.symbolCode, value: agency.symbolCode ?? text.none },
    { name: text.kind, value: text.kinds[agency.kind] },
    { name: text.level, value: text.levels[agency.level] },
    { name: text.relation, value: agency.commanded ? text.commanded : text.asked },
    { name: text.group, value: groups.join('; ') || text.none },
    { name: text.aliases, value: agency.aliases.join('; ') || text.none },
    {
      name: text.valid,
      value: agency.validTo ? text.validBetween(from, format.dayShort(agency.validTo)) : text.validSince(from),
    },
  ]
  return (
    <>
      {agency.unverified ? <Note>{text.unverifiedHelp}</Note> : null}
      <dl className="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
