import { useState } from 'react'
import { callApi } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import type { PlanRoster, RosterMember } from '../../shapes.ts'
import { useDesk } from './desk-context.ts'

interface Confirming {
  /** Sends the list that a person confirms, on top of the revision given, else of the one shown. */
  readonly confirm: (members: readonly RosterMember[], revision?: number) => Promise<void>
  /** Why the last was refused. */
  readonly error: unknown
}

interface Answers {
  readonly onDone?: () => void
  /** Asked about each refusal before it is shown: true when it is dealt with elsewhere. */
  readonly onRefused?: (refusal: unknown) => Promise<boolean>
}

/** Confirms whom a phrase means. */
export function useConfirm({ phrase, revision: shown }: PlanRoster, { onDone, onRefused }: Answers = {}): Confirming {
  const { planId, put } = useDesk()
  const [error, setError] = useState<unknown>(null)
  const confirm = async (members: readonly RosterMember[], revision = shown) => {
    const choices = members.map(({ agencyId, included, reason }) => ({ agencyId, included, reason }))
    const send = (newest: number) =>
      callApi(plansContract.confirmRoster, { planId, phrase, revision: newest, members: choices })
    setError(null)
    try {
      await put({ id: phrase, revision }, send)
      onDone?.()
    } catch (refusal) {
      if (!(await onRefused?.(refusal))) setError(refusal)
    }
  }
  return { confirm, error }
}
