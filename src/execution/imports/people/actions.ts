import type { ReadForm } from '../../../documents/workbooks/index.ts'
import type { FileAnswer, ReadContext, WriteContext } from '../../../foundation/access/index.ts'
import { listAgencies, listKnownAgencies } from '../../../foundation/agencies/index.ts'
import { addPeopleWith, listByEmail, type ManyPeople, type PeopleOutside } from '../../../foundation/people/index.ts'
import { Refusal } from '../../../platform/errors/refusal.ts'
import { importsMessages } from '../messages.ts'
import { countRows, faultsOf } from '../preview.ts'
import { idOf, marksOf } from '../row.ts'
import type { PeoplePreview, PeopleWritten, SendPeople } from '../shapes.ts'
import { markWorkbook, readWorkbook, writeWorkbook } from '../workbook.ts'
import { agencyFinder } from './find-agency.ts'
import { peopleColumns, peopleForm, peopleSign } from './form.ts'
import { emailsIn, type PreparedPerson, preparePeople } from './preview.ts'

type Sent = SendPeople & { readonly bytes: Uint8Array }

/** An empty form with the agencies of the day to choose from. */
export async function peopleFormFile(ctx: ReadContext): Promise<FileAnswer> {
  ctx.allow('people.manage')
  const agencies = await listAgencies(ctx.db, { on: ctx.today })
  const names = agencies.map(({ name }) => name)
  return writeWorkbook(peopleForm(names, ctx.today), 'Nguoi-dung.xlsx')
}

/** Reads a filled form and shows who would be added and invited. */
export async function previewPeople(ctx: WriteContext, sent: Sent): Promise<PeoplePreview> {
  const { form, rows } = await prepared(ctx, sent)
  const { ignored, hidden } = form
  const invited = manyOf(rows).people.length
  return {
    counts: countRows(rows),
    faults: faultsOf(rows),
    ignored,
    hidden,
    rows: rows.map(({ shown }) => shown),
    invited,
  }
}

/** Adds and invites everybody, or nobody when one row is wrong. */
export const addPeople =
  (outside: PeopleOutside) =>
  async (ctx: WriteContext, sent: Sent): Promise<PeopleWritten> => {
    const { rows } = await prepared(ctx, sent)
    const faults = faultsOf(rows)
    if (faults.length > 0) throw new Refusal('invalid', 'imports.has_faults', { count: faults.length })
    const many = manyOf(rows)
    const { links, expiresOn } = await addPeopleWith(outside)(ctx, many)
    const [people, posts] = [many.people.length, many.posts.length]
    return { people, posts, skipped: rows.length - posts, links: [...links], expiresOn }
  }

/** The same workbook with its wrong cells marked. */
export async function markPeople(ctx: WriteContext, sent: Sent): Promise<FileAnswer> {
  const { form, rows } = await prepared(ctx, sent)
  const { sheet, headRow } = form
  const marks = marksOf(faultsOf(rows), importsMessages[ctx.language].cell)
  return markWorkbook({ bytes: sent.bytes, sheet, headRow, marks }, 'Nguoi-dung-can-sua.xlsx')
}

/** Who is new and which posts are given. Ids come from what the rows say, so that a file sent twice at once adds once. */
function manyOf(rows: readonly PreparedPerson[]): ManyPeople {
  const given = rows.flatMap(({ shown, said, person }) => (shown.state === 'new' && said ? [{ said, person }] : []))
  const added = given.flatMap(({ said: { name, email }, person }) =>
    person ? [] : [{ id: idOf('person', email), name, email }],
  )
  return {
    people: [...new Map(added.map((one) => [one.id, one])).values()],
    posts: given.map(({ said: { email, agencyId, role, title, validFrom }, person }) => ({
      id: idOf('post', email, agencyId, role, validFrom),
      personId: person?.id ?? idOf('person', email),
      ...{ agencyId, role, title, validFrom, validTo: null },
    })),
  }
}

async function prepared(ctx: ReadContext, { bytes, known }: Sent): Promise<{ form: ReadForm; rows: PreparedPerson[] }> {
  ctx.allow('people.manage')
  const form = await readWorkbook({ bytes, form: { ...peopleSign, columns: peopleColumns() } })
  const people = await listByEmail(ctx.db, emailsIn(form))
  const findAgency = agencyFinder(await listKnownAgencies(ctx.db), ctx.today)
  const { today, language } = ctx
  return { form, rows: preparePeople({ form, people, findAgency, takesKnown: known, today, language }) }
}
