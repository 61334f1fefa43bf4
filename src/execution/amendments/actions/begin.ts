import { createHash } from 'node:crypto'
import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import type { Storage } from '../../../platform/storage/storage.ts'
import type { Plan } from '../../plans/index.ts'
import { proposalsFor, readAmendment, type Unread } from '../reading.ts'
import type { Amendment, AmendmentHeader, BeginByHand, Change, ReadFile, ReadText } from '../shapes.ts'
import { findAmendment, insertAmendment } from '../store/amendments.ts'
import { insertChanges } from '../store/changes.ts'
import { openPlan, recordChange } from './open.ts'

/** Reads a document that was sent and proposes what it changes. The same document under the same id again changes nothing. */
export const readFile =
  (storage: Storage) =>
  (ctx: WriteContext, { planId, amendmentId, name, bytes }: ReadFile & { bytes: Uint8Array }) =>
    begin(ctx, { planId, amendmentId }, { document: { name, bytes }, bytes, storage })

/** The same for pasted text, which is kept as a text file. */
export const readText =
  (storage: Storage) =>
  (ctx: WriteContext, { planId, amendmentId, text }: ReadText) => {
    const bytes = new TextEncoder().encode(text)
    return begin(ctx, { planId, amendmentId }, { document: { name: 'van-ban-dieu-chinh.txt', text }, bytes, storage })
  }

interface Arrived {
  readonly document: Unread
  readonly bytes: Uint8Array
  readonly storage: Storage
}

async function begin(
  ctx: WriteContext,
  { planId, amendmentId }: BeginByHand,
  { document, bytes, storage }: Arrived,
): Promise<Amendment> {
  const plan = await openPlan(ctx, planId)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findAmendment(ctx.db, amendmentId)
  if (known) return sameAgain(known, { planId, sha256 })
  const read = await readAmendment(document)
  const { proposals, unread, replaces } = await proposalsFor(ctx, plan, read)
  const source = { sourceName: document.name, sourceFormat: read.format, sourceSha256: sha256, sourceText: read.text }
  await insertAmendment(ctx.db, { ...drafted(ctx, plan, amendmentId), ...read.header, ...source, unread, replaces })
  const changes = proposals.map(
    (proposal, position): Change => ({
      ...{ ...proposal, id: ctx.newId(), amendmentId, position, byHand: false },
      ...{ verdict: 'unreviewed', revision: 1 },
    }),
  )
  await insertChanges(ctx.db, changes)
  await storage.put(bytes)
  return begun(ctx, plan, amendmentId, { changes: changes.length, unread: unread.length, sha256 })
}

/** Begins an amendment without a document: its changes are written by hand. */
export async function beginByHand(ctx: WriteContext, { planId, amendmentId }: BeginByHand): Promise<Amendment> {
  const plan = await openPlan(ctx, planId)
  const known = await findAmendment(ctx.db, amendmentId)
  if (known) return sameAgain(known, { planId, sha256: null })
  const source = { sourceName: null, sourceFormat: null, sourceSha256: null, sourceText: null }
  await insertAmendment(ctx.db, { ...drafted(ctx, plan, amendmentId), ...source, unread: [], replaces: false })
  return begun(ctx, plan, amendmentId, { changes: 0, unread: 0, sha256: null })
}

function sameAgain(known: Amendment, { planId, sha256 }: { planId: string; sha256: string | null }): Amendment {
  if (known.planId !== planId || known.sourceSha256 !== sha256)
    throw new Refusal('conflict', 'amendments.another_document')
  return known
}

async function begun(
  ctx: WriteContext,
  plan: Plan,
  amendmentId: string,
  payload: Record<string, unknown>,
): Promise<Amendment> {
  const amendment = found(await findAmendment(ctx.db, amendmentId), 'amendment')
  await recordChange(ctx, { amendment, plan }, 'amendments.begun', payload)
  return amendment
}

/** What is known before anything was read: the plan's own issuer, holding from today. */
function drafted(ctx: WriteContext, plan: Plan, id: string) {
  const header: AmendmentHeader = {
    ...{ docType: null, number: null, signedOn: null, issuer: plan.issuer, title: null, reason: '' },
    effectiveOn: ctx.today,
  }
  const made = { createdBy: ctx.person().personId, createdAt: ctx.now, issuedAt: null, frozenSha256: null }
  return { ...header, ...made, id, planId: plan.id }
}
