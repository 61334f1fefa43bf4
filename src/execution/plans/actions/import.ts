import { createHash } from 'node:crypto'
import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import type { Storage } from '../../../platform/storage/storage.ts'
import { draftOf } from '../draft-of.ts'
import { summaries } from '../queries.ts'
import { readInIsolation, type Unread } from '../reading.ts'
import type { ReadDocument, ReadPage } from '../reading-shape.ts'
import { phrasesInUse } from '../rules.ts'
import type { PlanPage } from '../shapes/pages.ts'
import type { ImportFile, ImportText, PlanSummary } from '../shapes.ts'
import { insertItems } from '../store/items.ts'
import { insertPages } from '../store/pages.ts'
import { insertDuties, insertRecipients, insertTopics } from '../store/parts.ts'
import { findPlan, insertPlan } from '../store/plans.ts'
import { insertRosters } from '../store/rosters.ts'
import { recordChange } from './draft.ts'
import { namerFor } from './rosters.ts'

/** Reads a document that was sent and makes a draft of it. The same document under the same id again changes nothing. */
export const importFile =
  (storage: Storage) =>
  (ctx: WriteContext, { planId, name, bytes }: ImportFile & { bytes: Uint8Array }) =>
    importDocument(ctx, planId, { document: { name, bytes }, bytes, storage })

/** The same for pasted text, which is kept as a text file. */
export const importText =
  (storage: Storage) =>
  (ctx: WriteContext, { planId, text }: ImportText) => {
    const bytes = new TextEncoder().encode(text)
    return importDocument(ctx, planId, { document: { name: 'van-ban-dan-vao.txt', text }, bytes, storage })
  }

interface Arrived {
  readonly document: Unread
  readonly bytes: Uint8Array
  readonly storage: Storage
}

/** Nothing of a document is kept before it has been read: one that is refused, as for its secrecy stamp, leaves no trace. */
async function importDocument(
  ctx: WriteContext,
  planId: string,
  { document, bytes, storage }: Arrived,
): Promise<PlanSummary> {
  const ownerAgencyId = ctx.post().agencyId
  ctx.allow('plans.draft', { ownerAgencyId })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findPlan(ctx.db, planId)
  if (known) {
    ctx.allow('plans.draft', known)
    if (known.sourceSha256 !== sha256) throw new Refusal('conflict', 'plans.another_document')
  } else {
    const read = await readInIsolation(document)
    await createDraft(ctx, { planId, ownerAgencyId, name: document.name, sha256, read })
    await storage.put(bytes)
  }
  return summaryOf(ctx, planId)
}

async function summaryOf(ctx: WriteContext, planId: string): Promise<PlanSummary> {
  const [summary] = await summaries(ctx, [found(await findPlan(ctx.db, planId), 'plan')])
  return found(summary, 'plan')
}

/** Tenths of a point are finer than any screen. */
const tenths = (points: number): number => Math.round(points * 10) / 10

function pageOf({ width, height, lines }: ReadPage, index: number): Omit<PlanPage, 'state'> {
  return {
    ...{ page: index + 1, width: tenths(width), height: tenths(height) },
    lines: lines.map(({ paragraph, start, end, place: { left, top, right, bottom } }) => [
      ...([paragraph, start, end] as const),
      ...([tenths(left), tenths(top), tenths(right), tenths(bottom)] as const),
    ]),
  }
}

export interface NewDraft {
  readonly planId: string
  readonly ownerAgencyId: string
  readonly name: string
  readonly sha256: string
  readonly read: ReadDocument
}

/** Writes a draft with everything the reader found, nothing of it reviewed, and one journal entry. */
async function createDraft(ctx: WriteContext, { planId, ownerAgencyId, name, sha256, read }: NewDraft): Promise<void> {
  const { header, items, topics, recipients, duties } = draftOf(read.reading, { planId, ...ctx })
  await insertPlan(ctx.db, {
    ...header,
    id: planId,
    ownerAgencyId,
    demonstration: false,
    sourceName: name,
    sourceFormat: read.reading.source.format,
    sourceSha256: sha256,
    sourceFileId: null,
    sourceText: read.text,
    reading: read.reading,
    createdBy: ctx.person().personId,
    createdAt: ctx.now,
  })
  await insertPages(ctx.db, planId, read.pages.map(pageOf))
  await insertItems(ctx.db, items)
  await insertTopics(ctx.db, topics)
  const namer = await namerFor(ctx, header)
  const addressed = recipients.map((one) => ({ ...one, agencyId: namer.agencyId(one.recipient) }))
  await insertRecipients(ctx.db, addressed)
  await insertDuties(ctx.db, duties)
  await insertRosters(ctx.db, planId, phrasesInUse(items, duties).map(namer.roster), ctx.newId)
  const payload = { title: header.title, items: items.length, sha256 }
  await recordChange(ctx, found(await findPlan(ctx.db, planId), 'plan'), 'plans.imported', payload)
}
