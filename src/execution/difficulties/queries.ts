import type { ReadContext } from '../../foundation/access/index.ts'
import { historyOf, type JournalLine } from '../../foundation/journal/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { issuedPlan } from '../plans/index.ts'
import type {
  Addressee,
  AddresseesOf,
  DifficultyList,
  DifficultyRow,
  ListDifficulties,
  OneDifficulty,
} from './shapes.ts'
import { countDifficulties, findDifficulty, listAddressees, listDifficulties } from './store.ts'

/** Difficulties newest first, as far as the post may see them, and how many wait for an answer. */
export async function difficultyList(
  ctx: ReadContext,
  { limit, addressed, ...input }: ListDifficulties,
): Promise<DifficultyList> {
  ctx.allow('difficulties.read')
  const addressedTo = addressed ? ctx.post().agencyId : undefined
  const filter = { ...input, reach: ctx.reach('difficulties.read'), addressedTo }
  const rows = await listDifficulties(ctx.db, filter, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const next = rows.length > limit && last ? `${last.raisedAt}~${last.id}` : null
  return { items, counts: await countDifficulties(ctx.db, filter), next }
}

/** A difficulty the person may see. */
export async function readableDifficulty(ctx: ReadContext, { difficultyId }: OneDifficulty): Promise<DifficultyRow> {
  const difficulty = found(await findDifficulty(ctx.db, difficultyId), 'difficulty')
  ctx.allow('difficulties.read', difficulty)
  return difficulty
}

/** Who did what to a difficulty, newest first. */
export async function difficultyHistory(ctx: ReadContext, input: OneDifficulty): Promise<JournalLine[]> {
  await readableDifficulty(ctx, input)
  return historyOf(ctx, { kind: 'difficulty', id: input.difficultyId })
}

/** To whom a difficulty of a plan may be put. */
export async function addresseesOf(ctx: ReadContext, { planId }: AddresseesOf): Promise<Addressee[]> {
  ctx.allow('difficulties.raise')
  return listAddressees(ctx.db, (await issuedPlan(ctx.db, planId)).id)
}
