import { agenciesAt } from '../language/agencies.ts'
import { keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import { isListMark } from '../outline/labels.ts'
import {
  everyNode,
  headingBefore,
  headingLead,
  isHeading,
  LONGEST_HEADING,
  labelIn,
  type Node,
  namesAgenciesOnly,
  pathOf,
} from '../outline/outline.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { ReadTask } from '../shapes.ts'
import { isAttribute } from './assignment.ts'
import { type Clause, taskOf } from './task.ts'

/** What an item inherits from the headings above it. */
interface Given {
  readonly owners: readonly string[]
  readonly requested: boolean
  /** Under "Tổ chức thực hiện" every item is a task; elsewhere only where an agency is named. */
  readonly implementation: boolean
  readonly year: number | null
}

const implementationTitle =
  /tổ chức (?:triển khai )?thực hiện|phân công|trách nhiệm (?:của |các |thực hiện)|giao nhiệm vụ|nhiệm vụ của các|tổ chức thi hành|tổ chức triển khai/

/** The tasks of a plan in the order of the document. `year` stands in where a day names none. */
export function tasksOf(nodes: readonly Node[], year: number | null): ReadTask[] {
  const last = [...everyNode(nodes)].at(-1)
  const closing = last ? closingOf(last) : []
  const given: Given = { owners: [], requested: false, implementation: false, year }
  return [...nodes.flatMap((node) => visit(node, given, new Set(closing))), ...orderedLast(last, closing, given)]
}

/** "Giao Sở A theo dõi …" after the last item is a task too; it has no number of its own. */
function orderedLast(last: Node | undefined, closing: readonly Paragraph[], given: Given): ReadTask[] {
  const orders = closing.filter(({ text }) => /^giao\s/.test(keyOf(text)))
  return orders
    .map(({ text, number }, at) => {
      const clause: Clause = {
        ...{ section: pathOf(last ? rootOf(last) : null), label: `-${at + 1}`, text },
        span: [number, 0, text.length],
      }
      return taskOf(clause, given, 'content')
    })
    .filter((task) => task.lead.length > 0 && acts(task))
}

const rootOf = (node: Node): Node => (node.parent ? rootOf(node.parent) : node)

/** Sentences after the last item that close the document; they are no part of the item. */
export function closingOf({ more }: Node): Paragraph[] {
  const at = more.findIndex(({ text }) => closes(text))
  return at === -1 ? [] : more.slice(at)
}

const closes = (text: string): boolean =>
  /^(?:trên đây là|kế hoạch này|trong quá trình|yêu cầu |đề nghị |ubnd |ủy ban nhân dân |căn cứ |nhận được|giao )/.test(
    keyOf(text),
  )

function visit(node: Node, given: Given, closing: ReadonlySet<Paragraph>): ReadTask[] {
  const here = {
    ...given,
    implementation: given.implementation || (isHeading(node) && implementationTitle.test(keyOf(node.title))),
  }
  const inline = headingBefore(node)
  const owners = ownersIn(inline?.heading ?? node.title) ?? (here.implementation ? ownersLoosely(node) : null)
  const down = (next: Given): ReadTask[] => node.children.flatMap((child) => visit(child, next, closing))
  if (owners) {
    const owned = { ...here, ...owners }
    const own = inline && !introduces(node) ? [inlineTask(node, inline, owned, closing)] : []
    const plain = inline ? [] : plainTasks(node, owned, closing)
    const orders = [...own, ...plain].filter((task) => here.implementation || acts(task))
    return [...orders, ...down(owned)]
  }
  const attributed = hasAttributes(node)
    ? [attributedTask(node, here, closing)].filter(({ lead }) => lead.length > 0)
    : []
  if (attributed.length > 0) return attributed
  const said = here.implementation && isHeading(node) ? saidUnder(node, here, closing) : []
  if (hasOnlyPluses(node)) return said.length > 0 ? said : itemTask(node, here, closing)
  if (!introduces(node)) return [...itemTask(node, here, closing), ...down(here)]
  return [...said, ...down({ ...here, ...ownersInSentence(node, here) })]
}

const hasAttributes = ({ children, more }: Node): boolean =>
  children.some(({ title }) => isAttribute(title)) || more.some(({ text }) => isAttribute(text))

/** Items that only have "+" under them say the whole of one duty. */
const hasOnlyPluses = ({ children }: Node): boolean => children.every(({ kind }) => kind === 'plus')

/** A heading, or a sentence that ends in a colon: what is to be done stands under it. */
const introduces = (node: Node): boolean =>
  node.children.length > 0 && (/:$/.test(node.title) || (isHeading(node) && headingBefore(node) === null))

/** The agencies that a heading consists of; null when it says anything else. */
function ownersIn(heading: string): Pick<Given, 'owners' | 'requested'> | null {
  if (heading.length > LONGEST_HEADING) return null
  const bare = heading.replace(
    /\s*(?:\([^)]*\)|[-–]\s*(?:cơ quan |đơn vị )?(?:thường trực|chủ trì|đầu mối)[^:]*)?\s*[:.;]?\s*$/u,
    '',
  )
  if (!namesAgenciesOnly(bare)) return null
  const lead = headingLead.exec(keyOf(bare))?.[0] ?? ''
  return { owners: agenciesAt(bare, lead.length)?.names ?? [], requested: /đề nghị/.test(lead) }
}

