import { found, Refusal } from '../../platform/errors/refusal.ts'
import type { WriteContext } from '../access/index.ts'
import { rowOf, visibleThing } from './queries.ts'
import {
  ensureEditable,
  ensureOwn,
  ensureReplies,
  ensureTakesWords,
  mentionedIn,
  postsThatSee,
  saysTheSame,
} from './rules.ts'
import type { Comment, CommentRow, TakeBack, WriteComment } from './shapes.ts'
import type { CommentedThing, CommentSight } from './sight.ts'
import { findComment, insertComment, listReaders, lockComment, updateComment } from './store.ts'

/**
 * Whoever may read a thing says something about it, to everybody who may read it too; shortly afterwards it may be said
 * otherwise. The same sent twice is kept once.
 */
export const writeComment =
  (sights: readonly CommentSight[]) =>
  async (ctx: WriteContext, input: WriteComment): Promise<CommentRow> => {
    const before = await lockComment(ctx.db, input.commentId)
    const thing = await visibleThing(ctx, sights, before ?? input)
    const who = ctx.person().personId
    if (before) ensureOwn(before, who)
    if (before && saysTheSame(before, input)) return rowOf(ctx, before)
    ensureTakesWords(thing)
    if (before) ensureEditable(before, who, ctx.now)
    if ((before?.revision ?? 0) !== input.revision) throw new Refusal('conflict', 'platform.stale')
    const mentions = await mentionsOf(ctx, thing, input)
    if (before) return edit(ctx, { before, thing, words: input.words, mentions })
    return write(ctx, { input, thing, mentions })
  }

interface Written {
  readonly input: WriteComment
  readonly thing: CommentedThing
  readonly mentions: string[]
}

async function write(ctx: WriteContext, { input, thing, mentions }: Written): Promise<CommentRow> {
  const { commentId: id, subjectKind, subjectId, words } = input
  const repliedTo = input.replyTo ? await findComment(ctx.db, input.replyTo) : undefined
  if (input.replyTo) ensureReplies(repliedTo, input)
  const comment: Comment = {
    ...{ id, subjectKind, subjectId, planId: thing.planId, words, mentions },
    // A reply to a reply stands under the same first comment.
    replyTo: repliedTo ? (repliedTo.replyTo ?? repliedTo.id) : null,
    ...{ personId: ctx.person().personId, agencyId: ctx.post().agencyId },
    ...{ writtenAt: ctx.now.toISOString(), editedAt: null, takenBackAt: null, revision: 1 },
  }
  await insertComment(ctx.db, comment)
  await recordStep(ctx, comment, { kind: 'comments.written', thing, mentions, repliedTo: repliedTo?.personId ?? null })
  return rowOf(ctx, comment)
}

interface Edited {
  readonly before: Comment
  readonly thing: CommentedThing
  readonly words: string
  readonly mentions: string[]
}

/** Other words; those mentioned only now are told too. */
async function edit(ctx: WriteContext, { before, thing, words, mentions }: Edited): Promise<CommentRow> {
  const after = { ...before, words, mentions, editedAt: ctx.now.toISOString(), revision: before.revision + 1 }
  await updateComment(ctx.db, after)
  const added = mentions.filter((id) => !before.mentions.includes(id))
  await recordStep(ctx, after, { kind: 'comments.edited', thing, mentions: added, repliedTo: null })
  return rowOf(ctx, after)
}

/** Whoever wrote it takes it back: that it was there stays. */
export const takeBack =
  (sights: readonly CommentSight[]) =>
  async (ctx: WriteContext, { commentId, revision }: TakeBack): Promise<CommentRow> => {
    const before = found(await lockComment(ctx.db, commentId), 'comment')
    const thing = await visibleThing(ctx, sights, before)
    ensureOwn(before, ctx.person().personId)
    if (before.takenBackAt !== null) return rowOf(ctx, before)
    if (before.revision !== revision) throw new Refusal('conflict', 'platform.stale')
    const takenBackAt = ctx.now.toISOString()
    const after = { ...before, words: '', mentions: [], takenBackAt, revision: revision + 1 }
    await updateComment(ctx.db, after)
    await recordStep(ctx, after, { kind: 'comments.taken_back', thing, mentions: [], repliedTo: null })
    return rowOf(ctx, after)
  }

/** The people mentioned, whose names stand in the words. Refuses those who may not see the thing. */
async function mentionsOf(
  ctx: WriteContext,
  { through }: CommentedThing,
  { words, mentions }: WriteComment,
): Promise<string[]> {
  const ids = [...new Set(mentions)]
  const readers = await listReaders(ctx.db, {
    ...{ posts: postsThatSee(through), today: ctx.today, ids, limit: Math.max(ids.length, 1) },
  })
  if (readers.length < ids.length) throw new Refusal('invalid', 'comments.cannot_see')
  return mentionedIn(words, readers).map(({ id }) => id)
}

interface Step {
  readonly kind: string
  readonly thing: CommentedThing
  readonly mentions: readonly string[]
  /** Whose comment was replied to. */
  readonly repliedTo: string | null
}

async function recordStep(
  ctx: WriteContext,
  { id, subjectKind, subjectId, words }: Comment,
  { kind, thing, mentions, repliedTo }: Step,
): Promise<void> {
  const about = thing.about ?? { kind: subjectKind, id: subjectId }
  await ctx.record({
    kind,
    subject: { kind: 'comment', id },
    planId: thing.planId,
    agencyId: thing.agencyId,
    payload: { about, words, mentions, ...(repliedTo ? { repliedTo } : {}) },
  })
}
