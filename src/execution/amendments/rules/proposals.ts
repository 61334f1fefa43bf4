import { lastLegalDayOf } from '../../plans/rules.ts'
import type { Change, StandingDuty, StandingTask, TaskContent, UnreadWords } from '../shapes.ts'
import { differencesOf } from './differences.ts'
import type { Directive, ReadDirectives } from './directives.ts'
import { matchItems, plainLabel } from './matching.ts'

/** An item that the reader found in the document; its agencies are null where nobody knows whom the words mean. */
export interface DocumentItem {
  readonly id: string
  readonly paragraph: number
  readonly confidence: number
  readonly content: Omit<TaskContent, 'leads' | 'partners' | 'restricted'>
  readonly leads: readonly string[] | null
  readonly partners: readonly string[] | null
}

export interface Document {
  readonly items: readonly DocumentItem[]
  readonly read: ReadDirectives
}

export interface Standing {
  readonly tasks: readonly StandingTask[]
  readonly duties: readonly StandingDuty[]
  /** The agencies that a list of names means; null when one of them is not known. */
  agenciesNamed(names: string): readonly string[] | null
  isRestricted(clause: string): boolean
}

export type Proposal = Pick<
  Change,
  'kind' | 'taskId' | 'dutyId' | 'before' | 'after' | 'dayBefore' | 'dayAfter' | 'words' | 'paragraph' | 'confidence'
>

const nothing = { taskId: null, dutyId: null, before: null, after: null, dayBefore: null, dayAfter: null }

/** So many of the document's items must be tasks of the plan before the others are taken for new ones. */
const SAME_PLAN = 0.3

/**
 * What a document asks to change of the plan: its sentences as far as the grammar read them, then its items against the tasks.
 * What the document does not name is dropped only when it says that it stands in the place of the plan.
 */
export function proposedChanges(
  document: Document,
  standing: Standing,
): { proposals: Proposal[]; unread: UnreadWords[]; replaces: boolean } {
  const answers = document.read.directives.map((directive) => ({ directive, made: ofDirective(directive, standing) }))
  const said = new Set([...document.read.directives, ...document.read.unread].map((one) => one.paragraph))
  const items = document.items.filter(({ paragraph }) => !said.has(paragraph))
  return {
    replaces: document.read.replaces,
    proposals: [...merged(answers.flatMap(({ made }) => made ?? [])), ...ofItems(items, document.read, standing)],
    unread: [
      ...document.read.unread,
      ...answers
        .filter(({ made }) => made === null)
        .map(({ directive: { words, paragraph } }) => ({ text: words, paragraph })),
    ].toSorted((one, other) => one.paragraph - other.paragraph),
  }
}

/** Two sentences on one task are one change of it. */
function merged(proposals: readonly Proposal[]): Proposal[] {
  const byTask = new Map<string, Proposal>()
  for (const proposal of proposals) {
    const key = proposal.taskId ?? proposal.dutyId ?? `new ${byTask.size}`
    const earlier = byTask.get(key)
    byTask.set(key, earlier ? both(earlier, proposal) : proposal)
  }
  return [...byTask.values()]
}

