import { Alert, Button, Group, Stack } from '@mantine/core'
import { Note, useText } from '../../../../ui/kit/index.ts'
import { activityScreens } from '../../screen-messages.ts'
import type { ActivityPage } from '../../shapes.ts'
import { holdsMoreThanCounts } from '../draft.ts'
import type { FormPart } from './use-activity-form.ts'

/** Why the approver sent it back. */
export function ReturnNotice({ page: { state, returnReason } }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  if (state !== 'returned' || !returnReason) return null
  return (
    <Note>
      <strong>{text.returnedBecause}:</strong> {returnReason}
    </Note>
  )
}

/** Words that a former visit could not send. */
export function KeptNotice() {
  const text = useText(activityScreens)
  return <Note tone="plain">{text.keptHere}</Note>
}

interface ConflictNoticeProps {
  readonly onTakeTheirs: () => Promise<unknown>
  readonly onKeepMine: () => Promise<unknown>
}

/** Two people, or two devices, wrote at once: the person chooses whose words stay. */
export function ConflictNotice({ onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  const text = useText(activityScreens)
  // What fails stands in the save status.
  const choose = (chosen: () => Promise<unknown>) => () => void chosen().catch(() => undefined)
  return (
    <Alert className="error-notice" color="danger" role="alert">
      <Stack gap="sm">
        {text.conflict}
        <Group>
          <Button variant="default" onClick={choose(onKeepMine)}>
            {text.keepMine}
          </Button>
          <Button variant="default" onClick={choose(onTakeTheirs)}>
            {text.takeTheirs}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}

/** Why some tasks and themes take only counts and own publications. */
export function RestrictedNotice({ form: { restrictedBy, draft } }: FormPart) {
  const text = useText(activityScreens)
  const items = restrictedBy.map((label) => text.restrictedItem(label)).join(', ')
  return (
    <Note>
      <strong>{text.restrictedTitle}.</strong> {text.restrictedHelp(items)}
      {holdsMoreThanCounts(draft) ? <p>{text.restrictedDrops}</p> : null}
    </Note>
  )
}
