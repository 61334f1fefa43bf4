import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useSay, useSession, useText, useWrite } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { isPossible } from '../rules.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyPage } from '../shapes.ts'
import { changedByDifficulties } from './changed.ts'
import { WordsForm } from './words-form.tsx'

const steps = ['settle', 'reopen', 'withdraw'] as const
type Step = (typeof steps)[number]

interface FollowProps {
  readonly difficulty: DifficultyPage
  /** A form was closed, sent or not. */
  readonly onStepDone: () => void
}

/** What whoever raised it may do: confirm that it is settled, reopen it, take it back. */
export function Follow({ difficulty, onStepDone }: FollowProps) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const [step, setStep] = useState<Step | null>(null)
  const possible = can('difficulties.raise', difficulty) ? steps.filter((one) => isPossible(one, difficulty)) : []
  const stop = () => {
    setStep(null)
    onStepDone()
  }
  if (possible.length === 0) return null
  return (
    <section className="difficulty-part">
      {difficulty.state === 'answered' ? <p>{text.askSettled}</p> : null}
      <Group gap="xs">
        {possible
          .filter((one) => one !== step)
          .map((one) => (
            <Button
              key={one}
              variant={one === 'settle' && step === null ? 'filled' : 'default'}
              onClick={() => setStep(one)}
            >
              {text[one]}
            </Button>
          ))}
      </Group>
      {step && possible.includes(step) ? (
        <StepForm key={step} step={step} difficulty={difficulty} onDone={stop} />
      ) : null}
    </section>
  )
}

interface StepFormProps {
  readonly step: Step
  readonly difficulty: DifficultyPage
  readonly onDone: () => void
}

function StepForm({ step, difficulty: { id, revision }, onDone }: StepFormProps) {
  const text = useText(difficultyScreens)
  const say = useSay()
  const writes = {
    settle: useWrite(difficultiesContract.settle, { invalidates: changedByDifficulties }),
    reopen: useWrite(difficultiesContract.reopen, { invalidates: changedByDifficulties }),
    withdraw: useWrite(difficultiesContract.withdraw, { invalidates: changedByDifficulties }),
  }
  const said = { settle: text.settled, reopen: text.reopened, withdraw: text.withdrawn }
  const labels = { settle: text.settleWords, reopen: text.reopenWords, withdraw: text.withdrawWords }
  const send = (words: string, forget: () => void) => {
    const seen = { difficultyId: id, revision }
    const onSuccess = () => {
      forget()
      say(said[step])
      onDone()
    }
    if (step === 'withdraw') writes.withdraw.mutate({ ...seen, reason: words }, { onSuccess })
    else writes[step].mutate({ ...seen, words }, { onSuccess })
  }
  return (
    <WordsForm
      keptAs={`lantoa.${step}.${id}`}
      label={labels[step]}
      send={text[step]}
      required={step !== 'settle'}
      error={writes[step].error}
      isSending={writes[step].isPending}
      onSend={send}
      onCancel={onDone}
    />
  )
}
