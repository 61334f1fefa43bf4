import { Button, Select } from '@mantine/core'
import { z } from 'zod'
import {
  CountFilter,
  DayField,
  downloadFile,
  EmptyState,
  type Filter,
  FilterBar,
  Page,
  Terraces,
  useAddress,
  useErrorSentence,
  useFormat,
  useNarrow,
  useRead,
  useSay,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { WorkTabs } from '../../tasks/screens/work-tabs.tsx'
import { overviewContract } from '../contract.ts'
import { overviewMessages } from '../messages.ts'
import { overviewScreens } from '../screen-messages.ts'
import { AgencyGroup, type Board } from '../shapes.ts'
import { BoardList } from './board-list.tsx'
import { BoardMatrix } from './board-matrix.tsx'
import { BoardPanels } from './board-panels.tsx'
import { Clocks } from './clocks.tsx'
import './overview.css'

type Address = Readonly<Record<string, string>>

/** What the address asks of the board; words that mean nothing are left out. */
const wanted = ({ plan, group, theme, late, mine, before }: Address) => ({
  planId: z.uuid().safeParse(plan).data,
  group: AgencyGroup.safeParse(group).data,
  theme: z.uuid().safeParse(theme).data,
  late: late === 'true' ? late : undefined,
  mine: mine === 'true' ? mine : undefined,
  before: z.iso.date().safeParse(before).data,
})

/** The agencies and the tasks of a plan: who stands where, the late first. On phones a list of agencies with what is late. */
export default function BoardScreen() {
  const text = useText(overviewScreens)
  const [address] = useAddress()
  const board = useRead(overviewContract.board, wanted(address), { keepShown: true })
  const isEmpty = board.error !== null && !address.plan
  return (
    <Page title={text.board} wide about={board.data ? <About board={board.data} /> : null} action={<Files />}>
      <WorkTabs here="board" />
      {isEmpty ? (
        <EmptyState title={text.empty} drawing={<Terraces />}>
          {text.emptyHelp}
        </EmptyState>
      ) : (
        <WhenRead of={board} lines={12}>
          {(data) => <Parts board={data} />}
        </WhenRead>
      )}
    </Page>
  )
}

function About({ board: { plan } }: { board: Board }) {
  const words = useText(overviewMessages)
  const format = useFormat()
  const { today } = useSession()
  return (
    <>
      <span lang="vi">{plan.number ? `${plan.title} (${plan.number})` : plan.title}</span>
      <span className="figures">{words.asOf(format.dayShort(today))}</span>
    </>
  )
}

/** The board as it is filtered, to take along. */
function Files() {
  const text = useText(overviewScreens)
  const [address] = useAddress()
  const say = useSay()
  const sentence = useErrorSentence()
  const load = (kind: 'boardCsv' | 'boardXlsx') =>
    void downloadFile(overviewContract[kind], wanted(address)).catch((error) => say(sentence(error)))
  return (
    <div className="board-files">
      <Button variant="default" onClick={() => load('boardXlsx')}>
        {text.xlsx}
      </Button>
      <Button variant="default" onClick={() => load('boardCsv')}>
        {text.csv}
      </Button>
      <Button variant="default" onClick={() => print()}>
        {text.print}
      </Button>
    </div>
  )
}

function Parts({ board }: { board: Board }) {
  const text = useText(overviewScreens)
  const isNarrow = useNarrow()
  const { agencies } = board
  return (
    <div className="board" data-large={board.duties.length > mostOnA4}>
      <Clocks board={board} />
      <BoardFilters board={board} />
      <CountFilter
        label={text.byLate}
        choices={[
          { word: text.all, count: agencies.all, asks: { late: null } },
          { word: text.late, count: agencies.late, asks: { late: 'true' } },
        ]}
      />
      {board.rows.length === 0 ? (
        <EmptyState title={text.noRows} drawing={<Terraces />}>
          {text.noRowsHelp}
        </EmptyState>
      ) : isNarrow ? (
        <BoardList board={board} />
      ) : (
        <BoardMatrix board={board} />
      )}
      {board.rows.some(({ agency }) => !agency.commanded) ? <p className="quiet">{text.askedNote}</p> : null}
      <BoardPanels board={board} />
    </div>
  )
}

/** So many tasks fit across a sheet of A4; more want A3. */
const mostOnA4 = 26

function BoardFilters({ board: { plan, plans, themes } }: { board: Board }) {
  const text = useText(overviewScreens)
  const words = useText(overviewMessages)
  const [address, change] = useAddress()
  const choice = (name: string, label: string, options: { value: string; label: string }[]): Filter => ({
    kind: 'choice',
    name,
    label,
    options,
  })
  const filters: Filter[] = [
    choice(
      'group',
      text.group,
      AgencyGroup.options.map((group) => ({ value: group, label: words.groups[group] })),
    ),
    choice(
      'theme',
      text.theme,
      themes.map(({ id, label, title }) => ({ value: id, label: `${label} ${title}` })),
    ),
    choice('mine', text.mine, [{ value: 'true', label: text.mineHere }]),
  ]
  return (
    <div className="board-filters">
      {plans.some(({ id }) => id !== plan.id) ? (
        <Select
          label={text.plan}
          data={[plan, ...plans.filter(({ id }) => id !== plan.id)].map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
          value={plan.id}
          onChange={(id) => change({ plan: id, theme: null })}
          allowDeselect={false}
          searchable
        />
      ) : null}
      <FilterBar filters={filters} />
      <DayField
        label={text.before}
        value={z.iso.date().safeParse(address.before).data ?? null}
        onChange={(day) => change({ before: day })}
      />
      {address.before ? (
        <Button variant="subtle" onClick={() => change({ before: null })}>
          {text.anyDay}
        </Button>
      ) : null}
    </div>
  )
}
