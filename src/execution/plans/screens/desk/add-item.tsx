import { callApi, useText } from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { deskWords } from '../../desk-messages.ts'
import type { ItemContent } from '../../shapes.ts'
import { AddPart } from './add-part.tsx'
import { useDesk } from './desk-context.ts'
import { ItemFields, withoutEmptyLines } from './item-form.tsx'

const empty: ItemContent = {
  section: '',
  label: '',
  lead: [],
  coordinating: [],
  action: '',
  actions: [],
  role: 'chu_tri',
  requested: false,
  deadlines: [],
  eventDates: [],
  quantities: [],
  places: [],
  restricted: false,
}

/** Adds an item that the reader did not find. */
export function AddItem() {
  const text = useText(deskWords)
  const { planId } = useDesk()
  return (
    <AddPart
      word={text.addItem}
      empty={empty}
      isValid={({ label, action }) => label.trim() !== '' && action.trim() !== ''}
      send={(itemId, content) =>
        callApi(plansContract.correctItem, { planId, itemId, revision: 0, ...withoutEmptyLines(content) })
      }
    >
      {(value, set) => <ItemFields value={value} onChange={set} />}
    </AddPart>
  )
}
