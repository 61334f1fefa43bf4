import { z } from 'zod'
import { get } from '../../platform/http/contract.ts'
import { Agency, ListAgencies } from './shapes.ts'

export const agenciesContract = {
  list: get('/agencies', { input: ListAgencies, output: z.array(Agency), summary: 'Agencies valid on a day' }),
  show: get('/agencies/:agencyId', { input: z.object({ agencyId: z.uuid() }), output: Agency, summary: 'One agency' }),
}
