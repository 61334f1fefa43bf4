import { ErrorNotice } from '../../../../ui/kit/index.ts'
import { type FieldWords, TwoPeopleNotice } from './two-people-notice.tsx'
import type { Form } from './use-saved-form.ts'

interface FormRemarksProps<T> {
  readonly form: Form<T>
  readonly words: FieldWords<T>
}

/** What stands above the fields of a form: somebody else's change, or why it could not be saved. */
export function FormRemarks<T extends object>({ form: { holding, saving, settle }, words }: FormRemarksProps<T>) {
  const isDisputed = holding.held.disputed.length > 0
  return (
    <>
      <ErrorNotice error={isDisputed ? null : saving.error} />
      <TwoPeopleNotice holding={holding} words={words} onSettle={settle} />
    </>
  )
}
