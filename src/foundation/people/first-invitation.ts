import { Refusal } from '../../platform/errors/refusal.ts'
import type { WriteContext } from '../access/index.ts'
import { findAgencyByCode } from '../agencies/index.ts'
import { makeLink } from './invitation-link.ts'
import { findByEmail, insertPeople } from './store/people.ts'
import { insertPosts, lockLastingAdministrators } from './store/posts.ts'

interface FirstInvitation {
  readonly publicUrl: string
  /** The code of the agency for which the first administrator acts. */
  readonly agencyCode: string
  /** The address with which they sign in; nothing is sent to it. */
  readonly email: string
  readonly name: string
}

/**
 * The link with which the first administrator of an empty installation sets the password, to be shown to whoever starts it.
 * Null as soon as an administrator can sign in. Asked again before that, it gives another link and the former stops working.
 */
export async function firstInvitation(ctx: WriteContext, given: FirstInvitation): Promise<string | null> {
  if ((await lockLastingAdministrators(ctx.db, ctx.today)).length > 0) return null
  const known = await findByEmail(ctx.db, given.email)
  const id = known?.id ?? (await addAdministrator(ctx, given))
  return makeLink(ctx, id, given.publicUrl)
}

async function addAdministrator(ctx: WriteContext, { agencyCode, email, name }: FirstInvitation): Promise<string> {
  const agency = await findAgencyByCode(ctx.db, agencyCode)
  if (!agency) throw new Refusal('invalid', 'people.unknown_agency')
  const id = ctx.newId()
  await insertPeople(ctx.db, [{ id, name, email }])
  const held = { id: ctx.newId(), personId: id, agencyId: agency.id, role: 'administrator' } as const
  await insertPosts(ctx.db, [{ ...held, title: null, validFrom: ctx.today, validTo: null }])
  await ctx.record({ kind: 'people.added', subject: { kind: 'person', id }, payload: { name, email } })
  return id
}
