import { activitiesModule, activityComments, maySeeFile } from '../execution/activities/index.ts'
import { amendmentsModule, signedAmendments } from '../execution/amendments/index.ts'
import { difficultiesModule, difficultyComments } from '../execution/difficulties/index.ts'
import { importsModule } from '../execution/imports/index.ts'
import { overviewModule } from '../execution/overview/index.ts'
import { maySeePaper, planItemComments, plansModule, signedPlans } from '../execution/plans/index.ts'
import { reportComments, reportsModule, signedReports } from '../execution/reports/index.ts'
import { searchModule } from '../execution/search/index.ts'
import { signedCopiesModule } from '../execution/signed-copies/index.ts'
import { assignmentComments, tasksModule } from '../execution/tasks/index.ts'
import { todayModule } from '../execution/today/index.ts'
import type { Module } from '../foundation/access/index.ts'
import { agenciesModule } from '../foundation/agencies/index.ts'
import { commentsModule } from '../foundation/comments/index.ts'
import { filesModule } from '../foundation/files/index.ts'
import { journalModule } from '../foundation/journal/index.ts'
import { notificationsModule } from '../foundation/notifications/index.ts'
import { peopleModule } from '../foundation/people/index.ts'
import { publicPlansModule } from '../publishing/public-plans/index.ts'
import type { Outside } from './outside.ts'
import { figuresOf } from './public-figures.ts'

/** Every module of the product that answers over HTTP, given what some of them need from outside. */
export const modulesWith = (outside: Outside): readonly Module[] => [
  agenciesModule,
  peopleModule(outside),
  filesModule(outside, [maySeePaper, maySeeFile]),
  commentsModule([assignmentComments, activityComments, difficultyComments, reportComments, planItemComments]),
  plansModule(outside.storage),
  amendmentsModule(outside.storage),
  tasksModule,
  activitiesModule,
  importsModule(outside),
  difficultiesModule,
  reportsModule,
  signedCopiesModule(outside.storage, [signedPlans, signedAmendments, signedReports]),
  overviewModule,
  todayModule,
  searchModule,
  publicPlansModule({ figuresOf, office: outside.officeName ?? null }),
  journalModule,
  notificationsModule,
]
