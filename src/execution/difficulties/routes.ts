import { routesOf } from '../../foundation/access/index.ts'
import { answerDifficulty, raiseDifficulty } from './actions.ts'
import { difficultiesContract } from './contract.ts'
import { addresseesOf, difficultyHistory, difficultyList, readableDifficulty } from './queries.ts'

export const routes = routesOf('difficulties', difficultiesContract, {
  list: difficultyList,
  addressees: addresseesOf,
  show: readableDifficulty,
  history: difficultyHistory,
  raise: raiseDifficulty,
  answer: answerDifficulty,
})
