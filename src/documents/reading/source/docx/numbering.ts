import { childOf, type Element, isOn, settingOf } from './xml.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
  /** The level after which it begins anew; 0 never. */
  readonly restart: number | null
  readonly arabic: boolean
  readonly style: string | null
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>
  readonly counters: number[]
}

interface Num {
  readonly abstract: Abstract
  readonly overrides: ReadonlyMap<number, { start: number | null; level: Level | null }>
  readonly begun: Set<number>
}

/** Counts the automatic numbers of a document in reading order. */
export interface Numbering {
  /** The printed label of the next paragraph of this list and level: "1.1.", "a)", "-". */
  readonly next: (numId: string, level: number) => string
  /** The level that belongs to a style, where the style itself names none. */
  readonly levelOfStyle: (numId: string, style: string) => number | null
}

const MAX_LEVEL = 8

/** Counters belong to the abstract list, not to its instances; an instance's own start resets once. */
export function readNumbering(part: Element | undefined): Numbering {
  const root = childOf(part, 'numbering')?.children ?? []
  const abstracts = new Map(
    root.filter(({ name }) => name === 'abstractNum').map((one) => [one.attributes.abstractNumId, abstractOf(one)]),
  )
  const nums = new Map<string, Num>()
  for (const element of root) {
    const abstract = element.name === 'num' ? abstracts.get(settingOf(element, 'abstractNumId')) : undefined
    if (abstract)
      nums.set(element.attributes.numId ?? '', { abstract, overrides: overridesOf(element), begun: new Set() })
  }
  return {
    next: (numId, level) => {
      const num = nums.get(numId)
      return num ? labelOf(num, Math.min(Math.max(level, 0), MAX_LEVEL)) : ''
    },
    levelOfStyle: (numId, style) =>
      [...(nums.get(numId)?.abstract.levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? null,
  }
}

function abstractOf(element: Element): Abstract {
  const levels = element.children.filter(({ name }) => name === 'lvl')
  return { levels: new Map(levels.map((one) => [Number(one.attributes.ilvl ?? 0), levelOf(one)])), counters: [] }
}

const levelOf = (element: Element): Level => ({
  format: settingOf(element, 'numFmt') ?? 'decimal',
  text: settingOf(element, 'lvlText') ?? '',
  start: Number(settingOf(element, 'start') ?? 1),
  restart: childOf(element, 'lvlRestart') ? Number(settingOf(element, 'lvlRestart')) : null,
  arabic: isOn(element, 'isLgl') ?? false,
  style: settingOf(element, 'pStyle') ?? null,
})

function overridesOf(num: Element): Num['overrides'] {
  return new Map(
    num.children
      .filter(({ name }) => name === 'lvlOverride')
      .map((one) => {
        const start = settingOf(one, 'startOverride')
        const level = childOf(one, 'lvl')
        return [
          Number(one.attributes.ilvl ?? 0),
          { start: start === undefined ? null : Number(start), level: level ? levelOf(level) : null },
        ]
      }),
  )
}

const levelAt = (num: Num, at: number): Level | undefined => num.overrides.get(at)?.level ?? num.abstract.levels.get(at)

function labelOf(num: Num, at: number): string {
  const level = levelAt(num, at)
  if (!level) return ''
  count(num, at, level)
  if (level.format === 'none') return ''
  if (level.format === 'bullet') return '-'
  return level.text.replace(/%(\d)/g, (_place, digit: string) => {
    const upper = Number(digit) - 1
    const shown = levelAt(num, upper)
    const value = num.abstract.counters[upper] ?? shown?.start ?? 1
    return formatted(value, level.arabic && upper < at ? 'decimal' : (shown?.format ?? 'decimal'))
  })
}

/** A level goes on counting until a higher one advances. */
function count(num: Num, at: number, level: Level): void {
  const { counters } = num.abstract
  const own = num.overrides.get(at)?.start ?? null
  const begins = own !== null && !num.begun.has(at)
  num.begun.add(at)
  counters[at] = begins && own !== null ? own : (counters[at] ?? level.start - 1) + 1
  for (let lower = at + 1; lower <= MAX_LEVEL; lower++)
    if ((levelAt(num, lower)?.restart ?? lower) > at) delete counters[lower]
}

const vietnameseLetters = 'abcdđeghiklmnopqrstuvxy'

function formatted(value: number, format: string): string {
  if (format === 'upperRoman') return roman(value)
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  if (format === 'lowerLetter') return letter(value, 'abcdefghijklmnopqrstuvwxyz')
  if (format === 'upperLetter') return letter(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  if (format === 'vietnameseCounting') return letter(value, vietnameseLetters)
  return format === 'decimalZero' && value < 10 ? `0${value}` : String(value)
}

const letter = (value: number, letters: string): string => letters[(Math.max(value, 1) - 1) % letters.length] ?? ''

const romans: readonly (readonly [number, string])[] = Object.entries({
  ...{ C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 },
}).map(([sign, worth]) => [worth, sign])

function roman(value: number): string {
  let left = Math.min(Math.max(value, 1), 399)
  let text = ''
  for (const [worth, sign] of romans) for (; left >= worth; left -= worth) text += sign
  return text
}
