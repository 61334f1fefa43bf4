export { commentsContract } from './contract.ts'
export { commentsMessages } from './messages.ts'
export { commentsModule } from './module.ts'
export type { CommentedThing, CommentSight } from './sight.ts'
