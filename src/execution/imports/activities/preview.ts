import type { ReadForm } from '../../../documents/workbooks/index.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { fill } from '../../../platform/i18n/catalogue.ts'
import {
  type ActivityContent,
  activitiesMessages,
  isStatisticCode,
  type ManyFor,
  statistics,
  submissionProblems,
} from '../../activities/index.ts'
import { plansMessages } from '../../plans/index.ts'
import { tasksMessages } from '../../tasks/index.ts'
import { importsMessages } from '../messages.ts'
import { idOf, type RowReader, rowReader } from '../row.ts'
import type { ActivityRow, RowState } from '../shapes.ts'
import type { NamedTask } from './form.ts'
import { activityChoices, alikeKey, type Said, saidBy } from './read-row.ts'

/** A row with what would be written of it. */
export interface PreparedActivity {
  readonly shown: ActivityRow
  readonly reader: RowReader
  readonly id: string
  readonly content: ActivityContent | null
}

interface PrepareFor {
  readonly form: ReadForm
  readonly many: ManyFor
  readonly tasks: readonly NamedTask[]
  readonly submit: boolean
  readonly today: string
  readonly language: Language
}

/** Every row as it would be written, each checked by the rules of an activity recorded by hand. */
export function prepareActivities(given: PrepareFor): PreparedActivity[] {
  const { form, many, tasks, language } = given
  const choices = activityChoices(tasks)
  const standing = standingOf(given)
  return form.rows.map((row) => {
    const reader = rowReader(row, form, language)
    const said = saidBy(reader, choices, language)
    const checked = checkedContent(said, reader, given)
    const content = checked?.content ?? null
    const id = content ? idOf('activity', many.agencyId, many.planId, contentKey(content)) : ''
    const stands = standing(reader, id, content)
    const shown = shownRow(reader, {
      said: content ?? said,
      tasks,
      language,
      restricted: checked?.restricted ?? false,
      ...stands,
    })
    return { shown, reader, id, content }
  })
}

/** Everything that a row says, in one order. */
const contentKey = ({ statistics: figures, ...content }: ActivityContent): string =>
  JSON.stringify([Object.entries(content).sort(), Object.entries(figures).sort()])

/** The content as it would be kept; what the rules refuse is said beside the cells that it is about. */
function checkedContent(said: Said, reader: RowReader, { many, submit, today, language }: PrepareFor) {
  const { startedOn, endedOn } = said
  if (reader.faults.length > 0 || !startedOn || !endedOn) return null
  const checked = many.check({ ...said, startedOn, endedOn })
  if (checked instanceof Refusal) {
    blameRefusal(reader, checked, language)
    return null
  }
  const problems = submissionProblems(checked.content, today)
  for (const problem of problems) {
    const key = { title_missing: 'title', ends_before_it_starts: 'to', not_yet_over: 'to', nothing_shown: undefined }[
      problem
    ]
    if (submit || problem === 'title_missing') reader.blame(activitiesMessages[language].problems[problem], key)
  }
  return checked
}

/** Columns that a refusal is about. */
const fieldsOf: Readonly<Record<string, string>> = {
  'activities.restricted_links': 'links',
  'activities.not_your_task': 'tasks',
  'activities.several_plans': 'tasks',
  'tasks.taken_away': 'tasks',
}

function blameRefusal(reader: RowReader, { code, details }: Refusal, language: Language): void {
  const sentences: Readonly<Record<string, string>> = {
    ...plansMessages[language].refusals,
    ...tasksMessages[language].refusals,
    ...activitiesMessages[language].refusals,
  }
  const message = fill(sentences[code] ?? code, details)
  const named = [details.fields, details.codes].flatMap((keys) => (Array.isArray(keys) ? keys : []))
  const key = fieldsOf[code]
  const keys = named.length > 0 ? named : key ? [key] : []
  if (keys.length === 0) reader.blame(message)
  for (const one of keys) reader.blame(message, String(one))
}

type Standing = { readonly state: RowState; readonly note: string | null }

/** How each row stands to what is recorded and to the rows above it. */
function standingOf({ many, language }: PrepareFor) {
  const words = importsMessages[language].notes
  const known = new Set(many.recorded.map(({ id }) => id))
  // Of a restricted activity the program makes the title: that says nothing.
  const alike = new Set(many.recorded.filter(({ restricted }) => !restricted).map(alikeKey))
  const rows = new Map<string, number>()
  return (reader: RowReader, id: string, content: ActivityContent | null): Standing => {
    if (reader.faults.length > 0 || !content) return { state: 'wrong', note: null }
    const before = rows.get(id)
    rows.set(id, before ?? reader.number)
    if (before !== undefined) return { state: 'repeated', note: words.repeated(before) }
    if (known.has(id)) return { state: 'known', note: words.known }
    return alike.has(alikeKey(content)) ? { state: 'similar', note: words.similar } : { state: 'new', note: null }
  }
}

interface Shown extends Standing {
  readonly said: Said
  readonly tasks: readonly NamedTask[]
  readonly language: Language
  readonly restricted: boolean
}

function shownRow(reader: RowReader, { said, tasks, language, restricted, state, note }: Shown): ActivityRow {
  const words = activitiesMessages[language].audiences
  return {
    ...{ row: reader.number, state, note, restricted },
    title: said.title,
    startedOn: said.startedOn,
    endedOn: said.endedOn,
    labels: tasks.filter(({ id }) => said.assignments.includes(id)).map(({ label }) => label),
    place: said.place,
    audiences: said.audiences.map((audience) => words[audience]),
    statistics: Object.entries(said.statistics).flatMap(([code, value]) =>
      isStatisticCode(code)
        ? [{ label: statistics[code].label[language], unit: statistics[code].unit[language], value }]
        : [],
    ),
    links: said.links,
  }
}
