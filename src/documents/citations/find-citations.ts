import { documentTypes, issuerEnds, lawBegins, lawEnds, lawStops, listed, numbered, treaty } from './grammar.ts'

/** A mention of another document, with its place in the text. */
export interface Citation {
  /** Kind of document as the lexicon writes it: "Nghị định". */
  readonly type: string
  /** Number and symbol without spaces, as printed otherwise: "08/2022/NĐ-CP". */
  readonly number: string | null
  /** ISO day, null when it is not printed or the calendar has no such day. */
  readonly date: string | null
  readonly issuerText: string | null
  readonly text: string
  readonly start: number
  readonly end: number
}

type DayParts = readonly (string | undefined)[]

/** Every citation of a text, in order, none inside another: by number and symbol, laws by name and day or year, treaties. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = []
  for (const candidate of [...numberedIn(text), ...lawsIn(text), ...treatiesIn(text)].sort(byPlace))
    if (candidate.start >= (found.at(-1)?.end ?? 0)) found.push(candidate)
  return found
}

const byPlace = (a: Citation, b: Citation): number => a.start - b.start || b.end - a.end

function numberedIn(text: string): Citation[] {
  return [...text.matchAll(numbered)].flatMap((match) => {
    const [whole, type = '', symbol = '', ...day] = match
    const first = cited(text, { type: typeOf(type), symbol, day }, match.index, match.index + whole.length)
    return [first, ...listedAfter(text, first, match.index + whole.length)]
  })
}

function listedAfter(text: string, first: Citation, from: number): Citation[] {
  const others: Citation[] = []
  let at = from
  for (let match = listed.exec(text.slice(at, at + 90)); match; match = listed.exec(text.slice(at, at + 90))) {
    const [whole, symbol = '', ...day] = match
    const start = at + whole.search(/\d/)
    at += whole.length
    others.push(cited(text, { type: first.type, symbol, day }, start, at))
  }
  return others
}

function cited(
  text: string,
  found: { type: string; symbol: string; day: DayParts },
  start: number,
  bodyEnd: number,
): Citation {
  const issuer = issuerAfter(text, bodyEnd)
  const end = issuer?.end ?? bodyEnd
  return {
    type: found.type,
    number: found.symbol.replace(/\s+/g, '') || null,
    date: dayOf(found.day),
    issuerText: issuer?.name ?? null,
    text: text.slice(start, end),
    start,
    end,
  }
}

/** "của Bộ Tài nguyên và Môi trường" after number and day. */
function issuerAfter(text: string, from: number): { name: string; end: number } | null {
  const rest = text.slice(from, from + 160)
  const lead = /^,?\s*(?:của|do)\s+(?=\p{Lu})/u.exec(rest)?.[0]
  if (lead === undefined) return null
  const after = rest.slice(lead.length)
  const stop = issuerEnds.exec(after)
  const name = after.slice(0, stop?.index ?? after.length).trimEnd()
  return name ? { name, end: from + lead.length + name.length } : null
}

function lawsIn(text: string): Citation[] {
  const laws: Citation[] = []
  lawBegins.lastIndex = 0
  for (let match = lawBegins.exec(text); match; match = lawBegins.exec(text)) {
    const law = lawFrom(text, match[1] ?? '', match.index)
    if (!law) continue
    laws.push(law)
    lawBegins.lastIndex = law.end
  }
  return laws
}

/** Names of laws nest ("Luật Sửa đổi, bổ sung một số điều của Luật …"): the name goes on to the first number, day or year. */
function lawFrom(text: string, type: string, start: number): Citation | null {
  const limit = Math.min(text.length, start + 260)
  for (let at = start + type.length; at < limit; at++) {
    if (!/[\s,;:.(]/.test(text[at] ?? '')) continue
    const rest = text.slice(at, at + 60)
    if (lawStops.test(rest)) return null
    const [whole, number, day, month, year, yearAlone] = lawEnds.exec(rest) ?? []
    if (whole === undefined) continue
    const end = number === undefined ? at + whole.length : endOfDayAfter(text, at + whole.length)
    const date = yearAlone ? null : (dayOf([day, month, year]) ?? dayIn(text.slice(at + whole.length, end)))
    return { type, number: number ?? null, date, issuerText: null, text: text.slice(start, end), start, end }
  }
  return null
}

const dayPattern = /^,?\s*ngày\s*(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})/

const endOfDayAfter = (text: string, from: number): number =>
  from + (dayPattern.exec(text.slice(from, from + 60))?.[0].length ?? 0)

const dayIn = (text: string): string | null => dayOf(dayPattern.exec(text)?.slice(1) ?? [])

function treatiesIn(text: string): Citation[] {
  return [...text.matchAll(treaty)].map(([whole, type = ''], index, all) => {
    const start = all[index]?.index ?? 0
    const name = `${type[0]?.toUpperCase()}${type.slice(1)}`
    return { type: name, number: null, date: null, issuerText: null, text: whole, start, end: start + whole.length }
  })
}

/** The type as the lexicon writes it, whatever capitals the text used. */
const typeOf = (printed: string): string => {
  const folded = printed.toLowerCase().replace(/\s+/g, ' ')
  return documentTypes.find((type) => type.toLowerCase() === folded) ?? printed
}

function dayOf([day, month, year]: DayParts): string | null {
  if (!day || !month || !year) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  return real ? date.toISOString().slice(0, 10) : null
}
