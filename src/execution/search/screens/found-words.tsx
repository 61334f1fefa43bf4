import { type Asked, marked } from '../rules.ts'

/** A text with the words that were looked for marked. */
export const FoundWords = ({ text, asked }: { text: string; asked: Asked }) =>
  marked(text, asked).map(({ text: run, isFound }, at) =>
    isFound ? <mark key={String(at)}>{run}</mark> : <span key={String(at)}>{run}</span>,
  )
