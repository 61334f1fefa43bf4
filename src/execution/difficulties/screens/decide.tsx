import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useSay, useSession, useText, useWrite } from '../../../ui/kit/index.ts'
import { difficultiesContract } from '../contract.ts'
import { isPossible } from '../rules.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { DifficultyPage } from '../shapes.ts'
import { AnswerForm } from './answer-form.tsx'
import { changedByDifficulties } from './changed.ts'
import { PassForm } from './pass-form.tsx'
import { WordsForm } from './words-form.tsx'

type Doing = 'answer' | 'pass' | 'meanwhile'

interface DecideProps {
  readonly difficulty: DifficultyPage
  /** A form was closed, sent or not. */
  readonly onStepDone: () => void
}

/** What whoever holds it may do: answer, pass it on, say how far it is. */
export function Decide({ difficulty, onStepDone }: DecideProps) {
  const text = useText(difficultyScreens)
  const { can } = useSession()
  const [doing, setDoing] = useState<Doing | null>(difficulty.answer === null ? 'answer' : null)
  const stop = () => {
    setDoing(null)
    onStepDone()
  }
  if (!can('difficulties.answer', { addressedTo: difficulty.addressedTo }) || !isPossible('answer', difficulty))
    return null
  const isOpen = isPossible('pass', difficulty)
  return (
    <section className="difficulty-part">
      {doing === 'answer' ? <AnswerForm difficulty={difficulty} onDone={stop} /> : null}
      {doing === 'pass' && isOpen ? <PassForm difficulty={difficulty} onDone={stop} /> : null}
      {doing === 'meanwhile' && isOpen ? <Meanwhile difficulty={difficulty} onDone={stop} /> : null}
      <Group gap="xs">
        {doing === 'answer' ? null : (
          <Button variant="default" onClick={() => setDoing('answer')}>
            {difficulty.answer === null ? text.answer : text.mendAnswer}
          </Button>
        )}
        {isOpen && doing !== 'pass' ? (
          <Button variant="default" onClick={() => setDoing('pass')}>
            {text.passOn}
          </Button>
        ) : null}
        {isOpen && doing !== 'meanwhile' ? (
          <Button variant="default" onClick={() => setDoing('meanwhile')}>
            {text.sayMeanwhile}
          </Button>
        ) : null}
      </Group>
    </section>
  )
}

function Meanwhile({ difficulty: { id, revision }, onDone }: { difficulty: DifficultyPage; onDone: () => void }) {
  const text = useText(difficultyScreens)
  const say = useSay()
  const write = useWrite(difficultiesContract.sayMeanwhile, { invalidates: changedByDifficulties })
  const send = (note: string, forget: () => void) =>
    write.mutate(
      { difficultyId: id, revision, note },
      {
        onSuccess: () => {
          forget()
          say(text.said)
          onDone()
        },
      },
    )
  return (
    <WordsForm
      keptAs={`lantoa.meanwhile.${id}`}
      label={text.meanwhile}
      hint={text.meanwhileHint}
      send={text.sayMeanwhile}
      error={write.error}
      isSending={write.isPending}
      onSend={send}
      onCancel={onDone}
    />
  )
}
