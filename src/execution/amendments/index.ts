export { amendmentsContract } from './contract.ts'
export { amendmentsOf, type IssuedAmendment } from './facade.ts'
export { amendmentsMessages } from './messages.ts'
export { amendmentsModule } from './module.ts'
