import { z } from 'zod'
import { get } from '../../platform/http/contract.ts'
import { Agency, KnownAgency, ListAgencies } from './shapes.ts'

export const agenciesContract = {
  list: get('/agencies', { input: ListAgencies, output: z.array(Agency), summary: 'Agencies valid on a day' }),
  directory: get('/agencies/directory', {
    input: z.object({}),
    output: z.array(KnownAgency),
    summary: 'Every agency there ever was, with what became of it',
  }),
  show: get('/agencies/:agencyId', { input: z.object({ agencyId: z.uuid() }), output: Agency, summary: 'One agency' }),
}
