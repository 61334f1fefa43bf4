import type { WriteContext } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import {
  isRestricted,
  lastLegalDay,
  namerFor,
  type Plan,
  type PlanReading,
  readInIsolation,
  rosterOf,
} from '../plans/index.ts'
import { firstEventDay, wholeDeadline } from '../tasks/rules.ts'
import { agenciesIn } from './rules/agency-list.ts'
import { readDirectives } from './rules/directives.ts'
import { type DocumentItem, proposedChanges } from './rules/proposals.ts'
import type { AmendmentHeader } from './shapes.ts'
import { standingDuties, standingTasks } from './standing.ts'

/** A document to read: its bytes, or words that were pasted. */
export type Unread = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly text: string })

export interface ReadAmendment {
  readonly header: Partial<AmendmentHeader>
  readonly items: PlanReading['tasks']
  readonly text: string
  readonly format: string
}

/** Reads an amending document in a process of its own. Pasted sentences without any head are taken as they are. */
export async function readAmendment(document: Unread): Promise<ReadAmendment> {
  try {
    const { reading, text } = await readInIsolation(document)
    return { header: headerOf(reading), items: reading.tasks, text, format: reading.source.format }
  } catch (error) {
    const isBare = error instanceof Refusal && error.code === 'reading.not_a_plan' && 'text' in document
    if (!isBare) throw error
    return { header: {}, items: [], text: document.text.normalize('NFC').replace(/\r\n?/gu, '\n'), format: 'text' }
  }
}

function headerOf({ header }: PlanReading): Partial<AmendmentHeader> {
  const { docType, number, date, issuer, title } = header
  const known = { docType: docType ?? null, number, signedOn: realDay(date), title }
  return issuer ? { ...known, issuer } : known
}

const realDay = (day: string | null): string | null => {
  const parsed = day === null ? Number.NaN : Date.parse(`${day}T00:00:00Z`)
  return day !== null && !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day) ? day : null
}

/** What a document asks to change of a plan as it stands. */
export async function proposalsFor(
  ctx: WriteContext,
  plan: Plan,
  { items, text }: ReadAmendment,
): Promise<ReturnType<typeof proposedChanges>> {
  const roster = await rosterOf(ctx.db, plan.id)
  const namer = await namerFor(ctx, { signedOn: null })
  /** As the plan's own roster says it; else the agency or group that is so called today. */
  const idsOf = (phrase: string): readonly string[] | null => {
    const known = roster.get(phrase) ?? namer.roster(phrase).members.map(({ agencyId }) => agencyId)
    return known.length > 0 ? known : null
  }
  const standing = {
    tasks: await standingTasks(ctx.db, plan.id),
    duties: await standingDuties(ctx.db, plan.id),
    agenciesNamed: (names: string) => agenciesIn(names, idsOf),
    isRestricted,
  }
  const read = readDirectives(text.split('\n'))
  return proposedChanges({ items: items.map((item, at) => documentItem(item, String(at), idsOf)), read }, standing)
}

type ReadItem = PlanReading['tasks'][number]

function documentItem(item: ReadItem, id: string, idsOf: (phrase: string) => readonly string[] | null): DocumentItem {
  const { section, label, action, actions, requested, quantities, confidence, span } = item
  const deadlines = item.deadlines.map((deadline) => ({ text: deadline.text, lastDay: lastLegalDay(deadline) }))
  const leads = named(item.lead, idsOf)
  const partners = named(item.coordinating, idsOf)?.filter((agency) => !leads?.includes(agency)) ?? null
  return {
    ...{ id, confidence, paragraph: span[0], leads, partners },
    content: {
      ...{ section, label, clause: action, actions, requested, quantities },
      ...wholeDeadline(deadlines),
      eventOn: firstEventDay(item.eventDates),
    },
  }
}

/** The agencies of several phrases, sorted; null as soon as one of them names nobody that is known. */
function named(
  phrases: readonly string[],
  idsOf: (phrase: string) => readonly string[] | null,
): readonly string[] | null {
  const ids = phrases.map(idsOf)
  return ids.some((one) => one === null) ? null : [...new Set(ids.flatMap((one) => one ?? []))].sort()
}
