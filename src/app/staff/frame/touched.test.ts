import { expect, test } from 'vitest'
import { isSafeWhileTyping, isTouched, touchedBy } from './touched.ts'

const kept = (path: string, input: object = {}, askedAt = 1) => ({ path, input, askedAt })

test.each([
  ['tasks.sent_back', '/assignments/:assignmentId', true],
  ['tasks.sent_back', '/today', true],
  ['tasks.sent_back', '/activities', false],
  ['activities.approved', '/reports/:reportId', true],
  ['activities.approved', '/plans/:planId', false],
  ['plans.item_corrected', '/plans/:planId', true],
  ['plans.items_decided', '/plans/:planId/readiness', true],
  ['plans.item_corrected', '/today', false],
  ['plans.issued', '/today', true],
  ['presence.changed', '/plans/:planId/presence', true],
  ['presence.changed', '/plans/:planId', false],
  ['notifications.made', '/notifications/count', true],
  ['never.heard_of', '/tasks', false],
])('%s touches what was read from %s: %s', (kind, path, expected) =>
  expect(isTouched(kept(path), { kind }, 2)).toBe(expected),
)

test('what is asked about another plan stays, what is asked about none does not', () => {
  const heard = { kind: 'tasks.sent_back', planId: 'one' }
  expect(isTouched(kept('/tasks', { planId: 'one' }), heard, 2)).toBe(true)
  expect(isTouched(kept('/tasks', { planId: 'other' }), heard, 2)).toBe(false)
  expect(isTouched(kept('/tasks', { state: 'done' }), heard, 2)).toBe(true)
})

test('an answer that came after the notice holds it already', () =>
  expect(isTouched(kept('/tasks', {}, 3), { kind: 'tasks.sent_back' }, 2)).toBe(false))

test('what one does on the desk oneself is asked for by the desk alone', () => {
  expect(touchedBy({ kind: 'plans.item_corrected', own: true })).toEqual([])
  expect(touchedBy({ kind: 'plans.issued', own: true })).toContain('/plans')
})

test('every notice touches at least what its own module answers', () =>
  expect(touchedBy({ kind: 'comments.written' })).toEqual(['/comments']))

test.each([
  ['/plans/:planId/presence', true],
  ['/notifications/count', true],
  ['/difficulties/:difficultyId', false],
  ['/activities/:activityId', false],
])('%s may change under somebody who types: %s', (path, expected) => expect(isSafeWhileTyping(path)).toBe(expected))