/** A heading that begins with an agency and orders nothing names agencies to its end, also those whose names are not known. */
function ownersLoosely(node: Node): Pick<Given, 'owners' | 'requested'> | null {
  if (node.title.length > LONGEST_HEADING) return null
  const title = withoutEnd(node.title, ':.;')
  if (
    !isHeading(node) ||
    title.length > 160 ||
    /(?<!\p{L})(?:chủ trì|có trách nhiệm|phối hợp|thực hiện|tổ chức tốt)(?!\p{L})/u.test(keyOf(title))
  )
    return null
  if (/[.;]$/.test(node.title) || (node.children.length === 0 && node.more.length === 0)) return null
  const lead = headingLead.exec(keyOf(title))?.[0] ?? ''
  const named = agenciesAt(title, lead.length)
  const last = named?.names.at(-1)
  if (!named || last === undefined) return null
  const rest = title.slice(title.lastIndexOf(last))
  return { owners: [...named.names.slice(0, -1), rest], requested: /đề nghị/.test(lead) }
}

/** "Giao Sở A chủ trì các việc sau:" gives its items to A. */
function ownersInSentence({ title }: Node, given: Given): Partial<Given> {
  const lead = headingLead.exec(keyOf(title))?.[0] ?? ''
  const named = agenciesAt(title, lead.length)
  if (!named || named.end >= title.length || !/:$/.test(title)) return {}
  return { owners: named.names, requested: lead ? /đề nghị/.test(lead) : given.requested }
}

/** The item that stands in the line of its own heading: "5. Sở Tài chính: …". */
function inlineTask(
  node: Node,
  { rest, restAt }: { rest: string; restAt: number },
  given: Given,
  closing: ReadonlySet<Paragraph>,
): ReadTask {
  const more = [
    ...node.more.filter((one) => !closing.has(one)),
    ...node.children.filter(({ kind }) => kind === 'plus').map(({ paragraph }) => paragraph),
  ]
  const clause = {
    ...{
      section: pathOf(node.parent),
      label: labelIn(node),
      text: [rest, ...more.map(({ text }) => text)].join(' '),
    },
    span: [node.paragraph.number, node.start + restAt, node.paragraph.text.length],
  } as const
  return taskOf(clause, given, sourceOf(given))
}

/** Unlabelled sentences under a heading of agencies. */
function plainTasks(node: Node, given: Given, closing: ReadonlySet<Paragraph>): ReadTask[] {
  const sentences = node.more.filter((one) => !closing.has(one) && !/:$/.test(one.text))
  return sentences.map(({ text, number }, at) => {
    const own = labelIn(node)
    const label = at === 0 ? own : `${own}.${at + 1}`
    const clause: Clause = { section: pathOf(node.parent), label, text, span: [number, 0, text.length] }
    return taskOf(clause, given, sourceOf(given))
  })
}

/** Sentences under a heading of another kind ("Chế độ báo cáo") that name who acts. */
const saidUnder = (node: Node, given: Given, closing: ReadonlySet<Paragraph>): ReadTask[] =>
  plainTasks(node, given, closing).filter((task) => task.lead.length > 0 && acts(task))

/** An item whose lines say who, with whom and when: all of them belong to it. */
function attributedTask(node: Node, given: Given, closing: ReadonlySet<Paragraph>): ReadTask {
  const more = node.more.filter((one) => !closing.has(one))
  const below = [...everyNode(node.children)].map(({ paragraph }) => paragraph)
  const clause: Clause = {
    ...{ section: pathOf(node.parent), label: labelIn(node) },
    text: [node.title, ...[...more, ...below].map(({ text }) => text)].join(' '),
    span: [node.paragraph.number, node.start, node.paragraph.text.length],
  }
  return taskOf(clause, given, sourceOf(given))
}

function itemTask(node: Node, given: Given, closing: ReadonlySet<Paragraph>): ReadTask[] {
  const more = node.more.filter((one) => !closing.has(one)).map(({ text }) => text)
  const attributes = node.children
    .filter(({ kind, title }) => kind === 'plus' || isAttribute(title))
    .map(({ paragraph }) => paragraph.text)
  const text = [node.title, ...more, ...attributes].join(' ')
  if (!/\p{L}{2}/u.test(text)) return []
  const clause: Clause = {
    ...{ section: pathOf(node.parent), label: labelIn(node), text },
    span: [node.paragraph.number, node.start, node.paragraph.text.length],
  }
  const task = taskOf(clause, given, sourceOf(given))
  const isAssigned = task.lead.length > 0 && acts(task)
  return given.implementation ? (isListMark(node.kind) || !isBareHeading(node) ? [task] : []) : isAssigned ? [task] : []
}

/** Outside "Tổ chức thực hiện" a line that names an agency and no verb is a list of addresses, not a task. */
const acts = ({ actions }: ReadTask): boolean => actions.some(({ verb }) => verb !== '')

/** A heading with nothing under it orders nothing. */
const isBareHeading = (node: Node): boolean =>
  node.title === node.title.toUpperCase() || (node.paragraph.bold && isHeading(node))

const sourceOf = ({ implementation }: Given): ReadTask['source'] => (implementation ? 'to-chuc-thuc-hien' : 'content')
