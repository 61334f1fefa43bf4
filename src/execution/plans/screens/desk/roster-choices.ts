import type { PhraseKind, PlanRoster, RosterMember } from '../../shapes.ts'

/** In a group each departure from the proposal needs a reason; that one name means another agency than proposed does not. */
export const asksReasons = (kind: PhraseKind): boolean => kind !== 'agency' && kind !== 'unknown'

/** Whether this agency was taken in or left out against the proposal. */
export const departs = (member: RosterMember): boolean => member.included !== member.proposed

/** The departures that still lack their reason. */
export const unexplained = ({ kind }: Pick<PlanRoster, 'kind'>, members: readonly RosterMember[]): RosterMember[] =>
  asksReasons(kind) ? members.filter((member) => departs(member) && !member.reason?.trim()) : []

/** The members with one agency taken in or left out; one that was never proposed and is left out again is forgotten. */
export function toggled(members: readonly RosterMember[], agencyId: string, included: boolean): RosterMember[] {
  return members
    .map((member) => (member.agencyId === agencyId ? { ...member, included } : member))
    .filter((member) => member.proposed || member.included)
}

export const added = (members: readonly RosterMember[], agencyId: string): RosterMember[] =>
  members.some((member) => member.agencyId === agencyId)
    ? toggled(members, agencyId, true)
    : [...members, { agencyId, proposed: false, included: true, reason: null }]
