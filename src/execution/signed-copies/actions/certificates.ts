import { certificateFactsIn } from '../../../documents/signatures/index.ts'
import type { ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import type { InstallCertificate, RemoveCertificate, TrustedCertificate } from '../shapes.ts'
import {
  findCertificate,
  insertCertificate,
  isInstalled,
  listCertificates,
  markRemoved,
} from '../store/certificates.ts'

/** The certificates that the office trusts, and those it trusted once. */
export const certificateList = async (ctx: ReadContext): Promise<TrustedCertificate[]> => {
  ctx.allow('certificates.manage')
  return listCertificates(ctx.db)
}

/** Installs one certificate; sent again under the same id it changes nothing. */
export async function installCertificate(
  ctx: WriteContext,
  { certificateId, name: fileName, bytes }: InstallCertificate & { bytes: Uint8Array },
): Promise<TrustedCertificate> {
  ctx.allow('certificates.manage')
  const facts = oneCertificateIn(bytes)
  const known = await findCertificate(ctx.db, certificateId)
  if (known?.sha256 === facts.sha256) return known
  if (known) throw new Refusal('conflict', 'certificates.another_certificate')
  if (await isInstalled(ctx.db, facts.sha256)) throw new Refusal('conflict', 'certificates.installed_before')
  const { bytes: content, ...told } = facts
  await insertCertificate(ctx.db, {
    ...{ ...told, id: certificateId, fileName, content: Buffer.from(content).toString('base64') },
    ...{ installedBy: ctx.person().personId, installedAt: ctx.now },
  })
  const subject = { kind: 'certificate', id: certificateId }
  await ctx.record({ kind: 'certificates.installed', subject, payload: { name: told.name, sha256: told.sha256 } })
  return found(await findCertificate(ctx.db, certificateId), 'certificate')
}

function oneCertificateIn(bytes: Uint8Array) {
  const [only, ...others] = certificateFactsIn(bytes) ?? []
  if (!only) throw new Refusal('unsupported', 'certificates.not_a_certificate')
  if (others.length > 0) throw new Refusal('invalid', 'certificates.several', { count: others.length + 1 })
  return only
}

/** Trusts a certificate no longer: signatures that lead to it are shown as not trusted from now on. */
export async function removeCertificate(
  ctx: WriteContext,
  { certificateId, reason }: RemoveCertificate,
): Promise<TrustedCertificate> {
  ctx.allow('certificates.manage')
  const { name, sha256, removedAt, removeReason } = found(await findCertificate(ctx.db, certificateId), 'certificate')
  if (removedAt && removeReason !== reason) throw new Refusal('conflict', 'certificates.removed_before')
  const removal = { removedBy: ctx.person().personId, removedAt: ctx.now, removeReason: reason }
  if (await markRemoved(ctx.db, certificateId, removal)) {
    const subject = { kind: 'certificate', id: certificateId }
    await ctx.record({ kind: 'certificates.removed', subject, payload: { name, sha256, reason } })
  }
  return found(await findCertificate(ctx.db, certificateId), 'certificate')
}
