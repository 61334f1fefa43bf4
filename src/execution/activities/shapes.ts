import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'

/** `returned`: sent back by the approver with a reason; it may be edited and submitted again. */
export const ActivityState = z.enum(['draft', 'submitted', 'approved', 'returned'])
export type ActivityState = z.infer<typeof ActivityState>

/** Whom an activity was for. */
export const Audience = z.enum([
  'officials',
  'residents',
  'ethnic_minorities',
  'pupils',
  'students',
  'young_people',
  'women',
  'farmers',
  'workers',
  'businesses',
  'tourists',
])
export type Audience = z.infer<typeof Audience>

/** In which language: Vietnamese, Thái, Mông, English. */
export const SpokenLanguage = z.enum(['vi', 'tai', 'hmong', 'en'])
export type SpokenLanguage = z.infer<typeof SpokenLanguage>

const words = z.string().trim().normalize()
const ids = z.array(z.uuid())

/** An address on the web: http or https, nothing else. */
export const WebAddress = z
  .url({ protocol: /^https?$/ })
  .trim()
  .max(1000)

/** What a person says about an activity. Days are inclusive; statistics by their code in the dictionary. */
export const ActivityContent = z.object({
  title: words.max(300),
  description: words.max(8000),
  startedOn: Day,
  endedOn: Day,
  place: words.max(300),
  assignments: ids.min(1).max(50),
  /** Themes and channels of the plan. */
  topics: ids.max(50),
  audiences: z.array(Audience),
  languages: z.array(SpokenLanguage),
  links: z.array(WebAddress).max(50),
  statistics: z.record(z.string(), z.number()),
  files: ids.max(50),
})
export type ActivityContent = z.infer<typeof ActivityContent>

/** An activity without what hangs on it. */
export const Activity = ActivityContent.omit({ assignments: true, topics: true, statistics: true, files: true }).extend(
  {
    id: z.uuid(),
    planId: z.uuid(),
    agencyId: z.uuid(),
    /** Only counts and own publications: one of its tasks or themes is restricted. Its title is made by the program. */
    restricted: z.boolean(),
    state: ActivityState,
    returnReason: z.string().nullable(),
    /** An accepted report counts it: it cannot change. */
    locked: z.boolean(),
    createdBy: z.uuid(),
    createdAt: z.string(),
    submittedAt: z.string().nullable(),
    decidedBy: z.uuid().nullable(),
    decidedAt: z.string().nullable(),
    revision: z.int(),
  },
)
export type Activity = z.infer<typeof Activity>

export const Statistics = z.record(z.string(), z.number())

/** A file of an activity, as far as others need to know it before they open it. */
export const ActivityFile = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.number(),
  kind: z.enum(['document', 'picture']),
  /** A picture waits until its shared copy is made. */
  state: z.enum(['waiting', 'ready', 'unreadable']),
  width: z.int().nullable(),
  height: z.int().nullable(),
})
export type ActivityFile = z.infer<typeof ActivityFile>

export const ActivityTask = z.object({
  /** The assignment's id. */
  id: z.uuid(),
  taskId: z.uuid(),
  label: z.string(),
  clause: z.string(),
  role: z.enum(['lead', 'partner']),
  restricted: z.boolean(),
})
export type ActivityTask = z.infer<typeof ActivityTask>

export const ActivityTopic = z.object({
  id: z.uuid(),
  kind: z.enum(['theme', 'channel']),
  label: z.string(),
  title: z.string(),
  restricted: z.boolean(),
})
export type ActivityTopic = z.infer<typeof ActivityTopic>

/** An activity with everything that hangs on it. */
export const ActivityPage = Activity.extend({
  agencyName: z.string(),
  agencyShortName: z.string(),
  planTitle: z.string(),
  ownerAgencyId: z.uuid(),
  createdByName: z.string(),
  decidedByName: z.string().nullable(),
  tasks: z.array(ActivityTask),
  topics: z.array(ActivityTopic),
  statistics: Statistics,
  files: z.array(ActivityFile),
})
export type ActivityPage = z.infer<typeof ActivityPage>

/** An activity as lists show it. */
export const ActivityRow = Activity.pick({
  id: true,
  planId: true,
  agencyId: true,
  title: true,
  startedOn: true,
  endedOn: true,
  place: true,
  restricted: true,
  state: true,
  returnReason: true,
  locked: true,
  submittedAt: true,
  revision: true,
}).extend({
  agencyShortName: z.string(),
  /** Labels of its tasks in the order of the plan: "6.1". */
  labels: z.array(z.string()),
  statistics: Statistics,
  fileCount: z.int(),
  linkCount: z.int(),
  /** The first picture whose small copy is ready. */
  cover: z.uuid().nullable(),
})
export type ActivityRow = z.infer<typeof ActivityRow>

export const ActivityCounts = z.object({ draft: z.int(), submitted: z.int(), approved: z.int(), returned: z.int() })
export type ActivityCounts = z.infer<typeof ActivityCounts>

export const ActivityList = z.object({
  items: z.array(ActivityRow),
  counts: ActivityCounts,
  /** Sent back as `after` for the next part of the list; null at its end. */
  next: z.string().nullable(),
})
export type ActivityList = z.infer<typeof ActivityList>

/** What may be chosen in the form: the plan's themes and channels. */
export const ActivityChoices = z.object({ topics: z.array(ActivityTopic) })
export type ActivityChoices = z.infer<typeof ActivityChoices>

/** Where a part of the list ends: first day and id of its last row, joined by "~". */
const Cursor = z
  .string()
  .max(100)
  .transform((text) => text.split('~'))
  .pipe(z.tuple([Day, z.uuid()]))

export const ListActivities = z.object({
  planId: z.uuid().optional(),
  agencyId: z.uuid().optional(),
  assignmentId: z.uuid().optional(),
  taskId: z.uuid().optional(),
  /** A theme or channel of the plan; several must all be met. */
  theme: z.uuid().optional(),
  channel: z.uuid().optional(),
  state: ActivityState.optional(),
  /** Activities that touch these days. */
  from: Day.optional(),
  to: Day.optional(),
  /** Activities that began in this month, `YYYY-MM`. */
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  /** Activities that give this statistic of the dictionary. */
  statistic: z.string().max(40).optional(),
  /** Only of plans in force, or only of the others. */
  current: z.stringbool().optional(),
  /** Words of title, description or place; diacritics do not matter. */
  search: z.string().max(200).optional(),
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type ListActivities = z.infer<typeof ListActivities>

export const OneActivity = z.object({ activityId: z.uuid() })
export type OneActivity = z.infer<typeof OneActivity>

/** `revision` 0 makes the draft; afterwards the revision that the person saw. */
export const SaveActivity = ActivityContent.extend({ activityId: z.uuid(), revision: z.int().min(0) })
export type SaveActivity = z.infer<typeof SaveActivity>

const revision = z.int().min(1)

export const MoveActivity = OneActivity.extend({ revision })
export type MoveActivity = z.infer<typeof MoveActivity>

export const ReturnActivity = MoveActivity.extend({ reason: words.min(1).max(500) })
export type ReturnActivity = z.infer<typeof ReturnActivity>

export const ChoicesOf = z.object({ planId: z.uuid() })
export type ChoicesOf = z.infer<typeof ChoicesOf>
