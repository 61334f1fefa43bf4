import { z } from 'zod'
import { get } from '../../platform/http/contract.ts'
import { Today } from './shapes.ts'

export const todayContract = {
  show: get('/today', {
    input: z.object({}),
    output: Today,
    summary: 'What the post has to do today, what comes, what waits for others and what was just done',
  }),
}
