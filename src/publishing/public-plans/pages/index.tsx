import { BusyPage, FaultPage, NotFoundPage } from '../../../ui/portal/faults.tsx'
import { type Frame, htmlOf } from '../../../ui/portal/page.tsx'
import type { PublicPlan, PublishedPlan } from '../public-plan.ts'
import { HomePage } from './home.tsx'
import { PlanPage } from './plan.tsx'

/** Who asks for which page, in which language. */
export type Asked = Omit<Frame, 'demonstration'>

/** Every page of the portal as text. What is invented says so. */
export const portalPages = {
  home: (frame: Frame, plans: readonly PublishedPlan[]): string => htmlOf(<HomePage frame={frame} plans={plans} />),
  plan: (asked: Asked, plan: PublicPlan): string =>
    htmlOf(<PlanPage frame={{ ...asked, demonstration: plan.demonstration }} plan={plan} />),
  notFound: (frame: Frame): string => htmlOf(<NotFoundPage frame={frame} />),
  fault: (frame: Frame, number: string): string => htmlOf(<FaultPage frame={frame} number={number} />),
  busy: (frame: Frame): string => htmlOf(<BusyPage frame={frame} />),
}
