import { canonicalJson } from '../../rules.ts'

/** A thing as the server has it. */
export interface Arrival<T> {
  readonly content: T
  readonly revision: number
}

/** What a form holds of a thing that others may change meanwhile. */
export interface Held<T> {
  /** What stands in the form. */
  readonly value: T
  /** What both people last saw alike, and its revision: a save is made on top of it. */
  readonly base: T
  readonly revision: number
  /** What taking the own changes back gives. */
  readonly before: T
  /** What was sent last: when it comes back it is nobody else's. */
  readonly sent: T | null
  /** Fields that only the other changed, taken over since the form was opened. */
  readonly taken: readonly (keyof T)[]
  /** Fields that both changed, each in another way: a person chooses. `base` holds what the other wrote. */
  readonly disputed: readonly (keyof T)[]
}

export type Choices<T> = { readonly [F in keyof T]?: 'mine' | 'theirs' }

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null)

export const opened = <T extends object>({ content, revision }: Arrival<T>): Held<T> => ({
  ...{ value: content, base: content, before: content, revision, sent: null },
  ...{ taken: [], disputed: [] },
})

/** What a device keeps of a form that could not be saved. */
export interface Unsaved<T> extends Pick<Held<T>, 'value' | 'base' | 'revision'> {
  readonly disputed: readonly string[]
}

export const unsavedOf = <T extends object>({ value, base, revision, disputed }: Held<T>): Unsaved<T> => ({
  ...{ value, base, revision },
  disputed: disputed.map(String),
})

/** The form as it was when it could not be saved, with what came to light since. */
export function reopened<T extends object>(unsaved: Unsaved<T>, arrival: Arrival<T>): Held<T> {
  const { value, base, revision } = unsaved
  const disputed = fieldsOf(base, value).filter((field) => unsaved.disputed.includes(String(field)))
  const held = { ...opened({ content: base, revision }), value, disputed }
  return isNews(held, arrival) ? arrived(held, arrival) : held
}

export const typed = <T extends object>(held: Held<T>, changes: Partial<T>): Held<T> => ({
  ...held,
  value: { ...held.value, ...changes },
})

/** Whether this is newer than what the form stands on. */
export const isNews = <T extends object>(held: Held<T>, { content, revision }: Arrival<T>): boolean =>
  revision > held.revision || (revision === held.revision && !isSame(content, held.base))

/**
 * The form after somebody else's change came to light: fields that only they changed are taken over, fields that both changed
 * differently are disputed and keep the own words. Nothing that was typed is lost.
 */
export function arrived<T extends object>(held: Held<T>, { content, revision }: Arrival<T>): Held<T> {
  const { value: mine, base, sent } = held
  const fields = fieldsOf(base, mine, content)
  const isEcho = (field: keyof T) => sent !== null && isSame(content[field], sent[field])
  const theirs = fields.filter((field) => !isSame(content[field], base[field]) && !isEcho(field))
  const differing = fields.filter((field) => !isSame(content[field], mine[field]))
  const changedByMe = (field: keyof T) => !isSame(mine[field], base[field])
  const taken = theirs.filter((field) => differing.includes(field) && !changedByMe(field))
  const disputed = differing.filter(
    (field) => held.disputed.includes(field) || (theirs.includes(field) && changedByMe(field)),
  )
  return {
    ...held,
    ...{ base: content, revision, disputed },
    value: withFields(mine, content, taken),
    before: withFields(held.before, content, theirs),
    taken: [...new Set([...held.taken, ...taken])].filter((field) => !disputed.includes(field)),
  }
}

/** The form after its own save was answered. */
export const answered = <T extends object>(held: Held<T>, { content, revision }: Arrival<T>): Held<T> => ({
  ...held,
  ...{ base: content, revision, sent: null },
})

/** The form after a person chose, field by field. */
export function settled<T extends object>(held: Held<T>, choices: Choices<T>): Held<T> {
  const given = held.disputed.filter((field) => choices[field] === 'theirs')
  return {
    ...held,
    value: withFields(held.value, held.base, given),
    disputed: held.disputed.filter((field) => choices[field] === undefined),
  }
}

const fieldsOf = <T extends object>(...things: readonly T[]): (keyof T)[] => [
  ...new Set(things.flatMap((thing) => Object.keys(thing) as (keyof T)[])),
]

/** The thing with some fields as another has them; what the other has not at all goes. */
function withFields<T extends object>(thing: T, other: T, fields: readonly (keyof T)[]): T {
  const result = { ...thing }
  for (const field of fields)
    if (field in other) result[field] = other[field]
    else delete result[field]
  return result
}
