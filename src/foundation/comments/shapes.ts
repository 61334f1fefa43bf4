import { z } from 'zod'

/** A thing that is talked about: its kind as its module calls it. */
export const Commented = z.object({ subjectKind: z.string().max(40), subjectId: z.uuid() })
export type Commented = z.infer<typeof Commented>

/** What somebody said about a thing. */
export const Comment = Commented.extend({
  id: z.uuid(),
  planId: z.uuid().nullable(),
  /** The comment under which it stands; null when it begins a talk. */
  replyTo: z.uuid().nullable(),
  personId: z.uuid(),
  /** For which agency the person spoke. */
  agencyId: z.uuid(),
  /** Empty once taken back. */
  words: z.string(),
  mentions: z.array(z.uuid()),
  writtenAt: z.string(),
  editedAt: z.string().nullable(),
  takenBackAt: z.string().nullable(),
  revision: z.int(),
})
export type Comment = z.infer<typeof Comment>

/** Somebody who may be mentioned: whoever may see the thing. */
export const Reader = z.object({ id: z.uuid(), name: z.string(), agencyShortName: z.string() })
export type Reader = z.infer<typeof Reader>

export const CommentRow = Comment.omit({ mentions: true }).extend({
  personName: z.string(),
  agencyShortName: z.string(),
  mentions: z.array(z.object({ id: z.uuid(), name: z.string() })),
  /** The own one, while it may still be said otherwise. */
  mayEdit: z.boolean(),
  mayTakeBack: z.boolean(),
})
export type CommentRow = z.infer<typeof CommentRow>

export const CommentList = z.object({
  comments: z.array(CommentRow),
  /** The label of the restricted task because of which nothing is written here; null where one may. */
  restricted: z.string().nullable(),
})
export type CommentList = z.infer<typeof CommentList>

/** Names and agencies are searched without diacritics. */
export const FindReaders = Commented.extend({ search: z.string().max(100).default('') })
export type FindReaders = z.infer<typeof FindReaders>

export const OneComment = z.object({ commentId: z.uuid() })

/** `revision` 0 writes it; afterwards the revision that the person saw. */
export const WriteComment = OneComment.extend({
  ...Commented.shape,
  revision: z.int().min(0),
  replyTo: z.uuid().nullable().default(null),
  words: z.string().trim().normalize().min(1).max(4000),
  mentions: z.array(z.uuid()).max(50).default([]),
})
export type WriteComment = z.infer<typeof WriteComment>

export const TakeBack = OneComment.extend({ revision: z.int().min(1) })
export type TakeBack = z.infer<typeof TakeBack>
