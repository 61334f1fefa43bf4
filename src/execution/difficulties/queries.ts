import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { historyOf, type JournalLine } from '../../foundation/journal/index.ts'
import { found } from '../../platform/errors/refusal.ts'
import { issuedPlan } from '../plans/index.ts'
import { answerDay } from './actions/raise.ts'
import { difficultiesCsv } from './csv-file.ts'
import type {
  Addressees,
  AddresseesOf,
  DifficultyList,
  DifficultyPage,
  DifficultyRow,
  FilterDifficulties,
  ListDifficulties,
  OneDifficulty,
} from './shapes.ts'
import { findDifficulty, listAddressees } from './store/difficulties.ts'
import { listHands } from './store/hands.ts'
import { countDifficulties, type DifficultyFilter, isQueue, listDifficulties } from './store/lists.ts'

/** Difficulties as far as the post may see them, and how many stand in each state. */
export async function difficultyList(
  ctx: ReadContext,
  { limit, after, ...input }: ListDifficulties,
): Promise<DifficultyList> {
  const filter = { ...filterOf(ctx, input), after }
  const rows = await listDifficulties(ctx.db, filter, limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const place = (row: DifficultyRow) => `${isQueue(filter) ? row.answerDueOn : row.raisedAt}~${row.id}`
  const next = rows.length > limit && last ? place(last) : null
  const counts = await countDifficulties(ctx.db, filterOf(ctx, { ...input, addressed: undefined }))
  return { items, counts, next }
}

function filterOf(ctx: ReadContext, { addressed, ...input }: FilterDifficulties): DifficultyFilter {
  ctx.allow('difficulties.read')
  const own = ctx.post().agencyId
  const addressedTo = addressed ? own : input.addressedTo
  return { ...input, addressedTo, own, reach: ctx.reach('difficulties.read'), today: ctx.today }
}

/** More lines than any office reads; a list longer than that is filtered first. */
const mostLines = 5000

/** The list as a table for spreadsheets, with the same filters. */
export async function difficultyCsv(ctx: ReadContext, input: FilterDifficulties): Promise<FileAnswer> {
  const rows = await listDifficulties(ctx.db, filterOf(ctx, input), mostLines)
  return difficultiesCsv(rows, { language: ctx.language, today: ctx.today })
}

/** A difficulty the person may see: its agency, the plan's owner, leaders, and through whose hands it went. */
export async function readableDifficulty(ctx: ReadContext, { difficultyId }: OneDifficulty): Promise<DifficultyPage> {
  const row = found(await findDifficulty(ctx.db, difficultyId), 'difficulty')
  const hands = await listHands(ctx.db, difficultyId)
  const held = hands.some(({ agencyId }) => ctx.can('difficulties.read', { addressedTo: agencyId }))
  if (!held) ctx.allow('difficulties.read', row)
  return { ...row, hands }
}

/** Who did what to a difficulty, newest first. */
export async function difficultyHistory(ctx: ReadContext, input: OneDifficulty): Promise<JournalLine[]> {
  await readableDifficulty(ctx, input)
  return historyOf(ctx, { kind: 'difficulty', id: input.difficultyId })
}

/** To whom a difficulty of a plan may be put, and by when an answer is asked for unless told. */
export async function addresseesOf(ctx: ReadContext, { planId, assignmentId }: AddresseesOf): Promise<Addressees> {
  if (!ctx.can('difficulties.answer')) ctx.allow('difficulties.raise')
  const { id } = await issuedPlan(ctx.db, planId)
  const all = await listAddressees(ctx.db, { planId: id, assignmentId, today: ctx.today })
  const own = ctx.post().agencyId
  return { addressees: all.filter((one) => one.id !== own), answerDueOn: await answerDay(ctx) }
}
