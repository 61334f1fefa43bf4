import { Button } from '@mantine/core'
import { useState } from 'react'
import {
  EmptyState,
  Link,
  Page,
  ReadPage,
  StiltHouse,
  useAddress,
  useParam,
  useRead,
  useSession,
  useText,
} from '../../../ui/kit/index.ts'
import { tasksContract } from '../../tasks/contract.ts'
import { takesWrites } from '../../tasks/rules.ts'
import type { AssignmentRow } from '../../tasks/shapes.ts'
import { activitiesContract } from '../contract.ts'
import { isPossible } from '../rules.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityPage } from '../shapes.ts'
import { draftOf, emptyDraft } from './draft.ts'
import { ActivityForm } from './form/activity-form.tsx'
import { FirstTask } from './form/first-task.tsx'
import './activities.css'

/** The form of an activity; `?draft=new` until it has been saved for the first time. */
export default function EditActivity() {
  const activityId = useParam('activityId')
  return <Edit key={activityId} activityId={activityId} />
}

function Edit({ activityId }: { activityId: string }) {
  const [address] = useAddress()
  // Decided once: after the first save the address says so no more, and the form must stay as it stands.
  const [isNew] = useState(address.draft === 'new')
  return isNew ? <NewForm activityId={activityId} /> : <KeptForm activityId={activityId} />
}

function NewForm({ activityId }: { activityId: string }) {
  const text = useText(activityScreens)
  const { post, today } = useSession()
  const [address, change] = useAddress()
  const [assignmentId, setAssignmentId] = useState(address.assignment ?? null)
  const tasks = useRead(tasksContract.list, { agencyId: post?.agencyId, limit: 200 })
  const choose = (id: string) => {
    setAssignmentId(id)
    change({ assignment: id })
  }
  return (
    <ReadPage of={tasks} title={text.newTitle} crumbs={[{ title: text.title, to: '/activities' }]}>
      {({ items }) => {
        const open = items.filter(takesWrites)
        return assignmentId && open.some(({ id }) => id === assignmentId) ? (
          <ActivityForm activityId={activityId} page={null} tasks={open} initial={emptyDraft(today, assignmentId)} />
        ) : (
          <FirstTask tasks={open} onChoose={choose} />
        )
      }}
    </ReadPage>
  )
}

function KeptForm({ activityId }: { activityId: string }) {
  const text = useText(activityScreens)
  const page = useRead(activitiesContract.show, { activityId })
  return (
    <ReadPage of={page} title={text.edit} crumbs={[{ title: text.title, to: '/activities' }]}>
      {(data) => <FormOfPage page={data} />}
    </ReadPage>
  )
}

function FormOfPage({ page }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  const tasks = useRead(tasksContract.list, { agencyId: page.agencyId, limit: 200 })
  if (!isPossible('edit', page)) return <NotEditable page={page} />
  return (
    <ReadPage of={tasks} title={text.edit} crumbs={[{ title: text.title, to: '/activities' }]}>
      {({ items }) => <FormOfTasks page={page} tasks={items} />}
    </ReadPage>
  )
}

function FormOfTasks({ page, tasks }: { page: ActivityPage; tasks: readonly AssignmentRow[] }) {
  const [initial] = useState(() => draftOf(page))
  return <ActivityForm activityId={page.id} page={page} tasks={tasks} initial={initial} />
}

/** Sent, approved or counted in the meantime. */
function NotEditable({ page }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  return (
    <Page title={text.edit} crumbs={[{ title: text.title, to: '/activities' }]}>
      <EmptyState
        title={text.notEditable[page.locked ? 'locked' : 'sent']}
        drawing={<StiltHouse />}
        action={
          <Button component={Link} to={`/activities/${page.id}`}>
            {text.seePage}
          </Button>
        }
      />
    </Page>
  )
}
