import { describe, expect, test } from 'vitest'
import { type AmendedTask, amendedShares } from './amended-shares.ts'
import type { Assignment, TaskWording } from './shapes.ts'

const wording = (dueOn: string | null): TaskWording => ({
  ...{ section: 'V.1', label: '1.1', clause: 'Tổ chức việc thử.', actions: [], requested: false, restricted: false },
  ...{ dueText: null, dueOn, eventOn: null, quantities: [] },
})
const share = (given: Partial<Assignment> = {}): Assignment => ({
  ...{ id: 'a', taskId: 't', planId: 'p', agencyId: 'edu', role: 'lead', state: 'done', outcome: 'done', reason: null },
  ...{ dueOn: '2024-11-14', reportDueOn: '2024-11-14', reportKind: null, evidenceOn: null, withdrawnOn: null },
  ...{ changedAt: '', revision: 1 },
  ...given,
})
const amended = (shares: AmendedTask['shares'], given: Partial<AmendedTask> = {}): AmendedTask => ({
  ...{ taskId: 't', wording: wording('2024-11-29'), shares, withdrawn: false },
  ...given,
})
const made = (shares: readonly Assignment[], ...tasks: AmendedTask[]) =>
  amendedShares(shares, {
    ...{ tasks, validFrom: '2024-11-08', newId: () => 'new' },
    reporting: {
      ownerAgencyId: 'owner',
      dayOf: (agency) => ({ owner: '2024-12-29', edu: '2024-11-14', health: '2024-11-14' })[agency] ?? null,
    },
  })

const lead = new Map([['edu', 'lead'] as const])

describe('what an amendment makes of shares', () => {
  test('nothing where it says nothing of their task', () => {
    expect(made([share()], amended(lead, { taskId: 'other' })).changed).toEqual([])
  })

  test('another last day; what was done stays done', () => {
    expect(made([share()], amended(lead)).changed).toEqual([share({ dueOn: '2024-11-29' })])
  })

  test('taken away, with its task or alone, on the day from which it holds', () => {
    const gone = [share({ withdrawnOn: '2024-11-08' })]
    expect(made([share()], amended(lead, { withdrawn: true })).changed).toEqual(gone)
    expect(made([share()], amended(new Map([['health', 'lead']]))).changed).toEqual(gone)
  })

  test('one taken away earlier keeps its day, and given again is the same share', () => {
    const earlier = share({ withdrawnOn: '2024-10-01' })
    expect(made([earlier], amended(new Map([['health', 'lead']]))).changed).toEqual([])
    const again = made([earlier], amended(new Map([['edu', 'partner']])))
    expect([again.changed, again.added]).toEqual([[share({ role: 'partner', dueOn: '2024-11-29' })], []])
  })

  test('a newcomer gets a share with the day of its report', () => {
    const both = new Map([...lead, ['health', 'partner'] as const])
    expect(made([share()], amended(both)).added).toEqual([
      {
        ...{ id: 'new', taskId: 't', agencyId: 'health', role: 'partner', dueOn: '2024-11-29' },
        ...{ reportDueOn: '2024-11-14', reportKind: null },
      },
    ])
  })

  test('a newcomer to a task that reports carry out carries it out by its report, unless it owes none', () => {
    const byReport = share({ reportKind: 'agency' })
    const kinds = (agency: string) =>
      made([byReport], amended(new Map([...lead, [agency, 'lead'] as const]))).added.map(({ reportKind }) => reportKind)
    expect([kinds('health'), kinds('stranger')]).toEqual([['agency'], [null]])
  })

  test('the consolidated report is measured by its own day, whatever the task says', () => {
    const owner = share({
      agencyId: 'owner',
      reportKind: 'consolidated',
      dueOn: '2024-12-19',
      reportDueOn: '2024-12-19',
    })
    const [moved] = made([owner], amended(new Map([['owner', 'lead']]))).changed
    expect([moved?.dueOn, moved?.reportDueOn]).toEqual(['2024-12-29', '2024-12-29'])
  })
})
