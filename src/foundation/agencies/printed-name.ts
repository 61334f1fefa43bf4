import { fold, oneLine } from '../../platform/text/normalise.ts'

/** Tone marks alone: grave, hook, tilde, acute, dot. The marks of ă, â, ê, ô, ơ, ư are other letters and stay. */
const toneMark = /[\u0300\u0309\u0303\u0301\u0323]/gu

type Abbreviations = readonly (readonly [string, string])[]

/** Abbreviations of official documents, each a pattern and what it stands for. Longer ones first. */
const abbreviations: Abbreviations = [
  ['ubmttq', 'ủy ban mặt trận tổ quốc'],
  ['mttq', 'mặt trận tổ quốc'],
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['ubkt', 'ủy ban kiểm tra'],
  ['vh, ?tt ?(?:&|và) ?dl|vhtt ?(?:&|và) ?dl|vhttdl', 'văn hóa, thể thao và du lịch'],
  ['lđ ?- ?tb ?(?:&|và) ?xh|lđtb ?(?:&|và) ?xh|lđtbxh', 'lao động - thương binh và xã hội'],
  ['tb ?(?:&|và) ?xh', 'thương binh và xã hội'],
  ['nn ?(?:&|và) ?ptnt|nnptnt', 'nông nghiệp và phát triển nông thôn'],
  ['ptnt', 'phát triển nông thôn'],
  ['tn ?(?:&|và) ?mt|tnmt', 'tài nguyên và môi trường'],
  ['tt ?(?:&|và) ?tt|tttt', 'thông tin và truyền thông'],
  ['gd ?(?:&|và) ?đt|gdđt', 'giáo dục và đào tạo'],
  ['kh ?(?:&|và) ?đt|khđt', 'kế hoạch và đầu tư'],
  ['kh ?(?:&|và) ?cn|khcn', 'khoa học và công nghệ'],
  ['gtvt', 'giao thông vận tải'],
  ['ttđt', 'thông tin điện tử'],
  ['pt ?[-–&] ?th|ptth', 'phát thanh - truyền hình'],
  ['lđlđ', 'liên đoàn lao động'],
  ['lhpn', 'liên hiệp phụ nữ'],
  ['ccb', 'cựu chiến binh'],
  ['tncs', 'thanh niên cộng sản'],
  ['bđbp', 'bộ đội biên phòng'],
  ['chqs', 'chỉ huy quân sự'],
  ['bch(?= (?:tỉnh )?(?:đoàn|hội|công đoàn|đảng))', 'ban chấp hành'],
  ['bch', 'bộ chỉ huy'],
  ['kbnn', 'kho bạc nhà nước'],
  ['nhnn', 'ngân hàng nhà nước'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['qltt', 'quản lý thị trường'],
  ['thads', 'thi hành án dân sự'],
  ['kttv', 'khí tượng thủy văn'],
  ['bql', 'ban quản lý'],
  ['kcn', 'khu công nghiệp'],
  ['ct ?- ?xh', 'chính trị - xã hội'],
  ['vp', 'văn phòng'],
  ['đh', 'đại học'],
  ['cđ', 'cao đẳng'],
  ['tp\\.?', 'thành phố'],
  ['tx\\.?', 'thị xã'],
  ['h\\.', 'huyện'],
  ['&', 'và'],
]

/** Writes abbreviations out: one pattern for all, each a group, met where it stands as a word of its own. */
function writerOf(known: Abbreviations): (text: string) => string {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${known.map(([short]) => `(${short})`).join('|')})(?![\\p{L}\\d])`,
    'gu',
  )
  const written = (match: string, ...groups: unknown[]): string =>
    known[groups.slice(0, known.length).findIndex((group) => group !== undefined)]?.[1] ?? match
  return (text) => text.replace(pattern, written)
}

const writeOut = writerOf(abbreviations)

/** The same without diacritics, and what is only typed, never printed. */
const writeFoldedOut = writerOf([
  ...abbreviations.map(([short, long]) => [fold(short), fold(long)] as const),
  ['h(?= )', 'huyen'],
])

/** Words before a name that say what is wanted of the body, not who it is. */
const addressing = /^(?:đề nghị|kính đề nghị|yêu cầu|kính gửi|giao):? /u

/** The printed words with abbreviations written out, in lower case, dashes alike, without addressing words and end marks. */
export function writtenOut(printed: string): string {
  const plain = oneLine(printed)
    .toLowerCase()
    .replace(/[‐‑–—]/gu, '-')
    .replace(addressing, '')
    .replace(/[\s.,;:]+$/u, '')
  return oneLine(writeOut(plain))
}

/**
 * The key under which two ways of printing one name are equal: `writtenOut`, with the tone mark at the end of its syllable
 * ("Uỷ" = "Ủy", "hoà" = "hòa"), i for y after a consonant ("lí" = "lý"), and without the province's name at the end.
 */
export function nameKey(printed: string): string {
  const words = withoutProvince(writtenOut(printed)).split(' ')
  return words.map(syllableKey).join(' ')
}

function syllableKey(word: string): string {
  const letters = word.normalize('NFD')
  const tones = (letters.match(toneMark) ?? []).join('')
  const toneless = letters.replace(toneMark, '').replace(/(?<=[bcdđghklmnprstvx])y$/u, 'i')
  return toneless + tones
}

/** "Công an tỉnh Sơn La" and "Công an tỉnh" as "công an"; a committee or council needs its level: "ủy ban nhân dân tỉnh". */
function withoutProvince(text: string): string {
  const short = text.replace(/(?: của)? tỉnh sơn la$/u, ' tỉnh')
  const bare = short.replace(/(?: của| cấp)? tỉnh$/u, '')
  return /^(?:ủy|uỷ) ban nhân dân$|^hội đồng nhân dân$/u.test(bare) ? short : bare
}

/** `nameKey` without diacritics. */
export const looseKey = (printed: string): string => fold(nameKey(printed))

/** What is searched in and for: words without diacritics and marks, one space between them, abbreviations written out. */
export const plainWords = (typed: string): string => oneLine(writeFoldedOut(fold(typed)).replace(/[^\p{L}\d]+/gu, ' '))
