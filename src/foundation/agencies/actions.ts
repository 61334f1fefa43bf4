import type { WriteContext } from '../access/index.ts'
import type { AgencyRecord } from './data/agency-record.ts'
import { insertAgencies, insertSuccessions } from './store.ts'

/** Adds the agencies of an installation with what became of each; parents come before children. */
export async function addAgencies(ctx: WriteContext, records: readonly AgencyRecord[]): Promise<void> {
  const ids = new Map(records.map(({ code }) => [code, ctx.newId()]))
  const idOf = (code: string): string => {
    const id = ids.get(code)
    if (!id) throw new Error(`No agency is called ${code}`)
    return id
  }
  const agencies = records.map(({ parent, successors: _, ...agency }) => ({
    ...agency,
    id: idOf(agency.code),
    parentId: parent && idOf(parent),
  }))
  await insertAgencies(ctx.db, agencies)
  const successions = records.flatMap(({ code, successors }) =>
    successors.map((one) => ({
      ...{ id: ctx.newId(), agencyId: idOf(code), successorId: one.code && idOf(one.code) },
      ...{ successorName: one.name, kind: one.kind, happenedOn: one.on, basis: one.basis },
    })),
  )
  await insertSuccessions(ctx.db, successions)
  for (const { id, code, name } of agencies)
    await ctx.record({
      kind: 'agencies.added',
      subject: { kind: 'agency', id },
      agencyId: id,
      payload: { code, name },
    })
}
