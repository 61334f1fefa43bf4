import { agenciesAt } from '../language/agencies.ts'
import { keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import { fieldVerbs, madeThings, makingVerbs, manners, verbAt, watchingVerbs } from '../language/verbs.ts'
import { Phrases, type Word, wordsOf } from '../language/words.ts'
import type { ReadAction } from '../shapes.ts'
import { deadlinesIn } from './deadlines.ts'
import { placesIn, quantitiesIn, recurrenceIn } from './details.ts'
import { piecesOf, skipManners, withoutPartnership } from './pieces.ts'

/** One action as it stands in the item: its words, and the verb that it shares with the one before where it has none. */
interface Fragment {
  readonly text: string
  readonly verbless: boolean
}

/**
 * The actions that an item holds. A new one begins at a sentence, a semicolon, and at a comma or "và" before a verb of steering
 * that has an object of its own; not inside the subject of a communication ("về …"), a purpose ("nhằm …") or an enumeration.
 */
export function actionsIn(text: string, year: number | null): ReadAction[] {
  const actions: ReadAction[] = []
  for (const piece of piecesOf(text))
    for (const { text: words, verbless } of fragmentsOf(piece)) {
      const { verb, object } = verbOf(words)
      const shared = verbless || verb === '' ? (actions.at(-1)?.verb ?? '') : verb
      actions.push(actionOf(words, { verb: shared, object: verbless || verb === '' ? words : object }, year))
    }
  return actions.map((action, at) => withObject(action, actions[at + 1]))
}

/** Verbs side by side that are acts of their own have the object of the last. */
const withObject = (action: ReadAction, next: ReadAction | undefined): ReadAction =>
  action.object === undefined && next?.object !== undefined ? { ...action, object: next.object } : action

function actionOf(words: string, { verb, object }: { verb: string; object: string }, year: number | null): ReadAction {
  const deadline = deadlinesIn(words, year)[0]?.text
  const place = placesIn(words)[0]
  const quantity = quantitiesIn(words)[0]
  const recurrence = recurrenceIn(words)
  return {
    verb,
    ...(object ? { object: inBrief(object) } : {}),
    ...(place ? { place } : {}),
    ...(deadline ? { deadline } : {}),
    ...(quantity ? { quantity } : {}),
    ...(recurrence ? { recurrence } : {}),
  }
}

/** An action is a line in a list; its whole words stand in the item. */
const WORDS_OF_OBJECT = 32

function inBrief(object: string): string {
  const words = object.split(' ')
  return words.length > WORDS_OF_OBJECT ? `${words.slice(0, WORDS_OF_OBJECT).join(' ').replace(/[,;]$/, '')} …` : object
}

function fragmentsOf(piece: string): Fragment[] {
  const body = withoutPartnership(piece)
  const words = wordsOf(body)
  const cuts = [0, ...cutsIn(words, body)]
  const verbless =
    verbAt(words, skipManners(words, 0)) === 0 &&
    !words.some((_, at) => at < 25 && verbAt(words, at) > 0 && !isName(words, at))
  return cuts.map((cut, at) => {
    const end = cuts[at + 1]
    const text = body.slice(
      words[cut]?.start ?? 0,
      end === undefined ? body.length : (words[end]?.start ?? body.length),
    )
    return { text: withoutEnd(withoutEnd(text, ',;.:').replace(/\s(?:và|để|nhất là)$/u, ''), ',;.:'), verbless }
  })
}

/** A verb after "các" or "công tác" names. */
const isName = (words: readonly Word[], at: number): boolean =>
  /^(?:các|công|tác|hoạt|động|cuộc|thi)$/.test(words[at - 1]?.key ?? '')

/** What a run of words stands under: while it lasts a comma begins no action. */
interface Scope {
  topic: boolean
  purpose: boolean
  depth: number
  /** Place after the last verb. */
  verbEnd: number
  makes: boolean
}

const purposes = new Phrases(`
  nhằm|góp phần|qua đó|xem xét|trong việc|gắn với|bao gồm|gồm|như|thông qua việc|cho ý kiến
`)
const nominals = new Phrases(`
  công tác|hoạt động|kênh|nội dung|nhiệm vụ|hình thức|giải pháp|biện pháp|chế độ|chính sách|quy định|chương trình|
  cán bộ|tài liệu
`)
/** Verbs that make names in pairs: "công tác thông tin, tuyên truyền". */
const pairVerbs = new Phrases(
  'tuyên truyền|truyền thông|phổ biến|vận động|tập huấn|bồi dưỡng|hướng dẫn|cảnh báo|dự báo|thống kê',
)
/** Verbs that begin another action after "và" when the one before has its object. */
const strongVerbs = new Phrases(`
  tổng hợp|báo cáo|tham mưu|đề xuất|tổ chức|gửi|theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|chỉ đạo
`)

/** Places of the words at which another action begins. */
function cutsIn(words: readonly Word[], text: string): number[] {
  const cuts: number[] = []
  const scope: Scope = { topic: false, purpose: false, depth: 0, verbEnd: 0, makes: false }
  const first = skipManners(words, 0)
  const opensWithVerb = verbAt(words, first) > 0
  for (let at = 0; at < words.length; at++) {
    const cut = scope.depth === 0 && at > first ? cutAt(words, at, scope, opensWithVerb) : 0
    if (cut > 0) {
      cuts.push(cut)
      Object.assign(scope, { topic: false, purpose: false })
      at = cut
    }
    follow(words, at, scope, text)
  }
  return cuts
}

/** Keeps the scope up to date at one word. */
function follow(words: readonly Word[], at: number, scope: Scope, text: string): void {
  const word = words[at]
  if (!word) return
  if ('([“'.includes(word.key)) scope.depth += 1
  if (')]”'.includes(word.key)) scope.depth = Math.max(0, scope.depth - 1)
  if (word.key === 'về' && !agenciesAt(text, words[at + 1]?.start ?? text.length)) scope.topic = true
  if (word.key === 'bằng' || word.key === 'qua') scope.topic = false
  if (purposes.at(words, at) > 0 || (word.key === 'để' && !gathers(words, at))) scope.purpose = true
  if (word.key === 'trong' && verbAt(words, at + 1) > 0) scope.purpose = true
  const verb = words[at - 1]?.key === 'việc' ? 0 : verbAt(words, at)
  if (verb > 0 && at + verb > scope.verbEnd) {
    scope.verbEnd = at + verb
    if (!scope.topic && fieldVerbs.at(words, at) === 0) scope.makes = makingVerbs.at(words, at) > 0
  }
}

/** Where another action begins at this comma, "và", "nhất là" or "để"; 0 when none does. */
function cutAt(words: readonly Word[], at: number, scope: Scope, opensWithVerb: boolean): number {
  const key = words[at]?.key
  if (key === 'để' && gathers(words, at)) return at + 1
  if (key === 'nhất' && words[at + 1]?.key === 'là' && !scope.purpose && verbAt(words, at + 2) > 0) return at + 2
  if (key === 'các' && !opensWithVerb && at > 1 && words[at - 1]?.key !== 'và' && madeThings.at(words, at + 1) > 0)
    return at
  if (key !== ',' && key !== 'và') return 0
  if (scope.purpose) return 0
  if (scope.makes && words[at + 1]?.key === 'các' && madeThings.at(words, at + 2) > 0) return at + 1
  const next = skipManners(words, at + 1)
  if (verbAt(words, next) === 0 || scope.topic || fieldVerbs.at(words, next) > 0) return 0
  if (isAdjacent(words, at, scope)) return watches(words, at) && watchingVerbs.at(words, next) > 0 ? at + 1 : 0
  if (reportsGathered(words, at, next)) return 0
  if (key === 'và') return strongVerbs.at(words, next) > 0 ? at + 1 : 0
  return namesAPair(words, at) && pairVerbs.at(words, next) > 0 ? 0 : at + 1
}

/** "… về Sở A để tổng hợp, báo cáo …" gives A a duty of its own. */
const gathers = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.key === 'tổng' && words[at + 2]?.key === 'hợp'

/** "tổng hợp kết quả, báo cáo …" is one act, as "tổng hợp, báo cáo" is. */
const reportsGathered = (words: readonly Word[], at: number, next: number): boolean =>
  words[next]?.key === 'báo' && [3, 4].some((back) => gathers(words, at - back - 1))

/** Verbs side by side share their object: "chỉ đạo, hướng dẫn các đơn vị". */
function isAdjacent(words: readonly Word[], at: number, { verbEnd }: Scope): boolean {
  if (verbEnd > at) return true
  for (let place = verbEnd; place < at; place++) {
    const count = manners.at(words, place)
    if (count === 0) return false
    place += count - 1
  }
  return verbEnd > 0
}

const watches = (words: readonly Word[], at: number): boolean =>
  [1, 2].some((back) => watchingVerbs.at(words, at - back) === back)

/** "công tác thông tin, tuyên truyền" is one name; "cung cấp thông tin, tuyên truyền" is two acts. */
const namesAPair = (words: readonly Word[], at: number): boolean =>
  (information.at(words, at - 2) > 0 && handling.at(words, at - 4) === 0) ||
  [2, 3, 4].some(
    (back) => nominals.at(words, at - back) > 0 && words.slice(at - back, at).every(({ key }) => key !== ','),
  )

const information = new Phrases('thông tin')
const handling = new Phrases('cung cấp|trao đổi|chia sẻ|cập nhật|tiếp nhận|công khai|đăng tải')

/** The verbs at the beginning of an action with what says how, and the rest. */
function verbOf(text: string): { verb: string; object: string } {
  const words = wordsOf(text)
  let end = 0
  let at = skipManners(words, 0)
  for (;;) {
    const count = verbAt(words, at)
    if (count === 0) break
    end = at + count
    at = skipManners(words, words[end]?.key === ',' ? end + 1 : end)
  }
  if (end === 0) return verbInside(words, text)
  const cut = words[end]?.start ?? text.length
  return { verb: withoutEnd(text.slice(words[0]?.start ?? 0, cut), ','), object: text.slice(cut).trim() }
}

/** The verb stands later ("Cơ quan gặp khó khăn thì phản ánh …"): the object keeps all words. */
function verbInside(words: readonly Word[], text: string): { verb: string; object: string } {
  const first = /^(?:trong quá trình|ngoài|bên cạnh)/.test(keyOf(text)) ? 6 : 0
  const at = words.findIndex((_, place) => place >= first && verbAt(words, place) > 0)
  const [from, last] = [words[at], words[at + verbAt(words, at) - 1]]
  if (at === -1 || !from || !last) return { verb: '', object: text }
  return { verb: text.slice(from.start, last.end), object: text }
}
