import type { ReadContext } from '../../foundation/access/index.ts'
import { agencySearch, listKnownAgencies } from '../../foundation/agencies/index.ts'
import { type Asked, askedFor, excerptOf, fewOfEach, hasAll, mostCounted, pageSize } from './rules.ts'
import type { Found, Hit, HitKind, Search } from './shapes.ts'
import { countEntries, type EntryRow, listEntries } from './store/entries.ts'
import { sightsOf } from './store/sight.ts'

/**
 * What the post may see of what is looked for: the best few of each kind, or one kind part by part. Three queries, whatever is
 * looked for.
 */
export async function findThings(ctx: ReadContext, { q, kind, page }: Search): Promise<Found> {
  const { agencyId } = ctx.post()
  const asked = askedFor(q)
  if (asked.typed === '') return { hits: [], counts: {}, more: false }
  const sights = sightsOf(ctx)
  const counts = await countEntries(ctx.db, asked, sights)
  const [limit, offset] = kind ? [pageSize, (page - 1) * pageSize] : [fewOfEach, 0]
  const wanted = sights
    .map((sight) => ({ sight, count: counts.get(sight.kind) ?? 0, limit, offset }))
    .filter(({ sight, count }) => count > offset && (!kind || sight.kind === kind))
  const entries = await listEntries(ctx.db, asked, { wanted, own: agencyId })
  const agencies = await foundAgencies(ctx, q)
  const shown = !kind || kind === 'agency' ? agencies.slice(offset, offset + limit) : []
  const all: Found['counts'] = { ...Object.fromEntries(counts), agency: agencies.length }
  const hits = [...entries.map((row) => hitOf(row, asked)), ...shown]
  return { hits, counts: all, more: kind ? isMore(all[kind] ?? 0, offset + limit) : false }
}

/** Of what is counted no further, the parts end where counting did. */
const isMore = (count: number, until: number): boolean => Math.min(count, mostCounted) > until

/** The words around what was found, unless the title says it all; a report's other words only name its plan. */
function hitOf({ body, ...row }: EntryRow, asked: Asked): Hit {
  const isSaid = row.kind === 'report' || hasAll(row.title, asked)
  return { ...row, excerpt: isSaid ? '' : excerptOf(body, asked) }
}

/** Agencies are found by whatever documents call them; former ones lead to what they have become. */
async function foundAgencies(ctx: ReadContext, q: string): Promise<Hit[]> {
  if (!ctx.can('agencies.read')) return []
  const search = agencySearch(await listKnownAgencies(ctx.db), { on: ctx.today })
  const known = search(q).flatMap((suggestion) => {
    if (suggestion.kind === 'group') return []
    return suggestion.agency ? [suggestion.agency] : []
  })
  return [...new Map(known.map((agency) => [agency.id, agency])).values()].map(({ id, name, shortName, kind }) => ({
    ...{ kind: 'agency' satisfies HitKind, id, planId: null, planTitle: null, planNumber: null, agencyId: id },
    ...{ agencyName: shortName, label: shortName, title: name, excerpt: '', line: 0, state: kind },
    ...{ assignmentId: null, on: null },
  }))
}
