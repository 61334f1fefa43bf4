export { filesContract } from './contract.ts'
export { filesMessages } from './messages.ts'
export { filesModule } from './module.ts'
export { makeCopies } from './reactions.ts'
