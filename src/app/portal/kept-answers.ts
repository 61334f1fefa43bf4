import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** An answer of the portal, ready to be sent as it is or packed. */
export interface Answer {
  readonly status: number
  readonly mediaType: string
  readonly body: Buffer
  readonly packed: Buffer
  /** Names the content, whether packed or not. */
  readonly etag: string
  /** Search engines may list it. */
  readonly listed: boolean
}

export type AnswerDraft = Pick<Answer, 'status' | 'mediaType' | 'listed'> & { readonly text: string | Uint8Array }

export function answerOf({ text, ...rest }: AnswerDraft): Answer {
  const body = Buffer.from(text)
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { ...rest, body, etag, packed: gzipSync(body) }
}

/** How long an answer may be told although something has changed, at most: by the worker, or by another process. */
const FRESH_MS = 3000
/** More are forgotten at once: the portal has few pages, and whoever asks for invented ones shall not fill the memory. */
const MOST_ANSWERS = 500

export interface KeptAnswers {
  /** The answer under this key, made by `make` when there is none that is fresh. Those who ask at once get the same one. */
  of(key: string, make: () => Promise<Answer>): Promise<Answer>
  /** Makes all of them anew. */
  forget(): void
}

/** Pure saving: without it everybody would be told the same, only later. */
export function keepAnswers(now: () => number = () => performance.now()): KeptAnswers {
  const kept = new Map<string, { until: number; answer: Promise<Answer> }>()
  return {
    of: (key, make) => {
      const found = kept.get(key)
      if (found && found.until > now()) return found.answer
      if (kept.size >= MOST_ANSWERS) kept.clear()
      const answer = make()
      const entry = { until: now() + FRESH_MS, answer }
      kept.set(key, entry)
      answer.catch(() => kept.get(key) === entry && kept.delete(key))
      return answer
    },
    forget: () => kept.clear(),
  }
}
