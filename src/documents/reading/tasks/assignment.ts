import { agenciesAt } from '../language/agencies.ts'
import { keyOf } from '../language/tones.ts'
import { verbAt } from '../language/verbs.ts'
import { wordsOf } from '../language/words.ts'
import type { ReadTask } from '../shapes.ts'
import { skipManners } from './pieces.ts'

/** What a sentence says about who does it. */
export interface Assignment {
  /** Those named in the sentence itself; empty when it names none. */
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  readonly role: ReadTask['role']
  /** "Đề nghị", or null when neither "giao" nor "đề nghị" is said. */
  readonly requested: boolean | null
  /** The words after the agencies. */
  readonly action: string
  /** Where they begin. */
  readonly actionAt: number
}

const giving =
  /^(?:(?:(?:trân trọng |kính )?đề nghị|giao(?: nhiệm vụ)?(?: cho)?|yêu cầu|phân công|ubnd tỉnh (?:giao|yêu cầu|đề nghị))\s+)/

const duty = /^(?:[\s:,-]*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thực hiện các nhiệm vụ sau)\b\s*:?\s*)/

/**
 * Reads "Giao Sở A …", "Đề nghị Hội B …", "Sở C chủ trì, phối hợp với D …" and "(Chủ trì: Sở E; phối hợp: F)".
 * `lenient`: where every item is a task, agencies at its beginning act whatever follows them.
 */
export function assignmentIn(text: string, lenient = false): Assignment {
  const key = keyOf(text)
  const rhythm =
    /^(?:định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|trước mắt|đồng thời)[^,]{0,30},\s*/.exec(key)?.[0] ?? ''
  const given = rhythm + (giving.exec(key.slice(rhythm.length))?.[0] ?? '')
  const named = agenciesAt(text, given.length)
  const after = named ? text.slice(named.end) : ''
  const names = named && after.trim() !== '' && (given !== rhythm || lenient || actsOn(after)) ? named.names : []
  const actionAt = names.length > 0 && named && !rhythm ? named.end + beginningOf(after) : 0
  const action = text.slice(actionAt)
  const lead =
    names.length > 0 ? names : ([labelledIn(text, leads), bracketedIn(text)].find((found) => found.length > 0) ?? [])
  return {
    ...{ lead, action, actionAt },
    coordinating: partnersIn(text, lead),
    role: roleOf(keyOf(action)),
    requested: given === rhythm ? null : /đề nghị/.test(given),
  }
}

/** Where the doing begins after the agencies: "có trách nhiệm" and marks are skipped. */
function beginningOf(after: string): number {
  const skipped = duty.exec(keyOf(after))?.[0].length ?? 0
  return skipped + (/^[\s:,-]*/.exec(after.slice(skipped))?.[0].length ?? 0)
}

/** Whether what follows the agencies says that they act. */
function actsOn(after: string): boolean {
  if (
    /^[\s,]*(?::\s*\p{L}|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|căn cứ|(?:trong phạm vi|theo) (?:chức năng|nhiệm vụ|thẩm quyền)|trên cơ sở|là (?:cơ quan|đơn vị|đầu mối)|làm đầu mối)/u.test(
      keyOf(after),
    )
  )
    return true
  const words = wordsOf(after.slice(0, 120))
  return verbAt(words, skipManners(words, 0)) > 0
}

const partners = /(?<!\p{L})phối hợp(?: chặt chẽ)?(?: với| cùng với| cùng)\s+/gu
const leads =
  /(?:(?:cơ quan|đơn vị)\s+(?:chủ trì|thực hiện|chịu trách nhiệm)(?:\s+(?:thực hiện|tham mưu|chính))?|chủ trì(?:\s+thực hiện)?)\s*:\s*/u
const joint = /(?:(?:cơ quan|đơn vị)\s+)?phối hợp(?:\s+thực hiện)?\s*:\s*/u

function labelledIn(text: string, form: RegExp): readonly string[] {
  const found = form.exec(keyOf(text))
  return (found && agenciesAt(text, found.index + found[0].length)?.names) ?? []
}

/** "… (Sở A chủ trì, phối hợp với Sở B)". */
function bracketedIn(text: string): readonly string[] {
  for (const { index } of text.matchAll(/\(/g)) {
    const named = agenciesAt(text, index + 1)
    if (named && /^chủ trì(?!\p{L})/u.test(keyOf(text.slice(named.end)))) return named.names
  }
  return []
}

function partnersIn(text: string, lead: readonly string[]): string[] {
  const named = [...keyOf(text).matchAll(partners)].flatMap(
    (found) => agenciesAt(text, found.index + found[0].length)?.names ?? [],
  )
  return [...new Set([...named, ...labelledIn(text, joint)])].filter((name) => !lead.includes(name))
}

function roleOf(action: string): ReadTask['role'] {
  if (/^(?:là (?:cơ quan|đơn vị)[^,;]*,\s*)?(?:tiếp tục |chủ động )?chủ trì(?!\p{L})/u.test(action)) return 'chu_tri'
  return /^(?:tiếp tục |chủ động |tích cực )?phối hợp(?!\p{L})/u.test(action) ? 'phoi_hop' : 'thuc_hien'
}

/** Lines under an item that say who and when: "- Cơ quan chủ trì: …", "- Thời gian: …". */
export const isAttribute = (text: string): boolean =>
  /^\(?(?:(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|thực hiện|thời gian|thời hạn|tiến độ|kết quả|sản phẩm)(?:\s+(?:thực hiện|hoàn thành|tham mưu|chính|triển khai))?\s*:/.test(
    keyOf(text),
  )
