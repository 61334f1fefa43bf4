import { createHash } from 'node:crypto'
import type { ReadContext } from '../../foundation/access/index.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { readPaper } from './reading.ts'
import type { CopyRow, JudgedCopy, Signature } from './shapes.ts'
import { installedCertificates } from './store/certificates.ts'

/** Papers whose signatures were judged by certain certificates: the same file and certificates give the same again. */
const judged = new Map<string, Signature[]>()
const MOST_JUDGED = 200

/**
 * The copy with its signatures judged by the certificates that are installed now. Nothing is said of trust where none is
 * installed, and while the judge is busy.
 */
export async function withTrust(ctx: ReadContext, storage: Storage, copy: CopyRow): Promise<JudgedCopy> {
  if (copy.signatures.length === 0) return { ...copy, trust: 'judged' }
  const installed = await installedCertificates(ctx.db)
  if (installed.length === 0) return { ...copy, trust: 'none' }
  const signatures = await judgedBy(installed, storage, copy.fileSha256)
  return signatures ? { ...copy, signatures, trust: 'judged' } : { ...copy, trust: 'unjudged' }
}

type Installed = Awaited<ReturnType<typeof installedCertificates>>

async function judgedBy(installed: Installed, storage: Storage, fileSha256: string): Promise<Signature[] | null> {
  const key = createHash('sha256')
    .update([fileSha256, ...installed.map(({ sha256 }) => sha256).toSorted()].join(' '))
    .digest('hex')
  const known = judged.get(key)
  if (known) return known
  const bytes = await storage.get(fileSha256)
  if (!bytes) return null
  try {
    const { signatures } = await readPaper({ bytes, trusted: installed.map(({ content }) => content), figures: null })
    remember(key, signatures)
    return signatures
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function remember(key: string, signatures: Signature[]): void {
  const [oldest] = judged.keys()
  if (judged.size >= MOST_JUDGED && oldest !== undefined) judged.delete(oldest)
  judged.set(key, signatures)
}
