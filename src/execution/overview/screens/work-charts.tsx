import { Select } from '@mantine/core'
import { BarChart, LineChart, Link, useAddressState, useFormat, useLanguage, useText } from '../../../ui/kit/index.ts'
import { isStatisticCode, statistics } from '../../activities/statistics.ts'
import { overviewScreens } from '../screen-messages.ts'
import type { Dashboard } from '../shapes.ts'
import { activitiesAt } from './addresses.ts'

interface OfPeriod {
  readonly dashboard: Dashboard
  readonly days: { readonly from?: string; readonly to?: string }
}

/** "11/2024" */
const monthName = (month: string): string => month.split('-').reverse().join('/')

/** How many activities were begun in each month. */
export function ActivityChart({ dashboard: { activities, planId: plan }, days }: OfPeriod) {
  const text = useText(overviewScreens)
  const months = activities.months.map(({ month, value }) => ({
    ...{ key: month, name: monthName(month), value },
    to: activitiesAt({ plan, ...days, month }),
  }))
  if (months.length === 0) return <Nothing title={text.overTime} words={text.noActivities} />
  return (
    <LineChart
      title={text.overTime}
      description={text.overTimeHelp}
      points={months}
      table={{ head: [text.month, text.activity], rows: months.map(rowOf) }}
    />
  )
}

interface Named {
  readonly key: string
  readonly name: string
  readonly value: number
  readonly to: string
}

const rowOf = ({ key, name, value, to }: Named) => ({
  key,
  cells: [name, <Value key="value" value={value} to={to} />],
})

function Value({ value, to }: { value: number; to: string }) {
  const format = useFormat()
  return <Link to={to}>{format.number(value, 3)}</Link>
}

function Nothing({ title, words }: { title: string; words: string }) {
  return (
    <section className="chart" aria-label={title}>
      <h2>{title}</h2>
      <p className="quiet">{words}</p>
    </section>
  )
}

/** One statistic of the dictionary by month; which one stands in the address. */
export function FigureChart({ dashboard: { figures, planId: plan }, days }: OfPeriod) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const { language } = useLanguage()
  const [chosen, choose] = useAddressState('figure')
  const figure = figures.find(({ code }) => code === chosen) ?? figures[0]
  if (!figure || !isStatisticCode(figure.code)) return <Nothing title={text.figure} words={text.noFigures} />
  const { label, unit } = statistics[figure.code]
  const months = figure.months.map(({ month, value }) => ({
    ...{ key: month, name: monthName(month), value },
    to: activitiesAt({ plan, ...days, month, statistic: figure.code }),
  }))
  return (
    <LineChart
      title={text.figureOverTime(label[language])}
      description={text.figureHelp(format.number(figure.total, 3), unit[language])}
      control={
        <Select
          label={text.figure}
          data={figures.flatMap(({ code }) =>
            isStatisticCode(code) ? [{ value: code, label: statistics[code].label[language] }] : [],
          )}
          value={figure.code}
          onChange={(code) => choose(code)}
          allowDeselect={false}
          searchable
        />
      }
      points={months}
      table={{ head: [text.month, label[language]], rows: months.map(rowOf) }}
    />
  )
}

/** The themes or channels of the plan by the activities on them. */
export function TopicChart({ kind, dashboard, days }: OfPeriod & { kind: 'theme' | 'channel' }) {
  const text = useText(overviewScreens)
  const format = useFormat()
  const words = {
    theme: { title: text.byTheme, help: text.byThemeHelp, head: text.topic },
    channel: { title: text.byChannel, help: text.byChannelHelp, head: text.channel },
  }[kind]
  const plan = dashboard.planId
  const lines = (kind === 'theme' ? dashboard.themes : dashboard.channels).map((topic) => ({
    ...topic,
    name: `${topic.label} ${topic.title}`,
    to: activitiesAt({ plan, ...days, [kind]: topic.id }),
  }))
  return (
    <BarChart
      title={words.title}
      description={words.help}
      bars={lines.map(({ id, name, activities, to }) => ({
        key: id,
        name,
        parts: [{ tone: 'plain', word: text.activity, value: activities }],
        to,
      }))}
      table={{
        head: [words.head, text.activity, text.agencies],
        rows: lines.map(({ id, name, activities, agencies, to }) => ({
          key: id,
          cells: [name, <Value key="activities" value={activities} to={to} />, format.number(agencies)],
        })),
      }}
    />
  )
}
