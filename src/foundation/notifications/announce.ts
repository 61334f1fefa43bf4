import { announce } from '../../platform/live/store.ts'
import type { WriteContext } from '../access/index.ts'

/** A notice holds fewer people than fit into its bytes. */
const MOST_AT_ONCE = 100

/** Tells the browsers of these people that there is something new for them. */
export async function announceTo({ db, now }: WriteContext, people: readonly string[]): Promise<void> {
  for (let from = 0; from < people.length; from += MOST_AT_ONCE) {
    const personIds = people.slice(from, from + MOST_AT_ONCE)
    await announce(db, { kind: 'notifications.changed', personIds, at: now.toISOString() })
  }
}
