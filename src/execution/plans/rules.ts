import { addDays, dayInVietnam } from '../../platform/clock/clock.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import { fold, oneLine } from '../../platform/text/normalise.ts'
import type {
  Deadline,
  DutyContent,
  DutyKind,
  Plan,
  PlanItem,
  PlanRecipient,
  PlanReportDuty,
  PlanRoster,
  PlanTopic,
  Problem,
  Readiness,
  RosterMember,
} from './shapes.ts'

/** What a plan's header must say before it is issued; number and date are not asked of a demonstration. */
export const headerFields = ['title', 'number', 'signedOn', 'place', 'issuer'] as const
export type HeaderField = (typeof headerFields)[number]

export const missingHeader = (plan: Pick<Plan, HeaderField | 'demonstration'>): HeaderField[] =>
  headerFields.filter((field) => !plan[field] && !(plan.demonstration && (field === 'number' || field === 'signedOn')))

/**
 * Words that make an item or theme restricted: refuting wrong views, public mood, "sensitive" matters. On such items only
 * counts and the agency's own publications are reported.
 */
const restrictedWords = [
  'phản bác',
  'quan điểm sai trái',
  'thù địch',
  'xuyên tạc',
  'luận điệu',
  'xấu độc',
  'xấu, độc',
  'dư luận',
  'tình hình tư tưởng',
  'diễn biến tư tưởng',
  'tâm trạng xã hội',
  'nhạy cảm',
]

export function isRestricted(text: string): boolean {
  const words = oneLine(text).toLowerCase()
  return restrictedWords.some((word) => words.includes(word))
}

/** Below this the reader was not sure of itself, and the review desk shows the item first. */
export const doubtfulBelow = 0.8

export const isDoubtful = (item: Pick<PlanItem, 'confidence'>): boolean => item.confidence < doubtfulBelow

/** The last day on which a printed day is still kept: "trước ngày D" ends the day before, all other words include D. */
export const lastLegalDayOf = (text: string, day: string): string =>
  /(?:^|\s)truoc ngay\s/.test(`${fold(text)} `) ? addDays(day, -1) : day

/** The last day of a deadline, or null when it names no day. */
export function lastLegalDay({ text, date, dueAt }: Deadline): string | null {
  if (dueAt) return dayInVietnam(new Date(dueAt))
  return date ? lastLegalDayOf(text, date) : null
}

/** A deadline whose day a person gave: kept until the end of the last legal day in Việt Nam. */
export function deadlineOn(text: string, day: string): Required<Deadline> {
  return { text, date: day, dueAt: `${lastLegalDayOf(text, day)}T23:59:59+07:00` }
}

/**
 * The one who gathers the others' reports makes the consolidated one: a single reporter through whom others report, or whose
 * duty begins with gathering ("tổng hợp").
 */
export function dutyKind(duty: { text: string; reporters: readonly string[] }, vias: readonly string[]): DutyKind {
  const [reporter] = duty.reporters
  if (duty.reporters.length !== 1 || reporter === undefined) return 'agency'
  const isVia = vias.some((via) => fold(via) === fold(reporter))
  return isVia || /^(theo doi|don doc|tong hop)/.test(fold(duty.text)) ? 'consolidated' : 'agency'
}

/** The year a plan is for: the one its title names, else the one of its date, else this one. */
export function yearOf(title: string, signedOn: string | null, today: string): number {
  const named = fold(title).match(/\bnam (20\d\d)\b/)?.[1]
  return Number(named ?? (signedOn ?? today).slice(0, 4))
}

/** The phrases that name who acts: of the items not struck out, and of the report duties kept. */
export function phrasesInUse(
  items: readonly Pick<PlanItem, 'lead' | 'coordinating' | 'verdict'>[],
  duties: readonly Pick<PlanReportDuty, 'reporters' | 'kept'>[],
): string[] {
  const ofItems = items
    .filter((item) => item.verdict !== 'rejected')
    .flatMap((item) => [...item.lead, ...item.coordinating])
  const ofDuties = duties.filter((duty) => duty.kept).flatMap((duty) => duty.reporters)
  return [...new Set([...ofItems, ...ofDuties])]
}

export const includedIn = (roster: PlanRoster | undefined): string[] =>
  (roster?.members ?? []).filter((member) => member.included).map((member) => member.agencyId)

