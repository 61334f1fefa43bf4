import { drawPages } from '../execution/plans/index.ts'
import { assignTasks } from '../execution/tasks/index.ts'
import type { Reaction } from '../foundation/access/index.ts'
import { makeCopies } from '../foundation/files/index.ts'
import { entryKinds, notify } from '../foundation/notifications/index.ts'
import { mailInvitation, recordLostLetter } from '../foundation/people/index.ts'
import type { Outside } from './outside.ts'

/** The queue on which reactions wait for the worker. */
export const jobName = 'react'

/** What happens in the same transaction when something was recorded: either all of it is kept, or none. */
export const together: Readonly<Record<string, readonly Reaction[]>> = { 'plans.issued': [assignTasks] }

type Later = Readonly<Record<string, readonly ((outside: Outside) => Reaction)[]>>

const worked: Later = {
  'people.invited': [mailInvitation],
  'files.uploaded': [makeCopies],
  'plans.imported': [drawPages],
  'plans.pages_drawn': [drawPages],
}

/** Whoever is concerned is told, after everything else that an entry brings with it. */
const told: Later = Object.fromEntries(entryKinds.map((kind) => [kind, [() => notify]]))

/** What happens soon afterwards in the worker, given what it needs from outside: at least once, so each is safe to run twice. */
export const later: Later = Object.fromEntries(
  [...new Set([...Object.keys(worked), ...Object.keys(told)])].map((kind) => [
    kind,
    [...(worked[kind] ?? []), ...(told[kind] ?? [])],
  ]),
)

/** What happens when the worker has failed the last time to do what was promised: somebody must know. */
export const givenUp: Readonly<Record<string, Reaction>> = { 'people.invited': recordLostLetter }
