import { found } from '../../platform/errors/refusal.ts'
import type { ReadContext } from '../access/index.ts'
import type { Agency, KnownAgency, ListAgencies } from './shapes.ts'
import { findAgency, listAgencies, listKnownAgencies } from './store.ts'

/** Agencies valid on a day (the business day unless told), in Vietnamese order. */
export async function agenciesOn(ctx: ReadContext, input: ListAgencies): Promise<Agency[]> {
  ctx.allow('agencies.read')
  return listAgencies(ctx.db, { ...input, on: input.on ?? ctx.today })
}

/** Every agency of whichever day: a picker says of those that are no more what became of them. */
export async function agencyDirectory(ctx: ReadContext): Promise<KnownAgency[]> {
  ctx.allow('agencies.read')
  return listKnownAgencies(ctx.db)
}

export async function agencyById(ctx: ReadContext, { agencyId }: { agencyId: string }): Promise<Agency> {
  ctx.allow('agencies.read')
  return found(await findAgency(ctx.db, agencyId), 'agency')
}
