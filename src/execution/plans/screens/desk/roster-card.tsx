import { Button } from '@mantine/core'
import { useState } from 'react'
import { ErrorNotice, StateBadge, useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import { includedIn } from '../../rules.ts'
import type { PlanRoster } from '../../shapes.ts'
import { AgencyNames } from '../page/agency-names-list.tsx'
import { useDesk, useDeskAgencies } from './desk-context.ts'
import { asksReasons, departs } from './roster-choices.ts'
import { RosterForm } from './roster-form.tsx'
import { useConfirm } from './use-confirm.ts'

interface Use {
  readonly id: string
  /** The item's label; null for a report duty. */
  readonly label: string | null
}

interface RosterCardProps {
  readonly roster: PlanRoster
  readonly uses: readonly Use[]
  readonly isSelected: boolean
}

/** One printed phrase: whom it was taken to mean, and the person's word on it. */
export function RosterCard({ roster, uses, isSelected }: RosterCardProps) {
  const text = useText(deskWords)
  const isEmpty = !roster.members.some(({ included }) => included)
  const [form, setForm] = useState<'closed' | 'offered' | 'asked'>(isEmpty ? 'offered' : 'closed')
  return (
    <li className="reading" data-reading={roster.phrase} data-selected={isSelected}>
      <header className="reading-head">
        <h3 lang="vi">{roster.phrase}</h3>
        <StateBadge
          state={roster.confirmed ? 'done' : 'waiting'}
          word={roster.confirmed ? text.rosterConfirmed : text.rosterWaiting}
        />
        <span className="quiet">{text.phraseKinds[roster.kind]}</span>
      </header>
      <Uses uses={uses} />
      {form === 'closed' ? (
        <Proposed roster={roster} onEdit={() => setForm('asked')} />
      ) : (
        <RosterForm roster={roster} isAsked={form === 'asked'} onDone={() => setForm('closed')} />
      )}
    </li>
  )
}

/** The list as it stands: confirmed as it is, or changed first. */
function Proposed({ roster, onEdit }: { roster: PlanRoster; onEdit: () => void }) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  const { confirm, error } = useConfirm(roster)
  const included = includedIn(roster)
  return (
    <>
      <ErrorNotice error={error} />
      <AgencyNames ids={included} agencies={agencies} unfolded={!roster.confirmed} />
      <Departures roster={roster} />
      <footer className="reading-deeds">
        {roster.confirmed ? null : (
          <Button
            size="xs"
            variant="light"
            disabled={included.length === 0}
            aria-label={`${text.confirmRoster(included.length)}: ${roster.phrase}`}
            onClick={() => void confirm(roster.members)}
          >
            {text.confirmRoster(included.length)}
          </Button>
        )}
        <Button size="xs" variant="default" aria-label={`${text.changeRoster}: ${roster.phrase}`} onClick={onEdit}>
          {text.changeRoster}
        </Button>
      </footer>
    </>
  )
}

/** Who was taken in or left out against the proposal, and why. */
function Departures({ roster: { kind, members } }: { roster: PlanRoster }) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  const departing = asksReasons(kind) ? members.filter(departs) : []
  if (departing.length === 0) return null
  return (
    <ul className="departures quiet">
      {departing.map(({ agencyId, included, reason }) => {
        const name = agencies.get(agencyId)?.shortName ?? '…'
        return <li key={agencyId}>{included ? text.takenIn(name, reason) : text.leftOut(name, reason)}</li>
      })}
    </ul>
  )
}

function Uses({ uses }: { uses: readonly Use[] }) {
  const text = useText(deskWords)
  const { find } = useDesk()
  return (
    <p className="uses quiet">
      {text.usedIn}{' '}
      {uses.map(({ id, label }) => (
        <button key={id} type="button" className="text-button" onClick={() => find(id)}>
          {label ?? text.usedInDuty}
        </button>
      ))}
    </p>
  )
}
