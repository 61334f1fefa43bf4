/**
 * The text without blanks and the given marks at its end. A pattern that ends in `+$` would look at every run of marks again
 * and again; this looks at each character once.
 */
export function withoutEnd(text: string, marks = ';.,'): string {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1] ?? '') || (text[end - 1] ?? '').trim() === '')) end -= 1
  return text.slice(0, end)
}
