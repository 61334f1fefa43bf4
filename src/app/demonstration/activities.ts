import { randomUUID } from 'node:crypto'
import { activitiesContract } from '../../execution/activities/index.ts'
import { filesContract } from '../../foundation/files/index.ts'
import type { Cast } from './cast.ts'
import type { DemonstrationActivity } from './data/activities/record.ts'
import { demonstrationActivities, storyEnds } from './data/activities.ts'
import { type PictureKey, pictures } from './data/pictures.ts'
import { demonstrationReports } from './data/reports.ts'
import type { IssuedPlan } from './plan.ts'
import type { Stage } from './stage.ts'
import type { Step } from './step.ts'
import { at, type Calendar, minutesLater } from './time.ts'

interface Scenery {
  readonly stage: Stage
  readonly cast: Cast
  readonly plan: IssuedPlan
  readonly drawings: ReadonlyMap<PictureKey, Uint8Array>
  readonly calendar: Calendar
}

/** When an agency sent its report; until then it has recorded and approved everything. */
const reportedOn = new Map(
  demonstrationReports.flatMap((report) => ('submittedOn' in report ? [[report.agency, report.submittedOn]] : [])),
)

/** What the agencies did: recorded on the working day after, handed in, approved or sent back on the one after that. */
export const activitySteps = (scenery: Scenery): Step[] =>
  demonstrationActivities.flatMap((activity, position) => stepsOf(scenery, activity, position))

function stepsOf(scenery: Scenery, activity: DemonstrationActivity, position: number): Step[] {
  const { stage, cast, calendar } = scenery
  const activityId = randomUUID()
  const until = reportedOn.get(activity.agency) ?? storyEnds
  const recordedOn = calendar.nextWorkingDay(activity.to, until)
  const decidedOn = calendar.nextWorkingDay(recordedOn, until)
  const recorded = minutesLater(at(recordedOn, '07:35'), (position * 7) % 45)
  const by = cast.of('focal_point', activity.agency)
  const submitted = minutesLater(recorded, 12)
  const record: Step = { at: recorded, play: () => recordActivity(scenery, activity, { activityId, at: recorded }) }
  const submit: Step = {
    at: submitted,
    play: () => stage.act({ by, at: submitted }, activitiesContract.submit, { activityId, revision: 1 }),
  }
  if (activity.state === 'draft') return [record]
  if (activity.state === 'submitted') return [record, submit]
  return [record, submit, decision(scenery, activity, { activityId, decidedOn, position })]
}

function decision(
  { stage, cast }: Scenery,
  { agency, returnReason }: DemonstrationActivity,
  { activityId, decidedOn, position }: { activityId: string; decidedOn: string; position: number },
): Step {
  const moment = {
    by: cast.of('approver', agency),
    at: minutesLater(at(decidedOn, '08:35'), (position * 5) % 20),
  }
  const move = { activityId, revision: 2 }
  return {
    at: moment.at,
    play: () =>
      returnReason === null
        ? stage.act(moment, activitiesContract.approve, move)
        : stage.act(moment, activitiesContract.return, { ...move, reason: returnReason }),
  }
}

async function recordActivity(
  scenery: Scenery,
  activity: DemonstrationActivity,
  { activityId, at }: { activityId: string; at: Date },
): Promise<void> {
  const { stage, cast, plan } = scenery
  const { agency, title, description, place, audiences, languages, links, statistics, themes, channels } = activity
  const moment = { by: cast.of('focal_point', agency), at }
  const shares = activity.tasks.map((task) => plan.share(task, cast.agencyId(agency)))
  const isRestricted = shares.some(({ restricted }) => restricted)
  const files = await Promise.all(activity.pictures.map((key) => sendPicture(scenery, key, moment)))
  await stage.act(moment, activitiesContract.save, {
    ...{ activityId, revision: 0, startedOn: activity.from, endedOn: activity.to },
    ...(isRestricted ? { title: '', description: '', place: '' } : { title, description, place }),
    assignments: shares.map(({ id }) => id),
    topics: [
      ...themes.map((label) => plan.topic('theme', label)),
      ...channels.map((label) => plan.topic('channel', label)),
    ],
    ...{ audiences: [...audiences], languages: [...languages], links: [...links] },
    ...{ statistics: { ...statistics }, files },
  })
}

async function sendPicture({ stage, drawings }: Scenery, key: PictureKey, moment: Parameters<Stage['act']>[0]) {
  const drawing = drawings.get(key)
  const picture = pictures.find((one) => one.key === key)
  if (!drawing || !picture) throw new Error(`There is no drawing ${key}`)
  const fileId = randomUUID()
  await stage.act(moment, filesContract.send, { fileId, name: `${picture.title}.jpg` }, drawing)
  return fileId
}
