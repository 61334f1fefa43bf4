import { agenciesAt } from '../language/agencies.ts'
import { isUpper, keyOf } from '../language/tones.ts'
import { type Paragraph, type Span, wholeSpan } from '../paragraphs/paragraph.ts'
import type { ReadSection } from '../shapes.ts'
import { isListMark, type Label, type LabelKind, labelBefore, labelOf, ranks } from './labels.ts'

/** A labelled paragraph with what stands under it. */
export interface Node {
  readonly kind: LabelKind
  readonly label: string
  readonly rank: number
  /** 1 for the outermost. */
  readonly level: number
  /** The words after the label. */
  readonly title: string
  readonly paragraph: Paragraph
  /** Where the title begins in the paragraph. */
  readonly start: number
  readonly parent: Node | null
  /** How many items without a number its parent has up to and with this one. */
  readonly mark: number
  readonly children: Node[]
  /** Unlabelled paragraphs that follow before anything else begins. */
  readonly more: Paragraph[]
}

/** Nests the paragraphs of a body by their labels. */
export function outlineOf(paragraphs: readonly Paragraph[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.footnote) continue
    const label = labelOf(paragraph.text) ?? (isBareHeading(paragraph) ? bareHeading : null)
    if (!label) {
      open.at(-1)?.more.push(paragraph)
      continue
    }
    closeDownTo(open, label)
    const parent = open.at(-1) ?? null
    const siblings = parent?.children ?? roots
    const node = nodeOf(paragraph, label, parent, siblings.at(-1))
    siblings.push(node)
    open.push(node)
  }
  return roots
}

/** A line without a label that only names agencies ("Sở Y tế:") heads the list below it. */
const bareHeading: Label = { kind: 'star', label: '', rank: ranks.star, length: 0 }

const isBareHeading = ({ text, cell }: Paragraph): boolean =>
  cell === null && text.length < LONGEST_HEADING && !isUpper(text) && namesAgenciesOnly(text)

/** Closes what cannot hold this label: the same kind or anything deeper. */
function closeDownTo(open: Node[], label: Label): void {
  while ((open.at(-1)?.rank ?? -1) >= label.rank) open.pop()
}

function nodeOf(
  paragraph: Paragraph,
  { kind, label, rank, length }: Label,
  parent: Node | null,
  before: Node | undefined,
): Node {
  return {
    mark: (before?.mark ?? 0) + (isListMark(kind) ? 1 : 0),
    ...{ kind, label, rank, paragraph, parent, start: length },
    level: (parent?.level ?? 0) + 1,
    title: paragraph.text.slice(length).trim(),
    children: [],
    more: [],
  }
}

/** All nodes in the order of the document. */
export function* everyNode(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node
    yield* everyNode(node.children)
  }
}

/** Where numbers skip or come twice among siblings: "2 → 4". A person should know, for a part may be missing. */
export function jumpsIn(nodes: readonly Node[]): string[] {
  const last = new Map<LabelKind, string>()
  const ownJumps = nodes.flatMap(({ kind, label }) => {
    const [before, expected] = [last.get(kind), labelBefore({ kind, label })]
    last.set(kind, label)
    return before !== undefined && expected !== null && before !== expected ? [`${before} → ${label}`] : []
  })
  return [...ownJumps, ...nodes.flatMap(({ children }) => jumpsIn(children))]
}

/** The labels that lead to what stands under this node: "V.1". A label that repeats its parent's stands for both. */
export function pathOf(node: Node | null): string {
  if (!node) return ''
  if (isListMark(node.kind)) return pathOf(node.parent)
  const repeats = node.parent && node.kind === 'decimal' && node.label.startsWith(`${node.parent.label}.`)
  const above = pathOf(repeats ? (node.parent?.parent ?? null) : node.parent)
  return above ? `${above}.${node.label}` : node.label
}

/** The label as printed; an item of a list without numbers is "-n", the nth of its parent. */
export const labelIn = (node: Node): string => (isListMark(node.kind) ? `-${node.mark}` : node.label)

/** The longest heading there is: one that is longer is a sentence. */
export const LONGEST_HEADING = 220

/** A heading names; a paragraph says something. */
export function isHeading(node: Node): boolean {
  const { title, children, more } = node
  if (headingBefore(node) !== null) return true
  if (title.length > LONGEST_HEADING) return false
  if (isUpper(title) || title === '') return true
  if (/[.;,…]$/.test(title)) return node.paragraph.bold && children.length > 0
  return children.length > 0 || more.length > 0 || title.split(' ').length <= 20
}

/** "5. Sở Tài chính: Tham mưu …": the agencies before the colon are the heading, what follows is the item. Null if not so. */
export function headingBefore({
  title,
}: Pick<Node, 'title'>): { heading: string; rest: string; restAt: number } | null {
  const colon = title.indexOf(':')
  if (colon < 3 || colon > LONGEST_HEADING) return null
  const heading = title.slice(0, colon).trim()
  const rest = title.slice(colon + 1)
  if (rest.trim() === '' || !namesAgenciesOnly(heading)) return null
  return { heading, rest: rest.trim(), restAt: colon + 1 + rest.search(/\S/) }
}

/** Words that may stand before agencies in a heading. */
export const headingLead =
  /^(?:(?:kính |trân trọng )?đề nghị|giao( cho)?|yêu cầu|trách nhiệm( của)?|nhiệm vụ( của)?|đối với|về phía)\s+/

export function namesAgenciesOnly(heading: string): boolean {
  const bare = heading.slice(headingLead.exec(keyOf(heading))?.[0].length ?? 0)
  const named = agenciesAt(bare)
  return named !== null && bare.slice(named.end).replace(/[\s:.;]/g, '') === ''
}

const WORDS_OF_TITLE = 12

/** The numbered parts of the text; marks of lists are not sections. */
export function sectionsOf(nodes: readonly Node[]): ReadSection[] {
  return [...everyNode(nodes)]
    .filter((node) => node.label !== '')
    .map((node) => ({
      label: node.label,
      title: titleOf(node),
      level: levelOf(node),
      kind: isHeading(node) ? 'heading' : 'paragraph',
      span: spanOf(node),
    }))
}

const levelOf = (node: Node): number => (node.parent && isListMark(node.parent.kind) ? node.level - 1 : node.level)

function titleOf(node: Node): string {
  const inline = headingBefore(node)
  if (inline) return inline.heading
  if (node.title === '') return node.more[0]?.text ?? ''
  return isHeading(node) ? node.title.replace(/\s*[:.]$/, '') : node.title.split(' ').slice(0, WORDS_OF_TITLE).join(' ')
}

/** Where the words of a node stand, without its label. */
export const spanOf = ({ paragraph, start }: Pick<Node, 'paragraph' | 'start'>): Span => [
  paragraph.number,
  start,
  wholeSpan(paragraph)[2],
]
