import { expect, test } from 'vitest'
import type { Role } from '../foundation/access/index.ts'
import { heardOf } from './heard.ts'

const announced = (kind: string, agencyId: string | null = 'doer') => ({
  ...{ kind, agencyId, planId: 'plan', subject: { kind: 'thing', id: 'thing' } },
  at: '2024-11-08T02:00:00.000Z',
})
const listening = (role: Role, agencyId: string) => ({ personId: 'me', post: { id: 'post', role, agencyId } })

/** Whole: with ids. Kind: only that something of the kind changed. Nothing: as if it had not been. */
test.each([
  ['tasks.sent_back', 'focal_point', 'doer', 'whole'],
  ['tasks.sent_back', 'approver', 'stranger', 'nothing'],
  ['tasks.sent_back', 'leader', 'stranger', 'whole'],
  ['tasks.sent_back', 'reader', 'stranger', 'whole'],
  ['tasks.sent_back', 'plan_owner', 'stranger', 'kind'],
  ['tasks.sent_back', 'plan_owner', 'doer', 'whole'],
  ['tasks.sent_back', 'administrator', 'doer', 'nothing'],
  ['activities.submitted', 'focal_point', 'stranger', 'nothing'],
  ['activities.submitted', 'leader', 'stranger', 'kind'],
  ['activities.submitted', 'approver', 'doer', 'whole'],
  ['comments.written', 'focal_point', 'stranger', 'kind'],
  ['comments.written', 'plan_owner', 'doer', 'kind'],
  ['comments.written', 'administrator', 'doer', 'nothing'],
  ['plans.item_corrected', 'plan_owner', 'doer', 'whole'],
  ['plans.item_corrected', 'plan_owner', 'stranger', 'nothing'],
  ['plans.item_corrected', 'leader', 'doer', 'nothing'],
  ['plans.item_corrected', 'focal_point', 'doer', 'nothing'],
  ['plans.issued', 'focal_point', 'stranger', 'whole'],
  ['presence.changed', 'plan_owner', 'doer', 'whole'],
  ['presence.changed', 'leader', 'stranger', 'nothing'],
  ['amendments.drafted', 'plan_owner', 'stranger', 'nothing'],
  ['people.post_given', 'administrator', 'stranger', 'whole'],
  ['people.post_given', 'leader', 'doer', 'nothing'],
  ['agencies.added', 'reader', 'stranger', 'whole'],
] as const)('of %s a %s of the %s hears: %s', (kind, role, place, expected) => {
  const whole = announced(kind)
  const heard = heardOf(whole, listening(role, place))
  expect(heard).toEqual({ whole, kind: { kind }, nothing: undefined }[expected])
})

test('what is for some people is for them alone, whatever their post', () => {
  const forMe = { ...announced('notifications.made'), personIds: ['me'] }
  expect(heardOf(forMe, { personId: 'me', post: null })).toEqual(announced('notifications.made'))
  expect(heardOf(forMe, { ...listening('leader', 'doer'), personId: 'other' })).toBeUndefined()
})

test('who did it is told to nobody but the person', () => {
  const sentBack = { ...announced('tasks.sent_back'), by: 'me' }
  expect(heardOf(sentBack, listening('approver', 'doer'))).toEqual({ ...announced('tasks.sent_back'), own: true })
  const other = { ...listening('approver', 'doer'), personId: 'other' }
  expect(heardOf(sentBack, other)).toEqual(announced('tasks.sent_back'))
})

test('without a post nothing is heard', () =>
  expect(heardOf(announced('plans.issued'), { personId: 'me', post: null })).toBeUndefined())
