import { type Route, routesOf } from '../../foundation/access/index.ts'
import { decidePublication, withdrawPublication } from './actions.ts'
import { publicationContract } from './contract.ts'
import { type FiguresOf, previewedPlan, publicationDesk } from './queries.ts'
import { loadPages } from './render.ts'
import { addressOfPlan } from './rules.ts'

export interface PublishingParts {
  readonly figuresOf: FiguresOf
  /** Whose portal it is. */
  readonly office: string | null
}

export const routesWith = ({ figuresOf, office }: PublishingParts): Route[] =>
  routesOf('publication', publicationContract, {
    show: publicationDesk,
    preview: async (ctx, input) => {
      const plan = await previewedPlan(figuresOf)(ctx, input)
      const pages = await loadPages()
      const asked = { language: ctx.language, office, address: addressOfPlan(plan.id), preview: true }
      return { html: pages.plan(asked, plan) }
    },
    decide: decidePublication,
    withdraw: withdrawPublication,
  })
