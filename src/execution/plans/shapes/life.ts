import { z } from 'zod'
import { Day } from '../../../platform/clock/day.ts'
import { PlanState } from './plans.ts'
import { needed } from './words.ts'

/** What a person may do with a plan that was issued. */
export const LifeMove = z.enum(['suspend', 'resume', 'withdraw', 'close', 'reopen'])
export type LifeMove = z.infer<typeof LifeMove>

export const StepKind = z.enum(['suspended', 'resumed', 'withdrawn', 'closed', 'reopened'])
export type StepKind = z.infer<typeof StepKind>

/** The document by which something was decided on a plan. */
export const Paper = z.object({
  number: needed.max(100),
  on: Day,
  issuer: needed.max(300),
  /** The document itself, where it was sent along. */
  fileId: z.uuid().nullable(),
})
export type Paper = z.infer<typeof Paper>

/** One step of a plan's life after its issue. */
export const PlanStep = z.object({
  id: z.uuid(),
  kind: StepKind,
  paper: Paper,
  reason: z.string(),
  /** The business day from which it holds. */
  onDay: Day,
  personName: z.string(),
  at: z.string(),
})
export type PlanStep = z.infer<typeof PlanStep>

/** What a step would touch, counted as it stands: shares are task × agency. */
export const Consequences = z.object({
  agencies: z.int(),
  tasks: z.int(),
  /** Neither done nor excused. */
  openShares: z.int(),
  /** Proposed, and not decided by the plan owner. */
  undecidedShares: z.int(),
  /** Their last day fell while the plan stood still. */
  dueMeanwhile: z.int(),
  undecidedActivities: z.int(),
  undecidedReports: z.int(),
  openDifficulties: z.int(),
})
export type Consequences = z.infer<typeof Consequences>

export const PlanLife = z.object({
  state: PlanState,
  steps: z.array(PlanStep),
  consequences: Consequences,
  /** What the person may do now. */
  moves: z.array(LifeMove),
})
export type PlanLife = z.infer<typeof PlanLife>

/** `stepId` is made by the device: the same step sent twice is taken once. */
export const TakeStep = z.object({ planId: z.uuid(), stepId: z.uuid(), paper: Paper, reason: needed.max(1000) })
export type TakeStep = z.infer<typeof TakeStep>

export const ClosePlan = TakeStep.extend({
  /** The person was shown what is still open, and closes all the same. */
  withOpen: z.boolean().default(false),
})
export type ClosePlan = z.infer<typeof ClosePlan>
