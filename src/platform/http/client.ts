import type { RefusalDetails } from '../errors/refusal.ts'
import { type Operation, type OutputOf, pathNames, type SentOf } from './contract.ts'

/** What the server answered when it refused; `message` is a sentence for the person in their language. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: string
  readonly details: RefusalDetails
  constructor(status: number, answer: { code: string; message: string; details?: RefusalDetails }) {
    super(answer.message)
    this.status = status
    this.code = answer.code
    this.details = answer.details ?? {}
  }
}

export interface ClientSettings {
  /** Where the API lives: `/api`, or an absolute address. */
  readonly base: string
  /** Headers of each request: the post acted under, the language. */
  readonly headers: () => Record<string, string>
}

interface CallParts {
  /** The body of an operation that takes one. */
  readonly file?: Blob
  /** Gives the request up. */
  readonly signal?: AbortSignal
}

/** A typed caller of contracts: `call(tasksContract.show, { taskId })`. Throws `ApiRefusal`, or TypeError when there is no network. */
export const createClient =
  ({ base, headers }: ClientSettings) =>
  async <T extends Operation>(
    operation: T,
    sent: SentOf<T>,
    { file, signal }: CallParts = {},
  ): Promise<OutputOf<T>> => {
    const init: RequestInit = { method: operation.method, headers: headers(), signal: signal ?? null }
    if (operation.method !== 'GET' || file) Object.assign(init, bodyOf(operation, sent, init.headers, file))
    const response = await fetch(base + addressOf(operation, sent), init)
    if (!response.ok) throw new ApiRefusal(response.status, await refusalOf(response))
    return (response.status === 204 ? undefined : await response.json()) as OutputOf<T>
  }

/** The address of an operation with its path names filled in and, for GET and file bodies, the rest as the query. */
export function addressOf(operation: Operation, sent: unknown): string {
  const rest = { ...(sent as Record<string, unknown>) }
  let path = operation.path
  for (const name of pathNames(operation.path)) {
    path = path.replace(`:${name}`, encodeURIComponent(String(rest[name])))
    delete rest[name]
  }
  const query = operation.method === 'GET' || operation.body === 'bytes' ? queryOf(rest) : ''
  return query ? `${path}?${query}` : path
}

function queryOf(values: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return query.toString()
}

function bodyOf(operation: Operation, sent: unknown, headers: unknown, file?: Blob): RequestInit {
  const known = headers as Record<string, string>
  if (operation.body === 'bytes')
    return { body: file ?? null, headers: { ...known, 'content-type': 'application/octet-stream' } }
  const rest = { ...(sent as Record<string, unknown>) }
  for (const name of pathNames(operation.path)) delete rest[name]
  return { body: JSON.stringify(rest), headers: { ...known, 'content-type': 'application/json' } }
}

async function refusalOf(response: Response): Promise<{ code: string; message: string }> {
  const known = (await response.json().catch(() => null)) as { code: string; message: string } | null
  return known?.code ? known : { code: 'platform.unexpected', message: `HTTP ${response.status}` }
}
