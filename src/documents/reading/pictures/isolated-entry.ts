import { answerIsolated } from '../../../platform/isolated/answer-isolated.ts'
import { drawPages, type PagesToDraw } from './draw-pages.ts'

/** The process in which pages are drawn. */
answerIsolated<PagesToDraw>(drawPages)
