import { Select, Textarea } from '@mantine/core'
import { useText } from '../../../ui/kit/index.ts'
import { fixedReasons } from '../rules.ts'
import { taskScreens } from '../screen-messages.ts'

interface ReasonFieldProps {
  /** On restricted tasks the reason is chosen from a list: free words might speak of persons. */
  readonly restricted: boolean
  readonly value: string
  readonly onChange: (reason: string) => void
  readonly label?: string
}

/** Why something is sent back or was not carried out. */
export function ReasonField({ restricted, value, onChange, label }: ReasonFieldProps) {
  const text = useText(taskScreens)
  if (restricted)
    return (
      <Select
        label={label ?? text.reason}
        description={text.reasonFixedHint}
        data={fixedReasons.map((reason) => ({ value: reason, label: text.fixedReasons[reason] }))}
        value={value || null}
        onChange={(reason) => onChange(reason ?? '')}
      />
    )
  return (
    <Textarea
      label={label ?? text.reason}
      description={text.reasonHint}
      value={value}
      maxLength={500}
      autosize
      minRows={2}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
