import { z } from 'zod'

/** Paragraph number (from 0) of the source text, and the characters in it: start, and the one after the end. */
export const Span = z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)])
export type Span = z.infer<typeof Span>

/** Words as they stand in a document or as a person wrote them: trimmed, in one Unicode form. */
export const words = z.string().trim().normalize()
export const phrases = z.array(words)
/** Words that may not be left out. */
export const needed = words.min(1)
