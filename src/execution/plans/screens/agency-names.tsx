import { useMemo } from 'react'
import { agenciesContract } from '../../../foundation/agencies/contract.ts'
import type { Agency } from '../../../foundation/agencies/shapes.ts'
import { Link, useRead, useSession } from '../../../ui/kit/index.ts'
import './plans.css'

export type AgenciesById = ReadonlyMap<string, Agency>

/** The agencies of a plan's day, by their ids; empty until they are read. */
export function useAgencies(signedOn: string | null): AgenciesById {
  const { today } = useSession()
  const { data } = useRead(agenciesContract.list, { on: signedOn ?? today })
  return useMemo(() => new Map((data ?? []).map((agency) => [agency.id, agency])), [data])
}

/** The name of an agency, leading to it in the directory. */
export function AgencyLink({ agency }: { agency: Agency | undefined }) {
  if (!agency) return <span className="quiet">…</span>
  return (
    <Link to={`/agencies?agency=${agency.id}`} title={agency.name}>
      {agency.shortName}
    </Link>
  )
}
