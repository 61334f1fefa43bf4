import { z } from 'zod'
import { Refusal } from '../../platform/errors/refusal.ts'
import { fold } from '../../platform/text/normalise.ts'
import type { PostContent, Settings } from './shapes.ts'

/** Characters a password needs at least, and may have at most: hashing costs by length. */
export const shortestPassword = 10
export const longestPassword = 200

/** What people try first when they guess, folded and without figures and signs. */
const guessedFirst = ['matkhau', 'password', 'passw0rd', 'qwertyuiop', 'qwerty', 'abcdefghij', 'admin', 'administrator']
const rows = [
  '01234567890123456789',
  '98765432109876543210',
  'qwertyuiopasdfghjklzxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
]

/** Refuses a password that is too short, too long, or among the first that anybody would guess. */
export function ensurePassword(password: string, { email }: { email: string }): void {
  const characters = [...password.normalize('NFC')].length
  if (characters < shortestPassword)
    throw new Refusal('invalid', 'people.password_short', { least: shortestPassword, characters })
  if (characters > longestPassword) throw new Refusal('invalid', 'people.password_long', { most: longestPassword })
  if (isObvious(password, email)) throw new Refusal('invalid', 'people.password_obvious')
}

function isObvious(password: string, email: string): boolean {
  const plain = fold(password).replace(/\s/g, '')
  const letters = plain.replace(/[^a-z]/g, '')
  const own = fold(email)
  return (
    new Set(plain).size < 4 ||
    rows.some((row) => row.includes(plain)) ||
    guessedFirst.includes(letters) ||
    plain === own ||
    (letters.length > 0 && letters === (own.split('@')[0] ?? '').replace(/[^a-z]/g, ''))
  )
}

/** Refuses a post that would end before it begins. */
export function ensureDays({ validFrom, validTo }: Pick<PostContent, 'validFrom' | 'validTo'>): void {
  if (validTo !== null && validTo < validFrom) throw new Refusal('invalid', 'people.post_days')
}

const fixed = ['agencyId', 'role', 'validFrom'] as const

/** Refuses to turn a post into another one: what was done under it would stand under a role or agency that it was not. */
export function ensureSamePost(before: PostContent, after: PostContent): void {
  if (fixed.some((field) => before[field] !== after[field])) throw new Refusal('conflict', 'people.post_fixed')
}

/** Whether a post stands so already: then nothing is to be written. */
export const isSamePost = (before: PostContent, after: PostContent): boolean =>
  fixed.every((field) => before[field] === after[field]) &&
  before.title === after.title &&
  before.validTo === after.validTo

/** A post of an administrator without a last day, held by somebody who can sign in. */
export interface LastingAdministrator {
  readonly personId: string
  readonly postId: string
}

/** Refuses to end or close those that `isLost` names when no other is left: nobody could give posts any more. */
export function ensureAnotherAdministrator(
  lasting: readonly LastingAdministrator[],
  isLost: (one: LastingAdministrator) => boolean,
): void {
  if (lasting.some(isLost) && lasting.every(isLost)) throw new Refusal('conflict', 'people.last_administrator')
}

/** Where a part of the list of people ends, as the next request names it. */
export const placeOf = ({ name, id }: { name: string; id: string }): string => `${id}${name}`

/** The place that a request names; one that was not ours is refused. */
export function placeIn(after: string): readonly [name: string, id: string] {
  const id = after.slice(0, UUID_LENGTH)
  if (!z.uuid().safeParse(id).success) throw new Refusal('invalid', 'platform.bad_input', { fields: ['after'] })
  return [after.slice(UUID_LENGTH), id]
}

const UUID_LENGTH = 36

/** Whether two choices say the same, in whatever order topics were ticked. */
export const isSameSettings = (one: Settings, other: Settings): boolean => formOfSettings(one) === formOfSettings(other)

const formOfSettings = ({ density, digest, mutedTopics, unmailedTopics }: Settings): string =>
  JSON.stringify([density, digest, mutedTopics.toSorted(), unmailedTopics.toSorted()])
