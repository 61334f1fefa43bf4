import { type Module, routesOf } from '../access/index.ts'
import { verifyChain } from './chain.ts'
import { journalContract } from './contract.ts'

export const journalModule: Module = {
  name: 'journal',
  routes: routesOf('journal', journalContract, {
    verify: async (ctx) => {
      ctx.allow('journal.verify')
      return verifyChain(ctx.db)
    },
  }),
}
