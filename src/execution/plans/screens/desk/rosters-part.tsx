import { Stack } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { PlanDesk } from '../../shapes.ts'
import { RosterCard } from './roster-card.tsx'

/** Each printed phrase that names who acts, those that wait for a person first. */
export function RostersPart({ shown, selected }: { shown: PlanDesk; selected: string | null }) {
  const text = useText(deskWords)
  const { rosters } = shown
  const ordered = [...rosters.filter(({ confirmed }) => !confirmed), ...rosters.filter(({ confirmed }) => confirmed)]
  return (
    <Stack gap="sm">
      <p className="quiet">{rosters.length === 0 ? text.noRosters : text.rostersHelp}</p>
      <ul className="plain-list readings">
        {ordered.map((roster) => (
          <RosterCard
            key={roster.phrase}
            roster={roster}
            uses={usesOf(roster.phrase, shown)}
            isSelected={roster.phrase === selected}
          />
        ))}
      </ul>
    </Stack>
  )
}

/** Where a phrase is named. */
function usesOf(phrase: string, { items, duties }: PlanDesk): { id: string; label: string | null }[] {
  const named = items.filter(
    (item) => item.verdict !== 'rejected' && [...item.lead, ...item.coordinating].includes(phrase),
  )
  const reported = duties.filter((duty) => duty.kept && duty.reporters.includes(phrase))
  return [
    ...named.map(({ id, label }) => ({ id, label })),
    ...reported.slice(0, 1).map(({ id }) => ({ id, label: null })),
  ]
}
