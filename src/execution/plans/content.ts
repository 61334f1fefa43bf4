import { createHash } from 'node:crypto'
import type { Db } from '../../platform/database/database.ts'
import { frozenContent, phrasesInUse, taskHolders, withHolders } from './rules.ts'
import {
  type Plan,
  type PlanItem,
  type PlanRecipient,
  type PlanReportDuty,
  type PlanRoster,
  type PlanTopic,
  ReadingNotes,
} from './shapes.ts'
import { listItems } from './store/items.ts'
import { listDuties, listRecipients, listTopics } from './store/parts.ts'
import { findReading } from './store/plans.ts'
import { listRosters } from './store/rosters.ts'

/** A plan and all that belongs to it, as it stands. */
export interface PlanContent {
  readonly plan: Plan
  readonly items: PlanItem[]
  readonly topics: PlanTopic[]
  readonly recipients: PlanRecipient[]
  readonly duties: PlanReportDuty[]
  /** The phrases in use only, in the order of the document; "whoever holds a task" with its holders of this moment. */
  readonly rosters: PlanRoster[]
  readonly notes: ReadingNotes
  readonly sourceText: string
}

export async function loadContent(db: Db, plan: Plan): Promise<PlanContent> {
  const items = await listItems(db, plan.id)
  const duties = await listDuties(db, plan.id)
  const source = await findReading(db, plan.id)
  return {
    plan,
    items,
    topics: await listTopics(db, plan.id),
    recipients: await listRecipients(db, plan.id),
    duties,
    rosters: rostersInUse(await listRosters(db, plan.id), items, duties),
    notes: ReadingNotes.parse(source?.reading),
    sourceText: source?.sourceText ?? '',
  }
}

function rostersInUse(
  all: readonly PlanRoster[],
  items: readonly PlanItem[],
  duties: readonly PlanReportDuty[],
): PlanRoster[] {
  const byPhrase = new Map(all.map((roster) => [roster.phrase, roster]))
  const holders = taskHolders(items, all)
  return phrasesInUse(items, duties)
    .flatMap((phrase) => byPhrase.get(phrase) ?? [])
    .map((roster) => withHolders(roster, holders))
}

/** SHA-256 of everything a plan says once it is issued, as 64 hexadecimal digits. */
export const fingerprintOf = (content: PlanContent): string =>
  createHash('sha256').update(frozenContent(content)).digest('hex')
