import type { ReadForm } from '../../../documents/workbooks/index.ts'
import { accessMessages } from '../../../foundation/access/messages.ts'
import type { KnownPerson } from '../../../foundation/people/index.ts'
import { Email, type PostContent, Role } from '../../../foundation/people/shapes.ts'
import type { Language } from '../../../platform/i18n/catalogue.ts'
import { fold } from '../../../platform/text/normalise.ts'
import { type Choices, choicesOf } from '../choices.ts'
import { importsMessages } from '../messages.ts'
import { idOf, type RowReader, rowReader } from '../row.ts'
import type { PersonRow, RowState } from '../shapes.ts'
import type { AgencyFound } from './find-agency.ts'

/** What a row says of a post and of whose it is. */
interface Said extends Omit<PostContent, 'validTo'> {
  readonly name: string
  readonly email: string
  readonly agencyName: string
  readonly formerly: string | null
}

export interface PreparedPerson {
  readonly shown: PersonRow
  readonly reader: RowReader
  readonly said: Said | null
  /** Whoever has the address. */
  readonly person: KnownPerson | null
}

interface PrepareFor {
  readonly form: ReadForm
  readonly people: ReadonlyMap<string, KnownPerson>
  readonly findAgency: (typed: string) => AgencyFound
  /** Whether somebody who is here gets one more post. */
  readonly takesKnown: boolean
  readonly today: string
  readonly language: Language
}

const roleChoices: Choices = choicesOf(
  [accessMessages.vi, accessMessages.en].flatMap(({ roles }) =>
    Object.entries(roles).map(([role, word]) => [word, role] as const),
  ),
)

/** The addresses in a form, as they are compared. */
export const emailsIn = ({ rows }: ReadForm): string[] => [
  ...new Set(rows.flatMap(({ cells }) => Email.safeParse(cells.email?.text).data ?? [])),
]

/** Every row as the post it will give. */
export function preparePeople(given: PrepareFor): PreparedPerson[] {
  const { form, people, language } = given
  const standing = standingOf(given)
  const names = new Map<string, { name: string; row: number }>()
  return form.rows.map((row) => {
    const reader = rowReader(row, form, language)
    const said = saidBy(reader, given)
    const person = said ? (people.get(said.email) ?? null) : null
    if (person?.isDeactivated) reader.blame(importsMessages[language].faults.deactivated, 'email')
    if (said) ensureOneName(reader, { said, names, language })
    const stands = standing(reader, said, person)
    return { shown: shownRow(reader, { said, person, ...stands }), reader, said, person }
  })
}

/** One address is one person: rows of one address that name two are wrong. */
function ensureOneName(
  reader: RowReader,
  { said, names, language }: { said: Said; names: Map<string, { name: string; row: number }>; language: Language },
): void {
  const before = names.get(said.email)
  names.set(said.email, before ?? { name: said.name, row: reader.number })
  if (before && before.name !== said.name)
    reader.blame(importsMessages[language].faults.anotherName(before.name, before.row), 'name')
}

const LONGEST_NAME = 120
const LONGEST_TITLE = 200

function saidBy(row: RowReader, { findAgency, today, language }: PrepareFor): Said | null {
  const words = importsMessages[language].faults
  const name = row.text('name').replace(/\s+/gu, ' ')
  if (row.isEmpty('name')) row.blame(words.nameMissing, 'name')
  if (name.length > LONGEST_NAME) row.blame(words.tooLong(LONGEST_NAME), 'name')
  const email = Email.safeParse(row.text('email')).data
  if (!email) row.blame(row.isEmpty('email') ? words.emailMissing : words.badEmail(row.text('email')), 'email')
  const found = row.isEmpty('agency') ? null : findAgency(row.text('agency'))
  if (!found) row.blame(words.agencyMissing, 'agency')
  else if (!found.agency) row.blame(words.unknownAgency(row.text('agency'), found.perhaps), 'agency')
  const role = Role.safeParse(roleChoices.get(fold(row.text('role')))).data
  if (!role) row.blame(row.isEmpty('role') ? words.roleMissing : words.unknownRole(row.text('role')), 'role')
  const title = row.text('title') || null
  if ((title?.length ?? 0) > LONGEST_TITLE) row.blame(words.tooLong(LONGEST_TITLE), 'title')
  const validFrom = row.day('from') ?? today
  const agency = found?.agency
  if (row.faults.length > 0 || !email || !role || !agency) return null
  const formerly = found.formerly
  return { name, email, agencyId: agency.id, agencyName: agency.name, formerly, role, title, validFrom }
}

type Standing = { readonly state: RowState; readonly note: string | null }

/** How each row stands to who is here and to the rows above it. */
function standingOf({ takesKnown, language }: PrepareFor) {
  const words = importsMessages[language].notes
  const rows = new Map<string, number>()
  return (reader: RowReader, said: Said | null, person: KnownPerson | null): Standing => {
    if (reader.faults.length > 0 || !said) return { state: 'wrong', note: null }
    const key = idOf(said.email, said.agencyId, said.role)
    const before = rows.get(key)
    rows.set(key, before ?? reader.number)
    if (before !== undefined) return { state: 'repeated', note: words.repeated(before) }
    if (person?.posts.some((post) => isHeld(post, said))) return { state: 'known', note: words.holdsPost }
    if (person && !takesKnown) return { state: 'known', note: words.passedOver }
    const renamed = said.formerly ? words.nowIs(said.formerly, said.agencyName) : null
    const notes = [person ? words.addsPost : null, renamed].filter((note) => note !== null)
    return { state: 'new', note: notes.length > 0 ? notes.join('; ') : null }
  }
}

/** Whether a post is the one that a row would give: it has not ended before that begins. */
const isHeld = ({ agencyId, role, validTo }: KnownPerson['posts'][number], said: Said): boolean =>
  agencyId === said.agencyId && role === said.role && (validTo === null || validTo >= said.validFrom)

interface Shown extends Standing {
  readonly said: Said | null
  readonly person: KnownPerson | null
}

const shownRow = (reader: RowReader, { said, person, state, note }: Shown): PersonRow => ({
  ...{ row: reader.number, state, note, isHere: person !== null },
  name: person?.name ?? reader.text('name'),
  email: reader.text('email'),
  agency: said?.agencyName ?? reader.text('agency'),
  role: said?.role ?? null,
  title: reader.text('title') || null,
  validFrom: said?.validFrom ?? reader.day('from'),
})
