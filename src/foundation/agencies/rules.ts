import { fold } from '../../platform/text/normalise.ts'
import { agencyGroups, type GroupCode, type GroupSelector, groupRules } from './data/groups.ts'
import { nameKey, writtenOut } from './printed-name.ts'
import type { Agency } from './shapes.ts'

/** What the matcher needs to know of an agency: rows of the table and the reference data both serve. */
export type Named = Pick<Agency, 'code' | 'name' | 'shortName' | 'symbolCode' | 'validFrom' | 'validTo'> & {
  readonly aliases: readonly string[]
}

/** `exact`: a name, alias or code of the agency. `likely`: equal only without diacritics, so a person should look. */
export interface AgencyMatch {
  readonly code: string
  readonly certainty: 'exact' | 'likely'
}

/** Reads a printed name or abbreviation. Null when it means no agency, or more than one. */
export type AgencyMatcher = (printed: string) => AgencyMatch | null

/** A matcher over the agencies that exist on the day. Making one costs about 10 ms for 60 agencies, using it almost nothing. */
export function agencyMatcher(agencies: readonly Named[], onDate: string): AgencyMatcher {
  const living = agencies.filter((agency) => existsOn(agency, onDate))
  const exact = codesByKey(living, nameKey)
  const likely = codesByKey(living, (name) => fold(nameKey(name)))
  return (printed) => {
    const key = nameKey(printed)
    const known = exact.get(key)
    return known ? theOnly(known, 'exact') : theOnly(likely.get(fold(key)), 'likely')
  }
}

/** Whether the agency exists on the day; its last day counts. */
export const existsOn = (agency: Pick<Agency, 'validFrom' | 'validTo'>, day: string): boolean =>
  agency.validFrom <= day && (agency.validTo === null || agency.validTo >= day)

function codesByKey(agencies: readonly Named[], keyOf: (name: string) => string): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>()
  for (const { code, name, shortName, symbolCode, aliases } of agencies)
    for (const key of [name, shortName, ...(symbolCode ? [symbolCode] : []), ...aliases].map(keyOf))
      codes.set(key, (codes.get(key) ?? new Set()).add(code))
  return codes
}

function theOnly(codes: ReadonlySet<string> | undefined, certainty: AgencyMatch['certainty']): AgencyMatch | null {
  const [code] = codes ?? []
  return code !== undefined && codes?.size === 1 ? { code, certainty } : null
}

/** The agencies a printed group phrase takes in: members of groups, or whoever holds a task of the plan, or both. */
export interface GroupMatch {
  readonly groups: readonly GroupCode[]
  readonly holders: boolean
}

/**
 * Reads a group phrase ("Các Sở, ban, ngành tỉnh"), or several joined by ";" or "và". Null unless every part is a group.
 */
export function matchGroup(printed: string): GroupMatch | null {
  const phrase = fold(writtenOut(printed))
  const whole = selectorOf(phrase)
  const selectors = whole ? [whole] : phrase.split(/\s*;\s*|,? va (?=cac )|, (?=cac )/u).map(selectorOf)
  const known = selectors.filter((selector) => selector !== undefined)
  return known.length > 0 && known.length === selectors.length ? joined(known) : null
}

/** How documents usually print a group. */
export const phraseOfGroup = (group: GroupCode): string => agencyGroups[group]

const selectorOf = (phrase: string): GroupSelector | undefined =>
  groupRules.find((rule) => rule.pattern.test(phrase))?.selector

function joined(selectors: readonly GroupSelector[]): GroupMatch {
  const groups = selectors.flatMap((selector) => (selector.kind === 'members' ? selector.groups : []))
  return { groups: [...new Set(groups)], holders: selectors.some((selector) => selector.kind === 'holders') }
}

/**
 * The members of the group that exist on the day, in the order given. Whoever holds a task is not among them: that is known
 * to the plan alone.
 */
export function proposeRoster<A extends Pick<Agency, 'validFrom' | 'validTo'> & { readonly groups: readonly string[] }>(
  group: GroupMatch,
  agencies: readonly A[],
  onDate: string,
): A[] {
  const groups = new Set<string>(group.groups)
  return agencies.filter((agency) => existsOn(agency, onDate) && agency.groups.some((code) => groups.has(code)))
}
