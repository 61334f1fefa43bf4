import type { Db, Tx } from '../../../platform/database/database.ts'
import { TrustedCertificate } from '../shapes.ts'

const listed = (db: Db) =>
  db
    .selectFrom('trustedCertificates as c')
    .innerJoin('people as i', 'i.id', 'c.installedBy')
    .leftJoin('people as r', 'r.id', 'c.removedBy')
    .select(['c.id', 'c.fileName', 'c.name', 'c.organisation', 'c.issuer', 'c.serial', 'c.validFrom', 'c.validTo'])
    .select(['c.sha256', 'c.installedAt', 'i.name as installedByName'])
    .select(['c.removedAt', 'r.name as removedByName', 'c.removeReason'])

/** More than any office trusts. */
const most = 200

/** Those in force first, then those that were removed; the newest first. */
export async function listCertificates(db: Db): Promise<TrustedCertificate[]> {
  const rows = await listed(db)
    .orderBy((e) => e('c.removedAt', 'is not', null))
    .orderBy('c.installedAt', 'desc')
    .orderBy('c.id')
    .limit(most)
    .execute()
  return rows.map((row) => TrustedCertificate.parse(row))
}

export async function findCertificate(db: Db, id: string): Promise<TrustedCertificate | undefined> {
  const row = await listed(db).where('c.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : TrustedCertificate.parse(row)
}

/** Whether a certificate with this fingerprint is in force. */
export async function isInstalled(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('trustedCertificates')
    .select('id')
    .where('sha256', '=', sha256)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** The certificates in force, with their bytes. */
export async function installedCertificates(db: Db): Promise<{ sha256: string; content: Uint8Array }[]> {
  const rows = await db
    .selectFrom('trustedCertificates')
    .select(['sha256', 'content'])
    .where('removedAt', 'is', null)
    .limit(most)
    .execute()
  return rows.map(({ sha256, content }) => ({ sha256, content: Uint8Array.from(Buffer.from(content, 'base64')) }))
}

export interface NewCertificate
  extends Pick<
    TrustedCertificate,
    'id' | 'fileName' | 'name' | 'organisation' | 'issuer' | 'serial' | 'validFrom' | 'validTo' | 'sha256'
  > {
  /** DER in base64. */
  readonly content: string
  readonly installedBy: string
  readonly installedAt: Date
}

export const insertCertificate = async (db: Tx, certificate: NewCertificate): Promise<void> => {
  await db.insertInto('trustedCertificates').values(certificate).execute()
}

interface Removal {
  readonly removedBy: string
  readonly removedAt: Date
  readonly removeReason: string
}

/** False when it was removed before. */
export async function markRemoved(db: Tx, id: string, removal: Removal): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('trustedCertificates')
    .set(removal)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
