import { activities } from './permission-cases/activities.ts'
import { amendments } from './permission-cases/amendments.ts'
import { nothing, type PermissionCase, posts } from './permission-cases/case.ts'
import { comments } from './permission-cases/comments.ts'
import { difficulties } from './permission-cases/difficulties.ts'
import { foundation } from './permission-cases/foundation.ts'
import { imports } from './permission-cases/imports.ts'
import { notifications } from './permission-cases/notifications.ts'
import { overview } from './permission-cases/overview.ts'
import { people } from './permission-cases/people.ts'
import { plans } from './permission-cases/plans.ts'
import { publication } from './permission-cases/publication.ts'
import { reports } from './permission-cases/reports.ts'
import { search } from './permission-cases/search.ts'
import { signedCopies } from './permission-cases/signed-copies.ts'
import { tasks } from './permission-cases/tasks.ts'

/** Every route × who may: a route that is missing here fails the walk. A second case of a route says in brackets what differs. */
export const permissionCases: Readonly<Record<string, PermissionCase>> = {
  ...people,
  ...foundation,
  ...notifications,
  ...plans,
  ...amendments,
  ...tasks,
  ...activities,
  ...imports,
  ...difficulties,
  ...comments,
  ...reports,
  ...signedCopies,
  ...publication,
  ...overview,
  ...search,
  'today.show': { sent: nothing, allowed: posts },
}
