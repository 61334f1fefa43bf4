export const roles = ['plan_owner', 'focal_point', 'approver', 'leader', 'reader', 'administrator'] as const
export type Role = (typeof roles)[number]

/**
 * How the post stands to the thing: `any` – whichever thing; `own` – the thing belongs to the post's agency;
 * `plan` – the thing belongs to a plan that the post's agency owns; `addressed` – it is put to the post's agency.
 */
export type Relation = 'any' | 'own' | 'plan' | 'addressed'

type Grants = Partial<Record<Role, Relation | readonly Relation[]>>

/** Who may do what: the whole table of permissions. Actions ask it through `ctx.allow`, lists through `ctx.reach`. */
export const powers = {
  'agencies.read': everyone('any'),
  'people.manage': { administrator: 'any' },
  'journal.verify': { administrator: 'any' },

  'plans.draft': { plan_owner: 'plan' },
  'plans.issue': { plan_owner: 'plan' },
  'plans.amend': { plan_owner: 'plan' },
  'plans.read': everyone('any'),

  'tasks.read': { plan_owner: ['plan', 'own'], focal_point: 'own', approver: 'own', leader: 'any', reader: 'any' },
  'tasks.propose': { approver: 'own' },
  'tasks.confirm': { plan_owner: 'plan' },

  'activities.record': { focal_point: 'own', approver: 'own' },
  'activities.decide': { approver: 'own' },
  'activities.read_unapproved': { focal_point: 'own', approver: 'own' },
  'activities.read': { plan_owner: ['plan', 'own'], focal_point: 'own', approver: 'own', leader: 'any', reader: 'any' },

  'difficulties.raise': { plan_owner: 'own', focal_point: 'own', approver: 'own' },
  'difficulties.answer': { plan_owner: 'addressed', approver: 'addressed', leader: 'addressed' },
  'difficulties.read': {
    plan_owner: ['plan', 'own', 'addressed'],
    focal_point: ['own', 'addressed'],
    approver: ['own', 'addressed'],
    leader: 'any',
    reader: 'any',
  },

  'reports.write': { focal_point: 'own', approver: 'own' },
  'reports.submit': { approver: 'own' },
  'reports.decide': { plan_owner: 'plan' },
  'reports.consolidate': { plan_owner: 'plan' },
  'reports.read': { plan_owner: ['plan', 'own'], focal_point: 'own', approver: 'own', leader: 'any', reader: 'any' },

  'overview.read': { plan_owner: 'plan', leader: 'any', reader: 'any' },

  'signed_copies.keep': { plan_owner: 'plan', focal_point: 'own', approver: 'own' },
  'certificates.manage': { administrator: 'any' },

  'publication.decide': { plan_owner: 'plan' },

  'files.upload': { plan_owner: 'own', focal_point: 'own', approver: 'own' },
} as const satisfies Record<string, Grants>

export type Power = keyof typeof powers

/** What a power is asked about: whose it is, whose plan it belongs to, to whom it is addressed. */
export interface Thing {
  readonly agencyId?: string | null
  readonly ownerAgencyId?: string | null
  readonly addressedTo?: string | null
}

/** The post acted under, as far as permission is concerned. */
export interface ActingPost {
  readonly id: string
  readonly agencyId: string
  readonly role: Role
}

/** The relations through which the post has the power; none when it has not. */
export function relationsOf(post: ActingPost, power: Power): readonly Relation[] {
  const grants: Grants = powers[power]
  const granted = grants[post.role]
  return granted === undefined ? [] : typeof granted === 'string' ? [granted] : granted
}

/** Whether the post may use the power on the thing. Without a thing: whether it may use it on anything at all. */
export function isPermitted(post: ActingPost, power: Power, thing?: Thing): boolean {
  const relations = relationsOf(post, power)
  return thing === undefined ? relations.length > 0 : relations.some((relation) => stands(post, relation, thing))
}

function stands(post: ActingPost, relation: Relation, thing: Thing): boolean {
  if (relation === 'any') return true
  const agency = { own: thing.agencyId, plan: thing.ownerAgencyId, addressed: thing.addressedTo }[relation]
  return agency === post.agencyId
}

function everyone<R extends Relation>(relation: R): Record<Role, R> {
  return Object.fromEntries(roles.map((role) => [role, relation])) as Record<Role, R>
}