/** Whoever holds a task: the agencies of all phrases of the items not struck out, other than "whoever holds a task" itself. */
export function taskHolders(items: readonly PlanItem[], rosters: readonly PlanRoster[]): string[] {
  const byPhrase = new Map(rosters.map((roster) => [roster.phrase, roster]))
  const acting = phrasesInUse(items, []).map((phrase) => byPhrase.get(phrase))
  return [...new Set(acting.filter((roster) => roster?.kind !== 'holders').flatMap(includedIn))]
}

/**
 * "Whoever holds a task" as it stands: new holders are proposed, proposed ones that hold nothing any more go. Either asks the
 * person to confirm again. Where a group is named besides, nobody goes. Other rosters are left as they are.
 */
export function withHolders(roster: PlanRoster, holders: readonly string[]): PlanRoster {
  if (roster.kind !== 'holders' && roster.kind !== 'mixed') return roster
  const decided = new Set(roster.members.map((member) => member.agencyId))
  const staying = roster.members.filter(
    (member) => roster.kind === 'mixed' || !member.proposed || !member.included || holders.includes(member.agencyId),
  )
  const coming = holders
    .filter((id) => !decided.has(id))
    .map((agencyId) => ({ agencyId, proposed: true, included: true, reason: null }))
  if (coming.length === 0 && staying.length === roster.members.length) return roster
  return { ...roster, confirmed: false, members: [...staying, ...coming] }
}

/** What a person may say of one agency in a roster. */
export type RosterChoice = Omit<RosterMember, 'proposed'>

/**
 * The roster as a person confirmed it. In a group, leaving out an agency that was proposed, or taking in one that was not,
 * needs a reason; that one phrase means another agency than proposed does not.
 */
export function confirmedRoster(roster: PlanRoster, choices: readonly RosterChoice[]): PlanRoster {
  const proposed = new Set(roster.members.filter((member) => member.proposed).map((member) => member.agencyId))
  const chosen = new Map(choices.map((choice) => [choice.agencyId, choice]))
  for (const agencyId of proposed)
    if (!chosen.has(agencyId)) chosen.set(agencyId, { agencyId, included: false, reason: null })
  const members = [...chosen.values()]
    .map((choice) => ({ ...choice, reason: choice.reason || null, proposed: proposed.has(choice.agencyId) }))
    .filter((member) => member.proposed || member.included)
  if (isGroup(roster) && members.some(departsSilently))
    throw new Refusal('invalid', 'plans.roster_needs_reason', { phrase: roster.phrase })
  return { ...roster, members, confirmed: true, revision: roster.revision + 1 }
}

const isGroup = (roster: PlanRoster): boolean => roster.kind !== 'agency' && roster.kind !== 'unknown'

const departsSilently = (member: RosterMember): boolean => member.included !== member.proposed && !member.reason

export interface Draft {
  readonly plan: Plan
  readonly items: readonly PlanItem[]
  readonly duties: readonly DutyOfDraft[]
  readonly rosters: readonly PlanRoster[]
}
type DutyOfDraft = Pick<PlanReportDuty, 'id'> & DutyContent

/** Everything that is missing before a draft may be issued, in the order in which the review desk shows it. */
export function problemsOf({ plan, items, duties, rosters }: Draft): Problem[] {
  const byPhrase = new Map(rosters.map((roster) => [roster.phrase, roster]))
  const used = phrasesInUse(items, duties).map((phrase) => byPhrase.get(phrase))
  const kept = duties.filter((duty) => duty.kept)
  return [
    ...missingHeader(plan).map((field): Problem => ({ code: 'header_missing', subject: field, label: field })),
    ...(items.some((item) => item.verdict !== 'rejected')
      ? []
      : [{ code: 'no_items', subject: plan.id, label: '' } as const]),
    ...items.flatMap((item) => problemsOfItem(item, byPhrase)),
    ...used.flatMap((roster): Problem[] =>
      !roster || roster.confirmed ? [] : [{ code: 'roster_unconfirmed', subject: roster.phrase, label: roster.phrase }],
    ),
    ...kept.flatMap((duty) => problemsOfDuty(duty, byPhrase)),
  ]
}

