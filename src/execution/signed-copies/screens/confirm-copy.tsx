import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  DayField,
  ErrorNotice,
  ErrorSummary,
  type FieldError,
  Note,
  useFormat,
  useSay,
  useText,
  useWrite,
} from '../../../ui/kit/index.ts'
import { signedCopiesContract } from '../contract.ts'
import { isBroken } from '../rules.ts'
import { signedCopyScreens } from '../screen-messages.ts'
import type { JudgedCopy, SignedCopies } from '../shapes.ts'
import { Comparison } from './comparison.tsx'
import { Signatures } from './signatures.tsx'
import { touched } from './touched.ts'

interface ConfirmCopyProps {
  readonly copy: JudgedCopy
  readonly held: SignedCopies['held']
  readonly replaces: boolean
}

interface Typed {
  readonly number: string
  readonly signedOn: string | null
  readonly signerName: string
  readonly signerTitle: string
  readonly reason: string
}

/** A paper that was read: its signatures, how it compares, and what it says in fields to confirm or correct. */
export function ConfirmCopy(props: ConfirmCopyProps) {
  const text = useText(signedCopyScreens)
  const { copy } = props
  return (
    <section className="signed-copy" aria-label={text.confirmTitle}>
      <h3>{text.confirmTitle}</h3>
      <p className="quiet wrapping">{copy.fileName}</p>
      {isBroken(copy.signatures) ? <Note>{text.broken}</Note> : null}
      <Signatures signatures={copy.signatures} trust={copy.trust} />
      <Comparison copy={copy} />
      <ConfirmForm {...props} />
    </section>
  )
}

function ConfirmForm({ copy, held, replaces }: ConfirmCopyProps) {
  const text = useText(signedCopyScreens)
  const say = useSay()
  const [typed, setTyped] = useState<Typed>({
    ...{ number: copy.number ?? '', signedOn: copy.signedOn, reason: '' },
    ...{ signerName: copy.signerName ?? '', signerTitle: copy.signerTitle ?? '' },
  })
  const [isChecked, setChecked] = useState(false)
  const keep = useWrite(signedCopiesContract.keep, { invalidates: touched, onDone: () => say(text.kept) })
  const broken = isBroken(copy.signatures)
  const faults = missingIn(typed, broken || replaces).map(({ id, what }) => ({ id, message: text.missing[what] }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const { signedOn } = typed
    if (signedOn && faults.length === 0) keep.mutate({ copyId: copy.id, revision: copy.revision, ...typed, signedOn })
  }
  const errors = isChecked ? faults : []
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <p>{text.confirmHelp}</p>
        <ErrorSummary errors={errors} />
        <Fields {...{ typed, setTyped, errors, held }} />
        {broken || replaces ? (
          <Textarea
            id="copy-reason"
            label={broken ? text.reasonBroken : text.reasonReplace}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={typed.reason}
            error={messageOf(errors, 'copy-reason')}
            onChange={(event) => setTyped({ ...typed, reason: event.currentTarget.value })}
          />
        ) : null}
        <ErrorNotice error={keep.error} />
        <div className="copy-deeds">
          <Button type="submit" loading={keep.isPending}>
            {text.keep}
          </Button>
          <Drop copyId={copy.id} />
        </div>
      </Stack>
    </form>
  )
}

/** Which fields still owe something. */
const missingIn = (typed: Typed, needsReason: boolean) => [
  ...(typed.number.trim() ? [] : [{ id: 'copy-number', what: 'number' } as const]),
  ...(typed.signedOn ? [] : [{ id: 'copy-day', what: 'signedOn' } as const]),
  ...(needsReason && !typed.reason.trim() ? [{ id: 'copy-reason', what: 'reason' } as const] : []),
]

const messageOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find(({ id }) => id === field)?.message

interface FieldsProps {
  readonly typed: Typed
  readonly setTyped: (typed: Typed) => void
  readonly errors: readonly FieldError[]
  readonly held: SignedCopies['held']
}

/** Number, day and signer as they were read, each beside what the program has now. */
function Fields({ typed, setTyped, errors, held }: FieldsProps) {
  const text = useText(signedCopyScreens)
  const format = useFormat()
  const now = (value: string | null) => (value ? text.now(value) : text.nowNothing)
  return (
    <div className="copy-fields">
      <TextInput
        id="copy-number"
        label={text.number}
        description={now(held.number)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder="46/KH-UBND"
        required
        maxLength={60}
        value={typed.number}
        error={messageOf(errors, 'copy-number')}
        onChange={(event) => setTyped({ ...typed, number: event.currentTarget.value })}
      />
      <div>
        <DayField
          id="copy-day"
          label={text.signedOn}
          value={typed.signedOn}
          error={messageOf(errors, 'copy-day')}
          onChange={(signedOn) => setTyped({ ...typed, signedOn })}
        />
        <div className="quiet field-hint">{now(held.signedOn && format.dayShort(held.signedOn))}</div>
      </div>
      <TextInput
        label={text.signerName}
        maxLength={120}
        value={typed.signerName}
        onChange={(event) => setTyped({ ...typed, signerName: event.currentTarget.value })}
      />
      <TextInput
        label={text.signerTitle}
        maxLength={200}
        value={typed.signerTitle}
        onChange={(event) => setTyped({ ...typed, signerTitle: event.currentTarget.value })}
      />
    </div>
  )
}

function Drop({ copyId }: { copyId: string }) {
  const text = useText(signedCopyScreens)
  const say = useSay()
  const drop = useWrite(signedCopiesContract.drop, { onDone: () => say(text.dropped) })
  return (
    <>
      <Button variant="default" loading={drop.isPending} onClick={() => drop.mutate({ copyId })}>
        {text.drop}
      </Button>
      <ErrorNotice error={drop.error} />
    </>
  )
}
