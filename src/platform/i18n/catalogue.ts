export type Language = 'vi' | 'en'

/** Text, or a function of parameters that gives text, in any nesting. */
export interface Messages {
  readonly [key: string]: string | ((...parameters: never[]) => string) | Messages
}

/** The shape another language must have: the same keys, the same parameters. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...parameters: infer P) => string
      ? (...parameters: P) => string
      : Translated<T[K]>
}

/** A catalogue: Vietnamese is the source, English must satisfy its type. */
export interface Catalogue<T> {
  readonly vi: T
  readonly en: Translated<T>
}

export const defineMessages = <const T extends Messages>(catalogue: Catalogue<T>): Catalogue<T> => catalogue

/** Fills `{name}` places of a sentence; an unknown place stays visible rather than vanishing. */
export const fill = (sentence: string, details: Readonly<Record<string, unknown>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => (name in details ? shown(details[name]) : place))

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
