import { agenciesContract } from '../../../foundation/agencies/contract.ts'
import {
  CountFilter,
  EmptyState,
  type Filter,
  FilterBar,
  useAddress,
  useRead,
  useSession,
  useText,
  WasteBins,
} from '../../../ui/kit/index.ts'
import { plansContract } from '../../plans/contract.ts'
import { tasksContract } from '../../tasks/contract.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { type DifficultyCounts, DifficultyKind, DifficultyState } from '../shapes.ts'
import type { Address } from './address.ts'

/** What the list can be narrowed by, all of it in the address. */
export function DifficultyFilters({ seesMore }: { seesMore: boolean }) {
  const text = useText(difficultyScreens)
  const plans = useRead(plansContract.list, { state: 'issued' })
  const agencies = useRead(agenciesContract.list, {}, { enabled: seesMore })
  const names = (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name }))
  const choice = (name: string, label: string, options: { value: string; label: string }[]): Filter => ({
    ...{ kind: 'choice', name, label, options },
  })
  const kinds = DifficultyKind.options.map((kind) => ({ value: kind, label: text.kinds[kind] }))
  const named = (plans.data ?? []).map(({ id, title }) => ({ value: id, label: title }))
  const tasks = useTaskOptions(named.length === 1 ? named[0]?.value : undefined)
  return (
    <FilterBar
      filters={[
        { kind: 'search', name: 'search', label: text.search },
        choice('kind', text.kind, kinds),
        choice('plan', text.plan, named),
        ...(tasks.length > 0 ? [choice('task', text.task, tasks)] : []),
        ...(seesMore ? [choice('agency', text.agency, names)] : []),
        ...(seesMore ? [choice('to', text.addressed, names)] : []),
      ]}
    />
  )
}

/** The tasks of the chosen plan, or of the only one. */
function useTaskOptions(only: string | undefined) {
  const text = useText(difficultyScreens)
  const [{ plan = only }] = useAddress()
  const tasks = useRead(tasksContract.ofPlan, { planId: plan ?? '' }, { enabled: plan !== undefined })
  return (tasks.data ?? []).map(({ id, label, clause }) => ({
    value: id,
    label: `${text.onTask(label)} · ${clause.slice(0, 60)}`,
  }))
}

/** How many stand in each state; what waits for one's own answer comes first. */
export function Counts({ counts }: { counts: DifficultyCounts }) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const all = DifficultyState.options.reduce((sum, state) => sum + counts[state], 0)
  const none = { state: null, late: null, addressed: null }
  const mine = { word: text.waitsForMe, count: counts.mine, asks: { ...none, state: 'open', addressed: 'true' } }
  const choices = [
    ...(can('difficulties.answer') ? [mine] : []),
    { word: text.all, count: all, asks: none },
    { word: text.states.open, count: counts.open, asks: { ...none, state: 'open' } },
    { word: text.late, count: counts.late, asks: { ...none, late: 'true' } },
    ...(['answered', 'settled', 'withdrawn'] as const).map((state) => ({
      ...{ word: text.states[state], count: counts[state], asks: { ...none, state } },
    })),
  ]
  return <CountFilter label={text.byState} choices={choices} />
}

export function NoDifficulties({ address }: { address: Address }) {
  const text = useText(difficultyScreens)
  const { raise: _r, difficulty: _d, ...filters } = address
  const isFiltered = Object.keys(filters).length > 0
  return (
    <EmptyState title={isFiltered ? text.noMatch : text.empty} drawing={<WasteBins />}>
      {isFiltered ? text.noMatchHelp : text.emptyHelp}
    </EmptyState>
  )
}
