/** A thing of a list that is edited in place; such things have no ids, and keep their place while it is edited. */
interface Keyed<T> {
  readonly key: string
  readonly one: T
  readonly index: number
}

export const keyed = <T>(things: readonly T[]): Keyed<T>[] =>
  things.map((one, index) => ({ key: String(index), one, index }))

export const replaced = <T>(things: readonly T[], at: number, one: T): T[] =>
  things.map((thing, index) => (index === at ? one : thing))

export const without = <T>(things: readonly T[], at: number): T[] => things.filter((_, index) => index !== at)
