import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/database/database.ts'
import { type Asked, mostCounted } from '../rules.ts'
import type { EntryKind, Sight } from './sight.ts'

/** Among how many of the most recent the best are looked for, when more were found than are counted. */
const mostLookedThrough = 20_000

export interface EntryRow {
  readonly kind: EntryKind
  readonly id: string
  readonly line: number
  readonly planId: string | null
  readonly planTitle: string | null
  readonly planNumber: string | null
  readonly agencyId: string | null
  readonly agencyName: string | null
  readonly label: string
  readonly title: string
  readonly body: string
  readonly state: string | null
  readonly assignmentId: string | null
  readonly on: string
}

/** How many of each kind are found, `mostCounted` at most. */
export async function countEntries(db: Db, asked: Asked, sights: readonly Sight[]): Promise<Map<EntryKind, number>> {
  if (sights.length === 0) return new Map()
  const counted = sights.map(
    (sight) => sql`select ${sight.kind}::text as kind, (select count(*) from (
      select from search_entries e where ${inIndex(asked, sight)} limit ${mostCounted}) few) as count`,
  )
  const { rows } = await sql<{ kind: EntryKind; count: number }>`${sql.join(counted, sql` union all `)}`.execute(db)
  return new Map(rows.map(({ kind, count }) => [kind, count]))
}

/** What is wanted of one kind. */
export interface Wanted {
  readonly sight: Sight
  /** How many are found, as counted. */
  readonly count: number
  readonly limit: number
  readonly offset: number
}

/** The best of each wanted kind in one statement, whose agency is named and `own` the agency whose shares are named. */
export async function listEntries(
  db: Db,
  asked: Asked,
  { wanted, own }: { wanted: readonly Wanted[]; own: string },
): Promise<EntryRow[]> {
  if (wanted.length === 0) return []
  const best = wanted.map((one) => sql`(${bestOf(asked, one)})`)
  const { rows } = await sql<EntryRow>`
    select e.kind, e.subject_id as id, e.position as line, e.plan_id as "planId", p.title as "planTitle",
      p.number as "planNumber", e.agency_id as "agencyId", a.short_name as "agencyName", e.label, e.title, e.body, e.state,
      s.id as "assignmentId", to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as on
    from (${sql.join(best, sql` union all `)}) best
      join search_entries e using (subject_id, kind, position)
      left join plans p on p.id = e.plan_id
      left join agencies a on a.id = e.agency_id
      left join assignments s on e.kind = 'task' and s.task_id = e.subject_id and s.agency_id = ${own}::uuid
        and s.withdrawn_on is null
    order by e.kind, best.rank, best.at desc, e.position, e.subject_id`.execute(db)
  return rows
}

/**
 * Of what can be counted all is ranked. Of a word that stands nearly everywhere the recent are ranked, and those whose number
 * or label it is: ranking all of them would take longer than anybody waits.
 */
function bestOf(asked: Asked, { sight, count, limit, offset }: Wanted): RawBuilder<unknown> {
  const candidates =
    count < mostCounted
      ? sql`select ${ranked} from search_entries e where ${inIndex(asked, sight)}`
      : sql`select ${ranked} from search_entries e
          where e.kind = ${sight.kind} and e.key = ${asked.typed} and e.key <> '' and ${inWords(asked, sight)}
        union select * from (
          select ${ranked} from (select * from search_entries where kind = ${sight.kind}
            order by at desc, subject_id, position limit ${mostLookedThrough}) e
          where ${inWords(asked, sight)} limit ${mostCounted}) recent`
  return sql`
    select subject_id, kind, position, at, ${rankOf(asked)} as rank from (${candidates}) e
    order by rank, at desc, position, subject_id limit ${limit} offset ${offset}`
}

const ranked = sql`e.subject_id, e.kind, e.position, e.at, e.key, e.title_words, e.words`

/** Found by the index. */
const inIndex = (asked: Asked, { kind, scope, condition }: Sight) => {
  const query = sql`${queryOf(asked, kind)}::tsquery`
  return sql<boolean>`e.vector @@ ${scope ? sql`(${query} && ${scope})` : query} and ${phrasesIn(asked)} and ${condition}`
}

/** Found by looking at the words themselves. */
const inWords = (asked: Asked, { scope, condition }: Sight) =>
  sql<boolean>`e.words like all(${everyWord(asked)}::text[]) and ${phrasesIn(asked)} and ${condition}
    ${scope ? sql`and e.vector @@ ${scope}` : sql``}`

/** Words hold letters and digits alone, so they need no further quoting. */
const queryOf = ({ words, beginning }: Asked, kind: EntryKind): string =>
  [`@${kind}`, ...words]
    .map((word) => `'${word}'`)
    .concat(beginning ? [`'${beginning}':*`] : [])
    .join(' & ')

const wholeWords = ({ words, beginning }: Asked): string[] => [...words, ...(beginning ? [beginning] : [])].map(whole)
const everyWord = ({ words, beginning }: Asked): string[] => [
  ...words.map(whole),
  ...(beginning ? [`% ${beginning}%`] : []),
]
const whole = (word: string): string => `% ${word} %`

function phrasesIn({ phrases, isLastPhraseOpen }: Asked) {
  if (phrases.length === 0) return sql<boolean>`true`
  const patterns = phrases.map((phrase, at) =>
    isLastPhraseOpen && at === phrases.length - 1 ? `% ${phrase}%` : `% ${phrase} %`,
  )
  return sql<boolean>`e.words like all(${patterns}::text[])`
}

/**
 * The very number or label; a number that begins so; a title that does; in the title all of it as typed, then its words in any
 * order; the same anywhere; last those with beginnings of words alone.
 */
const rankOf = (asked: Asked) => sql<number>`case
  when e.key = ${asked.typed} then 0
  when e.key like ${`${asked.typed} %`} then 1
  when e.title_words like ${` ${asked.typed}%`} then 2
  when e.title_words like ${`% ${asked.typed} %`} then 3
  when e.title_words like all(${wholeWords(asked)}::text[]) then 4
  when e.words like ${`% ${asked.typed} %`} then 5
  when e.words like all(${wholeWords(asked)}::text[]) then 6
  else 7 end`
