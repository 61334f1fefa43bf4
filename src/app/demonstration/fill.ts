import { findAgencyByCode } from '../../foundation/agencies/index.ts'
import { listSpecialDays } from '../../foundation/calendar/index.ts'
import { realNow } from '../../platform/clock/clock.ts'
import { insertBusinessTime } from '../../platform/clock/store.ts'
import type { Connection } from '../gate.ts'
import type { Outside } from '../outside.ts'
import { activitySteps } from './activities.ts'
import { amendmentSteps } from './amendment.ts'
import { gatherCast } from './cast.ts'
import { commentSteps } from './comments.ts'
import { storyBegins, storyEnds } from './data/activities.ts'
import { difficultySteps } from './difficulties.ts'
import { outcomeSteps } from './outcomes.ts'
import { drawPictures } from './pictures.ts'
import { enterPlan } from './plan.ts'
import { publicationSteps } from './publication.ts'
import { reportSteps } from './reports.ts'
import { openStage } from './stage.ts'
import { playInOrder } from './step.ts'
import { calendarOf, opening } from './time.ts'

interface EmptyInstallation {
  readonly connection: Connection
  readonly outside: Outside
}

/**
 * Fills an empty, migrated database with the demonstration: `fillDemonstration({ connection: pooled(db), outside })`, called
 * before the web process and the worker are started. Everything is done by the product's own actions under the posts of the
 * invented people at the instants of the story; the business day is 08/11/2024 from now on and moves on.
 *
 * One transaction: all of it is there or nothing, so a start that was cut off is simply made again. False, and nothing is
 * touched, when the database has agencies already.
 */
export async function fillDemonstration({ connection, outside }: EmptyInstallation): Promise<boolean> {
  return connection.write(async (tx) => {
    if (await findAgencyByCode(tx, 'ubnd-tinh')) return false
    const calendar = calendarOf(await listSpecialDays(tx, storyBegins, storyEnds))
    const drawings = await drawPictures()
    const stage = openStage(tx, outside)
    const cast = await gatherCast(stage)
    const plan = await enterPlan(stage, cast)
    const scenery = { stage, cast, plan, drawings, calendar }
    const told = [
      amendmentSteps,
      activitySteps,
      difficultySteps,
      commentSteps,
      outcomeSteps,
      reportSteps,
      publicationSteps,
    ]
    await playInOrder(told.flatMap((steps) => steps(scenery)))
    await insertBusinessTime(tx, {
      demonstration: true,
      offsetMs: opening.getTime() - realNow().getTime(),
    })
    return true
  })
}
