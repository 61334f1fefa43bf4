import { get } from '../../platform/http/contract.ts'
import { Found, Search } from './shapes.ts'

export const searchContract = {
  search: get('/search', {
    input: Search,
    output: Found,
    summary: 'What the post may see of plans, tasks, activities, difficulties, reports, agencies, documents and people',
  }),
}
