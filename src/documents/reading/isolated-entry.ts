import { answerIsolated } from '../../platform/isolated/answer-isolated.ts'
import { readPlan, type Unread } from './read-plan.ts'

/** The process in which documents are read. */
answerIsolated<Unread>(readPlan)
