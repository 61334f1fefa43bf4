import { useEffect } from 'react'
import { Link, useAddressState, useRead, useSession, useText } from '../../../../ui/kit/index.ts'
import { AddedTasks, AmendedItem, useTasksNow } from '../../../amendments/screens/amended-item.tsx'
import { tasksContract } from '../../../tasks/contract.ts'
import { wholeDeadline } from '../../../tasks/rules.ts'
import { deskWords } from '../../desk-messages.ts'
import { includedIn, lastLegalDay, readinessOf } from '../../rules.ts'
import { planScreens } from '../../screen-messages.ts'
import type { PlanDesk, PlanItem } from '../../shapes.ts'
import { type AgenciesById, useAgencies } from '../agency-names.tsx'
import { PrintedDeadlines } from '../last-legal-day.tsx'
import { AgencyNames } from './agency-names-list.tsx'
import { PlanTopics } from './plan-topics.tsx'

/** What the plan asks, item by item, and of whom; then what is to be communicated. */
export function PlanTasks({ desk }: { desk: PlanDesk }) {
  const text = useText(planScreens)
  const { tasks: total, agencies: count } = readinessOf(desk)
  const tasks = useTasks(desk.plan.id)
  const agencies = useAgencies(desk.plan.signedOn)
  const now = useTasksNow(desk.plan.id)
  const [current] = useAddressState('item')
  useEffect(() => {
    if (current) document.getElementById(`item-${current}`)?.scrollIntoView({ block: 'center' })
  }, [current])
  if (desk.items.length === 0) return <p className="quiet">{text.noTasks}</p>
  return (
    <>
      <p className="quiet">{text.tasksAbout(total, count)}</p>
      <ul className="plain-list cards">
        {desk.items.map((item) => (
          <Item
            key={item.id}
            isCurrent={item.id === current}
            taskId={tasks.get(item.id)}
            {...{ item, desk, agencies, now }}
          />
        ))}
      </ul>
      <AddedTasks tasks={now?.added ?? []} />
      <PlanTopics desk={desk} />
    </>
  )
}

/** The tasks that the post may open, by their items. */
function useTasks(planId: string): ReadonlyMap<string, string> {
  const { can } = useSession()
  const { data } = useRead(tasksContract.ofPlan, { planId }, { enabled: can('tasks.read') })
  return new Map((data ?? []).flatMap(({ itemId, id }) => (itemId ? [[itemId, id] as const] : [])))
}

interface ItemProps {
  readonly item: PlanItem
  readonly desk: PlanDesk
  readonly agencies: AgenciesById
  readonly isCurrent: boolean
  /** What amendments made of the tasks; null until it is known. */
  readonly now: ReturnType<typeof useTasksNow>
  /** Its task, where the post may open it. */
  readonly taskId: string | undefined
}

function Item({ item, desk, agencies, isCurrent, taskId, now }: ItemProps) {
  const text = useText(planScreens)
  const words = useText(deskWords)
  const ofPhrases = (phrases: readonly string[]) => [
    ...new Set(phrases.flatMap((phrase) => includedIn(desk.rosters.find((roster) => roster.phrase === phrase)))),
  ]
  const leads = ofPhrases(item.lead)
  const partners = ofPhrases(item.coordinating).filter((id) => !leads.includes(id))
  return (
    <li className="card card-task" id={`item-${item.id}`} data-current={isCurrent}>
      <h2 className="card-title">
        {taskId ? (
          <Link to={`/tasks/whole/${taskId}`} aria-label={text.openTask(item.label)}>
            {item.label}
          </Link>
        ) : (
          item.label
        )}
        {item.requested ? <span className="tag">{words.requestedTag}</span> : null}
        {item.restricted ? (
          <span className="tag" data-tone="doubt">
            {words.restrictedTag}
          </span>
        ) : null}
      </h2>
      <p className="clause" lang="vi">
        {item.action}
      </p>
      <dl className="facts facts-in-columns">
        <div>
          <dt>{words.roles[item.role]}</dt>
          <dd>
            <AgencyNames ids={leads} agencies={agencies} />
          </dd>
        </div>
        {partners.length > 0 ? (
          <div>
            <dt>{words.partners}</dt>
            <dd>
              <AgencyNames ids={partners} agencies={agencies} />
            </dd>
          </div>
        ) : null}
        <PrintedDeadlines deadlines={item.deadlines} />
      </dl>
      {now ? <AmendedItem item={printed(item)} now={now.ofItem.get(item.id)} /> : null}
    </li>
  )
}

/** The item as the paper prints it. */
function printed({ id, action, deadlines }: PlanItem) {
  const days = deadlines.map((deadline) => ({ text: deadline.text, lastDay: lastLegalDay(deadline) }))
  return { id, clause: action, ...wholeDeadline(days) }
}
