import { z } from 'zod'
import { get } from '../../platform/http/contract.ts'
import { ChainVerification } from './shapes.ts'

export const journalContract = {
  verify: get('/journal/verification', {
    input: z.object({}),
    output: ChainVerification,
    summary: 'Walks the chain of journal entries and says whether each link holds',
  }),
}
