import { type GroupCode, pickableGroups } from './data/groups.ts'
import { looseKey, plainWords } from './printed-name.ts'
import { existsOn, matchGroup, proposeRoster } from './rules.ts'
import type { AgencySuccession, KnownAgency } from './shapes.ts'

/** One line of a picker. */
export type AgencySuggestion =
  /** An agency of the day; `later` is the name it was to bear afterwards, when it was found by that. */
  | { readonly kind: 'agency'; readonly agency: KnownAgency; readonly later: AgencySuccession | null }
  /** An agency that was no more on the day, what became of it, and the agency of the day that this is, where it is known. */
  | {
      readonly kind: 'former'
      readonly former: KnownAgency
      readonly now: AgencySuccession | null
      readonly agency: KnownAgency | null
    }
  | { readonly kind: 'group'; readonly code: GroupCode | null; readonly phrase: string; readonly count: number }

/** Finds what somebody means who types the beginning of a name, in whichever way. Nothing typed: everything of the day. */
export type AgencySearch = (typed: string) => AgencySuggestion[]

interface SearchFor {
  /** The day as of which the names are understood. */
  readonly on: string
  /** Whether the phrases that name several agencies at once are offered too. */
  readonly groups?: boolean
}

/** The texts under which one suggestion is found; those of `afterwards` count less. */
interface Searched {
  readonly suggestion: AgencySuggestion
  readonly texts: readonly string[]
  readonly keys: ReadonlySet<string>
  readonly afterwards: boolean
}

/** Guesses are shown only where hardly anything better was found. */
const FEW = 5

/**
 * A search over the agencies of a day. The order of what is found: the very name, code or alias; names that begin so; names
 * with such a word inside; words left out or written as initials ("sở gd", "hlhpn"); later and former names likewise; at the
 * end names that differ by one letter.
 */
export function agencySearch(directory: readonly KnownAgency[], { on, groups = false }: SearchFor): AgencySearch {
  const searched = [
    ...(groups ? groupsOf(directory, on) : []),
    ...directory.filter((agency) => existsOn(agency, on)).flatMap((agency) => namesOf(agency, { directory, on })),
    ...directory
      .filter(({ validTo }) => validTo !== null && validTo < on)
      .flatMap((former) => formerOf(former, directory, on)),
  ]
  return (typed) => {
    const words = plainWords(typed)
    if (words === '') return searched.flatMap(({ suggestion }) => (isOfTheDay(suggestion) ? [suggestion] : []))
    const found = ranked(searched, (one) => rankOf(one, { words, key: looseKey(typed), typed }))
    const guessed = found.length < FEW ? ranked(searched, (one) => guessOf(one, words)) : []
    return unique([...found, ...guessed])
  }
}

const isOfTheDay = (suggestion: AgencySuggestion): boolean =>
  suggestion.kind === 'group' || (suggestion.kind === 'agency' && suggestion.later === null)

function groupsOf(directory: readonly KnownAgency[], on: string): Searched[] {
  return pickableGroups.flatMap(({ code, phrase }) => {
    const count = code ? proposeRoster({ groups: [code], holders: false }, directory, on).length : 0
    if (code && count === 0) return []
    return [searchedBy([phrase], { suggestion: { kind: 'group', code, phrase, count } as const, afterwards: false })]
  })
}

function namesOf(agency: KnownAgency, { directory, on }: { directory: readonly KnownAgency[]; on: string }) {
  const { name, shortName, symbolCode, aliases, successions } = agency
  const names = [name, shortName, ...(symbolCode ? [symbolCode] : []), ...aliases]
  const isNameOfAnother = ({ agencyId }: AgencySuccession) =>
    directory.some((other) => other.id === agencyId && existsOn(other, on))
  const laterNames = successions.filter((later) => !isNameOfAnother(later))
  return [
    searchedBy(names, { suggestion: { kind: 'agency', agency, later: null }, afterwards: false }),
    ...laterNames.map((later) =>
      searchedBy([later.name], { suggestion: { kind: 'agency', agency, later }, afterwards: true }),
    ),
  ]
}

function formerOf(former: KnownAgency, directory: readonly KnownAgency[], on: string): Searched[] {
  const { name, shortName, symbolCode, aliases } = former
  const names = [name, shortName, ...(symbolCode ? [symbolCode] : []), ...aliases]
  const became = successionsOn(former, on)
  const lines = became.length > 0 ? became : [null]
  return lines.map((now) => {
    const agency = directory.find((other) => other.id === now?.agencyId && existsOn(other, on)) ?? null
    return searchedBy([...names, ...(now ? [now.name] : [])], {
      suggestion: { kind: 'former', former, now, agency },
      afterwards: true,
    })
  })
}

