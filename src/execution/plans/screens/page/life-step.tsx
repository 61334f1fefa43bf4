import { Button, Checkbox, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  ConfirmButton,
  DayField,
  ErrorNotice,
  FileField,
  type KeptFile,
  Loading,
  newId,
  SidePanel,
  useAddressState,
  useFormat,
  useRead,
  useSay,
  useText,
  useWrite,
} from '../../../../ui/kit/index.ts'
import { plansContract } from '../../contract.ts'
import { openThings } from '../../life.ts'
import { lifeWords } from '../../life-messages.ts'
import { type Consequences, LifeMove, type Plan, type PlanLife } from '../../shapes.ts'

/** What changes with a step: the plan, its tasks and reports, everybody's day. */
const touched = ['/plans', '/assignments', '/tasks', '/reports', '/today', '/activities']

/** A step in the plan's life, beside the plan: what it touches, by which paper, why. The address names it. */
export function LifeStepPanel({ plan }: { plan: Plan }) {
  const text = useText(lifeWords)
  const [asked] = useAddressState('step')
  const move = LifeMove.safeParse(asked).data
  const life = useRead(plansContract.life, { planId: plan.id })
  return (
    <SidePanel name="step" title={move ? text.titles[move] : text.menu}>
      {() => {
        if (!life.data) return <Loading />
        if (!move || !life.data.moves.includes(move)) return <p>{text.notPossible}</p>
        return <Step key={move} plan={plan} move={move} life={life.data} />
      }}
    </SidePanel>
  )
}

interface StepProps {
  readonly plan: Plan
  readonly move: LifeMove
  readonly life: PlanLife
}

interface Typed {
  readonly number: string
  readonly on: string | null
  readonly issuer: string
  readonly reason: string
}

function Step({ plan, move, life: { consequences } }: StepProps) {
  const text = useText(lifeWords)
  const [typed, setTyped] = useState<Typed>({ number: '', on: null, issuer: plan.issuer ?? '', reason: '' })
  const [files, setFiles] = useState<readonly KeptFile[]>([])
  const [isKnown, setKnown] = useState(false)
  const open = openThings(consequences)
  const asksForOpen = move === 'close' && open > 0
  const isMissing = !typed.number.trim() || !typed.on || !typed.issuer.trim() || !typed.reason.trim()
  return (
    <Stack>
      <p>{text.effects[move]}</p>
      <Touched of={consequences} move={move} />
      <PaperFields typed={typed} onChange={setTyped} />
      <FileField label={text.file} hint={text.fileHint} accept=".pdf,.docx" files={files} onChange={setFiles} />
      {asksForOpen ? (
        <Checkbox
          label={text.closeAnyway}
          checked={isKnown}
          onChange={(event) => setKnown(event.currentTarget.checked)}
        />
      ) : null}
      <Do
        {...{ plan, move, typed }}
        fileId={files[0]?.id ?? null}
        blocked={isMissing || (asksForOpen && !isKnown)}
        withOpen={isKnown}
      />
    </Stack>
  )
}

/** How many agencies and tasks; then what nobody has finished. */
function Touched({ of, move }: { of: Consequences; move: LifeMove }) {
  const text = useText(lifeWords)
  const format = useFormat()
  const parts = [
    'openShares',
    'undecidedShares',
    'undecidedActivities',
    'undecidedReports',
    'openDifficulties',
  ] as const
  const open = [...parts, ...(move === 'resume' ? (['dueMeanwhile'] as const) : [])].filter((part) => of[part] > 0)
  return (
    <div className="will-do">
      <p>
        {text.touches}: <strong>{text.touched(format.number(of.agencies), format.number(of.tasks))}</strong>.
      </p>
      <p>{open.length > 0 ? `${text.open}:` : text.nothingOpen}</p>
      {open.length > 0 ? (
        <ul>
          {open.map((part) => (
            <li key={part}>{text[part](format.number(of[part]))}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function PaperFields({ typed, onChange }: { typed: Typed; onChange: (typed: Typed) => void }) {
  const text = useText(lifeWords)
  return (
    <section aria-label={text.paper}>
      <h2>{text.paper}</h2>
      <Stack gap="sm">
        <TextInput
          label={text.number}
          placeholder="12/QĐ-UBND"
          value={typed.number}
          maxLength={100}
          required
          onChange={(event) => onChange({ ...typed, number: event.currentTarget.value })}
        />
        <DayField label={text.on} value={typed.on} onChange={(on) => onChange({ ...typed, on })} />
        <TextInput
          label={text.issuer}
          value={typed.issuer}
          maxLength={300}
          required
          onChange={(event) => onChange({ ...typed, issuer: event.currentTarget.value })}
        />
        <Textarea
          label={text.reason}
          value={typed.reason}
          maxLength={1000}
          autosize
          minRows={2}
          required
          onChange={(event) => onChange({ ...typed, reason: event.currentTarget.value })}
        />
      </Stack>
    </section>
  )
}

interface DoProps {
  readonly plan: Plan
  readonly move: LifeMove
  readonly typed: Typed
  readonly fileId: string | null
  readonly blocked: boolean
  readonly withOpen: boolean
}

function Do({ plan, move, typed, fileId, blocked, withOpen }: DoProps) {
  const text = useText(lifeWords)
  const say = useSay()
  const [, setStep] = useAddressState('step')
  // One id for one step: sent again after a broken line it is the same.
  const [stepId] = useState(newId)
  const take = useWrite(plansContract[move], {
    invalidates: touched,
    onDone: () => {
      say(text.done[move])
      setStep(null)
    },
  })
  if (blocked) return <Button disabled>{text.titles[move]}</Button>
  const paper = { number: typed.number, on: typed.on ?? '', issuer: typed.issuer, fileId }
  const sent = { planId: plan.id, stepId, paper, reason: typed.reason, ...(move === 'close' ? { withOpen } : {}) }
  return (
    <ConfirmButton
      question={`${text.titles[move]}?`}
      destructive={move === 'withdraw'}
      explanation={
        <>
          {text.effects[move]}
          <ErrorNotice error={take.error} />
        </>
      }
      onConfirm={() => take.mutateAsync(sent)}
    >
      {text.titles[move]}
    </ConfirmButton>
  )
}
