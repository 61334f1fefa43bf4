import { agencyMatcher, agencySearch, type KnownAgency } from '../../../foundation/agencies/index.ts'

/** What somebody means by a name in a cell: one agency of the day, perhaps by a former name, or several, or none. */
export interface AgencyFound {
  readonly agency: KnownAgency | null
  /** The former name by which it was found. */
  readonly formerly: string | null
  /** What the name may mean when it means no single one. */
  readonly perhaps: readonly string[]
}

interface Found {
  readonly agency: KnownAgency
  readonly formerly: string | null
}

/** How many agencies are offered when a name means several. */
const OFFERED = 4

/**
 * Finds agencies as the picker does: by name, abbreviation or former name. A name that is exactly one agency's is that one;
 * otherwise what is found must be one alone, for nobody looks on.
 */
export function agencyFinder(directory: readonly KnownAgency[], on: string): (typed: string) => AgencyFound {
  const exact = agencyMatcher(directory, on)
  const search = agencySearch(directory, { on })
  const byCode = new Map(directory.map((agency) => [agency.code, agency]))
  return (typed) => {
    const known = byCode.get(exact(typed)?.code ?? '')
    if (known) return { agency: known, formerly: null, perhaps: [] }
    const found = search(typed).flatMap((one): Found[] => {
      if (one.kind === 'group') return []
      if (one.kind === 'agency') return [{ agency: one.agency, formerly: null }]
      return one.agency ? [{ agency: one.agency, formerly: one.former.name }] : []
    })
    const names = [...new Set(found.map(({ agency }) => agency.name))]
    const [only] = found
    return only && names.length === 1
      ? { ...only, perhaps: [] }
      : { agency: null, formerly: null, perhaps: names.slice(0, OFFERED) }
  }
}
