import { DateInput } from '@mantine/dates'
import 'dayjs/locale/vi'
import '@mantine/dates/styles.css'
import { readDay } from './day-text.ts'
import { useLanguage, useText } from './language.tsx'
import { kitMessages } from './messages.ts'

interface DayFieldProps {
  readonly id?: string
  readonly label: string
  /** `YYYY-MM-DD`, or null while none is known. */
  readonly value: string | null
  readonly onChange: (day: string) => void
  readonly error?: string | undefined
}

/** A day, typed as `5/11/2024` or chosen from a calendar; shown as dd/mm/yyyy whatever the browser's language. */
export function DayField({ onChange, ...props }: DayFieldProps) {
  const { language } = useLanguage()
  const text = useText(kitMessages)
  return (
    <DateInput
      {...props}
      locale={language}
      valueFormat="DD/MM/YYYY"
      dateParser={readDay}
      onChange={(day) => {
        if (day) onChange(day)
      }}
      ariaLabels={{
        previousMonth: text.previousMonth,
        nextMonth: text.nextMonth,
        previousYear: text.previousYear,
        nextYear: text.nextYear,
        previousDecade: text.previousYears,
        nextDecade: text.nextYears,
      }}
      // Beside its field, where it belongs to the same part of the page.
      popoverProps={{ withinPortal: false }}
      autoComplete="off"
    />
  )
}
