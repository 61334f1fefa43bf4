import { answerIsolated } from '../../platform/isolated/answer-isolated.ts'
import { readSignedPaper } from './read-signed-paper.ts'
import type { UnreadPaper } from './shapes.ts'

/** The process in which signed papers are read. */
answerIsolated<UnreadPaper>(readSignedPaper)
