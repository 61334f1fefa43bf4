import { useEffect, useMemo, useRef, useState } from 'react'
import { z } from 'zod'
import {
  ApiRefusal,
  callApi,
  type Saving,
  useAddress,
  useAutosave,
  useInvalidate,
  useKeptState,
  useRead,
} from '../../../../ui/kit/index.ts'
import type { AssignmentRow } from '../../../tasks/shapes.ts'
import { activitiesContract } from '../../contract.ts'
import type { ActivityContent, ActivityPage, ActivityTopic } from '../../shapes.ts'
import { ActivityDraft, contentOf, draftOf, holdsMoreThanCounts, linkFault, wrongFigures } from '../draft.ts'

export interface FormGiven {
  readonly activityId: string
  /** As the server keeps it; null before the first save. */
  readonly page: ActivityPage | null
  /** The agency's assignments. */
  readonly tasks: readonly AssignmentRow[]
  readonly initial: ActivityDraft
}

/** What the parts of the form read and change. */
export interface ActivityFormState {
  readonly draft: ActivityDraft
  readonly set: (changes: Partial<ActivityDraft>) => void
  readonly chosenTasks: readonly AssignmentRow[]
  readonly topics: readonly ActivityTopic[]
  /** The tasks and themes for which only counts are taken, as they are called; empty when all is taken. */
  readonly restrictedBy: readonly string[]
  readonly restricted: boolean
}

export interface FormPart {
  readonly form: ActivityFormState
}

const KeptDraft = z.object({ draft: ActivityDraft, revision: z.int() })

/** The draft with everything about keeping it: on this device while typing, on the server a moment later. */
export function useActivityForm({ activityId, page, tasks, initial }: FormGiven) {
  const kept = useKeptState(`lantoa.activity.${activityId}`, {
    shape: KeptDraft,
    first: { draft: initial, revision: page?.revision ?? 0 },
  })
  const { draft } = kept.value
  const latest = useRef(draft)
  latest.current = draft
  const choices = useChoices({ draft, tasks, page })
  const [hadUnsent] = useState(() => kept.wasKept && !isSame(draft, initial, choices.restricted))
  // What reached the server while the screen was being left is no other person's change.
  const revision = useRef(hadUnsent ? kept.value.revision : (page?.revision ?? 0))
  const keep = () => kept.set({ draft: latest.current, revision: revision.current })
  const set = (changes: Partial<ActivityDraft>) => {
    latest.current = { ...latest.current, ...changes }
    keep()
  }
  const form = { ...choices, draft, set }
  const { saving, end } = useSaving({ activityId, form, initial, latest, revision, keep, forget: kept.forget })
  const takeTheirs = async () => {
    const newest = await callApi(activitiesContract.show, { activityId })
    revision.current = newest.revision
    set(draftOf(newest))
  }
  const keepMine = async () => {
    revision.current = (await callApi(activitiesContract.show, { activityId })).revision
    await saving.flush()
  }
  return {
    ...{ form, saving, revision, takeTheirs, keepMine, hadUnsent },
    isConflict: saving.error instanceof ApiRefusal && saving.error.code === 'platform.stale',
    /** Nothing of this draft is kept or saved any more. */
    end: () => {
      end()
      kept.forget()
    },
  }
}

/** What may be chosen for this draft, and what its choices restrict. */
function useChoices({ draft, tasks, page }: { draft: ActivityDraft } & Pick<FormGiven, 'tasks' | 'page'>) {
  const chosenTasks = tasks.filter(({ id }) => draft.assignments.includes(id))
  const planId = chosenTasks[0]?.planId ?? page?.planId ?? ''
  const choices = useRead(activitiesContract.choices, { planId }, { enabled: planId !== '' })
  const topics = choices.data?.topics ?? page?.topics ?? []
  const restrictedTopics = topics.filter(({ id, restricted }) => restricted && draft.topics.includes(id))
  const restrictedBy = [...chosenTasks.filter(({ restricted }) => restricted), ...restrictedTopics].map(
    ({ label }) => label,
  )
  return { chosenTasks, topics, restrictedBy, restricted: restrictedBy.length > 0 }
}

interface SavingGiven {
  readonly activityId: string
  readonly form: ActivityFormState
  readonly initial: ActivityDraft
  readonly latest: { readonly current: ActivityDraft }
  readonly revision: { current: number }
  /** Keeps on this device what is typed, with the revision it stands on; or forgets it. */
  readonly keep: () => void
  readonly forget: () => void
}

function useSaving({ activityId, form, initial, latest, revision, keep, forget }: SavingGiven): {
  saving: Saving
  end: () => void
} {
  const { draft, restricted } = form
  const [wasRestricted] = useState(restricted)
  const [address, change] = useAddress()
  const invalidate = useInvalidate()
  const isHere = useIsHere()
  const isOver = useRef(false)
  const save = async (content: ActivityContent) => {
    if (isOver.current) return
    const answer = await callApi(activitiesContract.save, { activityId, revision: revision.current, ...content })
    revision.current = answer.revision
    if (isWholly(latest.current, { content, restricted })) forget()
    else keep()
    if (isHere.current && address.draft) change({ draft: null, assignment: null })
    void invalidate('/activities')
  }
  const content = useMemo(() => contentOf(draft, restricted), [draft, restricted])
  const saving = useAutosave(content, save, contentOf(initial, wasRestricted))
  return {
    saving,
    end: () => {
      isOver.current = true
    },
  }
}

const isSame = (one: ActivityDraft, other: ActivityDraft, restricted: boolean): boolean =>
  JSON.stringify(contentOf(one, restricted)) === JSON.stringify(contentOf(other, restricted))

/** Whether this content holds all that was typed: then this device need not keep it any longer. */
const isWholly = (draft: ActivityDraft, { content, restricted }: { content: ActivityContent; restricted: boolean }) =>
  JSON.stringify(contentOf(draft, restricted)) === JSON.stringify(content) &&
  !(restricted && holdsMoreThanCounts(draft)) &&
  wrongFigures(draft, restricted).length === 0 &&
  draft.links.every((typed) => linkFault(typed, restricted) === null)

/** False once the screen is left: a late answer must not change the address of another screen. */
function useIsHere() {
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  return isHere
}
