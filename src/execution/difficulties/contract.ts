import { z } from 'zod'
import { JournalLine } from '../../foundation/journal/shapes.ts'
import { get, post, put } from '../../platform/http/contract.ts'
import {
  Addressee,
  AddresseesOf,
  AnswerDifficulty,
  DifficultyList,
  DifficultyRow,
  ListDifficulties,
  OneDifficulty,
  RaiseDifficulty,
} from './shapes.ts'

export const difficultiesContract = {
  list: get('/difficulties', {
    input: ListDifficulties,
    output: DifficultyList,
    summary: 'Difficulties the post may see, newest first',
  }),
  addressees: get('/difficulties/addressees', {
    input: AddresseesOf,
    output: z.array(Addressee),
    summary: 'To whom a difficulty of a plan may be put',
  }),
  show: get('/difficulties/:difficultyId', { input: OneDifficulty, output: DifficultyRow, summary: 'One difficulty' }),
  history: get('/difficulties/:difficultyId/history', {
    input: OneDifficulty,
    output: z.array(JournalLine),
    summary: 'Who did what to a difficulty, newest first',
  }),
  raise: put('/difficulties/:difficultyId', {
    input: RaiseDifficulty,
    output: DifficultyRow,
    summary: 'Raises a difficulty (revision 0) or changes it while nobody has answered',
  }),
  answer: post('/difficulties/:difficultyId/answer', {
    input: AnswerDifficulty,
    output: DifficultyRow,
    summary: 'Answers a difficulty, or mends an answer',
  }),
}
