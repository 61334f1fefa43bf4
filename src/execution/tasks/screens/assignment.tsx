import { Button } from '@mantine/core'
import { Comments } from '../../../foundation/comments/screens/comments.tsx'
import {
  HistoryList,
  Link,
  Note,
  Page,
  ReadPage,
  useParam,
  useRead,
  useSession,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { ActivitiesOfAssignment } from '../../activities/screens/of-assignment.tsx'
import { DifficultiesOfAssignment } from '../../difficulties/screens/of-assignment.tsx'
import { tasksContract } from '../contract.ts'
import { tasksMessages } from '../messages.ts'
import { takesWrites } from '../rules.ts'
import { taskScreens } from '../screen-messages.ts'
import type { AssignmentPage } from '../shapes.ts'
import { Agencies } from './agencies.tsx'
import { AssignmentState } from './assignment-state.tsx'
import { Clause } from './clause.tsx'
import { DeadlineFacts } from './deadline-facts.tsx'
import { Due } from './due.tsx'
import { Outcome } from './outcome.tsx'
import { PlaceInPlan } from './place-in-plan.tsx'
import { ReportLink } from './report-link.tsx'
import { TaskActions } from './task-actions.tsx'
import { AmendedNote, StandingNotes, Versions } from './versions.tsx'
import './tasks.css'

/** What one agency must do of a task, what it did, what hinders it, and what became of it. */
export default function AssignmentScreen() {
  const text = useText(taskScreens)
  const page = useRead(tasksContract.show, { assignmentId: useParam('assignmentId') })
  return (
    <ReadPage of={page} title={text.task} crumbs={[{ title: text.tasks, to: '/tasks' }]}>
      {(data) => <Assignment page={data} />}
    </ReadPage>
  )
}

function Assignment({ page }: { page: AssignmentPage }) {
  const text = useText(taskScreens)
  const { post } = useSession()
  const { assignment, task } = page
  const isOwn = post?.agencyId === assignment.agencyId
  return (
    <Page
      title={isOwn ? text.assignment(task.label) : `${text.assignment(task.label)} · ${assignment.agencyShortName}`}
      crumbs={[{ title: text.tasks, to: '/tasks' }]}
      about={
        <>
          <AssignmentState assignment={assignment} />
          <Due assignment={assignment} />
          <span>{text.roles[assignment.role]}</span>
        </>
      }
      action={assignment.reportKind ? <ReportLink assignment={assignment} asAction /> : <Record page={page} />}
      wide
    >
      <div className="task-columns">
        <div className="task-head">
          <StandingNotes planState={assignment.planState} withdrawnOn={assignment.withdrawnOn} />
          <AmendedNote taskId={task.id} />
          <Clause task={task} />
          {task.restricted ? <RestrictedNote /> : null}
        </div>
        <div className="task-first">
          <Outcome page={page} />
          <DeadlineFacts page={page} />
        </div>
        <div className="task-main">
          <TaskActions task={task} />
          {assignment.reportKind && !assignment.evidenceOn ? null : <ActivitiesOfAssignment assignment={assignment} />}
          <DifficultiesOfAssignment assignment={assignment} />
          <Comments on={{ subjectKind: 'assignment', subjectId: assignment.id }} />
        </div>
        <div className="task-more">
          <PlaceInPlan page={page} />
          <Agencies page={page} />
          <Versions task={task} />
          <History assignmentId={assignment.id} />
        </div>
      </div>
    </Page>
  )
}

function Record({ page: { assignment } }: { page: AssignmentPage }) {
  const text = useText(taskScreens)
  const { can } = useSession()
  if (!can('activities.record', assignment) || !takesWrites(assignment)) return null
  return (
    <Button component={Link} to={`/activities/new?assignment=${assignment.id}`}>
      {text.record}
    </Button>
  )
}

/** Why only counts are taken here. */
function RestrictedNote() {
  const text = useText(taskScreens)
  return (
    <Note>
      <strong>{text.restricted}.</strong> {text.restrictedHelp}
    </Note>
  )
}

function History({ assignmentId }: { assignmentId: string }) {
  const text = useText(taskScreens)
  const { journal } = useText(tasksMessages)
  const history = useRead(tasksContract.history, { assignmentId })
  const words: Readonly<Record<string, string>> = journal
  return (
    <section className="task-part">
      <h2>{text.history}</h2>
      <WhenRead of={history}>
        {(lines) => (
          <HistoryList
            lines={lines}
            empty={text.historyEmpty}
            sentence={({ kind, payload: { reason } }) =>
              typeof reason === 'string' ? `${words[kind] ?? kind}: ${reason}` : (words[kind] ?? kind)
            }
          />
        )}
      </WhenRead>
    </section>
  )
}
