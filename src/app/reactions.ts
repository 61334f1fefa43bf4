import { assignTasks } from '../execution/tasks/index.ts'
import type { Reaction } from '../foundation/access/index.ts'
import { makeCopies } from '../foundation/files/index.ts'
import { mailInvitation } from '../foundation/people/index.ts'
import type { Outside } from './outside.ts'

/** The queue on which reactions wait for the worker. */
export const jobName = 'react'

/** What happens in the same transaction when something was recorded: either all of it is kept, or none. */
export const together: Readonly<Record<string, readonly Reaction[]>> = { 'plans.issued': [assignTasks] }

/** What happens soon afterwards in the worker, given what it needs from outside: at least once, so each is safe to run twice. */
export const later: Readonly<Record<string, readonly ((outside: Outside) => Reaction)[]>> = {
  'people.invited': [mailInvitation],
  'files.uploaded': [makeCopies],
}
