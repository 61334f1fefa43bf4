import { fold } from '../../platform/text/normalise.ts'
import type { Addressee } from './shapes.ts'

/** Why somebody is proposed as the one to decide. */
export type LikelyReason = 'named' | 'money' | 'lead' | 'follows' | 'above'

export interface Likely {
  readonly id: string
  readonly reason: LikelyReason
}

/** Words (folded) that ask for money, posts or equipment: the People's Committee decides on them. */
const means = /kinh phi|ngan sach|du toan|du phong|bien che|(trieu|ty) dong/

/**
 * To whom a difficulty is likely to belong: whoever its proposal names first; for money and posts the body above the plan's
 * owner; the lead of the task where that is another department; else the plan's owner, which follows the plan.
 */
export function likelyAddressee(proposal: string, addressees: readonly Addressee[]): Likely | null {
  const words = fold(proposal)
  const named = firstNamed(words, addressees)
  if (named) return { id: named.id, reason: 'named' }
  const of = (kind: Addressee['kind'], reason: LikelyReason): Likely[] =>
    addressees.filter((one) => one.kind === kind).map(({ id }) => ({ id, reason }))
  const asked = [
    ...(means.test(words) ? of('above', 'money') : []),
    ...of('lead', 'lead'),
    ...of('plan_owner', 'follows'),
    ...of('above', 'above'),
  ]
  return asked[0] ?? null
}

/** Whom the words name first; of names that begin at the same place the longest. */
function firstNamed(words: string, addressees: readonly Addressee[]): Addressee | undefined {
  const found = addressees.flatMap((addressee) =>
    [addressee.name, addressee.shortName].flatMap((name) => {
      const at = words.indexOf(fold(name))
      return at < 0 ? [] : [{ addressee, at, length: name.length }]
    }),
  )
  return found.toSorted((one, other) => one.at - other.at || other.length - one.length)[0]?.addressee
}
