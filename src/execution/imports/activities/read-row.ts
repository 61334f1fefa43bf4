import { z } from 'zod'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { type ActivityContent, activitiesMessages, statisticCodes } from '../../activities/index.ts'
import { Audience, SpokenLanguage, WebAddress } from '../../activities/shapes.ts'
import { isValueOf, statistics } from '../../activities/statistics.ts'
import { type Choices, choicesOf, chosen } from '../choices.ts'
import { importsMessages } from '../messages.ts'
import type { RowReader } from '../row.ts'
import type { NamedTask } from './form.ts'

/** What words in the cells of activities may mean. */
export interface ActivityChoices {
  readonly tasks: Choices
  readonly audiences: Choices
  readonly languages: Choices
}

export const activityChoices = (tasks: readonly NamedTask[]): ActivityChoices => ({
  tasks: choicesOf(
    tasks.flatMap(({ id, label, name }) => [label, `mục ${label}`, name].map((word) => [word, id] as const)),
  ),
  audiences: choicesOf(wordsOf('audiences')),
  languages: choicesOf(
    wordsOf('languages').flatMap(([word, code]) => [
      [word, code] as const,
      [word.replace(/^tiếng /, ''), code] as const,
    ]),
  ),
})

const wordsOf = (kind: 'audiences' | 'languages'): [string, string][] =>
  [activitiesMessages.vi, activitiesMessages.en].flatMap((messages) =>
    Object.entries(messages[kind]).map(([code, word]): [string, string] => [word, code]),
  )

const LONGEST = { title: 300, place: 300, description: 8000 } as const
const MOST_LINKS = 50

/** What a row says of an activity, perhaps without a day. */
export type Said = Omit<ActivityContent, 'startedOn' | 'endedOn'> & {
  readonly startedOn: string | null
  readonly endedOn: string | null
}

/** What a row says; what is wrong with it lies in the reader. */
export function saidBy(row: RowReader, choices: ActivityChoices, language: Language): Said {
  const words = importsMessages[language].faults
  for (const [key, most] of Object.entries(LONGEST))
    if (row.text(key).length > most) row.blame(words.tooLong(most), key)
  const startedOn = row.day('from')
  if (row.isEmpty('from')) row.blame(words.dayMissing, 'from')
  const assignments = several(row, 'tasks', choices.tasks, words.unknownTask)
  if (row.isEmpty('tasks')) row.blame(words.taskMissing, 'tasks')
  const content = {
    ...{
      title: oneLineOf(row.text('title')),
      place: oneLineOf(row.text('place')),
      description: row.text('description'),
    },
    ...{ assignments, topics: [], files: [], links: linksOf(row, words.badLink) },
    audiences: z.array(Audience).parse(several(row, 'audiences', choices.audiences, words.unknownAudience)),
    languages: z.array(SpokenLanguage).parse(several(row, 'languages', choices.languages, words.unknownLanguage)),
    statistics: figuresOf(row, words),
  }
  const endedOn = row.day('to') ?? startedOn
  if (startedOn && endedOn && endedOn < startedOn)
    row.blame(activitiesMessages[language].problems.ends_before_it_starts, 'to')
  return { ...content, startedOn, endedOn }
}

const oneLineOf = (text: string): string => text.replace(/\s+/gu, ' ')

function several(row: RowReader, key: string, choices: Choices, words: (unknown: string) => string): string[] {
  const found = chosen(row.text(key), choices)
  if (found.unknown.length > 0) row.blame(words(found.unknown.join('”, “')), key)
  return found.chosen
}

function linksOf(row: RowReader, words: (link: string) => string): string[] {
  const links = row
    .text('links')
    .split(/[\s;]+/)
    .filter((link) => link !== '')
  const wrong = links.filter((link) => !WebAddress.safeParse(link).success)
  const tooMany = links.slice(MOST_LINKS)
  for (const link of [...wrong, ...tooMany]) row.blame(words(link), 'links')
  return links.filter((link) => !wrong.includes(link)).slice(0, MOST_LINKS)
}

function figuresOf(row: RowReader, words: (typeof importsMessages)['vi' | 'en']['faults']): Record<string, number> {
  const figures: Record<string, number> = {}
  for (const code of statisticCodes) {
    const value = row.figure(code)
    if (value === null) continue
    const { valueType } = statistics[code]
    if (isValueOf(code, value)) figures[code] = value
    else row.blame(valueType === 'integer' ? words.wholeNumber : words.positiveNumber, code)
  }
  return figures
}

/** Under what two activities count as alike: the same day and the same name, however it is written. */
export const alikeKey = ({ title, startedOn }: { title: string; startedOn: string }): string =>
  `${startedOn} ${fold(title)}`
