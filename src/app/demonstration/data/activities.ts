import { cityAndHighland } from './activities/city-and-highland.ts'
import { cultureAndSchools } from './activities/culture-and-schools.ts'
import { environmentAndInformation } from './activities/environment-and-information.ts'
import { frontAndUnions } from './activities/front-and-unions.ts'
import { mountainDistricts } from './activities/mountain-districts.ts'
import { otherDepartments } from './activities/other-departments.ts'
import { portalAndParty } from './activities/portal-and-party.ts'
import { press } from './activities/press.ts'
import type { DemonstrationActivity } from './activities/record.ts'

/** The first and the last day of the three months that the demonstration tells. */
export const storyBegins = '2024-08-12'
export const storyEnds = '2024-11-08'

/** What the agencies of the demonstration did, all invented. */
export const demonstrationActivities: readonly DemonstrationActivity[] = [
  ...environmentAndInformation,
  ...cultureAndSchools,
  ...otherDepartments,
  ...press,
  ...portalAndParty,
  ...frontAndUnions,
  ...cityAndHighland,
  ...mountainDistricts,
]
