import { z } from 'zod'

/** What a person may want to be told of, or not. */
export const topics = [
  'deadlines',
  'tasks',
  'activities',
  'reports',
  'difficulties',
  'comments',
  'plans',
  'administration',
] as const
export const Topic = z.enum(topics)
export type Topic = z.infer<typeof Topic>

/** The names that a sentence is made of; empty where there is none. */
export const Facts = z.object({
  /** The plan's subject. */
  plan: z.string().default(''),
  /** The agency that did it, or whose thing it is. */
  agency: z.string().default(''),
  /** The number of the task in the plan. */
  label: z.string().default(''),
  /** What the thing is called; of restricted things nothing is quoted. */
  title: z.string().default(''),
  /** Who did it. */
  by: z.string().default(''),
  /** A last day, `YYYY-MM-DD`. */
  day: z.string().default(''),
  /** How many things, where one line stands for several. */
  count: z.int().default(1),
})
export type Facts = z.infer<typeof Facts>

/** One line of what a person is told. */
export const Notification = z.object({
  id: z.int(),
  kind: z.string(),
  topic: Topic,
  facts: Facts,
  /** The page of the thing. */
  place: z.string(),
  /** The post that it concerns, under which the page opens. */
  postId: z.uuid().nullable(),
  at: z.string(),
  isRead: z.boolean(),
})
export type Notification = z.infer<typeof Notification>

const inQuery = z.enum(['true', 'false']).transform((word) => word === 'true')

export const ListNotifications = z.object({
  unread: inQuery.optional(),
  topic: Topic.optional(),
  /** The `next` of the part before. */
  after: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export type ListNotifications = z.infer<typeof ListNotifications>

/** Newest first, with how many are unread in all. */
export const NotificationList = z.object({
  notifications: z.array(Notification),
  unread: z.int(),
  next: z.string().nullable(),
})
export type NotificationList = z.infer<typeof NotificationList>

export const Unread = z.object({ unread: z.int() })
export type Unread = z.infer<typeof Unread>

export const MarkNotifications = z.object({
  ids: z.array(z.int().positive().max(Number.MAX_SAFE_INTEGER)).max(2000),
  read: z.boolean(),
})
export type MarkNotifications = z.infer<typeof MarkNotifications>

/** Which were unread until now: with them it can be taken back. */
export const MarkedAll = z.object({ ids: z.array(z.int()), unread: z.int() })
export type MarkedAll = z.infer<typeof MarkedAll>
