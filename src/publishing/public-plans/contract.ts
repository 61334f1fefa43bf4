import { get, post, put } from '../../platform/http/contract.ts'
import {
  DecidePublication,
  OnePlan,
  Preview,
  PreviewPublication,
  PublicationDesk,
  WithdrawPublication,
} from './shapes.ts'

export const publicationContract = {
  show: get('/plans/:planId/publication', {
    input: OnePlan,
    output: PublicationDesk,
    summary: 'What is decided about the public page of a plan, and what may be chosen',
  }),
  preview: post('/plans/:planId/publication/preview', {
    input: PreviewPublication,
    output: Preview,
    summary: 'The page that the public would get of a choice; nothing is kept',
  }),
  decide: put('/plans/:planId/publication', {
    input: DecidePublication,
    output: PublicationDesk,
    summary: 'Publishes a plan as chosen, or changes what the public sees',
  }),
  withdraw: post('/plans/:planId/publication/withdraw', {
    input: WithdrawPublication,
    output: PublicationDesk,
    summary: 'Takes the public page of a plan back at once',
  }),
}
