import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * One thing the API offers. `input` is one flat object: the names in the path are taken from it, the rest travels as the query
 * (GET) or the JSON body. `body: 'bytes'` sends the file itself as the body and the rest as the query; `answer: 'file'` answers
 * with a file instead of JSON.
 */
export interface Operation<
  M extends Method = Method,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly method: M
  readonly path: string
  readonly input: I
  readonly output: O
  readonly body?: 'json' | 'bytes'
  readonly answer?: 'json' | 'file'
  /** Bytes at most in the request's body; 1 MB unless told. */
  readonly limit?: number
  /** Answers people who are not signed in too; the action decides what they see. */
  readonly open?: boolean
  /** One sentence for the API description. */
  readonly summary: string
}

export type Contract = Readonly<Record<string, Operation>>

type Extra = Pick<Operation, 'body' | 'answer' | 'limit' | 'open'>
interface Declared<I extends z.ZodType, O extends z.ZodType> {
  readonly input: I
  readonly output: O
  readonly summary: string
}

/** Keeps what is declared besides in the type: an action behind `body: 'bytes'` is known to get bytes. */
const of =
  <M extends Method>(method: M) =>
  <I extends z.ZodType, O extends z.ZodType, const E extends Extra>(
    path: string,
    declared: Declared<I, O> & E,
  ): Operation<M, I, O> & E => ({ method, path, ...declared })

export const get = of('GET')
export const post = of('POST')
export const put = of('PUT')
export const patch = of('PATCH')
export const remove = of('DELETE')

export type InputOf<T extends Operation> = z.output<T['input']>
export type SentOf<T extends Operation> = z.input<T['input']>
export type OutputOf<T extends Operation> = z.output<T['output']>

/** The names in a path: `/tasks/:taskId` → `['taskId']`. */
export const pathNames = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '')
