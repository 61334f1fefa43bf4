import { ApiRefusal, addressOf, createClient } from '../../platform/http/client.ts'
import type { Operation, OutputOf, SentOf } from '../../platform/http/contract.ts'
import type { Language } from '../../platform/i18n/catalogue.ts'

export { ApiRefusal }

const BASE = '/api'
const caller: { post: string | null; language: Language } = { post: null, language: 'vi' }

/** Says under which post and in which language the following requests are made. */
export function actAs(changes: Partial<typeof caller>): void {
  Object.assign(caller, changes)
}

const headers = (): Record<string, string> => ({
  'x-language': caller.language,
  ...(caller.post ? { 'x-post': caller.post } : {}),
})

/** Calls one operation of a contract. Throws `ApiRefusal`, or TypeError when there is no network. */
export const callApi = createClient({ base: BASE, headers })

/** A last word while a page is being left: it is sent even when the window closes, and its answer is nobody's. */
export function sendLast<T extends Operation>(operation: T, input: SentOf<T>): void {
  const body = JSON.stringify(input)
  const init = { method: operation.method, body, keepalive: true }
  const request = { ...init, headers: { ...headers(), 'content-type': 'application/json' } }
  fetch(BASE + addressOf(operation, input), request).catch(() => undefined)
}

/** The address of an operation that answers with a file, for `href` and `src`; it names the post, as links carry no headers. */
export function fileAddress<T extends Operation>(operation: T, input: SentOf<T>): string {
  const address = BASE + addressOf(operation, input)
  return caller.post ? `${address}${address.includes('?') ? '&' : '?'}post=${caller.post}` : address
}

/**
 * Headers a link cannot carry: fetches a file answer under the post acted under and hands it to the browser to save. An
 * operation with `body: 'bytes'` is sent the file that it answers with another for.
 */
export async function downloadFile<T extends Operation>(operation: T, input: SentOf<T>, file?: Blob): Promise<void> {
  const sent = file ? { body: file, type: { 'content-type': 'application/octet-stream' } } : { body: null, type: {} }
  const init = { method: operation.method, headers: { ...headers(), ...sent.type }, body: sent.body }
  const response = await fetch(fileAddress(operation, input), init)
  if (!response.ok) throw new ApiRefusal(response.status, await response.json())
  const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = name ? decodeURIComponent(name) : ''
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Sends a file to an operation with `body: 'bytes'`, telling the share sent (0…1); fetch cannot tell. */
export function sendBytes<T extends Operation>(
  operation: T,
  input: SentOf<T>,
  { file, onProgress }: { file: Blob; onProgress?: (share: number) => void },
): Promise<OutputOf<T>> {
  const request = new XMLHttpRequest()
  request.open(operation.method, fileAddress(operation, input))
  request.responseType = 'json'
  for (const [name, value] of Object.entries(headers())) request.setRequestHeader(name, value)
  request.setRequestHeader('content-type', 'application/octet-stream')
  request.upload.onprogress = ({ loaded, total }) => onProgress?.(total ? loaded / total : 0)
  return new Promise((resolve, reject) => {
    request.onload = () => (request.status < 300 ? resolve(request.response) : reject(refusalOf(request)))
    request.onerror = () => reject(new TypeError('network'))
    request.send(file)
  })
}

function refusalOf(request: XMLHttpRequest): ApiRefusal {
  const known = request.response as { code: string; message: string } | null
  return new ApiRefusal(request.status, known ?? { code: 'platform.unexpected', message: `HTTP ${request.status}` })
}
