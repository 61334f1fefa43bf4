import type { ReadForm } from '../../../documents/workbooks/index.ts'
import type { FileAnswer, ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { findAgency } from '../../../foundation/agencies/index.ts'
import { found, Refusal } from '../../../platform/errors/refusal.ts'
import {
  type ManyFor,
  manyFor,
  addActivities as record,
  takeActivitiesBack as takeBack,
} from '../../activities/index.ts'
import { ensureTakesWrites, issuedPlan } from '../../plans/index.ts'
import { tasksOf } from '../../tasks/index.ts'
import { importsMessages } from '../messages.ts'
import { countRows, faultsOf } from '../preview.ts'
import { marksOf } from '../row.ts'
import type {
  ActivitiesPreview,
  ActivitiesWritten,
  FormOfPlan,
  SendActivities,
  TakeBack,
  TakenBack,
} from '../shapes.ts'
import { markWorkbook, readWorkbook, writeWorkbook } from '../workbook.ts'
import { activityColumns, activityForm, type NamedTask, namedTasks, signOf } from './form.ts'
import { type PreparedActivity, prepareActivities } from './preview.ts'

type Sent = SendActivities & { readonly bytes: Uint8Array }

/** An empty form with the agency's own tasks under the plan to choose from. */
export async function activityFormFile(ctx: ReadContext, { planId }: FormOfPlan): Promise<FileAnswer> {
  const { agencyId, tasks } = await known(ctx, planId)
  const plan = await issuedPlan(ctx.db, planId)
  const agency = found(await findAgency(ctx.db, agencyId), 'agency')
  const form = { planId, agencyId, agencyName: agency.name, planTitle: plan.title, tasks, today: ctx.today }
  return writeWorkbook(activityForm(form), `Hoat-dong-${agency.code}.xlsx`)
}

/** Reads a filled form and shows what would be written. */
export async function previewActivities(ctx: WriteContext, sent: Sent): Promise<ActivitiesPreview> {
  const { form, rows } = await prepared(ctx, sent)
  const { ignored, hidden } = form
  return { counts: countRows(rows), faults: faultsOf(rows), ignored, hidden, rows: rows.map(({ shown }) => shown) }
}

/** Writes every new row, or none when one is wrong. Rows that are here already, from this file or alike, are passed over. */
export async function addActivities(ctx: WriteContext, sent: Sent): Promise<ActivitiesWritten> {
  const { rows, many } = await prepared(ctx, sent)
  ensureFaultless(rows)
  const wanted = rows.filter(({ shown: { state } }) => state === 'new' || (state === 'similar' && sent.similar))
  const added = wanted.flatMap(({ id, content }) => (content ? [{ id, content }] : []))
  if (added.length > 0) await record(ctx, { many, added, submit: sent.submit })
  return { ids: added.map(({ id }) => id), skipped: rows.length - added.length }
}

function ensureFaultless(rows: readonly PreparedActivity[]): void {
  const faults = faultsOf(rows)
  if (faults.length > 0) throw new Refusal('invalid', 'imports.has_faults', { count: faults.length })
}

/** The same workbook with its wrong cells marked. */
export async function markActivities(ctx: WriteContext, sent: Sent): Promise<FileAnswer> {
  const { form, rows } = await prepared(ctx, sent)
  const { sheet, headRow } = form
  const marks = marksOf(faultsOf(rows), importsMessages[ctx.language].cell)
  return markWorkbook({ bytes: sent.bytes, sheet, headRow, marks }, 'Hoat-dong-can-sua.xlsx')
}

/** Throws away what was just written, as far as nobody has touched it since. */
export async function takeActivitiesBack(ctx: WriteContext, { ids }: TakeBack): Promise<TakenBack> {
  ctx.allow('activities.record', { agencyId: ctx.post().agencyId })
  const gone = await takeBack(ctx, ids)
  return { gone: gone.length, kept: ids.length - gone.length }
}

interface Known extends ManyFor {
  readonly tasks: readonly NamedTask[]
}

/** What the agency shares of a plan that takes writes. */
async function known(ctx: ReadContext, planId: string): Promise<Known> {
  const many = await manyFor(ctx, planId)
  ensureTakesWrites(await issuedPlan(ctx.db, planId))
  if (many.assignments.length === 0) throw new Refusal('conflict', 'imports.no_tasks')
  const clauses = new Map((await tasksOf(ctx.db, planId)).map(({ id, clause }) => [id, clause]))
  return { ...many, tasks: namedTasks(many.assignments, clauses) }
}

async function prepared(
  ctx: ReadContext,
  { planId, submit, bytes }: Sent,
): Promise<{ form: ReadForm; many: ManyFor; rows: PreparedActivity[] }> {
  const { tasks, ...many } = await known(ctx, planId)
  const expected = { ...signOf(planId, many.agencyId), columns: activityColumns() }
  const form = await readWorkbook({ bytes, form: expected })
  const { today, language } = ctx
  return { form, many, rows: prepareActivities({ form, many, tasks, submit, today, language }) }
}
