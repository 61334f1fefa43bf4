import { answerIsolated } from '../../platform/isolated/answer-isolated.ts'
import { readPlan, type Unread } from './read-plan.ts'

/** The thread in which documents are read. */
await answerIsolated<Unread>(readPlan)
