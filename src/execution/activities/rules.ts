import { Refusal } from '../../platform/errors/refusal.ts'
import { fold } from '../../platform/text/normalise.ts'
import type { Activity, ActivityContent, ActivityState } from './shapes.ts'
import {
  statistics as dictionary,
  isStatisticCode,
  isValueOf,
  type StatisticCode,
  statisticGroups,
} from './statistics.ts'

/** What people do to an activity, and from which states. */
export const moves = {
  edit: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  withdraw: ['submitted'],
  approve: ['submitted'],
  return: ['submitted', 'approved'],
  delete: ['draft', 'returned'],
} as const satisfies Record<string, readonly ActivityState[]>
export type Move = keyof typeof moves

type Standing = Pick<Activity, 'state' | 'locked'>

export const isPossible = (move: Move, { state, locked }: Standing): boolean =>
  !locked && (moves[move] as readonly ActivityState[]).includes(state)

/** Refuses a step that the state does not allow, or any step on what an accepted report counts. */
export function ensurePossible(move: Move, activity: Standing): void {
  if (activity.locked) throw new Refusal('conflict', 'activities.locked')
  if (!isPossible(move, activity)) throw new Refusal('conflict', `activities.cannot_${move}`)
}

/** Refuses values that the dictionary does not know, and those a statistic cannot have. */
export function ensureStatistics(values: Readonly<Record<string, number>>): void {
  const unknown = Object.keys(values).filter((code) => !isStatisticCode(code))
  if (unknown.length > 0) throw new Refusal('invalid', 'activities.unknown_statistic', { codes: unknown })
  const wrong = codesIn(values).filter((code) => !isValueOf(code, values[code] ?? Number.NaN))
  if (wrong.length > 0) throw new Refusal('invalid', 'activities.bad_value', { codes: wrong, labels: labelsOf(wrong) })
}

const codesIn = (values: Readonly<Record<string, number>>): StatisticCode[] =>
  Object.keys(values).filter(isStatisticCode)

const labelsOf = (codes: readonly StatisticCode[]): string[] => codes.map((code) => dictionary[code].label.vi)

/** The title of a restricted activity: nobody words it. */
export const restrictedTitle = (labels: readonly string[]): string =>
  `Số liệu và sản phẩm đã đăng của cơ quan (mục ${labels.join(', ')})`

export const allowedForRestricted = (code: StatisticCode): boolean => dictionary[code].allowedForRestricted

/**
 * What may be said on tasks and themes about refuting wrong views, public mood or "sensitive" matters: counts that the
 * dictionary allows there and links to the agency's own publications. Free words and files, which might speak of persons, and
 * links to social networks, where persons have pages, are refused with the reason.
 */
export function ensureRestricted(content: ActivityContent, labels: readonly string[]): void {
  const worded = (['title', 'description', 'place'] as const).filter(
    (field) => content[field] && content[field] !== restrictedTitle(labels),
  )
  if (worded.length > 0) throw new Refusal('invalid', 'activities.restricted_words', { labels, fields: worded })
  if (content.files.length > 0) throw new Refusal('invalid', 'activities.restricted_files', { labels })
  const codes = codesIn(content.statistics).filter((code) => !allowedForRestricted(code))
  if (codes.length > 0)
    throw new Refusal('invalid', 'activities.restricted_statistics', { labels, codes, names: labelsOf(codes) })
  const links = content.links.filter(isSocialNetwork)
  if (links.length > 0) throw new Refusal('invalid', 'activities.restricted_links', { labels, links })
}

const socialNetworks = [
  'facebook.com',
  'fb.com',
  'fb.watch',
  'fb.me',
  'm.me',
  'tiktok.com',
  'twitter.com',
  'x.com',
  'instagram.com',
  'threads.net',
  'threads.com',
  'zalo.me',
  'zaloapp.com',
  't.me',
  'telegram.me',
  'youtube.com',
  'youtu.be',
  'linkedin.com',
  'vk.com',
]

