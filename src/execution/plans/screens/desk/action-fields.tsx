import { Button, CloseButton, Stack } from '@mantine/core'
import { useText } from '../../../../ui/kit/index.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemAction } from '../../shapes.ts'
import { Words } from './form-fields.tsx'
import { keyed, replaced, without } from './listed.ts'

interface ActionFieldsProps {
  readonly actions: readonly ItemAction[]
  readonly onChange: (actions: ItemAction[]) => void
}

const rest = ['object', 'quantity', 'place', 'deadline', 'recurrence'] as const

/** The actions that an item holds: a verb each, and what belongs to it. */
export function ActionFields({ actions, onChange }: ActionFieldsProps) {
  const { item: words, remove } = useText(deskWords)
  return (
    <fieldset className="listed-fields">
      <legend className="field-label">{words.actions}</legend>
      {keyed(actions).map(({ key, one: action, index }) => {
        const change = (changes: Partial<ItemAction>) =>
          onChange(replaced(actions, index, withoutEmpty({ ...action, ...changes })))
        return (
          <fieldset key={key} className="listed-one">
            <legend className="quiet">{words.actionNumber(index + 1)}</legend>
            <div className="fields-in-line">
              <Words label={words.verb} value={action.verb} onChange={(verb) => change({ verb })} />
              {rest.map((field) => (
                <Words
                  key={field}
                  label={words[field]}
                  value={action[field] ?? ''}
                  onChange={(value) => change({ [field]: value })}
                />
              ))}
            </div>
            <CloseButton
              aria-label={remove(words.actionNumber(index + 1))}
              onClick={() => onChange(without(actions, index))}
            />
          </fieldset>
        )
      })}
      <Stack align="flex-start">
        <Button size="xs" variant="default" onClick={() => onChange([...actions, { verb: '' }])}>
          {words.addAction}
        </Button>
      </Stack>
    </fieldset>
  )
}

/** What is left empty is not there at all. */
const withoutEmpty = ({ verb, ...others }: ItemAction): ItemAction => ({
  verb,
  ...Object.fromEntries(Object.entries(others).filter(([, value]) => value)),
})
