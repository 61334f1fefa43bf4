import { type Citation, findCitations } from '../../citations/index.ts'
import { keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import { isHeading, type Node } from '../outline/outline.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { ReadCitation } from '../shapes.ts'

type Role = ReadCitation['role']

const intros: readonly [RegExp, Role][] = [
  [/^(?:-\s*)?căn cứ( vào)?\s+/, 'căn cứ'],
  [/^(?:-\s*)?(?:theo|xét) đề nghị( của)?\s+/, 'theo đề nghị'],
  [/^(?:-\s*)?(?:thực hiện|triển khai|tiếp tục thực hiện|trên cơ sở|để thực hiện|nhằm triển khai)\s+/, 'thực hiện'],
]

/** Where the sentence begins that makes the document binding. */
const enacting =
  /(?<=[.;,]\s|^)(?=(?:nay\s)?(?:ubnd|ủy ban nhân dân|hội đồng nhân dân|hđnd|sở|ban|chủ tịch|bộ trưởng|thủ tướng|chính phủ|quốc hội|đảng ủy|ban thường vụ|đảng đoàn|đảng bộ|tỉnh ủy|thành ủy|huyện ủy|tỉnh đoàn|thành đoàn|hội|liên đoàn|mttq|văn phòng|cục|trường|tổng cục|công an)[^.;]{0,120}?(?:ban hành|xây dựng|yêu cầu|đề ra)\s(?:kế hoạch|chương trình|phương án|các nội dung|quyết định|luật|nghị định|nghị quyết|thông tư|chỉ thị))/

export interface FoundBases {
  readonly bases: readonly ReadCitation[]
  /** Whether the enacting sentence stood in the paragraph of the last basis. */
  readonly enactingGlued: boolean
}

/** The grounds named before the body: "Căn cứ …;", "Thực hiện …", "Theo đề nghị …". */
export function basesOf(paragraphs: readonly Paragraph[]): FoundBases {
  let enactingGlued = false
  const bases = paragraphs.flatMap((paragraph) => {
    const key = keyOf(paragraph.text)
    const [intro, role] = introOf(key)
    if (!role) return []
    const stop = enacting.exec(key.slice(intro))
    if (stop && stop.index > 0) enactingGlued = enactingGlued || role !== 'thực hiện'
    const end = stop ? intro + stop.index : paragraph.text.length
    if (role === 'thực hiện' && !findCitations(paragraph.text.slice(0, end)).length) return []
    return basesIn(paragraph, { role, start: role === 'theo đề nghị' ? introStart(paragraph.text) : intro, intro, end })
  })
  return { bases, enactingGlued }
}

/** Some plans list their grounds as the items of a section: "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH". */
export function basesInSections(nodes: readonly Node[]): ReadCitation[] {
  const sections = nodes.filter(
    (node) => /^(?:các )?(?:căn cứ|cơ sở pháp lý)/.test(keyOf(node.title)) && isHeading(node),
  )
  return sections.flatMap(({ children }) =>
    children.flatMap(({ paragraph, start }) => {
      const intro = start + introOf(keyOf(paragraph.text.slice(start)))[0]
      return basesIn(paragraph, { role: 'căn cứ', start: intro, intro, end: paragraph.text.length })
    }),
  )
}

function introOf(key: string): [number, Role | null] {
  for (const [form, role] of intros) {
    const found = form.exec(key)
    if (found) return [found[0].length, role]
  }
  return [0, null]
}

const introStart = (text: string): number => /^(?:-\s*)?/.exec(text)?.[0].length ?? 0

interface Stretch {
  readonly role: Role
  readonly start: number
  readonly intro: number
  readonly end: number
}

/** One basis for each document named side by side; documents named inside the subject of another are part of it. */
function basesIn(paragraph: Paragraph, stretch: Stretch): ReadCitation[] {
  const { text, number } = paragraph
  const cited = findCitations(text.slice(0, stretch.end)).filter(({ start }) => start >= stretch.intro - 1)
  const cuts = cutsOf(text, stretch, cited)
  return cuts.flatMap((start, at): ReadCitation[] => {
    const until = cuts[at + 1] ?? stretch.end
    const words = withoutEnd(text.slice(start, until)).replace(/\svà$/, '')
    const first = cited.find((one) => one.start >= start && one.start < until)
    if (!first && stretch.role !== 'theo đề nghị' && !beginsWithType(words)) return []
    return [
      {
        ...{
          type: first?.type ?? typeFrom(words, stretch.role),
          number: first?.number ?? null,
          date: first?.date ?? null,
        },
        issuerText: issuerOf(text, stretch, first),
        ...{ text: words, role: stretch.role, span: [number, start, start + words.length] },
      },
    ]
  })
}

/** "Theo đề nghị của Sở A tại Tờ trình số …": who proposes is who issued the paper. */
function issuerOf(text: string, { role, intro }: Stretch, first: Citation | undefined): string | null {
  if (role !== 'theo đề nghị') return first?.issuerText ?? null
  return (
    withoutEnd(withoutEnd(text.slice(intro, first?.start ?? text.length)).replace(/\s(?:tại|theo|qua)$/, '')) || null
  )
}

/** After a semicolon another basis begins; in running text also after a comma or "và" where a new number is named. */
function cutsOf(text: string, { role, start, end }: Stretch, cited: readonly Citation[]): number[] {
  const first = role === 'thực hiện' && !beginsWithType(text.slice(start, start + 40)) ? cited[0]?.start : undefined
  const cuts = [first ?? start]
  if (role === 'theo đề nghị') return cuts
  for (const found of text.slice(start, end).matchAll(/;\s*(?=\S)/g)) {
    const at = start + found.index + found[0].length
    if (beginsWithType(text.slice(at, at + 40)) || cited.some((one) => one.start >= at)) cuts.push(at)
  }
  if (role === 'thực hiện')
    for (const one of cited)
      if (
        one.number &&
        /(?:,|và)\s?$/.test(text.slice(one.start - 4, one.start)) &&
        !isAmendment(text.slice(Math.max(start, one.start - 400), one.start))
      )
        cuts.push(one.start)
  return [...new Set(cuts)].sort((a, b) => a - b)
}

const isAmendment = (before: string): boolean => /sửa đổi, bổ sung[^;]*$/.test(before)

const typeForm =
  /^(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Quy định|Quy chế|Chỉ thị|Kết luận|Hướng dẫn|Thông báo|Công văn|Công điện|Văn bản|Kế hoạch|Báo cáo|Tờ trình|Chương trình|Đề án|Chiến lược|Quy hoạch)/u

const beginsWithType = (text: string): boolean => typeForm.test(text)

const typeFrom = (text: string, role: Role): string =>
  typeForm.exec(text)?.[0] ?? (role === 'theo đề nghị' ? 'Đề nghị' : 'Văn bản')

/** Every mention of a document anywhere in the text, in order. */
export const citationsOf = (paragraphs: readonly Paragraph[]): ReadCitation[] =>
  paragraphs.flatMap(({ text, number }) =>
    findCitations(text).map(({ start, end, ...one }) => ({ ...one, role: 'viện dẫn', span: [number, start, end] })),
  )
