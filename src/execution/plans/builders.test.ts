import { expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { findPlan, planAgencies, planItems, planReportDuties, planTopics, rosterOf } from './index.ts'
import { aDraftPlan, anIssuedPlan, phraseFor } from './testing.ts'

test(
  'a built plan gives back the items, topics, duties and rosters it was built with',
  inWorld(async ({ db }) => {
    const [one, two] = [await anAgency(db), await anAgency(db)]
    const plan = await anIssuedPlan(db, {
      items: [
        { leads: [one.id], partners: [two.id], label: '4.2' },
        { leads: [two.id], verdict: 'rejected' },
      ],
      topics: [{ kind: 'channel' }, { kind: 'theme' }, { kind: 'theme', kept: false }],
    })
    expect((await findPlan(db, plan.id))?.state).toBe('issued')
    expect((await planItems(db, plan.id)).map((item) => item.label)).toEqual(['4.2'])
    expect((await planTopics(db, plan.id)).map((topic) => topic.kind)).toEqual(['theme', 'channel'])
    expect((await planReportDuties(db, plan.id)).map((duty) => duty.dueOn)).toEqual(['2024-11-14', '2024-12-29'])
    expect((await rosterOf(db, plan.id)).get(phraseFor(two.id))).toEqual([two.id])
    expect(new Set(await planAgencies(db, plan.id))).toEqual(new Set([one.id, two.id, plan.ownerAgencyId]))
  }),
)

test(
  'a built draft is not issued',
  inWorld(async ({ db }) => {
    const { id } = await aDraftPlan(db)
    expect((await findPlan(db, id))?.frozenSha256).toBeNull()
  }),
)
