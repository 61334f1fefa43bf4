import { createHash } from 'node:crypto'
import type { WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import type { Storage } from '../../../platform/storage/storage.ts'
import { type ReadPaper, readPaper } from '../reading.ts'
import { compared, ensurePdf, realDay } from '../rules.ts'
import type { CopyRow, SendCopy, SignedCopy } from '../shapes.ts'
import { deleteUnconfirmed, findCopy, insertCopy } from '../store/copies.ts'
import { keptSubject, recordStep, type Sights, type Told } from './subject.ts'

/**
 * Reads a signed PDF in a process of its own and proposes what it says; nothing holds until a person has confirmed it. The same
 * bytes sent again under the same id change nothing; what was sent before and confirmed by nobody is forgotten.
 */
export const sendCopy =
  (sights: Sights, storage: Storage) =>
  async (ctx: WriteContext, input: SendCopy & { bytes: Uint8Array }): Promise<CopyRow> => {
    const { copyId, bytes } = input
    ctx.allow('signed_copies.keep')
    const told = await keptSubject(ctx, sights, input)
    const fileSha256 = createHash('sha256').update(bytes).digest('hex')
    const known = await findCopy(ctx.db, copyId)
    if (known) return sameAgain(known, input, fileSha256)
    ensurePdf(bytes)
    const copy = await newCopy(ctx, told, { ...input, fileSha256 })
    await storage.put(bytes)
    await deleteUnconfirmed(ctx.db, input)
    await insertCopy(ctx.db, copy)
    await recordStep(ctx, copy, 'signed_copies.sent', { name: copy.fileName, size: copy.fileSize })
    return found(await findCopy(ctx.db, copyId), 'signed_copy')
  }

function sameAgain(known: CopyRow, { subjectKind, subjectId }: SendCopy, fileSha256: string): CopyRow {
  const isSame = known.subjectKind === subjectKind && known.subjectId === subjectId && known.fileSha256 === fileSha256
  if (!isSame) throw new Refusal('conflict', 'signed_copies.another_file')
  return known
}

type Sent = SendCopy & { readonly bytes: Uint8Array; readonly fileSha256: string }

async function newCopy(ctx: WriteContext, { sight, thing }: Told, sent: Sent): Promise<SignedCopy> {
  const { copyId, subjectKind, subjectId, name, bytes, fileSha256 } = sent
  const content = await sight.content(ctx, subjectId)
  const figures = content.figures.map(({ printed }) => printed)
  const paper = await readPaper({ bytes, trusted: [], figures })
  return {
    ...{ id: copyId, subjectKind, subjectId, planId: thing.planId, agencyId: thing.agencyId, state: 'read' },
    ...{ fileName: name, fileSha256, fileSize: bytes.length, signatures: paper.signatures, reading: paper.words },
    comparison: compared(paper.words, { ...thing.held, ...content }),
    ...proposedFacts(paper),
    ...{ reason: '', sentBy: ctx.person().personId, sentAt: ctx.now.toISOString(), keptBy: null, keptAt: null },
    ...{ endReason: null, endedBy: null, endedAt: null, revision: 1 },
  }
}

/** What stands at the head and the foot of the paper; the last signature names who signed where the words do not. */
function proposedFacts({ words, signatures }: ReadPaper) {
  return {
    ...{ number: words?.number ?? null, signedOn: realDay(words?.signedOn ?? null) },
    signerName: words?.signerName ?? signatures.at(-1)?.signer ?? null,
    signerTitle: words?.signerTitle ?? null,
  }
}
