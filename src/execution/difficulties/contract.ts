import { z } from 'zod'
import { JournalLine } from '../../foundation/journal/shapes.ts'
import { get, post, put } from '../../platform/http/contract.ts'
import {
  Addressees,
  AddresseesOf,
  AnswerDifficulty,
  DifficultyList,
  DifficultyPage,
  FilterDifficulties,
  ListDifficulties,
  OneDifficulty,
  PassDifficulty,
  RaiseDifficulty,
  ReopenDifficulty,
  SayMeanwhile,
  SettleDifficulty,
  WithdrawDifficulty,
} from './shapes.ts'

export const difficultiesContract = {
  list: get('/difficulties', {
    input: ListDifficulties,
    output: DifficultyList,
    summary: 'Difficulties and proposals the post may see: unanswered ones by their last day, others newest first',
  }),
  csv: get('/difficulties/csv', {
    input: FilterDifficulties,
    output: z.unknown(),
    answer: 'file',
    summary: 'The same list as a table for spreadsheets',
  }),
  addressees: get('/difficulties/addressees', {
    input: AddresseesOf,
    output: Addressees,
    summary: 'To whom a difficulty of a plan may be put, and by when an answer is asked for unless told',
  }),
  show: get('/difficulties/:difficultyId', {
    input: OneDifficulty,
    output: DifficultyPage,
    summary: 'One difficulty, with the hands through which it went',
  }),
  history: get('/difficulties/:difficultyId/history', {
    input: OneDifficulty,
    output: z.array(JournalLine),
    summary: 'Who did what to a difficulty, newest first',
  }),
  raise: put('/difficulties/:difficultyId', {
    input: RaiseDifficulty,
    output: DifficultyPage,
    summary: 'Raises a difficulty or proposal (revision 0) or changes it while nobody has answered',
  }),
  answer: post('/difficulties/:difficultyId/answer', {
    input: AnswerDifficulty,
    output: DifficultyPage,
    summary: 'Answers with an outcome, or mends an answer',
  }),
  pass: post('/difficulties/:difficultyId/pass', {
    input: PassDifficulty,
    output: DifficultyPage,
    summary: 'Passes it on to whoever can decide, with a word why',
  }),
  sayMeanwhile: post('/difficulties/:difficultyId/meanwhile', {
    input: SayMeanwhile,
    output: DifficultyPage,
    summary: 'Says how far it is, before the answer',
  }),
  withdraw: post('/difficulties/:difficultyId/withdraw', {
    input: WithdrawDifficulty,
    output: DifficultyPage,
    summary: 'Takes it back, with the reason',
  }),
  settle: post('/difficulties/:difficultyId/settle', {
    input: SettleDifficulty,
    output: DifficultyPage,
    summary: 'Says that nothing hinders any more',
  }),
  reopen: post('/difficulties/:difficultyId/reopen', {
    input: ReopenDifficulty,
    output: DifficultyPage,
    summary: 'Says why the answer is none; it is to be answered again',
  }),
}