function problemsOfItem(item: PlanItem, rosters: ReadonlyMap<string, PlanRoster>): Problem[] {
  const about = { subject: item.id, label: item.label }
  if (item.verdict === 'unreviewed') return [{ code: 'item_unreviewed', ...about }]
  if (item.verdict === 'rejected') return []
  const leads = item.lead.flatMap((phrase) => includedIn(rosters.get(phrase)))
  return leads.length > 0 ? [] : [{ code: 'item_without_lead', ...about }]
}

function problemsOfDuty(duty: DutyOfDraft, rosters: ReadonlyMap<string, PlanRoster>): Problem[] {
  const about = { subject: duty.id, label: duty.text }
  const reporters = duty.reporters.flatMap((phrase) => includedIn(rosters.get(phrase)))
  return [
    ...(duty.dueOn ? [] : [{ code: 'duty_without_day', ...about } as const]),
    ...(reporters.length > 0 ? [] : [{ code: 'duty_without_reporter', ...about } as const]),
  ]
}

/** The agencies to which a plan hands something: those of the phrases of its accepted items. */
export const issuedAgencies = ({ items, rosters }: Pick<Draft, 'items' | 'rosters'>): string[] => [
  ...new Set(sharers(items, rosters).flat()),
]

/** For each accepted item the agencies that it is handed to, each once. */
function sharers(items: readonly PlanItem[], rosters: readonly PlanRoster[]): string[][] {
  const byPhrase = new Map(rosters.map((roster) => [roster.phrase, roster]))
  return items
    .filter((item) => item.verdict === 'accepted')
    .map((item) => [...new Set([...item.lead, ...item.coordinating].flatMap((one) => includedIn(byPhrase.get(one))))])
}

/** What a draft still lacks, and what issuing it would do. An issued plan lacks nothing. */
export function readinessOf(draft: Draft): Readiness {
  const shares = sharers(draft.items, draft.rosters)
  return {
    problems: draft.plan.state === 'draft' ? problemsOf(draft) : [],
    tasks: shares.length,
    assignments: shares.flat().length,
    agencies: new Set(shares.flat()).size,
  }
}

/** Refuses unless the plan is still a draft: what was issued never changes. */
export function ensureDraft(plan: Pick<Plan, 'state'>): void {
  if (plan.state !== 'draft') throw new Refusal('conflict', 'plans.already_issued')
}

/** Refuses when somebody else changed the thing after the person loaded it. */
export function ensureCurrent(thing: { revision: number }, revision: number): void {
  if (thing.revision !== revision) throw new Refusal('conflict', 'platform.stale')
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** What an issued plan says, as text in one fixed form: only what was accepted, nothing of how it was reviewed. */
export function frozenContent(content: Issuable): string {
  const { docType, number, symbol, issuer, parentIssuer, place, signedOn, title, year, sourceSha256 } = content.plan
  const { signerName, signerTitle, signerOnBehalfOf } = content.plan
  const header = { docType, number, symbol, issuer, parentIssuer, place, signedOn, title, year, sourceSha256 }
  return canonicalJson({
    header: { ...header, signerName, signerTitle, signerOnBehalfOf },
    items: content.items.filter((item) => item.verdict === 'accepted').map(withoutReview),
    topics: content.topics.filter((topic) => topic.kept).map(withoutReview),
    recipients: content.recipients.filter((recipient) => recipient.kept).map(withoutReview),
    duties: content.duties.filter((duty) => duty.kept).map(withoutReview),
    rosters: content.rosters.map((roster) => [roster.phrase, includedIn(roster).sort()]).sort(),
    notes: content.notes,
  })
}

interface Issuable {
  readonly plan: Plan
  readonly items: readonly PlanItem[]
  readonly topics: readonly PlanTopic[]
  readonly recipients: readonly PlanRecipient[]
  readonly duties: readonly PlanReportDuty[]
  readonly rosters: readonly PlanRoster[]
  readonly notes: unknown
}

const reviewing = new Set([
  ...['revision', 'confidence', 'verdict', 'kept', 'addedByHand', 'planId'],
  ...['otherSpans', 'origin'],
])

const withoutReview = (part: object): object =>
  Object.fromEntries(Object.entries(part).filter(([name]) => !reviewing.has(name)))
