import type { Db, Tx } from '../database/database.ts'
import { type Clock, shiftedClock } from './clock.ts'

/** Whether this installation is a demonstration, and how far its business time stands from real time. */
export interface BusinessTime {
  readonly demonstration: boolean
  readonly offsetMs: number
}

/** Real time unless the database says otherwise. */
export async function readBusinessTime(db: Db): Promise<BusinessTime> {
  const row = await db.selectFrom('businessClock').select(['demonstration', 'offsetMs']).executeTakeFirst()
  return row ?? { demonstration: false, offsetMs: 0 }
}

/** Sets business time once, for good: an installation does not change its day under those who work in it. */
export async function insertBusinessTime(db: Tx, { demonstration, offsetMs }: BusinessTime): Promise<void> {
  await db.insertInto('businessClock').values({ demonstration, offsetMs }).execute()
}

export const businessClock = ({ offsetMs }: BusinessTime): Clock => shiftedClock(offsetMs)
