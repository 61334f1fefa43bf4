import { Button } from '@mantine/core'
import {
  type Column,
  DataList,
  Link,
  Page,
  ReadPage,
  useFormat,
  useParam,
  useRead,
  useText,
} from '../../../ui/kit/index.ts'
import { tasksContract } from '../contract.ts'
import { taskScreens } from '../screen-messages.ts'
import type { TaskAgency, TaskPage } from '../shapes.ts'
import { LookBadge } from './assignment-state.tsx'
import { Clause } from './clause.tsx'
import { AmendedNote, Versions } from './versions.tsx'

/** A task and every agency that shares it, with their states for whoever may know them. */
export default function WholeTask() {
  const text = useText(taskScreens)
  const task = useRead(tasksContract.showTask, { taskId: useParam('taskId') })
  return (
    <ReadPage of={task} title={text.whole} crumbs={[{ title: text.tasks, to: '/tasks' }]}>
      {(page) => <Shares page={page} />}
    </ReadPage>
  )
}

function Shares({ page: { task, agencies } }: { page: TaskPage }) {
  const text = useText(taskScreens)
  const format = useFormat()
  const columns: Column<TaskAgency>[] = [
    { key: 'agency', title: text.agency, cell: ({ name }) => name },
    { key: 'role', title: text.role, cell: ({ role }) => text.roles[role], width: '16%' },
    {
      key: 'evidence',
      title: text.evidence,
      cell: ({ state, evidenceOn }) => (state === null ? '' : evidenceOn ? format.ago(evidenceOn) : text.noEvidence),
      width: '18%',
    },
    { key: 'state', title: text.state, cell: (agency) => <ShareState agency={agency} />, width: '22%' },
  ]
  return (
    <Page
      title={text.wholeTitle(task.label)}
      crumbs={[
        { title: text.tasks, to: '/tasks' },
        { title: text.plan, to: task.itemId ? `/plans/${task.planId}?item=${task.itemId}` : `/plans/${task.planId}` },
      ]}
      about={text.wholeAbout(format.number(agencies.length))}
      action={
        <Button variant="default" component={Link} to={`/tasks?task=${task.id}`}>
          {text.asList}
        </Button>
      }
    >
      <AmendedNote taskId={task.id} />
      <Clause task={task} />
      <DataList
        label={text.wholeList}
        rows={agencies}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ assignmentId }) => (assignmentId ? `/tasks/${assignmentId}` : undefined)}
      />
      <Versions task={task} />
    </Page>
  )
}

/** Agencies of one task do not see each other's states. */
function ShareState({ agency: { state, overdue } }: { agency: TaskAgency }) {
  const text = useText(taskScreens)
  if (state === null) return <span className="quiet">{text.notTold}</span>
  return <LookBadge look={overdue ? 'overdue' : state} />
}
