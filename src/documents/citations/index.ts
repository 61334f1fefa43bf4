export { type Citation, findCitations } from './find-citations.ts'
