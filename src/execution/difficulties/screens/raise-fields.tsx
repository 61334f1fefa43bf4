import { Button, Radio, Select, Stack } from '@mantine/core'
import { Note, useText } from '../../../ui/kit/index.ts'
import type { AssignmentRow } from '../../tasks/shapes.ts'
import { likelyAddressee } from '../likely.ts'
import { difficultyScreens } from '../screen-messages.ts'
import { type Addressee, DifficultyKind } from '../shapes.ts'

interface KindFieldProps {
  readonly value: DifficultyKind
  readonly onChange: (kind: DifficultyKind) => void
}

/** Something that hinders, or a proposal without anything hindering. */
export function KindField({ value, onChange }: KindFieldProps) {
  const text = useText(difficultyScreens)
  return (
    <Radio.Group label={text.whatIsIt} value={value} onChange={(kind) => onChange(DifficultyKind.parse(kind))}>
      <div className="difficulty-kinds">
        {DifficultyKind.options.map((kind) => (
          <Radio key={kind} value={kind} label={text.formKinds[kind]} />
        ))}
      </div>
    </Radio.Group>
  )
}

interface TaskFieldProps {
  readonly tasks: readonly AssignmentRow[]
  readonly value: string | null
  readonly onChange: (assignmentId: string | null) => void
}

export function TaskField({ tasks, value, onChange }: TaskFieldProps) {
  const text = useText(difficultyScreens)
  const restricted = tasks.filter((task) => task.restricted)
  const options = tasks
    .filter((task) => !task.restricted)
    .map(({ id, label, clause }) => ({ value: id, label: `${label} · ${clause.slice(0, 90)}` }))
  return (
    <Select
      label={text.onWhat}
      description={
        restricted.length > 0 ? text.restrictedLeftOut(restricted.map(({ label }) => label).join(', ')) : undefined
      }
      data={[{ value: '', label: text.wholePlan }, ...options]}
      value={value ?? ''}
      allowDeselect={false}
      onChange={(id) => onChange(id || null)}
    />
  )
}

interface AddresseeFieldProps {
  readonly addressees: readonly Addressee[]
  /** The words by which the likely one is known. */
  readonly proposal: string
  readonly value: string
  readonly onChange: (addressedTo: string) => void
}

/** Who is to decide: the two that every plan has, any department, and a hint whom it likely is and why. */
export function AddresseeField({ addressees, proposal, value, onChange }: AddresseeFieldProps) {
  const text = useText(difficultyScreens)
  const likely = likelyAddressee(proposal, addressees)
  const likelyName = addressees.find(({ id }) => id === likely?.id)?.name
  const near = addressees.filter(({ kind, id }) => kind !== 'department' || id === value)
  const others = addressees.filter((one) => !near.includes(one))
  return (
    <Stack gap="xs">
      <Radio.Group label={text.chooseAddressee} value={value} onChange={onChange}>
        <Stack gap="xs" mt="xs">
          {near.map(({ id, name, kind }) => (
            <Radio key={id} value={id} label={name} description={text.addresseeKinds[kind]} />
          ))}
        </Stack>
      </Radio.Group>
      {others.length > 0 ? (
        <Select
          label={text.otherDepartment}
          placeholder={text.chooseDepartment}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          searchable
          onChange={(id) => id && onChange(id)}
        />
      ) : null}
      {likely && likelyName && likely.id !== value ? (
        <Note tone="plain">
          {text.likely[likely.reason](likelyName)}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(likely.id)}>
            {text.takeLikely}
          </Button>
        </Note>
      ) : null}
      {likely && likelyName && likely.id === value ? (
        <p className="quiet difficulty-hint">{text.likely[likely.reason](likelyName)}</p>
      ) : null}
    </Stack>
  )
}
