import type { z } from 'zod'
import type { Contract, InputOf, Operation } from '../../platform/http/contract.ts'
import type { ReadContext, WriteContext } from './context.ts'

/** A file as an answer: its bytes, or the SHA-256 under which the storage keeps them. */
export type FileAnswer = FileHead & ({ readonly bytes: Uint8Array } | { readonly stored: string })

interface FileHead {
  readonly mediaType: string
  readonly name: string
  /** Shown in the browser rather than downloaded; only for pictures and PDF. */
  readonly inline?: boolean
  /** True when the address names the content, so that it may be kept for ever. */
  readonly immutable?: boolean
}

type Answer<T extends Operation> = T['answer'] extends 'file' ? FileAnswer : z.input<T['output']>
type Sent<T extends Operation> = T['body'] extends 'bytes' ? InputOf<T> & { bytes: Uint8Array } : InputOf<T>

/** A read may only take a ReadContext, so a writing action cannot be put behind GET. */
type Handler<T extends Operation> = T['method'] extends 'GET'
  ? (ctx: ReadContext, input: Sent<T>) => Promise<Answer<T>>
  : (ctx: WriteContext, input: Sent<T>) => Promise<Answer<T>>

export type Handlers<C extends Contract> = { readonly [K in keyof C]: Handler<C[K]> }

/** One row of the API, with its types forgotten: what the server mounts. */
export interface Route {
  readonly name: string
  readonly operation: Operation
  readonly handle: (ctx: WriteContext, input: never) => Promise<unknown>
}

/** Binds a contract to the actions and queries behind it; a missing or misfitting one does not compile. */
export const routesOf = <C extends Contract>(module: string, contract: C, handlers: Handlers<C>): Route[] =>
  Object.entries(contract).map(([name, operation]) => ({
    name: `${module}.${name}`,
    operation,
    handle: handlers[name] as Route['handle'],
  }))

/** A journal entry as reactions see it. */
export interface RecordedEntry {
  readonly id: number
  readonly kind: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly planId: string | null
  readonly agencyId: string | null
}

/** What happens when something was recorded; safe to run twice. */
export type Reaction = (ctx: WriteContext, entry: RecordedEntry) => Promise<void>

/** A module's manifest; `app/modules.ts` lists them all. */
export interface Module {
  readonly name: string
  readonly routes?: readonly Route[]
}
