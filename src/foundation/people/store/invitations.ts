import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'

export interface NewInvitation {
  readonly id: string
  readonly personId: string
  /** SHA-256 of the token; the token itself is kept nowhere. */
  readonly tokenHash: Buffer
  readonly expiresAt: Date
}

/** Makes an invitation; the person's former ones stop working. */
export async function replaceInvitations(db: Tx, invitation: NewInvitation): Promise<void> {
  await deleteOpenInvitations(db, invitation.personId)
  await db.insertInto('invitations').values(invitation).execute()
}

export const deleteOpenInvitations = async (db: Tx, personId: string): Promise<void> => {
  await db.deleteFrom('invitations').where('personId', '=', personId).where('usedAt', 'is', null).execute()
}

export interface Invitation {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly email: string
}

const open = (db: Db, tokenHash: Buffer, now: Date) =>
  db
    .selectFrom('invitations as i')
    .innerJoin('people as p', 'p.id', 'i.personId')
    .select(['i.id', 'i.personId', 'p.name', 'p.email'])
    .where('i.tokenHash', '=', tokenHash)
    .where('i.usedAt', 'is', null)
    .where('i.expiresAt', '>', now.toISOString())
    .where('p.deactivatedAt', 'is', null)

/** The invitation that a link is for, as long as it can be used. */
export const findInvitation = (db: Db, tokenHash: Buffer, now: Date): Promise<Invitation | undefined> =>
  open(db, tokenHash, now).executeTakeFirst()

/** The same, held until the transaction ends: a link works once. */
export const lockInvitation = (db: Tx, tokenHash: Buffer, now: Date): Promise<Invitation | undefined> =>
  open(db, tokenHash, now).forUpdate(['i', 'p']).executeTakeFirst()

export const markUsed = async (db: Tx, id: string): Promise<void> => {
  await db.updateTable('invitations').set({ usedAt: sql`now()` }).where('id', '=', id).execute()
}
