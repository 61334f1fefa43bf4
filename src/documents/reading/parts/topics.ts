import { keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import { everyNode, headingBefore, isHeading, labelIn, type Node, spanOf } from '../outline/outline.ts'
import type { ReadFunding, ReadTopic } from '../shapes.ts'

export interface FoundTopics {
  readonly themes: readonly ReadTopic[]
  readonly channels: readonly ReadTopic[]
}

const themeTitle =
  /nội dung[^.]*(?:tuyên truyền|truyền thông|thông tin|phổ biến)|(?:tuyên truyền|truyền thông)[^.]*nội dung/
const channelTitle =
  /(?:hình thức|phương thức|kênh|biện pháp)[^.]*(?:tuyên truyền|truyền thông|thông tin|phổ biến)|hình thức thực hiện/

/** What is communicated and how, where the plan has headings for it. */
export function topicsOf(nodes: readonly Node[]): FoundTopics {
  const headings = [...everyNode(nodes)].filter(
    (node) => node.level <= 3 && isHeading(node) && node.children.length > 0,
  )
  const channels = headings.filter(({ title }) => channelTitle.test(keyOf(title)) && !isBoth(title))
  const themes = headings.filter(({ title }) => themeTitle.test(keyOf(title)) && !channelTitle.test(keyOf(title)))
  return { themes: outermost(themes).flatMap(topicsUnder), channels: outermost(channels).flatMap(topicsUnder) }
}

/** "Nội dung, hình thức tuyên truyền": its parts say which is which. */
const isBoth = (title: string): boolean => /nội dung/.test(keyOf(title)) && /hình thức/.test(keyOf(title))

const outermost = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => !nodes.some((other) => other !== node && isUnder(node, other)))

const isUnder = (node: Node, other: Node): boolean =>
  node.parent !== null && (node.parent === other || isUnder(node.parent, other))

const topicsUnder = ({ children }: Node): ReadTopic[] =>
  children.map((node) => ({
    label: labelIn(node),
    title: shortTitle(node.title),
    text: wholeText(node),
    span: spanOf(node),
  }))

/** A name short enough for lists: the words before a colon, or the first clause. */
const LONGEST_TITLE = 90

export function shortTitle(text: string): string {
  const clause = /^[^:;.]+/.exec(text)?.[0] ?? text
  if (clause.length <= LONGEST_TITLE) return clause.trim()
  const cut = clause.slice(0, LONGEST_TITLE)
  return `${withoutEnd(cut.slice(0, Math.max(cut.lastIndexOf(','), cut.lastIndexOf(' '))))}…`
}

/** Everything under a node as one text. */
export function wholeText(node: Node): string {
  const below = node.children.map((child) => `${child.paragraph.text.slice(0, child.start)}${wholeText(child)}`)
  return [node.title, ...node.more.map(({ text }) => text), ...below].filter(Boolean).join(' ')
}

const fundingTitle =
  /^(?:nguồn )?(?:kinh phí|nguồn lực|nguồn vốn|dự toán)|kinh phí (?:thực hiện|bảo đảm|đảm bảo|triển khai)/
const moneyWords = /kinh phí|ngân sách|nguồn|lồng ghép|xã hội hóa|tài trợ|đóng góp|dự toán|vốn/

/** Where the money comes from. */
export function fundingOf(nodes: readonly Node[]): ReadFunding[] {
  const found = [...everyNode(nodes)].filter(
    (node) =>
      node.level <= 2 && isHeading(node) && fundingTitle.test(keyOf(node.title)) && headingBefore(node) === null,
  )
  return outermost(found).flatMap((node): ReadFunding[] => {
    const text = wholeText(node).slice(node.title.length).trim() || node.title
    const first = node.more[0]
    const span = first ? ([first.number, 0, first.text.length] as const) : spanOf(node.children[0] ?? node)
    return [{ text, sources: sourcesIn(text), span }]
  })
}

const sourcesIn = (text: string): string[] =>
  text
    .split(/[.;](?=\s|$)|,?\s(?=và (?:tăng cường |các )?(?:huy động|nguồn))/)
    .map((part) => part.trim())
    .filter((part) => moneyWords.test(keyOf(part)))
