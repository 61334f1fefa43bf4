import { z } from 'zod'
import { Day } from '../../platform/clock/day.ts'
import { roles } from '../access/powers.ts'
import { Topic } from '../notifications/shapes.ts'

const id = z.uuid()
const words = z.string().trim().normalize()

export const Role = z.enum(roles)
export const InterfaceLanguage = z.enum(['vi', 'en'])

/** How much room lines of lists take. */
export const Density = z.enum(['comfortable', 'compact'])
export type Density = z.infer<typeof Density>

/** An e-mail address, always in lower case: one address is one person. */
export const Email = z.string().trim().toLowerCase().max(254).pipe(z.email())

/** A post of the signed-in person that is valid today: what `x-post` may name. */
export const MyPost = z.object({
  id,
  role: Role,
  title: z.string().nullable(),
  agencyId: id,
  agencyCode: z.string(),
  agencyName: z.string(),
  agencyShortName: z.string(),
})
export type MyPost = z.infer<typeof MyPost>

/** An invented person whom strangers may try the demonstration as. */
export const DemonstrationAccount = z.object({
  email: z.string(),
  password: z.string(),
  name: z.string(),
  role: Role,
  agencyShortName: z.string(),
})
export type DemonstrationAccount = z.infer<typeof DemonstrationAccount>

/** Who is signed in; `person` is null when nobody is. */
export const Me = z.object({
  person: z
    .object({ id, name: z.string(), email: z.string(), language: InterfaceLanguage, density: Density })
    .nullable(),
  posts: z.array(MyPost),
  demonstration: z.boolean(),
  /** The business day: 2024 in the demonstration. */
  today: Day,
  realToday: Day,
  /** Only in the demonstration and only for people who are not signed in. */
  demonstrationAccounts: z.array(DemonstrationAccount).optional(),
})
export type Me = z.infer<typeof Me>

export const SetLanguage = z.object({ language: InterfaceLanguage })
export type SetLanguage = z.infer<typeof SetLanguage>

/** How a person wants to work and what to be told of: of every topic, unless it is named here. */
export const Settings = z.object({
  density: Density,
  mutedTopics: z.array(Topic).max(Topic.options.length),
  unmailedTopics: z.array(Topic).max(Topic.options.length),
  /** How often a letter gathers what is unread. */
  digest: z.enum(['none', 'daily', 'weekly']),
})
export type Settings = z.infer<typeof Settings>

/** With whether letters can be sent at all. */
export const SettingsShown = Settings.extend({ canMail: z.boolean() })
export type SettingsShown = z.infer<typeof SettingsShown>

/** A role at an agency between two days, both inclusive; without `validTo` until further notice. */
export const PostContent = z.object({
  agencyId: id,
  role: Role,
  title: words.max(200).nullable().default(null),
  validFrom: Day,
  validTo: Day.nullable().default(null),
})
export type PostContent = z.infer<typeof PostContent>

export const Post = PostContent.extend({
  id,
  title: z.string().nullable(),
  validTo: Day.nullable(),
  agencyName: z.string(),
  agencyShortName: z.string(),
})
export type Post = z.infer<typeof Post>

/** `invited`: no password yet. */
export const PersonState = z.enum(['active', 'invited', 'deactivated'])
export type PersonState = z.infer<typeof PersonState>

/** A person as the administration shows them, with all their posts, the newest first. */
export const Person = z.object({
  id,
  name: z.string(),
  email: z.string(),
  state: PersonState,
  posts: z.array(Post),
})
export type Person = z.infer<typeof Person>

/** `search` looks in names and addresses and ignores diacritics; agency and role look at posts valid on the business day. */
export const ListPeople = z.object({
  search: z.string().max(100).optional(),
  agencyId: id.optional(),
  role: Role.optional(),
  state: PersonState.optional(),
  /** The `next` of the part before. */
  after: z.string().max(800).optional(),
})
export type ListPeople = z.infer<typeof ListPeople>

export const PeopleList = z.object({
  people: z.array(Person),
  /** How many fit in all. */
  total: z.int(),
  /** Sent back as `after` for the next part of the list; null at its end. */
  next: z.string().nullable(),
})
export type PeopleList = z.infer<typeof PeopleList>

export const OnePerson = z.object({ personId: id })
export type OnePerson = z.infer<typeof OnePerson>

/** The ids are made by the sender, so that sending twice invites once. */
export const InvitePerson = z.object({
  id,
  name: words.min(1).max(120),
  email: Email,
  posts: z.array(PostContent.extend({ id })).max(20),
})
export type InvitePerson = z.infer<typeof InvitePerson>

/** An invitation just made. The link is told only when no mail can be sent: whoever has it may set the password. */
export const Invited = z.object({ person: Person, link: z.url().nullable(), expiresOn: Day })
export type Invited = z.infer<typeof Invited>

export const GivePost = PostContent.extend({ personId: id, postId: id })
export type GivePost = z.infer<typeof GivePost>

export const OneInvitation = z.object({ token: z.string().max(100) })
export type OneInvitation = z.infer<typeof OneInvitation>

export const InvitationShown = z.object({ name: z.string(), email: z.string() })
export type InvitationShown = z.infer<typeof InvitationShown>

export const AcceptInvitation = OneInvitation.extend({ password: z.string().max(1000) })
export type AcceptInvitation = z.infer<typeof AcceptInvitation>

export const SignIn = z.object({ email: Email, password: z.string().max(1000) })
export const ChangePassword = z.object({ currentPassword: z.string().max(1000), newPassword: z.string().max(1000) })
