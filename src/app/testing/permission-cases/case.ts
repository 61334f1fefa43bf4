import { type Role, roles } from '../../../foundation/access/index.ts'
import { type Asking, type Place, type Post, places, type Scene } from '../permissions-scene.ts'

export interface PermissionCase {
  /** What is asked for: something of the doer, or of the owner's plan, in the state that the step needs. */
  readonly sent: (scene: Scene) => object | Promise<object>
  readonly file?: Uint8Array
  /** Everybody else is refused. */
  readonly allowed: readonly Asking[]
  /** Codes that refuse too, where a request of the wrong agency is one about something that is not there. */
  readonly refusals?: readonly string[]
}

export const anywhere = (...given: Role[]): Post[] => places.flatMap((place) => of(place, ...given))
export const of = (place: Place, ...given: Role[]): Post[] => given.map((role): Post => `${role} of ${place}`)

export const posts = anywhere(...roles)
export const signedIn: Asking[] = [...posts, 'without a post']
export const everybody: Asking[] = [...signedIn, 'nobody']
export const administrators = anywhere('administrator')
export const whoeverWorks = anywhere('plan_owner', 'focal_point', 'approver', 'leader', 'reader')
export const planOwner = of('owner', 'plan_owner')
export const doers = of('doer', 'focal_point', 'approver')
export const approver = of('doer', 'approver')
export const seeTheWhole = [...planOwner, ...anywhere('leader', 'reader')]
export const seeTheWork = [...seeTheWhole, ...doers, ...of('doer', 'plan_owner')]

export const nothing = () => ({})
export const issued = ({ plan: { id } }: Scene) => ({ planId: id })
export const draft = ({ draft: { id } }: Scene) => ({ planId: id })
export const mine = ({ share }: Scene) => ({ assignmentId: share.id })
export const ofDoer = ({ plan, doer }: Scene) => ({ planId: plan.id, agencyId: doer.id })
