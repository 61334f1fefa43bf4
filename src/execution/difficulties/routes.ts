import { routesOf } from '../../foundation/access/index.ts'
import { answerDifficulty, passDifficulty, sayMeanwhile } from './actions/decide.ts'
import { reopenDifficulty, settleDifficulty, withdrawDifficulty } from './actions/follow.ts'
import { raiseDifficulty } from './actions/raise.ts'
import { difficultiesContract } from './contract.ts'
import { addresseesOf, difficultyCsv, difficultyHistory, difficultyList, readableDifficulty } from './queries.ts'

export const routes = routesOf('difficulties', difficultiesContract, {
  list: difficultyList,
  csv: difficultyCsv,
  addressees: addresseesOf,
  show: readableDifficulty,
  history: difficultyHistory,
  raise: raiseDifficulty,
  answer: answerDifficulty,
  pass: passDifficulty,
  sayMeanwhile,
  withdraw: withdrawDifficulty,
  settle: settleDifficulty,
  reopen: reopenDifficulty,
})
