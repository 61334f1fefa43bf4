import { z } from 'zod'
import { get } from '../../platform/http/contract.ts'
import { OnePage, PlanPage } from './shapes/pages.ts'
import { OnePlan } from './shapes.ts'

/** The document as it was printed, page by page. */
export const pagesContract = {
  pages: get('/plans/:planId/pages', {
    input: OnePlan,
    output: z.array(PlanPage),
    summary: 'The pages of the document with what is printed where; none when it has no pages',
  }),
  page: get('/plans/:planId/pages/:page', {
    input: OnePage,
    output: z.unknown(),
    answer: 'file',
    summary: 'A picture of one page as it is printed',
  }),
}
