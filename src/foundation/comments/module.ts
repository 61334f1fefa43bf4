import { type Module, routesOf } from '../access/index.ts'
import { takeBack, writeComment } from './actions.ts'
import { commentsContract } from './contract.ts'
import { commentList, readersOf } from './queries.ts'
import type { CommentSight } from './sight.ts'

/** `sights`: the modules on whose things people comment. */
export const commentsModule = (sights: readonly CommentSight[]): Module => ({
  name: 'comments',
  routes: routesOf('comments', commentsContract, {
    list: commentList(sights),
    readers: readersOf(sights),
    write: writeComment(sights),
    takeBack: takeBack(sights),
  }),
})
