import { found } from '../../platform/errors/refusal.ts'
import type { ReadContext } from '../access/index.ts'
import type { Agency, ListAgencies } from './shapes.ts'
import { findAgency, listAgencies } from './store.ts'

/** Agencies valid on a day (the business day unless told), in Vietnamese order. */
export async function agenciesOn(ctx: ReadContext, input: ListAgencies): Promise<Agency[]> {
  ctx.allow('agencies.read')
  return listAgencies(ctx.db, { ...input, on: input.on ?? ctx.today })
}

export async function agencyById(ctx: ReadContext, { agencyId }: { agencyId: string }): Promise<Agency> {
  ctx.allow('agencies.read')
  return found(await findAgency(ctx.db, agencyId), 'agency')
}
