import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { ReadContext } from '../access/index.ts'
import { mayEdit, maySee, mayTakeBack, postsThatSee } from './rules.ts'
import type { Comment, Commented, CommentList, CommentRow, FindReaders, Reader } from './shapes.ts'
import type { CommentedThing, CommentSight } from './sight.ts'
import { findNamed, listComments, listReaders, type NamedComment, namesOf } from './store.ts'

/** The thing that is talked about, if the person may read it. */
export async function visibleThing(
  ctx: ReadContext,
  sights: readonly CommentSight[],
  { subjectKind, subjectId }: Commented,
): Promise<CommentedThing> {
  const sight = sights.find(({ kind }) => kind === subjectKind)
  const post = ctx.post()
  const thing = found(await sight?.find(ctx.db, subjectId), 'comment')
  if (!maySee(post, thing.through)) throw new Refusal('forbidden', 'comments.not_seen')
  return thing
}

/** What was said about a thing, the first first; as many queries however much it is. */
export const commentList =
  (sights: readonly CommentSight[]) =>
  async (ctx: ReadContext, commented: Commented): Promise<CommentList> => {
    const { restricted } = await visibleThing(ctx, sights, commented)
    const { subjectKind, subjectId } = commented
    const parts = await sights.find(({ kind }) => kind === subjectKind)?.madeOf?.(ctx.db, subjectId)
    const comments = await listComments(ctx.db, subjectKind, [subjectId, ...(parts ?? [])])
    return { comments: await rowsOf(ctx, comments), restricted }
  }

async function rowsOf(ctx: ReadContext, comments: readonly NamedComment[]): Promise<CommentRow[]> {
  const names = await namesOf(ctx.db, [...new Set(comments.flatMap(({ mentions }) => mentions))])
  const who = ctx.person().personId
  return comments.map((comment) => ({
    ...comment,
    mentions: comment.mentions.flatMap((id) => ({ id, name: names.get(id) ?? '' })),
    mayEdit: mayEdit(comment, who, ctx.now),
    mayTakeBack: mayTakeBack(comment, who),
  }))
}

/** The row of one comment, as its list shows it. */
export async function rowOf(ctx: ReadContext, { id }: Pick<Comment, 'id'>): Promise<CommentRow> {
  const comment = found(await findNamed(ctx.db, id), 'comment')
  const [row] = await rowsOf(ctx, [comment])
  return found(row, 'comment')
}

/** Who may be mentioned: people who may see the thing, found by name or agency without diacritics. */
export const readersOf =
  (sights: readonly CommentSight[]) =>
  async (ctx: ReadContext, { search, ...commented }: FindReaders): Promise<Reader[]> => {
    const { through } = await visibleThing(ctx, sights, commented)
    return listReaders(ctx.db, { posts: postsThatSee(through), today: ctx.today, search })
  }
