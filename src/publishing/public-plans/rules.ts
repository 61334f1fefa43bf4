import { Refusal } from '../../platform/errors/refusal.ts'
import { type Choice, publicFields, type Subject, type SubjectTask } from './shapes.ts'

/**
 * Refuses what may not be published: a way to say that something is wrong must be there, and a paper of which some items are
 * told as counts alone is not handed out whole.
 */
export function ensurePublishable(
  { fields, contact }: Choice,
  { state, restricted }: Pick<Subject, 'state' | 'restricted'>,
): void {
  if (state === 'draft') throw new Refusal('conflict', 'publication.not_issued')
  if (contact.email === '' && contact.phone === '') throw new Refusal('invalid', 'publication.no_contact')
  if (restricted && fields.includes('document')) throw new Refusal('invalid', 'publication.document_restricted')
}

/** Refuses tasks that are not of this plan, or no longer in force. */
export function ensureOwnTasks(chosen: readonly string[], tasks: readonly Pick<SubjectTask, 'id'>[]): void {
  const own = new Set(tasks.map(({ id }) => id))
  if (chosen.some((id) => !own.has(id))) throw new Refusal('invalid', 'publication.unknown_task')
}

/**
 * What a person who decides for the first time finds: everything but the paper itself, which may hold more than is meant to be
 * told, and no way to write to the office yet.
 */
export const firstChoice = (
  { ownerName }: Pick<Subject, 'ownerName'>,
  tasks: readonly Pick<SubjectTask, 'id'>[],
): Choice => ({
  fields: publicFields.filter((field) => field !== 'document'),
  tasks: tasks.map(({ id }) => id),
  contact: { office: ownerName, email: '', phone: '' },
})

/** Where the public finds a plan. */
export const addressOfPlan = (planId: string): string => `/cong/ke-hoach/${planId}`
