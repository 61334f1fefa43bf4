import type { FileAnswer } from '../../foundation/access/index.ts'
import { dayInVietnam } from '../../platform/clock/clock.ts'
import type { Language } from '../../platform/i18n/catalogue.ts'
import { csvBytes } from '../../platform/text/csv.ts'
import { shortDate } from '../../platform/text/dates.ts'
import { isLate } from './rules.ts'
import { difficultyScreens } from './screen-messages.ts'
import type { DifficultyRow } from './shapes.ts'

/** A list of difficulties as a file, in the words of the screen; marked where it tells of invented data. */
export function difficultiesCsv(
  rows: readonly DifficultyRow[],
  { language, today }: { language: Language; today: string },
): FileAnswer {
  const text = difficultyScreens[language]
  const head = [
    ...[text.kind, text.agency, text.task, text.description, text.proposal],
    ...[text.raisedAt, text.addressed, text.answerDueOn, text.state, text.outcome, text.answer],
  ]
  const lines = rows.map((row) => [
    ...[text.kinds[row.kind], row.agencyName, row.label ?? text.wholePlan, row.description, row.proposal],
    ...[dayOf(row.raisedAt), row.addressedName, shortDate(row.answerDueOn)],
    isLate(row, today) ? text.late : text.states[row.state],
    ...[row.outcome ? text.outcomes[row.outcome] : '', row.answer ?? ''],
  ])
  const mark = rows.some(({ demonstration }) => demonstration) ? [['DỮ LIỆU MINH HỌA']] : []
  return {
    bytes: csvBytes([...mark, head, ...lines]),
    mediaType: 'text/csv; charset=utf-8',
    name: `${mark.length > 0 ? 'du-lieu-minh-hoa-' : ''}kho-khan-vuong-mac.csv`,
  }
}

const dayOf = (instant: string): string => shortDate(dayInVietnam(new Date(instant)))
