import { z } from 'zod'
import { newId, useKeptState } from '../../../ui/kit/index.ts'
import type { AssignmentRow } from '../../tasks/shapes.ts'
import { likelyAddressee } from '../likely.ts'
import { type Addressees, DifficultyKind, type DifficultyRow } from '../shapes.ts'

const Words = z.object({
  id: z.string(),
  kind: DifficultyKind,
  assignmentId: z.string().nullable(),
  description: z.string(),
  proposal: z.string(),
  addressedTo: z.string(),
  answerDueOn: z.string(),
})
/** What is typed in the form. */
export type Words = z.infer<typeof Words>

interface Raised {
  readonly planId: string
  readonly assignmentId: string | null
  readonly before: DifficultyRow | undefined
  readonly deciding: Addressees
  readonly tasks: readonly AssignmentRow[]
}

/** What is typed stays on this device until it is sent. */
export function useRaisedWords({ planId, assignmentId, before, deciding, tasks }: Raised) {
  const { addressees } = deciding
  const { value, set, forget, wasKept } = useKeptState(`lantoa.difficulty.${before?.id ?? assignmentId ?? planId}`, {
    shape: Words,
    first: before ?? {
      ...({ id: newId(), kind: 'difficulty', description: '', proposal: '' } as const),
      assignmentId: openTask(tasks, assignmentId),
      addressedTo: likelyAddressee('', addressees)?.id ?? '',
      answerDueOn: deciding.answerDueOn,
    },
  })
  const { id, kind, description, proposal, addressedTo, answerDueOn } = value
  const words = { id, kind, description, proposal, addressedTo, answerDueOn, assignmentId: value.assignmentId }
  return { words, set: (changes: Partial<Words>) => set({ ...words, ...changes }), forget, wasKept }
}

/** A restricted task takes no free words: then it is the whole plan. */
const openTask = (tasks: readonly AssignmentRow[], id: string | null): string | null =>
  tasks.find((task) => task.id === id && !task.restricted)?.id ?? null
