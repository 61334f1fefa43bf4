/** Words that stayed, went or came, in the order in which the new text has them; what went stands before what came. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** Beyond so many words the comparison would take too long: the whole text is shown as changed. */
const mostWords = 2000

/** What changed between two texts, word by word (longest common subsequence). */
export function wordDifference(before: string, after: string): WordRun[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  if (old.length > mostWords || now.length > mostWords) return joined([run('gone', old), run('new', now)])
  return joined(traced(old, now, lengthsOf(old, now)))
}

const wordsOf = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter(Boolean)

const run = (kind: WordRun['kind'], words: readonly string[]): WordRun => ({ kind, text: words.join(' ') })

/** `lengths[i][j]`: how many words the rest of the old text from i and of the new one from j have in common. */
function lengthsOf(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const common =
        old[i] === now[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
      lengths[i]?.set([common], j)
    }
  return lengths
}

const at = (lengths: readonly Uint16Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0

function traced(old: readonly string[], now: readonly string[], lengths: readonly Uint16Array[]): WordRun[] {
  const runs: WordRun[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const [gone, came] = [old[i], now[j]]
    if (gone !== undefined && gone === came) {
      runs.push(run('same', [gone]))
      i += 1
      j += 1
    } else if (gone !== undefined && (came === undefined || at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      runs.push(run('gone', [gone]))
      i += 1
    } else {
      runs.push(run('new', [came ?? '']))
      j += 1
    }
  }
  return runs
}

/** Neighbours of one kind become one run. */
function joined(runs: readonly WordRun[]): WordRun[] {
  const whole: WordRun[] = []
  for (const { kind, text } of runs.filter((one) => one.text !== '')) {
    const last = whole.at(-1)
    if (last?.kind === kind) whole[whole.length - 1] = { kind, text: `${last.text} ${text}` }
    else whole.push({ kind, text })
  }
  return whole
}
