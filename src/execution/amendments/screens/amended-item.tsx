import { useMemo } from 'react'
import { Difference, Link, useFormat, useRead, useSession, useText } from '../../../ui/kit/index.ts'
import { amendmentsContract } from '../contract.ts'
import { pastScreens } from '../past-messages.ts'
import { deadlineWords } from '../rules/differences.ts'
import type { PastTask } from '../shapes.ts'
import './amendments.css'

export interface PrintedItem {
  readonly id: string
  readonly clause: string
  readonly dueText: string | null
  readonly dueOn: string | null
}

/** The tasks of a plan as they stand today, by the items of the paper; null until they are read. */
export function useTasksNow(planId: string): { ofItem: ReadonlyMap<string, PastTask>; added: PastTask[] } | null {
  const { data } = useRead(amendmentsContract.asOf, { planId })
  return useMemo(() => {
    if (!data) return null
    const ofItem = data.tasks.flatMap((task) => (task.itemId ? [[task.itemId, task] as const] : []))
    return { ofItem: new Map(ofItem), added: data.tasks.filter(({ itemId }) => itemId === null) }
  }, [data])
}

/** What amendments made of an item of the paper; nothing where they left it as it is. */
export function AmendedItem({ item, now }: { item: PrintedItem; now: PastTask | undefined }) {
  const text = useText(pastScreens)
  const format = useFormat()
  if (!now) return <p className="attention">− {text.takenBack}</p>
  if (!now.amendedOn) return null
  const [before, after] = [deadlineWords(item), deadlineWords(now)]
  return (
    <div className="change-fields">
      <strong>≠ {text.amendedNow(format.dayShort(now.amendedOn))}</strong>
      {item.clause === now.clause ? null : <Difference before={item.clause} after={now.clause} />}
      {before === after ? null : <Difference before={before || null} after={after || null} />}
      <SharesNow task={now} />
    </div>
  )
}

function SharesNow({ task }: { task: PastTask }) {
  const text = useText(pastScreens)
  const names = (role: 'lead' | 'partner') =>
    task.shares
      .filter((share) => share.role === role)
      .map(({ agency }) => agency.shortName)
      .join(', ')
  return (
    <p>
      {text.now}: {text.columns.leads} {names('lead') || '–'}; {text.columns.partners} {names('partner') || '–'}
    </p>
  )
}

/** The tasks that amendments added: no item of the paper stands for them. */
export function AddedTasks({ tasks }: { tasks: readonly PastTask[] }) {
  const { can } = useSession()
  const text = useText(pastScreens)
  if (tasks.length === 0) return null
  return (
    <section className="plan-topics">
      <h2>{text.addedTasks}</h2>
      <ul className="plain-list cards">
        {tasks.map((task) => (
          <li key={task.taskId} className="card">
            <h3 className="card-title">
              {can('tasks.read') ? <Link to={`/tasks/whole/${task.taskId}`}>{task.label}</Link> : task.label}
            </h3>
            <p className="clause" lang="vi">
              {task.clause}
            </p>
            <SharesNow task={task} />
          </li>
        ))}
      </ul>
    </section>
  )
}
