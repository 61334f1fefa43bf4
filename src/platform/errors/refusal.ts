/** What kind of refusal it is; `platform/http` maps each to one HTTP status, the command line to one exit code. */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'too_many'
  | 'unsupported'

export type RefusalDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/**
 * A fault the person can act on. `code` is `module.what_happened`; its sentence (what is wrong, where, how to mend) lies in
 * that module's `messages.ts` under `refusals`, in both languages, with `details` as its parameters.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: RefusalKind
  readonly code: string
  readonly details: RefusalDetails

  constructor(kind: RefusalKind, code: string, details: RefusalDetails = {}) {
    super(`${kind}: ${code} ${JSON.stringify(details)}`)
    this.kind = kind
    this.code = code
    this.details = details
  }
}

/** The thing, or a refusal that it does not exist (also used for what the person may not know exists). */
export function found<T>(thing: T | undefined | null, what: string): T {
  if (thing === undefined || thing === null) throw new Refusal('not_found', 'platform.not_found', { what })
  return thing
}
