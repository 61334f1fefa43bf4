import type { ActingPost, RecordedEntry } from '../foundation/access/index.ts'
import { isPermitted } from '../foundation/access/index.ts'

/** What a process is told of an entry of the journal, or of something that lives beside it. */
export interface Announced extends Pick<RecordedEntry, 'kind' | 'subject' | 'planId' | 'agencyId'> {
  /** The business instant. */
  readonly at: string
  /** For these people alone. */
  readonly personIds?: readonly string[]
}

/** What a browser is told: the same, or only under which addresses something changed. */
export type Heard = Omit<Announced, 'personIds'> | { readonly kind: string }

interface Listening {
  readonly personId: string
  readonly post: ActingPost | null
}

/** Of a plan's life everybody knows these; whatever else happens to a plan may happen to a draft. */
const publicOfPlans = ['issued', 'amended', 'suspended', 'resumed', 'withdrawn', 'closed', 'reopened', 'extended']

/**
 * What somebody may hear of an announcement without a look into the database: plans' and amendments' drafts only their owner agency, an agency's
 * things those who may read them. Plan owners may have an interest in anybody's: they hear that something of this kind changed,
 * and ask for what is theirs to see.
 */
export function heardOf({ personIds, ...announced }: Announced, { personId, post }: Listening): Heard | undefined {
  if (personIds) return personIds.includes(personId) ? announced : undefined
  if (!post) return undefined
  const [module = '', event = ''] = announced.kind.split('.')
  const isMine = announced.agencyId === post.agencyId
  if (module === 'amendments' || module === 'presence') return isDraftOf(post, isMine) ? announced : undefined
  if (module === 'plans') return publicOfPlans.includes(event) || isDraftOf(post, isMine) ? announced : undefined
  if (module === 'agencies') return announced
  if (module === 'people' || module === 'journal') return post.role === 'administrator' ? announced : undefined
  if (post.role === 'administrator') return undefined
  if (isMine || post.role === 'leader' || post.role === 'reader') return announced
  return post.role === 'plan_owner' ? { kind: announced.kind } : undefined
}

const isDraftOf = (post: ActingPost, isMine: boolean): boolean => isMine && isPermitted(post, 'plans.draft')
