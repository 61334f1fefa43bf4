import { Button, Checkbox, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { callApi, ErrorNotice, StateBadge, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import { includedIn } from '../../rules.ts'
import type { PlanRoster, RosterMember } from '../../shapes.ts'
import { AgencyNames } from '../page/agency-names-list.tsx'
import { useDesk, useDeskAgencies } from './desk-context.ts'
import { added, asksReasons, departs, toggled, unexplained } from './roster-choices.ts'

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
  const [isEdited, setEdited] = useState(!roster.members.some(({ included }) => included))
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
      {isEdited ? (
        <RosterForm roster={roster} onDone={() => setEdited(false)} />
      ) : (
        <Proposed roster={roster} onEdit={() => setEdited(true)} />
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
      <footer className="reading-deeds">
        {roster.confirmed ? null : (
          <ConfirmRoster roster={roster} count={included.length} onClick={() => confirm(roster.members)} />
        )}
        <Button size="xs" variant="default" aria-label={`${text.changeRoster}: ${roster.phrase}`} onClick={onEdit}>
          {text.changeRoster}
        </Button>
      </footer>
    </>
  )
}

interface ConfirmRosterProps {
  readonly roster: PlanRoster
  readonly count: number
  readonly onClick: () => void
}

function ConfirmRoster({ roster, count, onClick }: ConfirmRosterProps) {
  const text = useText(deskWords)
  return (
    <Button size="xs" variant="light" aria-label={`${text.confirmRoster(count)}: ${roster.phrase}`} onClick={onClick}>
      {text.confirmRoster(count)}
    </Button>
  )
}

/** Sends the list that a person confirms; `onDone` when it was taken. */
function useConfirm(roster: PlanRoster, onDone?: () => void) {
  const { planId, put } = useDesk()
  const [error, setError] = useState<unknown>(null)
  const confirm = (members: readonly RosterMember[]) => {
    const choices = members.map(({ agencyId, included, reason }) => ({ agencyId, included, reason }))
    const send = (revision: number) =>
      callApi(plansContract.confirmRoster, { planId, phrase: roster.phrase, revision, members: choices })
    void put({ id: roster.phrase, revision: roster.revision }, send).then(onDone, setError)
  }
  return { confirm, error }
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

function RosterForm({ roster, onDone }: { roster: PlanRoster; onDone: () => void }) {
  const text = useText(deskWords)
  const [members, setMembers] = useState<readonly RosterMember[]>(roster.members)
  const [isChecked, setChecked] = useState(false)
  const { confirm, error } = useConfirm(roster, onDone)
  const count = members.filter(({ included }) => included).length
  const check = () => {
    setChecked(true)
    const [first] = unexplained(roster, members)
    if (first) document.getElementById(reasonId(roster.phrase, first.agencyId))?.focus()
    else if (count > 0) confirm(members)
  }
  return (
    <Stack gap="sm">
      <ErrorNotice error={error} />
      <Members roster={roster} members={members} onChange={setMembers} />
      {asksReasons(roster.kind) ? (
        <Reasons roster={roster} members={members} isChecked={isChecked} onChange={setMembers} />
      ) : null}
      <AddAgency members={members} onChange={setMembers} />
      {isChecked && count === 0 ? (
        <div className="field-error" role="alert">
          {text.emptyRoster}
        </div>
      ) : null}
      <footer className="reading-deeds">
        <ConfirmRoster roster={roster} count={count} onClick={check} />
      </footer>
    </Stack>
  )
}

interface MembersProps {
  readonly roster: PlanRoster
  readonly members: readonly RosterMember[]
  readonly onChange: (members: readonly RosterMember[]) => void
}

function Members({ roster, members, onChange }: MembersProps) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  if (members.length === 0) return null
  return (
    <fieldset className="members">
      <legend className="only-heard">{text.members(roster.phrase)}</legend>
      {members.map(({ agencyId, included }) => (
        <Checkbox
          key={agencyId}
          label={agencies.get(agencyId)?.name ?? '…'}
          checked={included}
          onChange={(event) => onChange(toggled(members, agencyId, event.currentTarget.checked))}
        />
      ))}
    </fieldset>
  )
}

const reasonId = (phrase: string, agencyId: string): string => `reason-${agencyId}-${phrase.length}`

/** A reason for each agency that was taken in or left out against the proposal. */
function Reasons({ roster, members, isChecked, onChange }: MembersProps & { isChecked: boolean }) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  return members.filter(departs).map(({ agencyId, included, reason }) => {
    const name = agencies.get(agencyId)?.shortName ?? '…'
    return (
      <TextInput
        key={agencyId}
        id={reasonId(roster.phrase, agencyId)}
        label={included ? text.reasonIn(name) : text.reasonOut(name)}
        value={reason ?? ''}
        error={isChecked && !reason?.trim() ? text.reasonMissing : null}
        onChange={(event) => {
          const words = event.currentTarget.value
          onChange(members.map((one) => (one.agencyId === agencyId ? { ...one, reason: words } : one)))
        }}
      />
    )
  })
}

function AddAgency({ members, onChange }: Omit<MembersProps, 'roster'>) {
  const text = useText(deskWords)
  const there = new Set(members.filter(({ included }) => included).map(({ agencyId }) => agencyId))
  const others = [...useDeskAgencies().values()].filter(({ id }) => !there.has(id))
  return (
    <Select
      label={text.addAgency}
      data={others.map(({ id, name }) => ({ value: id, label: name }))}
      value={null}
      searchable
      nothingFoundMessage={text.nothingFound}
      onChange={(id) => {
        if (id) onChange(added(members, id))
      }}
    />
  )
}
