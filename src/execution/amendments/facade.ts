export { type IssuedAmendment, listIssued as amendmentsOf } from './store/amendments.ts'