/** What an agency had become by the day: the last change, or changes of one day; those without a day where there is no other. */
export function successionsOn({ successions }: Pick<KnownAgency, 'successions'>, on: string): AgencySuccession[] {
  const days = successions.flatMap(({ happenedOn }) => (happenedOn && happenedOn <= on ? [happenedOn] : []))
  const last = days.toSorted().at(-1) ?? null
  return successions.filter(({ happenedOn }) => happenedOn === last)
}

const searchedBy = (names: readonly string[], rest: Pick<Searched, 'suggestion' | 'afterwards'>): Searched => ({
  ...rest,
  texts: [...new Set(names.map(plainWords))],
  keys: new Set(names.map(looseKey)),
})

/** The best first; a rank of null is left out. Among equals the province comes before districts, else the order stays. */
function ranked(searched: readonly Searched[], rank: (one: Searched) => number | null): AgencySuggestion[] {
  return searched
    .flatMap((one) => {
      const found = rank(one)
      return found === null ? [] : [{ suggestion: one.suggestion, rank: found + (one.afterwards ? 10 : 0) }]
    })
    .toSorted((a, b) => a.rank - b.rank || reach(a.suggestion) - reach(b.suggestion))
    .map(({ suggestion }) => suggestion)
}

const reach = (suggestion: AgencySuggestion): number =>
  suggestion.kind === 'group' ? 2 : suggestion.agency?.level === 'district' ? 1 : 0

/** An agency once, under the best of its names; a former one once for each thing it became. */
function unique(suggestions: readonly AgencySuggestion[]): AgencySuggestion[] {
  const byKey = new Map<string, AgencySuggestion>()
  for (const suggestion of suggestions)
    if (!byKey.has(suggestionKey(suggestion))) byKey.set(suggestionKey(suggestion), suggestion)
  return [...byKey.values()]
}

export function suggestionKey(suggestion: AgencySuggestion): string {
  if (suggestion.kind === 'group') return suggestion.phrase
  if (suggestion.kind === 'agency') return suggestion.agency.id
  return `${suggestion.former.id} ${suggestion.now?.name ?? ''}`
}

interface Typed {
  readonly words: string
  readonly key: string
  readonly typed: string
}

function rankOf({ suggestion, texts, keys }: Searched, { words, key, typed }: Typed): number | null {
  if (keys.has(key) || (suggestion.kind === 'group' && isGroupCalled(suggestion.code, typed))) return 0
  const ranks = texts.flatMap((text) => rankOfText(text, words) ?? [])
  return ranks.length > 0 ? Math.min(...ranks) : null
}

function isGroupCalled(code: GroupCode | null, typed: string): boolean {
  const called = matchGroup(typed)
  if (!called) return false
  return code ? called.groups.length === 1 && called.groups[0] === code : called.holders && called.groups.length === 0
}

function rankOfText(text: string, words: string): number | null {
  if (text === words) return 0
  if (text.startsWith(words)) return 1
  if (text.includes(` ${words}`)) return 2
  return isInOrder(words.split(' '), text.split(' ')) ? 3 : null
}

/** Whether each typed word begins a word of the text, or is the initials of some, one after the other; gaps are allowed. */
function isInOrder([typed, ...rest]: readonly string[], text: readonly string[]): boolean {
  if (typed === undefined) return true
  return text.some((_, at) => {
    const taken = wordsTaken(typed, text.slice(at))
    return taken > 0 && isInOrder(rest, text.slice(at + taken))
  })
}

/** How many words at the head of the text a typed word stands for; 0 when for none. "và" has no initial. */
function wordsTaken(typed: string, text: readonly string[]): number {
  if (text[0]?.startsWith(typed)) return 1
  const initial = text.map((word) => (word === 'va' ? '' : word.charAt(0)))
  const taken = initial.findIndex((_, at) => initial.slice(0, at + 1).join('') === typed)
  return typed.length > 1 ? taken + 1 : 0
}

/** Rank of a name with one wrong letter in one of the typed words. */
const guessOf = ({ texts }: Searched, words: string): number | null =>
  texts.some((text) => isNearly(words.split(' '), text.split(' '))) ? 6 : null

const SHORTEST_GUESS = 3

function isNearly([typed, ...rest]: readonly string[], text: readonly string[]): boolean {
  if (typed === undefined) return false
  return text.some((word, at) => {
    const after = text.slice(at + 1)
    const taken = wordsTaken(typed, text.slice(at))
    if (taken > 0 && isNearly(rest, text.slice(at + taken))) return true
    return typed.length >= SHORTEST_GUESS && isOneLetterOff(typed, word) && isInOrder(rest, after)
  })
}

/** One letter after the first is wrong, missing, too many, or two have changed places. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const [left, right] = [one.slice(at), other.slice(at)]
  if (left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1)) return true
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
}
