/** The beginning of a clause, cut between words: enough to know a task by, with at most so many characters. */
export function shortName(clause: string, most = 90): string {
  const words = clause.replace(/\s+/gu, ' ').trim()
  if (words.length <= most) return words.replace(/[.;,]+$/u, '')
  return `${words.slice(0, words.lastIndexOf(' ', most)).replace(/[\s,;.]+$/u, '')}…`
}
