import { Refusal } from '../../platform/errors/refusal.ts'
import {
  type ActingPost,
  isPermitted,
  type Power,
  type Role,
  relationsOf,
  roles,
  type Thing,
} from '../access/powers.ts'
import type { Comment, Commented, WriteComment } from './shapes.ts'

/** So many minutes after it was written a comment may be said otherwise. */
export const editMinutes = 15

/** A power over a thing: whoever has one of them may read the thing, and so may talk about it. */
export interface SeenThrough {
  readonly power: Power
  readonly thing: Thing
}

/** Posts of a role: at one agency, or anywhere (null). */
export interface RoleAt {
  readonly role: Role
  readonly agencyId: string | null
}

/** The posts that may see a thing, each once; those of no role here see nothing. */
export function postsThatSee(through: readonly SeenThrough[]): RoleAt[] {
  const posts = through.flatMap(({ power, thing }) =>
    roles.flatMap((role) =>
      relationsOf({ id: '', agencyId: '', role }, power).flatMap((relation): RoleAt[] => {
        if (relation === 'any') return [{ role, agencyId: null }]
        const agencyId = { own: thing.agencyId, plan: thing.ownerAgencyId, addressed: thing.addressedTo }[relation]
        return agencyId ? [{ role, agencyId }] : []
      }),
    ),
  )
  return [...new Map(posts.map((post) => [`${post.role} ${post.agencyId}`, post])).values()]
}

/** Whether a post may see a thing. */
export const maySee = (post: ActingPost, through: readonly SeenThrough[]): boolean =>
  through.some(({ power, thing }) => isPermitted(post, power, thing))

type Written = Pick<Comment, 'personId' | 'writtenAt' | 'takenBackAt'>

/** Whether the person wrote it so short a time ago that it may be said otherwise. */
export const mayEdit = ({ personId, writtenAt, takenBackAt }: Written, who: string, now: Date): boolean =>
  personId === who && takenBackAt === null && now.getTime() - Date.parse(writtenAt) <= editMinutes * 60_000

/** Whether the person may take it back: their own, at any time. */
export const mayTakeBack = ({ personId, takenBackAt }: Written, who: string): boolean =>
  personId === who && takenBackAt === null

/** Refuses to say otherwise what somebody else wrote, what was taken back, and what has stood for a while. */
export function ensureEditable(comment: Written, who: string, now: Date): void {
  ensureOwn(comment, who)
  if (comment.takenBackAt !== null) throw new Refusal('conflict', 'comments.taken_back')
  if (!mayEdit(comment, who, now)) throw new Refusal('conflict', 'comments.too_late', { minutes: editMinutes })
}

export function ensureOwn({ personId }: Pick<Comment, 'personId'>, who: string): void {
  if (personId !== who) throw new Refusal('forbidden', 'comments.not_yours')
}

/** Refuses words on things of which only counts are reported: there they might speak of persons. */
export function ensureTakesWords({ restricted }: { readonly restricted: string | null }): void {
  if (restricted !== null) throw new Refusal('invalid', 'comments.restricted', { label: restricted })
}

/** Refuses a reply to a comment on something else, or to one that is not there. */
export function ensureReplies(to: Commented | undefined, { subjectKind, subjectId }: Commented): void {
  if (to?.subjectKind !== subjectKind || to.subjectId !== subjectId)
    throw new Refusal('invalid', 'comments.reply_elsewhere')
}

/** Whether a comment says just this already. */
export const saysTheSame = (comment: Comment, { words, mentions }: Pick<WriteComment, 'words' | 'mentions'>): boolean =>
  comment.words === words && mentions.every((id) => comment.mentions.includes(id))

/** Of the people who were picked, those whose name still stands in the words. */
export const mentionedIn = <P extends { readonly name: string }>(words: string, people: readonly P[]): P[] =>
  people.filter(({ name }) => words.includes(`@${name}`))
