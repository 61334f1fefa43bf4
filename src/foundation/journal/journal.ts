import { randomBytes } from 'node:crypto'
import type { EntryDraft, RecordedEntry, WriteContext } from '../access/index.ts'
import { payloadHashOf } from './rules.ts'
import { insertEntry } from './store.ts'

/**
 * Writes an entry in the action's own transaction. The payload lies apart behind a salted hash, so that personal words can be
 * erased later while the entry still proves that they were there.
 */
export async function recordEntry(ctx: WriteContext, draft: EntryDraft): Promise<RecordedEntry> {
  const payload = JSON.stringify(draft.payload ?? {})
  const payloadSalt = randomBytes(16)
  const row = {
    kind: draft.kind,
    subjectKind: draft.subject.kind,
    subjectId: draft.subject.id,
    planId: draft.planId ?? null,
    agencyId: draft.agencyId ?? null,
    personId: ctx.actor?.personId ?? null,
    postId: ctx.actor?.post?.id ?? null,
    at: ctx.now,
    payloadSalt,
    payloadHash: payloadHashOf(payloadSalt, payload),
  }
  const id = await insertEntry(ctx.db, row, payload)
  return { id, kind: draft.kind, subject: draft.subject, planId: row.planId, agencyId: row.agencyId }
}
