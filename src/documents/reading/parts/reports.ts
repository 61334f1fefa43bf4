import { agenciesAt } from '../language/agencies.ts'
import { keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { ReadReportDuty, ReadTask } from '../shapes.ts'
import { deadlinesIn, type FoundDeadline } from '../tasks/deadlines.ts'
import { recurrenceIn } from '../tasks/details.ts'
import { piecesOf } from '../tasks/pieces.ts'

/** Where a duty to report begins in a sentence. */
const reporting =
  /(?<!\p{L})(?:tổng hợp,?\s+(?:kết quả,?\s+)?)?(?:(?:gửi|định kỳ)\s+)?(?:báo cáo|gửi kết quả)(?!\p{L})/u

/** Who reports what to whom by when: sentences that order a report and name a day or a rhythm. */
export function reportDutiesOf(
  tasks: readonly ReadTask[],
  closing: readonly Paragraph[],
  year: number | null,
): ReadReportDuty[] {
  const ofTasks = tasks.flatMap((task) =>
    piecesOf(task.action).flatMap((piece) => dutyIn(piece, task.lead, task.span, year)),
  )
  const ofClosing = closing.flatMap(({ text, number }) =>
    piecesOf(text).flatMap((piece) => dutyIn(piece, agenciesBefore(piece), [number, 0, text.length], year)),
  )
  return [...ofTasks, ...ofClosing]
}

function dutyIn(
  piece: string,
  reporter: readonly string[],
  span: ReadReportDuty['span'],
  year: number | null,
): ReadReportDuty[] {
  const found = reporting.exec(keyOf(piece))
  if (!found) return []
  const words = piece.slice(found.index)
  const deadline = deadlinesIn(words, year).at(0) ?? deadlinesIn(piece, year).at(0)
  const rhythm = recurrenceIn(piece)
  if (!deadline && !(rhythm && /hằng|hàng|định kỳ|mỗi/.test(keyOf(rhythm)))) return []
  return [
    {
      text: dutyText(piece, found.index, deadlinesIn(piece, year).at(-1)),
      deadline: deadline?.date ?? null,
      reporter,
      ...routeOf(words),
      span,
    },
  ]
}

/** From the verb to the day; the day may stand before it. */
function dutyText(piece: string, from: number, deadline: FoundDeadline | undefined): string {
  const start = deadline && deadline.start < from ? deadline.start : from
  const end = deadline && deadline.end > from ? deadline.end : piece.length
  return withoutEnd(piece.slice(start, end))
}

/** "về UBND tỉnh (thông qua Sở A)": to whom, and through whom. */
function routeOf(words: string): Pick<ReadReportDuty, 'recipient' | 'via'> {
  const key = keyOf(words)
  const through = /(?:thông\s)?qua\s+(?=sở|văn phòng|phòng|ban|cơ quan|đơn vị|ủy ban|ubnd|trung tâm)/u.exec(key)
  const via = through ? (agenciesAt(words, through.index + through[0].length)?.names[0] ?? null) : null
  const to = [...key.matchAll(/(?<!\p{L})(?:báo cáo|về|với|cho|gửi|đến|tới|lên)\s+/gu)]
  const named = to.flatMap((found) => agenciesAt(words, found.index + found[0].length)?.names[0] ?? [])
  return { recipient: named.find((name) => name !== via) ?? null, via }
}

/** "Yêu cầu các Sở, ban, ngành … báo cáo": the agencies in front of the verb. */
function agenciesBefore(piece: string): readonly string[] {
  const start = /^(?:ubnd tỉnh |ủy ban nhân dân tỉnh )?(?:yêu cầu|đề nghị|giao)\s+/.exec(keyOf(piece))?.[0].length ?? 0
  return agenciesAt(piece, start)?.names ?? []
}
