import { daysBetween } from '../../../platform/clock/clock.ts'
import type { AnnexRow, CountedDifficulty, Material, Paragraph, ReportAnnex } from '../shapes.ts'
import { lowerFirst, upperFirst } from './figures.ts'
import { type MadePart, runs } from './part.ts'
import { printedDay, sentence } from './words.ts'

const outcomeWords = {
  solved: 'giải quyết',
  partly: 'giải quyết một phần',
  declined: 'không chấp nhận',
  noted: 'ghi nhận, trả lời sau',
} as const

type Raised = Pick<Material, 'difficulties' | 'on'>

/** Part IV: what hindered, who decides and what became of it; apart from it what is proposed and what is still asked for. */
export function difficultyParts({ difficulties, on }: Raised, isNamed = false): MadePart[] {
  const line = (words: string, one: CountedDifficulty) =>
    runs(`- ${isNamed ? `${one.agencyName}: ` : ''}${onTask(one)}${sentence(words)} ${decidedWords(one, on)}`)
  const hindering = difficulties.filter(({ kind }) => kind === 'difficulty')
  const proposed = difficulties.filter(({ kind }) => kind === 'proposal')
  const asked = hindering.filter(isStillAsked).map((one) => runs(`- ${askedWords(one, isNamed)}`))
  return [
    {
      ...{ key: 'difficulties', label: '1', title: 'Khó khăn, vướng mắc' },
      paragraphs: orNone(hindering.map((one) => line(one.description, one))),
    },
    {
      ...{ key: 'proposals', label: '2', title: 'Đề xuất, kiến nghị' },
      paragraphs: orNone([...proposed.map((one) => line(one.proposal, one)), ...asked]),
    },
  ]
}

const onTask = ({ label }: CountedDifficulty): string => (label ? `Nhiệm vụ ${label}: ` : '')

/** What a difficulty asks for stands among the proposals as long as it was not granted. */
const isStillAsked = ({ proposal, state, outcome }: CountedDifficulty): boolean =>
  proposal !== '' && state !== 'settled' && outcome !== 'solved'

const orNone = (lines: readonly Paragraph[]): readonly Paragraph[] => (lines.length > 0 ? lines : [runs('Không có.')])

/** "Nơi giải quyết: … . Trả lời (giải quyết một phần): … ." */
const decidedWords = (difficulty: CountedDifficulty, on: string): string =>
  `Nơi giải quyết: ${difficulty.addressedName}. ${answerWords(difficulty, on)}`

/** The answer with its outcome, or that there is none; while it is still owed, by which day or by how many days it is late. */
export function answerWords({ state, outcome, answer, answerDueOn }: CountedDifficulty, on: string): string {
  const late = answerDueOn ? daysBetween(answerDueOn, on) : 0
  const clock = late > 0 ? `quá hạn ${late} ngày` : answerDueOn ? `hạn trả lời ${printedDay(answerDueOn)}` : ''
  if (answer === null) return `Chưa có trả lời${inBrackets([clock])}.`
  const words = inBrackets([outcome ? outcomeWords[outcome] : '', state === 'open' ? clock : ''])
  return `Trả lời${words}: ${sentence(answer)}${state === 'settled' ? ' Đã được tháo gỡ.' : ''}`
}

function inBrackets(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '')
  return said.length > 0 ? ` (${said.join('; ')})` : ''
}

/** A proposal mostly begins with "đề nghị" itself; otherwise it is said to whom it is put. */
function askedWords({ agencyName, proposal, addressedName }: CountedDifficulty, isNamed: boolean): string {
  const asks = /^đề nghị\s/iu.test(proposal) ? proposal : `đề nghị ${addressedName}: ${lowerFirst(proposal)}`
  return sentence(isNamed ? `${agencyName}: ${lowerFirst(asks)}` : upperFirst(asks))
}

/** Annex 07: difficulties, then proposals, each with who decides and what was answered. */
export function difficultyAnnex({ difficulties, on }: Raised): ReportAnnex {
  const group = (kind: CountedDifficulty['kind'], label: string, title: string): AnnexRow[] => {
    const here = difficulties.filter((one) => one.kind === kind)
    const rows = here.map((one, index): AnnexRow => ({ kind: 'row', cells: [index + 1, ...cellsOf(one, on)] }))
    return rows.length > 0 ? [{ kind: 'group', label, title }, ...rows] : []
  }
  return {
    ...{ key: '07', label: 'Phụ lục III', title: 'Biểu 07. Khó khăn, vướng mắc; đề xuất, kiến nghị' },
    orientation: 'landscape',
    columns: [
      { title: 'TT', width: 4, align: 'center' },
      { title: 'Nội dung', width: 36, align: 'left' },
      { title: 'Cơ quan nêu', width: 14, align: 'left' },
      { title: 'Thẩm quyền giải quyết', width: 14, align: 'left' },
      { title: 'Trả lời', width: 32, align: 'left' },
    ],
    rows: [...group('difficulty', 'I', 'Khó khăn, vướng mắc'), ...group('proposal', 'II', 'Đề xuất, kiến nghị')],
    notes: difficulties.length > 0 ? [] : ['Không có khó khăn, đề xuất nào được nêu.'],
  }
}

function cellsOf(one: CountedDifficulty, on: string): string[] {
  const words = one.kind === 'proposal' ? [one.proposal, one.description] : [one.description, one.proposal]
  const told = words.filter((text) => text !== '').map(sentence)
  return [`${onTask(one)}${told.join(' ')}`, one.agencyName, one.addressedName, answerWords(one, on)]
}
