import type { FileAnswer, ReadContext } from '../../foundation/access/index.ts'
import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { issuedPlan } from '../plans/index.ts'
import { officialNumberOf } from '../signed-copies/index.ts'
import { amendmentFingerprint, loadAmendment } from './content.ts'
import type { Amendment, AmendmentDesk, AmendmentSummary, OfPlan, OneAmendment } from './shapes.ts'
import { findAmendment, findSourceText, listAmendments } from './store/amendments.ts'

/** The amendments of a plan, newest first: the issued ones for everybody, drafts and discarded ones for the plan owner. */
export async function amendmentList(ctx: ReadContext, { planId }: OfPlan): Promise<AmendmentSummary[]> {
  ctx.allow('plans.read')
  const plan = await issuedPlan(ctx.db, planId)
  return listAmendments(ctx.db, planId, ctx.can('plans.amend', plan) ? ['draft', 'issued', 'discarded'] : ['issued'])
}

/** The amendment, if the person may see it: everybody once it is issued, only the plan owner before. */
async function readableAmendment(ctx: ReadContext, { amendmentId }: OneAmendment) {
  ctx.allow('plans.read')
  const amendment = found(await findAmendment(ctx.db, amendmentId), 'amendment')
  const plan = await issuedPlan(ctx.db, amendment.planId)
  if (amendment.state !== 'issued') ctx.allow('plans.amend', plan)
  return { amendment, plan }
}

/** An amendment with its differences. Once it is issued only what was accepted is shown, and its fingerprint is checked. */
export async function amendmentDesk(ctx: ReadContext, input: OneAmendment): Promise<AmendmentDesk> {
  const readable = await readableAmendment(ctx, input)
  const loaded = await loadAmendment(ctx, readable)
  const { amendment, plan } = readable
  const { id, title, number, signedOn, state, demonstration } = plan
  const isDraft = amendment.state === 'draft'
  return {
    amendment: shown(amendment),
    plan: { id, title, number, signedOn, state, demonstration },
    official: await officialNumberOf(ctx.db, 'amendment', amendment.id),
    changes: [...(amendment.state === 'issued' ? loaded.accepted : loaded.changes)],
    concerned: [...loaded.concerned],
    problems: [...loaded.problems],
    tasks: isDraft ? [...loaded.tasks] : [],
    duties: [...loaded.duties],
    paragraphs: paragraphsOf(await findSourceText(ctx.db, amendment.id)),
    editable: isDraft && ctx.can('plans.amend', plan) && takesWrites(state),
    intact: amendment.state === 'issued' ? amendmentFingerprint(loaded) === amendment.frozenSha256 : null,
  }
}

const paragraphsOf = (text: string): string[] => (text === '' ? [] : text.split('\n'))

const takesWrites = (state: string): boolean => state === 'issued' || state === 'suspended'

/** The amending document as it was sent. */
export const amendmentSource =
  (storage: Storage) =>
  async (ctx: ReadContext, input: OneAmendment): Promise<FileAnswer> => {
    const { amendment } = await readableAmendment(ctx, input)
    const { sourceSha256, sourceName, sourceFormat } = amendment
    if (!sourceSha256 || !(await storage.has(sourceSha256))) throw new Refusal('not_found', 'amendments.no_source')
    const mediaType = mediaTypes[sourceFormat ?? ''] ?? 'application/octet-stream'
    return { stored: sourceSha256, name: sourceName ?? 'van-ban', mediaType }
  }

const mediaTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
}

/** What nobody understood of the document is the owner's business until it is issued. */
const shown = (amendment: Amendment): Amendment =>
  amendment.state === 'issued' ? { ...amendment, unread: [] } : amendment
