import { Checkbox } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { RosterMember } from '../../shapes.ts'
import { useDeskAgencies } from './desk-context.ts'
import { byGround, type Ground, type Grounded } from './roster-choices.ts'

interface RosterMembersProps {
  readonly phrase: string
  readonly members: readonly RosterMember[]
  readonly included: readonly string[]
  /** Makes exactly these the agencies of the list. */
  readonly onChoose: (agencyIds: readonly string[]) => void
}

/** The agencies of a list, those that stand in it for one reason together, each with its tick. */
export function RosterMembers({ phrase, members, included, onChoose }: RosterMembersProps) {
  const agencies = useDeskAgencies()
  return byGround(phrase, members, agencies).map((grounded) => (
    <OneGround key={groundKey(grounded.ground)} {...{ phrase, grounded, included, onChoose }} />
  ))
}

const groundKey = (ground: Ground): string => (typeof ground === 'string' ? ground : ground.group)

interface OneGroundProps extends Omit<RosterMembersProps, 'members'> {
  readonly grounded: Grounded
}

function OneGround({ phrase, grounded: { ground, members }, included, onChoose }: OneGroundProps) {
  const text = useText(deskWords)
  const agencies = useDeskAgencies()
  const why = useGroundWords(ground)
  const ids = members.map(({ agencyId }) => agencyId)
  const isIn = new Set(included)
  const without = (gone: readonly string[]) => included.filter((id) => !gone.includes(id))
  return (
    <fieldset className="members-of-ground">
      <legend className="only-heard">{`${text.members(phrase)}: ${why}`}</legend>
      <div className="ground">
        <span>
          {why} <span className="figures">{text.ofProposed(ids.filter((id) => isIn.has(id)).length, ids.length)}</span>
        </span>
        {ids.length > 3 ? (
          <>
            <button
              type="button"
              className="text-button"
              aria-label={text.allOf(why)}
              onClick={() => onChoose([...without(ids), ...ids])}
            >
              {text.all}
            </button>
            <button
              type="button"
              className="text-button"
              aria-label={text.noneOf(why)}
              onClick={() => onChoose(without(ids))}
            >
              {text.none}
            </button>
          </>
        ) : null}
      </div>
      <div className="members">
        {ids.map((id) => {
          const agency = agencies.get(id)
          return (
            <Checkbox
              key={id}
              label={
                <>
                  {agency?.name ?? '…'}{' '}
                  {agency?.unverified ? <small className="quiet">({text.unverified})</small> : null}
                </>
              }
              checked={isIn.has(id)}
              onChange={(event) => onChoose(event.currentTarget.checked ? [...included, id] : without([id]))}
            />
          )
        })}
      </div>
    </fieldset>
  )
}

function useGroundWords(ground: Ground): string {
  const text = useText(deskWords)
  if (typeof ground === 'object') return text.becauseGroup(ground.group)
  return { holder: text.becauseHolder, name: text.becauseName, added: text.becauseAdded }[ground]
}