/** Whether an address lies on a social network, where links lead to persons as easily as to offices. */
export function isSocialNetwork(address: string): boolean {
  // A name may end in a point and lead to the same place.
  const host = URL.canParse(address) ? new URL(address).hostname.toLowerCase().replace(/\.$/, '') : ''
  return socialNetworks.some((network) => host === network || host.endsWith(`.${network}`))
}

/** What a submission still lacks, each with the field beside which it is said. */
export type SubmissionProblem = 'title_missing' | 'ends_before_it_starts' | 'not_yet_over' | 'nothing_shown'

/** Everything that is missing before an activity may be submitted, on this day. */
export function submissionProblems(
  content: Pick<ActivityContent, 'title' | 'startedOn' | 'endedOn' | 'statistics' | 'links' | 'files'>,
  today: string,
): SubmissionProblem[] {
  const { title, startedOn, endedOn, statistics, links, files } = content
  const isShown = Object.keys(statistics).length + links.length + files.length > 0
  return [
    ...(title ? [] : ['title_missing' as const]),
    ...(endedOn < startedOn ? ['ends_before_it_starts' as const] : []),
    ...(endedOn > today ? ['not_yet_over' as const] : []),
    ...(isShown ? [] : ['nothing_shown' as const]),
  ]
}

type StatisticGroup = keyof typeof statisticGroups

/** Words of a task or channel (folded) that call for a group of statistics. */
const groupWords: Readonly<Record<StatisticGroup, RegExp>> = {
  direction: /chi dao|huong dan|quan triet|tham muu|ban hanh/,
  press: /bao chi|phat thanh|truyen hinh|cong thong tin|trang thong tin|tin, bai|chuyen muc|loa /,
  meetings: /hoi nghi|hoi thao|tap huan|toa dam|sinh hoat|bao cao vien|tuyen truyen mieng|quan triet|tuyen truyen/,
  campaigns: /phat dong|mit tinh|chien dich|hoi thi|cuoc thi|phong trao|san khau|van nghe|ra quan|huong ung/,
  visual: /truc quan|khau hieu|bang ron|pa ?no|ap phich|bang dien tu|co dong/,
  publications: /tai lieu|an pham|ban tin|so tay|sach|to roi|to gap/,
  social: /mang xa hoi|facebook|zalo/,
  environment: /rac|ve sinh|trong cay|kenh|muong|khoi thong|moi truong the gioi|the gioi sach/,
  community: /mo hinh|cam ket|quy uoc|huong uoc|tu quan/,
  commendation: /bieu duong|dien hinh|guong|phan bac/,
  enforcement: /kiem tra|xu ly vi pham|xu phat/,
  money: /kinh phi|ngan sach/,
}

/** The groups of statistics that fit the words of the chosen tasks and channels, in the order of the form. */
export function fittingGroups(texts: readonly string[]): StatisticGroup[] {
  const words = fold(texts.join(' '))
  return (Object.keys(statisticGroups) as StatisticGroup[]).filter((group) => groupWords[group].test(words))
}

/** What people come to, in the order in which it is preferred as the place to ask how many came. */
const gatherings: readonly StatisticGroup[] = ['meetings', 'campaigns', 'environment']
const isAttendance = (code: StatisticCode): boolean => code === 'ATT' || code === 'PERS'

/** The groups that a form shows, in its order: those asked for, and those of the figures given already. */
export function shownGroups(asked: readonly StatisticGroup[], given: readonly StatisticCode[]): StatisticGroup[] {
  const ofGiven = given.filter((code) => !isAttendance(code)).map((code) => dictionary[code].group)
  const shown = new Set<StatisticGroup>([...asked, ...ofGiven])
  if (given.some(isAttendance) && !gatherings.some((group) => shown.has(group))) shown.add('meetings')
  return (Object.keys(statisticGroups) as StatisticGroup[]).filter((group) => shown.has(group))
}

/** Under which of the groups shown a form asks for a figure: how many came is asked wherever people gather, not of meetings alone. */
export function formGroup(code: StatisticCode, shown: readonly StatisticGroup[]): StatisticGroup {
  const { group } = dictionary[code]
  return isAttendance(code) ? (gatherings.find((gathering) => shown.includes(gathering)) ?? group) : group
}
