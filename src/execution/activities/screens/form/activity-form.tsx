import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import {
  ConfirmButton,
  ErrorNotice,
  ErrorSummary,
  Page,
  SaveStatus,
  useFormat,
  useGo,
  useSay,
  useSession,
  useText,
  useWrite,
} from '../../../../ui/kit/index.ts'
import { activitiesContract } from '../../contract.ts'
import { activityScreens } from '../../screen-messages.ts'
import { ActivityState } from '../activity-state.tsx'
import { EvidenceFields } from './evidence-fields.tsx'
import { FigureFields } from './figure-fields.tsx'
import { ConflictNotice, KeptNotice, RestrictedNotice, ReturnNotice } from './form-notices.tsx'
import { useProblems } from './problems.ts'
import { TaskFields } from './task-fields.tsx'
import { type FormGiven, useActivityForm } from './use-activity-form.ts'
import { WhatFields } from './what-fields.tsx'
import { WhomFields } from './whom-fields.tsx'

/** What sending changes besides activities: the tasks' states, the day's desk. */
const touched = ['/activities', '/assignments', '/tasks', '/today']

/** An activity as it is recorded: one column, saved as it is typed. */
export function ActivityForm(given: FormGiven) {
  const text = useText(activityScreens)
  const { page, tasks, activityId } = given
  const state = useActivityForm(given)
  const { form, saving } = state
  const [isChecked, setChecked] = useState(false)
  const problems = useProblems(form)
  const [sendingFiles, setSendingFiles] = useState(0)
  const shown = isChecked ? problems : []
  return (
    <Page
      title={page ? text.edit : text.newTitle}
      crumbs={[{ title: text.title, to: '/activities' }]}
      about={
        <>
          <ActivityState state={page?.state ?? 'draft'} />
          <FormStatus state={state} />
        </>
      }
    >
      <div className="activity-form">
        {page ? <ReturnNotice page={page} /> : null}
        {state.hadUnsent && saving.state !== 'saved' ? <KeptNotice /> : null}
        {state.isConflict ? <ConflictNotice onTakeTheirs={state.takeTheirs} onKeepMine={state.keepMine} /> : null}
        <ErrorSummary errors={shown} />
        <Step title={text.steps.tasks}>
          <TaskFields form={form} tasks={tasks} />
          {form.restricted ? <RestrictedNotice form={form} /> : null}
        </Step>
        <Step title={text.steps.what}>
          <WhatFields form={form} problems={shown} />
        </Step>
        <Step title={text.steps.whom}>
          <WhomFields form={form} />
        </Step>
        <Step title={text.steps.figures}>
          <FigureFields form={form} />
        </Step>
        <Step title={text.steps.evidence}>
          <EvidenceFields form={form} onSending={setSendingFiles} />
        </Step>
        <Foot
          {...{ activityId, state, sendingFiles }}
          mayBeSent={problems.length === 0}
          onRefused={() => setChecked(true)}
        />
      </div>
    </Page>
  )
}

/** A conflict is told at length above the form; here it is only not saved. */
function FormStatus({ state: { saving, isConflict } }: { state: ReturnType<typeof useActivityForm> }) {
  return <SaveStatus saving={isConflict ? { ...saving, state: 'unsaved' } : saving} />
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="form-step">
      <h2>{title}</h2>
      {children}
    </section>
  )
}

interface FootProps {
  readonly activityId: string
  readonly state: ReturnType<typeof useActivityForm>
  readonly sendingFiles: number
  readonly mayBeSent: boolean
  readonly onRefused: () => void
}

/** Sending, when nothing is missing; throwing away. */
function Foot({ activityId, state, sendingFiles, mayBeSent, onRefused }: FootProps) {
  const text = useText(activityScreens)
  const format = useFormat()
  const { can } = useSession()
  const say = useSay()
  const go = useGo()
  const submit = useWrite(activitiesContract.submit, {
    invalidates: touched,
    onDone: (page) => {
      state.end()
      go(`/activities/${activityId}`, { replace: true })
      say(can('activities.decide', page) ? text.submitAsApprover : text.submitted)
    },
  })
  const send = async () => {
    if (!mayBeSent) return onRefused()
    // Why it could not be saved stands beside the title and, for conflicts, on top.
    const isSaved = await state.saving.flush().then(
      () => true,
      () => false,
    )
    if (isSaved) submit.mutate({ activityId, revision: state.revision.current })
  }
  return (
    <>
      <ErrorNotice error={submit.error} />
      {sendingFiles > 0 ? <p role="status">{text.sendingFiles(format.number(sendingFiles))}</p> : null}
      <div className="form-foot">
        <Button loading={submit.isPending} disabled={sendingFiles > 0} onClick={() => void send()}>
          {text.submit}
        </Button>
        <FormStatus state={state} />
        <Discard activityId={activityId} state={state} />
      </div>
    </>
  )
}

function Discard({ activityId, state }: Pick<FootProps, 'activityId' | 'state'>) {
  const text = useText(activityScreens)
  const say = useSay()
  const go = useGo()
  const discard = useWrite(activitiesContract.discard)
  const throwAway = async () => {
    const revision = state.revision.current
    if (revision > 0) await discard.mutateAsync({ activityId, revision })
    state.end()
    go('/activities', { replace: true })
    say(text.discarded)
  }
  return (
    <ConfirmButton
      variant="subtle"
      destructive
      question={text.discardQuestion}
      explanation={
        <>
          {text.discardExplanation}
          <ErrorNotice error={discard.error} />
        </>
      }
      onConfirm={throwAway}
    >
      {text.discard}
    </ConfirmButton>
  )
}
