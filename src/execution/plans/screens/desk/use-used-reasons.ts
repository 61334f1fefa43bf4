import { useRead } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { useDesk } from './desk-context.ts'

/** Reasons that the plan's owner gave before, in this plan and in others, the most used first. */
export function useUsedReasons(): readonly string[] {
  const { data } = useRead(plansContract.rosterReasons, { planId: useDesk().planId })
  return data ?? []
}
