import { readingMessages } from '../documents/reading/messages.ts'
import { workbooksMessages } from '../documents/workbooks/index.ts'
import { activitiesMessages } from '../execution/activities/index.ts'
import { amendmentsMessages } from '../execution/amendments/index.ts'
import { difficultiesMessages } from '../execution/difficulties/index.ts'
import { importsMessages } from '../execution/imports/index.ts'
import { plansMessages } from '../execution/plans/index.ts'
import { reportsMessages } from '../execution/reports/index.ts'
import { signedCopiesMessages } from '../execution/signed-copies/index.ts'
import { tasksMessages } from '../execution/tasks/index.ts'
import { accessMessages } from '../foundation/access/index.ts'
import { commentsMessages } from '../foundation/comments/index.ts'
import { filesMessages } from '../foundation/files/index.ts'
import { journalMessages } from '../foundation/journal/index.ts'
import { peopleMessages } from '../foundation/people/index.ts'
import type { Refusal } from '../platform/errors/refusal.ts'
import { fill, type Language } from '../platform/i18n/catalogue.ts'
import { platformMessages } from '../platform/messages.ts'
import { publicationMessages } from '../publishing/public-plans/index.ts'

const catalogues = [
  platformMessages,
  accessMessages,
  peopleMessages,
  filesMessages,
  commentsMessages,
  journalMessages,
  plansMessages,
  amendmentsMessages,
  tasksMessages,
  activitiesMessages,
  importsMessages,
  difficultiesMessages,
  reportsMessages,
  signedCopiesMessages,
  publicationMessages,
  readingMessages,
  workbooksMessages,
]

/** Every refusal's sentence, by language and code. */
export const refusalSentences: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: Object.assign({}, ...catalogues.map((catalogue) => catalogue.vi.refusals)),
  en: Object.assign({}, ...catalogues.map((catalogue) => catalogue.en.refusals)),
}

/** What a refusal says to a person: what is wrong, where, how to mend it. */
export const sentenceOf = (refusal: Refusal, language: Language): string =>
  fill(refusalSentences[language][refusal.code] ?? refusal.code, refusal.details)
