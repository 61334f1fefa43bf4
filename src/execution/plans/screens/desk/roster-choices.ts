import { z } from 'zod'
import { matchGroup, phraseOfGroup } from '../../../../foundation/agencies/rules.ts'
import type { Agency } from '../../../../foundation/agencies/shapes.ts'
import type { PhraseKind, PlanRoster, RosterMember } from '../../shapes.ts'

/** In a group each departure from the proposal needs a reason; that one name means another agency than proposed does not. */
export const asksReasons = (kind: PhraseKind): boolean => kind !== 'agency' && kind !== 'unknown'

/** Whether this agency was taken in or left out against the proposal. */
export const departs = (member: RosterMember): boolean => member.included !== member.proposed

/** The departures that still lack their reason. */
export const unexplained = ({ kind }: Pick<PlanRoster, 'kind'>, members: readonly RosterMember[]): RosterMember[] =>
  asksReasons(kind) ? members.filter((member) => departs(member) && !member.reason?.trim()) : []

/** What a person says of the agencies of a roster, by their ids: what two people may each change. */
export const RosterWords = z.record(z.string(), z.object({ included: z.boolean(), reason: z.string().nullable() }))
export type RosterWords = z.infer<typeof RosterWords>

export const wordsOf = ({ members }: Pick<PlanRoster, 'members'>): RosterWords =>
  Object.fromEntries(members.map(({ agencyId, included, reason }) => [agencyId, { included, reason }]))

/** The members as a person says them; those that were never proposed and are left out again are forgotten. */
export function membersOf(words: RosterWords, { members }: Pick<PlanRoster, 'members'>): RosterMember[] {
  const proposed = new Set(members.flatMap((member) => (member.proposed ? [member.agencyId] : [])))
  return Object.entries(words)
    .map(([agencyId, said]) => ({ agencyId, ...said, proposed: proposed.has(agencyId) }))
    .filter((member) => member.proposed || member.included)
}

/** Departures that share their reason. */
export interface ReasonGroup {
  readonly key: string
  readonly included: boolean
  readonly reason: string
  readonly agencyIds: readonly string[]
}

/**
 * The departures, together where one reason is for all of them: those newly taken in, those newly left out, those that had
 * one reason when the list was opened (`saved`); those that a person wants to explain apart (`own`) each alone.
 */
export function reasonGroups(
  members: readonly RosterMember[],
  { own, saved }: { own: ReadonlySet<string>; saved: RosterWords },
): ReasonGroup[] {
  const keyOf = ({ agencyId, included }: RosterMember) =>
    `${included} ${own.has(agencyId) ? agencyId : (saved[agencyId]?.reason ?? '')}`
  return [...Map.groupBy(members.filter(departs), keyOf)].map(([key, group]) => ({
    key,
    included: group[0]?.included ?? false,
    reason: group.find(({ reason }) => reason)?.reason ?? '',
    agencyIds: group.map(({ agencyId }) => agencyId),
  }))
}

/** Says one reason for several agencies. */
export const explained = (words: RosterWords, agencyIds: readonly string[], reason: string): RosterWords => ({
  ...words,
  ...Object.fromEntries(agencyIds.map((id) => [id, { included: words[id]?.included ?? false, reason }])),
})

/** Takes agencies in or leaves them out; a newcomer to a group of departures shares its reason. */
export function chosen(
  words: RosterWords,
  roster: Pick<PlanRoster, 'members'>,
  { agencyIds, included, own, saved }: Choice,
): RosterWords {
  const changed = Object.fromEntries(agencyIds.map((id) => [id, { included, reason: null }]))
  const next = { ...words, ...changed }
  return reasonGroups(membersOf(next, roster), { own, saved })
    .filter(({ reason, agencyIds: ids }) => reason !== '' && ids.some((id) => agencyIds.includes(id)))
    .reduce((said, { agencyIds: ids, reason }) => explained(said, ids, reason), next)
}

interface Choice {
  readonly agencyIds: readonly string[]
  readonly included: boolean
  readonly own: ReadonlySet<string>
  readonly saved: RosterWords
}

/** Why agencies stand in a roster: the group's phrase, a task of theirs, their name, or a person's word. */
export type Ground = { readonly group: string } | 'holder' | 'name' | 'added'

export interface Grounded {
  readonly ground: Ground
  readonly members: readonly RosterMember[]
}

/** The members by why they were proposed, in the order of the groups that the phrase names. */
export function byGround(
  phrase: string,
  members: readonly RosterMember[],
  agencies: ReadonlyMap<string, Pick<Agency, 'groups'>>,
): Grounded[] {
  const { groups = [], holders = false } = matchGroup(phrase) ?? {}
  const groundOf = ({ agencyId, proposed }: RosterMember): string => {
    if (!proposed) return 'added'
    const group = groups.find((code) => agencies.get(agencyId)?.groups.includes(code))
    return group ?? (holders ? 'holder' : 'name')
  }
  const byKey = Map.groupBy(members, groundOf)
  const grounds = [
    ...groups.map((code) => ({ key: code as string, ground: { group: phraseOfGroup(code) } })),
    ...(['holder', 'name', 'added'] as const).map((ground) => ({ key: ground as string, ground })),
  ]
  return grounds.flatMap(({ key, ground }) => {
    const those = byKey.get(key)
    return those ? [{ ground, members: those }] : []
  })
}
