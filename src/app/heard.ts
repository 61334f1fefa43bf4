import type { ActingPost, RecordedEntry } from '../foundation/access/index.ts'
import { isPermitted } from '../foundation/access/index.ts'

/** What a process is told of an entry of the journal, or of something that lives beside it. */
export interface Announced extends Pick<RecordedEntry, 'kind' | 'subject' | 'planId' | 'agencyId'> {
  /** The business instant. */
  readonly at: string
  /** For these people alone. */
  readonly personIds?: readonly string[]
  /** Who did it: others are not told who. */
  readonly by?: string | null
}

/** What a browser is told: the same and whether its own person did it, or only what sort of thing happened. */
export type Heard = (Omit<Announced, 'personIds' | 'by'> | { readonly kind: string }) & { readonly own?: true }

interface Listening {
  readonly personId: string
  readonly post: ActingPost | null
}

/** Of a plan's life everybody knows these; whatever else happens to a plan may happen to a draft. */
const publicOfPlans = ['issued', 'amended', 'suspended', 'resumed', 'withdrawn', 'closed', 'reopened', 'extended']
/** What only whoever reviews a draft may know of. */
const draftModules = ['plans', 'amendments', 'presence']
/** Of these leaders and readers see all that there is. */
const openToLeaders = ['tasks', 'reports', 'difficulties']

/**
 * What somebody may hear of an announcement without a look into the database: plans' and amendments' drafts only their owner agency, an agency's
 * things those who may read them. Plan owners may have an interest in anybody's: they hear that something of this kind changed,
 * and ask for what is theirs to see.
 */
export function heardOf({ by, ...announced }: Announced, listening: Listening): Heard | undefined {
  const heard = told(announced, listening)
  return heard && by === listening.personId ? { ...heard, own: true } : heard
}

function told({ personIds, ...announced }: Announced, { personId, post }: Listening): Heard | undefined {
  if (personIds) return personIds.includes(personId) ? announced : undefined
  if (!post) return undefined
  const [module = '', event = ''] = announced.kind.split('.')
  const isMine = announced.agencyId === post.agencyId
  if (module === 'agencies' || (module === 'plans' && publicOfPlans.includes(event))) return announced
  if (draftModules.includes(module)) return isMine && isPermitted(post, 'plans.draft') ? announced : undefined
  if (module === 'people' || module === 'journal') return post.role === 'administrator' ? announced : undefined
  if (post.role === 'administrator') return undefined
  const leads = post.role === 'leader' || post.role === 'reader'
  // Who may see a comment depends on what it is about.
  if (module !== 'comments' && (isMine || (leads && openToLeaders.includes(module)))) return announced
  return leads || post.role === 'plan_owner' || module === 'comments' ? { kind: announced.kind } : undefined
}
