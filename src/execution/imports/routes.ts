import { type Route, routesOf } from '../../foundation/access/index.ts'
import type { PeopleOutside } from '../../foundation/people/index.ts'
import {
  activityFormFile,
  addActivities,
  markActivities,
  previewActivities,
  takeActivitiesBack,
} from './activities/actions.ts'
import { importsContract } from './contract.ts'
import { addPeople, markPeople, peopleFormFile, previewPeople } from './people/actions.ts'

export const routesWith = (outside: PeopleOutside): Route[] =>
  routesOf('imports', importsContract, {
    activityForm: activityFormFile,
    previewActivities,
    addActivities,
    markActivities,
    takeActivitiesBack,
    peopleForm: peopleFormFile,
    previewPeople,
    addPeople: addPeople(outside),
    markPeople,
  })
