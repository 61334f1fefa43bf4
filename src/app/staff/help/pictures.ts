import { type Role, roles } from '../../../foundation/access/powers.ts'
import type { HelpSection } from '../../../ui/kit/screen.ts'

/** Pixels of a picture, by the kind of screen it shows. */
export const pictureSizes = { desktop: { width: 1100, height: 590 }, phone: { width: 390, height: 700 } } as const

/** One picture of the help: a screen of the demonstration, as the person of `account` sees it. */
export interface HelpPicture {
  readonly name: string
  readonly section: HelpSection
  /** Whose help shows it. */
  readonly roles: readonly Role[]
  readonly account: string
  readonly kind: keyof typeof pictureSizes
  /** `:planId` stands for the issued plan of the demonstration. */
  readonly path: string
}

const owner = { account: 'sung.minh.hoa', kind: 'desktop', roles: ['plan_owner'] } as const
const leader = { account: 'cam.the.vinh', kind: 'desktop', roles: ['leader'] } as const
const watching = ['plan_owner', 'leader', 'reader'] as const
const focalPoint = { account: 'lo.thi.mai', kind: 'phone', roles: ['focal_point'] } as const
const approver = { account: 'do.quang.huy', kind: 'desktop', roles: ['approver'] } as const
const administrator = { account: 'vu.hai.dang', kind: 'desktop', roles: ['administrator'] } as const

/** Every picture of the help; `tests/journeys/help-pictures.deep.spec.ts` takes and compares them. */
export const helpPictures: readonly HelpPicture[] = [
  { ...owner, name: 'owner-today', section: 'today', path: '/' },
  { ...owner, name: 'plan', section: 'plans', path: '/plans/:planId', roles },
  { ...owner, name: 'bring-in', section: 'bring_in', path: '/plans/new' },
  { ...owner, name: 'publication', section: 'publication', path: '/plans/:planId/publication' },
  { ...owner, name: 'consolidated', section: 'reports', path: '/reports/:planId/consolidated', roles: watching },
  { ...leader, name: 'leader-today', section: 'today', path: '/' },
  { ...leader, name: 'board', section: 'overview', path: '/overview/board?plan=:planId', roles: watching },
  {
    ...leader,
    name: 'leader-difficulties',
    section: 'difficulties',
    path: '/difficulties',
    roles: ['leader', 'reader'],
  },
  { ...focalPoint, name: 'focal-today', section: 'today', path: '/' },
  { ...focalPoint, name: 'focal-tasks', section: 'tasks', path: '/tasks' },
  { ...focalPoint, name: 'focal-activity', section: 'activities', path: '/activities/new' },
  { ...focalPoint, name: 'focal-reports', section: 'reports', path: '/reports' },
  { ...approver, name: 'approver-tasks', section: 'tasks', path: '/tasks' },
  { ...approver, name: 'approver-activities', section: 'activities', path: '/activities' },
  { ...administrator, name: 'people', section: 'people', path: '/administration/people' },
  { ...administrator, name: 'journal', section: 'journal', path: '/administration/journal' },
]

export const pictureOf = (role: Role, section: HelpSection): HelpPicture | undefined =>
  helpPictures.find((picture) => picture.section === section && picture.roles.includes(role))