/** Each sentence was read against the task as it stands: what the second changes is laid over the first. */
function both(first: Proposal, second: Proposal): Proposal {
  const words = [first.words, second.words].filter(Boolean).join('; ')
  if (first.kind !== 'change' || second.kind !== 'change' || !first.after || !second.after || !second.before)
    return { ...second, words }
  const { before, after } = second
  const changed = (Object.keys(after) as (keyof TaskContent)[]).filter((key) => !isEqual(before[key], after[key]))
  const laid = Object.fromEntries(changed.map((key) => [key, after[key]]))
  return { ...first, after: { ...first.after, ...laid }, words }
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function ofDirective(directive: Directive, standing: Standing): Proposal[] | null {
  const where = { words: directive.words, paragraph: directive.paragraph, confidence: 1 }
  if (directive.kind === 'report_day') return ofReportDay(directive, standing)
  if (directive.kind === 'add') return ofAddition(directive, standing)
  const tasks = directive.labels.map((label) => taskCalled(label, standing))
  if (tasks.some((task) => task === null)) return null
  const found = tasks.flatMap((task) => task ?? [])
  if (directive.kind === 'withdraw')
    return found.map(({ id, content }) => ({ ...nothing, ...where, kind: 'withdraw', taskId: id, before: content }))
  const made = found.map(({ id, content }) => {
    const after = changedBy(directive, content, standing)
    return after && { ...nothing, ...where, kind: 'change' as const, taskId: id, before: content, after }
  })
  return made.some((one) => one === null) ? null : made.flatMap((one) => one ?? [])
}

/** The one task with a number; a number that the plan prints twice names none. */
function taskCalled(label: string, { tasks }: Standing): StandingTask | null {
  const called = tasks.filter(({ content }) => plainLabel(content.label) === label)
  return called.length === 1 ? (called[0] ?? null) : null
}

type OfTask = Exclude<Directive, { kind: 'report_day' | 'add' | 'withdraw' }>

function changedBy(directive: OfTask, content: TaskContent, standing: Standing): TaskContent | null {
  if (directive.kind === 'deadline') {
    const { dueText, day } = directive
    return { ...content, dueText, dueOn: lastLegalDayOf(dueText, day) }
  }
  if (directive.kind === 'wording') {
    const { clause } = directive
    return { ...content, clause, actions: [], restricted: content.restricted || standing.isRestricted(clause) }
  }
  const named = standing.agenciesNamed(directive.names)
  if (!named) return null
  if (directive.kind === 'lead')
    return { ...content, leads: [...named], partners: content.partners.filter((id) => !named.includes(id)) }
  const added = named.filter((id) => !content.partners.includes(id) && !content.leads.includes(id))
  return { ...content, partners: [...content.partners, ...added] }
}

function ofReportDay(directive: Extract<Directive, { kind: 'report_day' }>, { duties }: Standing): Proposal[] | null {
  const { duty: kind, dueText, day, words, paragraph } = directive
  const [duty, another] = duties.filter((one) => one.kind === kind)
  if (!duty || another) return null
  const days = { dayBefore: duty.dueOn, dayAfter: lastLegalDayOf(dueText, day) }
  return [{ ...nothing, ...days, kind: 'report_day', dutyId: duty.id, words, paragraph, confidence: 1 }]
}

/** A new item belongs where its sisters are, and to their leads until a person says otherwise. */
function ofAddition(directive: Extract<Directive, { kind: 'add' }>, standing: Standing): Proposal[] {
  const { labels, clause, words, paragraph } = directive
  const label = labels[0] ?? ''
  const parent = label.split('.').slice(0, -1).join('.')
  const sister = standing.tasks.findLast(({ content }) => parent && plainLabel(content.label).startsWith(`${parent}.`))
  const after: TaskContent = {
    ...{
      section: sister?.content.section ?? '',
      label,
      clause,
      actions: [],
      requested: sister?.content.requested ?? false,
    },
    ...{ restricted: standing.isRestricted(clause), dueText: null, dueOn: null, eventOn: null, quantities: [] },
    ...{ leads: sister?.content.leads ?? [], partners: [] },
  }
  return [{ ...nothing, kind: 'add', after, words, paragraph, confidence: 0.7 }]
}

function ofItems(items: readonly DocumentItem[], read: ReadDirectives, standing: Standing): Proposal[] {
  const matchable = items.map(({ id, content, leads, partners }) => ({
    ...{ id, label: content.label, clause: content.clause },
    agencies: [...(leads ?? []), ...(partners ?? [])],
  }))
  const tasks = standing.tasks.map(({ id, content }) => ({
    ...{ id, label: content.label, clause: content.clause },
    agencies: [...content.leads, ...content.partners],
  }))
  const matches = new Map(matchItems(matchable, tasks).map((match) => [match.itemId, match]))
  const byId = new Map(standing.tasks.map((task) => [task.id, task]))
  const isSamePlan = read.replaces || (items.length > 0 && matches.size / items.length >= SAME_PLAN)
  const found = items.flatMap((item): Proposal[] => {
    const match = matches.get(item.id)
    const task = match && byId.get(match.taskId)
    if (match && task) return ofMatch(item, task, { score: match.score, standing })
    return isSamePlan || read.directives.length === 0 ? [ofNewItem(item, standing)] : []
  })
  const kept = new Set([...matches.values()].map(({ taskId }) => taskId))
  const dropped = read.replaces ? standing.tasks.filter(({ id }) => !kept.has(id)) : []
  return [
    ...found,
    ...dropped.map(
      ({ id, content }): Proposal => ({
        ...{ ...nothing, kind: 'withdraw', taskId: id, before: content },
        ...{ words: null, paragraph: null, confidence: 0.6 },
      }),
    ),
  ]
}

/** Where nobody knows whom the document's words mean, the agencies stay as they are. */
function ofMatch(
  { content, leads, partners, paragraph }: DocumentItem,
  { id, content: before }: StandingTask,
  { score, standing }: { score: number; standing: Standing },
): Proposal[] {
  const after: TaskContent = {
    ...content,
    section: before.section,
    restricted: before.restricted || standing.isRestricted(content.clause),
    leads: [...(leads ?? before.leads)],
    partners: [...(partners ?? before.partners)],
  }
  if (differencesOf(before, after).length === 0) return []
  return [{ ...nothing, kind: 'change', taskId: id, before, after, words: null, paragraph, confidence: score }]
}

const ofNewItem = (item: DocumentItem, standing: Standing): Proposal => ({
  ...nothing,
  kind: 'add',
  after: {
    ...item.content,
    restricted: standing.isRestricted(item.content.clause),
    leads: [...(item.leads ?? [])],
    partners: [...(item.partners ?? [])],
  },
  ...{ words: null, paragraph: item.paragraph, confidence: Math.min(item.confidence, 0.7) },
})
