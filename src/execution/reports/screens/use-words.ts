import { useRef, useState } from 'react'
import { callApi, newId, type Saving, useAutosave, useInvalidate } from '../../../ui/kit/index.ts'
import { reportsContract } from '../contract.ts'
import { plainText } from '../made/part.ts'
import type { ReportDesk, ReportPart, Words } from '../shapes.ts'

/** The words that a person typed, saved by themselves. */
export interface TypedWords {
  readonly words: Words
  readonly saving: Saving
  /** Saves what is not yet saved, and makes the report where nobody has; gives its id and revision. */
  readonly save: () => Promise<{ readonly reportId: string; readonly revision: number }>
  readonly write: (part: ReportPart, text: string) => void
  /** Lets the part follow its figures again. */
  readonly restore: (key: string) => void
}

/** Keeps the edited parts of a desk; each remembers what the program had made of it when the person last typed. */
export function useWords({ report }: ReportDesk): TypedWords {
  const [words, setWords] = useState<Words>(report.words)
  const [made] = useState(newId)
  const kept = useRef({ reportId: report.id ?? made, revision: report.revision })
  const invalidate = useInvalidate()
  const { planId, agencyId, kind } = report
  const keep = async (value: Words) => {
    const answer = await callApi(reportsContract.save, { ...kept.current, planId, agencyId, kind, words: value })
    kept.current = { reportId: answer.id, revision: answer.revision }
    await invalidate('/reports', '/today')
  }
  const saving = useAutosave(words, keep)
  const save = async () => {
    await saving.flush()
    if (kept.current.revision === 0) await keep(words)
    return kept.current
  }
  return {
    words,
    saving,
    save,
    write: (part, text) =>
      setWords((before) => ({
        ...before,
        [part.key]: { text, was: plainText(part.paragraphs) },
      })),
    restore: (key) => setWords(({ [key]: _gone, ...others }) => others),
  }
}
