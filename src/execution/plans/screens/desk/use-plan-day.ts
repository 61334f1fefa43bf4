import { useMemo } from 'react'
import { useRead, useSession } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { useDesk } from './desk-context.ts'

interface PlanDay {
  /** The day as of which names are understood: the plan's, or the business day while it has none. */
  readonly on: string
  /** Whether it is settled whom a phrase of the plan means. */
  readonly isKnown: (phrase: string) => boolean
}

/** How the plan on the desk understands the names in it. */
export function usePlanDay(): PlanDay {
  const { today } = useSession()
  const { data } = useRead(plansContract.show, { planId: useDesk().planId })
  return useMemo(() => {
    const known = new Set(data?.rosters.filter(({ confirmed }) => confirmed).map(({ phrase }) => phrase))
    return { on: data?.plan.signedOn ?? today, isKnown: (phrase) => known.has(phrase) }
  }, [data, today])
}
