import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import {
  DayField,
  ErrorNotice,
  RequiredMark,
  useAddress,
  useRead,
  useSay,
  useSession,
  useText,
  useWrite,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { tasksContract } from '../../tasks/contract.ts'
import type { AssignmentRow } from '../../tasks/shapes.ts'
import { difficultiesContract } from '../contract.ts'
import { leadingWords } from '../rules.ts'
import { difficultyScreens } from '../screen-messages.ts'
import type { Addressees, DifficultyRow } from '../shapes.ts'
import { AddresseeField, KindField, TaskField } from './raise-fields.tsx'
import { useRaisedWords, type Words } from './raised-words.ts'

interface RaiseFormProps {
  readonly planId: string
  readonly assignmentId?: string | null
  /** The difficulty being changed; a new one without it. */
  readonly before?: DifficultyRow
  readonly onDone?: () => void
}

/** What hinders, what is proposed, to whom it is put, and by when an answer is wanted. */
export function RaiseForm(props: RaiseFormProps) {
  const { planId, before } = props
  const { post } = useSession()
  const agencyId = before?.agencyId ?? post?.agencyId
  const assignmentId = before?.assignmentId ?? props.assignmentId ?? undefined
  const deciding = useRead(difficultiesContract.addressees, { planId, assignmentId })
  const tasks = useRead(tasksContract.list, { planId, agencyId, limit: 200 })
  return (
    <WhenRead of={deciding}>
      {(found) => <WhenRead of={tasks}>{({ items }) => <Fields {...props} deciding={found} tasks={items} />}</WhenRead>}
    </WhenRead>
  )
}

interface FieldsProps extends RaiseFormProps {
  readonly deciding: Addressees
  readonly tasks: readonly AssignmentRow[]
}

function Fields({ planId, assignmentId = null, before, onDone, deciding, tasks }: FieldsProps) {
  const text = useText(difficultyScreens)
  const kept = useRaisedWords({ planId, assignmentId, before, deciding, tasks })
  const { words, set } = kept
  const [isChecked, setChecked] = useState(false)
  const raise = useRaise({ isNew: !before, forget: kept.forget, onDone })
  const send = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const { id: difficultyId, ...told } = words
    const isWorded = leadingWords(words).trim() !== ''
    if (isWorded) raise.mutate({ difficultyId, planId, revision: before?.revision ?? 0, ...told })
    else document.getElementById(`difficulty-${words.kind}`)?.focus()
  }
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        {kept.wasKept ? <p className="quiet">{text.keptHere}</p> : null}
        <ErrorNotice error={raise.error} />
        <KindField value={words.kind} onChange={(kind) => set({ kind })} />
        <TaskField tasks={tasks} value={words.assignmentId} onChange={(id) => set({ assignmentId: id })} />
        <WordFields words={words} set={set} isChecked={isChecked} />
        <AddresseeField
          addressees={deciding.addressees}
          proposal={words.proposal}
          value={words.addressedTo}
          onChange={(addressedTo) => set({ addressedTo })}
        />
        <DayField
          label={`${text.answerBy} (${text.answerByHint})`}
          value={words.answerDueOn}
          onChange={(answerDueOn) => set({ answerDueOn })}
        />
        <Group>
          <Button type="submit" loading={raise.isPending}>
            {before ? text.save : text.send}
          </Button>
          {onDone ? (
            <Button
              variant="default"
              onClick={() => {
                kept.forget()
                onDone()
              }}
            >
              {text.cancel}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </form>
  )
}

interface WordFieldsProps {
  readonly words: Words
  readonly set: (changes: Partial<Words>) => void
  readonly isChecked: boolean
}

/** What hinders and what is proposed; of a proposal the reasons stand second and may be left out. */
function WordFields({ words, set, isChecked }: WordFieldsProps) {
  const text = useText(difficultyScreens)
  const isProposal = words.kind === 'proposal'
  const isMissing = isChecked && leadingWords(words).trim() === ''
  const description = (
    <Textarea
      key="description"
      id="difficulty-difficulty"
      label={isProposal ? text.reasons : <Required words={text.description} />}
      description={isProposal ? text.reasonsHint : text.descriptionHint}
      value={words.description}
      maxLength={4000}
      autosize
      minRows={isProposal ? 2 : 3}
      error={isMissing && !isProposal ? text.descriptionMissing : null}
      onChange={(event) => set({ description: event.currentTarget.value })}
    />
  )
  const proposal = (
    <Textarea
      key="proposal"
      id="difficulty-proposal"
      label={isProposal ? <Required words={text.proposal} /> : text.proposal}
      description={text.proposalHint}
      value={words.proposal}
      maxLength={4000}
      autosize
      minRows={isProposal ? 3 : 2}
      error={isMissing && isProposal ? text.proposalMissing : null}
      onChange={(event) => set({ proposal: event.currentTarget.value })}
    />
  )
  return isProposal ? [proposal, description] : [description, proposal]
}

const Required = ({ words }: { words: string }) => (
  <>
    {words}
    <RequiredMark />
  </>
)

interface Raising {
  readonly isNew: boolean
  readonly forget: () => void
  readonly onDone: (() => void) | undefined
}

/** Sends it; a new one then stands open beside the list. */
function useRaise({ isNew, forget, onDone }: Raising) {
  const text = useText(difficultyScreens)
  const say = useSay()
  const [, change] = useAddress()
  return useWrite(difficultiesContract.raise, {
    invalidates: ['/difficulties', '/today'],
    onDone: ({ id }) => {
      forget()
      say(isNew ? text.sent : text.saved)
      if (isNew) change({ raise: null, difficulty: id }, { step: true })
      onDone?.()
    },
  })
}
