import { z } from 'zod'
import { get, post, put } from '../../platform/http/contract.ts'
import { Commented, CommentList, CommentRow, FindReaders, Reader, TakeBack, WriteComment } from './shapes.ts'

export const commentsContract = {
  list: get('/comments', {
    input: Commented,
    output: CommentList,
    summary: 'What was said about a thing, the first first',
  }),
  readers: get('/comments/readers', {
    input: FindReaders,
    output: z.array(Reader),
    summary: 'People who may see the thing and so may be mentioned, by name or agency',
  }),
  write: put('/comments/:commentId', {
    input: WriteComment,
    output: CommentRow,
    summary: 'Says something about a thing (revision 0), or says it otherwise shortly afterwards',
  }),
  takeBack: post('/comments/:commentId/take-back', {
    input: TakeBack,
    output: CommentRow,
    summary: 'Takes the own comment back; that it was there stays',
  }),
}
