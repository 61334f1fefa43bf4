import { createHash, randomBytes } from 'node:crypto'
import { addDays, dayInVietnam, realNow } from '../../platform/clock/clock.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import type { WriteContext } from '../access/index.ts'
import { type NewInvitation, replaceInvitations } from './store/invitations.ts'

/** What inviting needs of the world outside the database. */
export interface PeopleOutside {
  /** Null when no mail server is set: then links are shown to be copied. */
  readonly mailer: Mailer | null
  /** The address at which people open the product, without a slash at the end. */
  readonly publicUrl: string
}

/** A link works for a week, in real time. */
const DAYS = 7

/** The day, in Việt Nam and real time, on which a link made now expires. */
export const expiryDay = (): string => addDays(dayInVietnam(realNow()), DAYS)

/** Under which a link is kept: whoever reads the table cannot use the links. */
export const fingerprint = (token: string): Buffer => createHash('sha256').update(token).digest()

/** A link with which a person may set the password, and the invitation to be kept for it. */
export function newLink(
  ctx: WriteContext,
  personId: string,
  publicUrl: string,
): { link: string; invitation: NewInvitation } {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(realNow().getTime() + DAYS * 86_400_000)
  const invitation = { id: ctx.newId(), personId, tokenHash: fingerprint(token), expiresAt }
  return { link: `${publicUrl}/invitation/${token}`, invitation }
}

/** Makes the link with which a person sets the password; the former ones stop working. It cannot be read again afterwards. */
export async function makeLink(ctx: WriteContext, personId: string, publicUrl: string): Promise<string> {
  const { link, invitation } = newLink(ctx, personId, publicUrl)
  await replaceInvitations(ctx.db, invitation)
  return link
}
