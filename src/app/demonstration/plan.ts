import { randomUUID } from 'node:crypto'
import { markAsDemonstration, type PlanTopic, plansContract, planTopics } from '../../execution/plans/index.ts'
import type { PlanDesk } from '../../execution/plans/shapes.ts'
import { assignmentsOf, tasksOf } from '../../execution/tasks/index.ts'
import type { WriteContext } from '../../foundation/access/index.ts'
import type { Cast } from './cast.ts'
import { demonstrationFileName, demonstrationPlan, printedPlan } from './data/plan.ts'
import type { Moment, Stage } from './stage.ts'
import { at } from './time.ts'

/** What one agency must do of one task. */
export interface Share {
  readonly id: string
  readonly restricted: boolean
}

/** The issued plan, as the people of the story speak of it. */
export interface IssuedPlan {
  readonly id: string
  share(task: string, agencyId: string): Share
  topic(kind: PlanTopic['kind'], label: string): string
}

const enteredOn = '2024-08-12'
const { themes, channels } = demonstrationPlan

/** Plan owners enter the plan as they would: import, accept what was read, confirm whom each phrase means, issue. */
export async function enterPlan(stage: Stage, cast: Cast): Promise<IssuedPlan> {
  const officer = cast.called('pham.thu.ngan')
  const head = cast.called('sung.minh.hoa')
  const planId = randomUUID()
  const bytes = new TextEncoder().encode(printedPlan())
  const imported = { by: officer, at: at(enteredOn, '07:50') }
  await stage.act(imported, plansContract.import, { planId, name: demonstrationFileName }, bytes)
  await stage.write(imported, (ctx) => markAsDemonstration(ctx.db, planId))
  const reviewed = { by: officer, at: at(enteredOn, '08:25') }
  const desk = await stage.act(reviewed, plansContract.show, { planId })
  await nameTopics(stage, reviewed, desk)
  const { items, rosters } = desk
  const verdicts = items.map(({ id, revision }) => ({ id, revision }))
  await stage.act(reviewed, plansContract.decideItems, { planId, items: verdicts, verdict: 'accepted' })
  for (const { phrase, revision, members } of rosters.filter(({ confirmed }) => !confirmed)) {
    const confirmed = { by: officer, at: at(enteredOn, '08:40') }
    await stage.act(confirmed, plansContract.confirmRoster, { planId, phrase, revision, members })
  }
  const issued = { by: head, at: at(enteredOn, '09:05') }
  await stage.act(issued, plansContract.issue, { planId })
  return stage.write(issued, (ctx) => issuedPlan(ctx, planId))
}

/** Gives themes and channels the short names by which people choose them; the reader knows only their first words. */
async function nameTopics(stage: Stage, moment: Moment, { plan, topics }: PlanDesk): Promise<void> {
  const names = new Map([
    ...themes.map(({ label, title }) => [`theme ${label}`, title] as const),
    ...channels.map(({ label, title }) => [`channel ${label}`, title] as const),
  ])
  for (const { id: topicId, revision, kind, label, text, restricted, kept, title } of topics)
    await stage.act(moment, plansContract.correctTopic, {
      ...{ planId: plan.id, topicId, revision, kind, label, text, restricted, kept },
      title: names.get(`${kind} ${label}`) ?? title,
    })
}

async function issuedPlan({ db }: WriteContext, planId: string): Promise<IssuedPlan> {
  const labels = new Map((await tasksOf(db, planId)).map(({ id, label }) => [id, label]))
  const shares = new Map(
    (await assignmentsOf(db, planId)).map(({ id, taskId, agencyId, restricted }) => [
      `${labels.get(taskId)} ${agencyId}`,
      { id, restricted },
    ]),
  )
  const topics = new Map((await planTopics(db, planId)).map(({ id, kind, label }) => [`${kind} ${label}`, id]))
  return {
    id: planId,
    share: (task, agencyId) => known(shares, `${task} ${agencyId}`),
    topic: (kind, label) => known(topics, `${kind} ${label}`),
  }
}

function known<T>(things: ReadonlyMap<string, T>, key: string): T {
  const thing = things.get(key)
  if (thing === undefined) throw new Error(`The issued plan has no ${key}`)
  return thing
}
