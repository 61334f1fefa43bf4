import { screens as activities } from '../../execution/activities/screens/index.ts'
import { screens as amendments } from '../../execution/amendments/screens/index.ts'
import { screens as difficulties } from '../../execution/difficulties/screens/index.ts'
import { screens as imports } from '../../execution/imports/screens/index.ts'
import { screens as overview } from '../../execution/overview/screens/index.ts'
import { screens as plans } from '../../execution/plans/screens/index.ts'
import { screens as reports } from '../../execution/reports/screens/index.ts'
import { screens as search } from '../../execution/search/screens/index.ts'
import { screens as signedCopies } from '../../execution/signed-copies/screens/index.ts'
import { screens as tasks } from '../../execution/tasks/screens/index.ts'
import { screens as today } from '../../execution/today/screens/index.ts'
import { screens as agencies } from '../../foundation/agencies/screens/index.ts'
import { screens as journal } from '../../foundation/journal/screens/index.ts'
import { screens as notifications } from '../../foundation/notifications/screens/index.ts'
import { screens as people } from '../../foundation/people/screens/index.ts'
import { screens as publicPlans } from '../../publishing/public-plans/screens/index.ts'
import type { Screen } from '../../ui/kit/screen.ts'
import { helpScreens } from './help/screens.ts'

const working: readonly Screen[] = [
  ...today,
  ...plans,
  ...amendments,
  ...tasks,
  ...activities,
  ...imports,
  ...difficulties,
  ...overview,
  ...reports,
  ...publicPlans,
  ...agencies,
  ...people,
  ...signedCopies,
  ...journal,
  ...notifications,
  ...search,
]

/** Every screen of the staff application; the help leads to all the others. */
export const screens: readonly Screen[] = [...working, ...helpScreens(working)]
