import { Button, Checkbox, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { callApi, ErrorNotice, StateBadge, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
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
  const agencies = useDeskAgencies()
  const [isEdited, setEdited] = useState(!roster.confirmed)
  const included = roster.members.filter((member) => member.included).map(({ agencyId }) => agencyId)
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
        <>
          <AgencyNames ids={included} agencies={agencies} />
          <footer className="reading-deeds">
            <Button
              size="xs"
              variant="default"
              aria-label={`${text.changeRoster}: ${roster.phrase}`}
              onClick={() => setEdited(true)}
            >
              {text.changeRoster}
            </Button>
          </footer>
        </>
      )}
    </li>
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

function RosterForm({ roster, onDone }: { roster: PlanRoster; onDone: () => void }) {
  const text = useText(deskWords)
  const { planId, put } = useDesk()
  const [members, setMembers] = useState<readonly RosterMember[]>(roster.members)
  const [isChecked, setChecked] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const count = members.filter(({ included }) => included).length
  const confirm = () => {
    setChecked(true)
    const [first] = unexplained(roster, members)
    if (first) return document.getElementById(reasonId(roster.phrase, first.agencyId))?.focus()
    if (count === 0) return undefined
    const choices = members.map(({ agencyId, included, reason }) => ({ agencyId, included, reason }))
    const send = (revision: number) =>
      callApi(plansContract.confirmRoster, { planId, phrase: roster.phrase, revision, members: choices })
    return void put({ id: roster.phrase, revision: roster.revision }, send).then(onDone, setError)
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
        <Button variant="light" aria-label={`${text.confirmRoster(count)}: ${roster.phrase}`} onClick={confirm}>
          {text.confirmRoster(count)}
        </Button>
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
