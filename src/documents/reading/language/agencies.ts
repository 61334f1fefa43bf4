import { steeringVerbs } from './verbs.ts'
import { Phrases, type Word, wordsOf } from './words.ts'

/** Agencies named one after another, and where the naming ends. */
export interface NamedAgencies {
  readonly names: readonly string[]
  /** Where the first word after the names begins. */
  readonly end: number
}

/** Words with which the name of a body or of an office begins. */
const heads = new Phrases([
  ...['sở', 'ban', 'ủy ban', 'ubnd', 'ubmttq', 'mttq', 'ub', 'hđnd', 'hội đồng', 'văn phòng', 'vp', 'công an', 'bộ'],
  ...['bộ chỉ huy', 'bộ tư lệnh', 'bộ đội', 'thanh tra', 'báo', 'đài', 'cổng', 'trung tâm', 'trường', 'chi cục', 'cục'],
  ...[
    'tổng cục',
    'vụ',
    'viện',
    'kho bạc',
    'bảo hiểm',
    'ngân hàng',
    'liên đoàn',
    'liên minh',
    'hội',
    'hiệp hội',
    'tỉnh đoàn',
  ],
  ...[
    'thành đoàn',
    'huyện đoàn',
    'quận đoàn',
    'đoàn',
    'mặt trận',
    'tỉnh ủy',
    'thành ủy',
    'huyện ủy',
    'quận ủy',
    'thị ủy',
  ],
  ...[
    'đảng ủy',
    'đảng đoàn',
    'đảng',
    'chi bộ',
    'tổ',
    'công ty',
    'tập đoàn',
    'tổng công ty',
    'bệnh viện',
    'phòng',
    'cơ quan',
  ],
  ...[
    'đơn vị',
    'thủ trưởng',
    'giám đốc',
    'chủ tịch',
    'trưởng',
    'lãnh đạo',
    'chánh',
    'bí thư',
    'quỹ',
    'học viện',
    'hạt',
  ],
  ...[
    'kiểm lâm',
    'điện lực',
    'bưu điện',
    'viễn thông',
    'tòa án',
    'nhà xuất bản',
    'nhà hát',
    'bảo tàng',
    'thư viện',
    'khối',
  ],
  ...[
    'thường trực',
    'ban quản lý',
    'ngành',
    'chính phủ',
    'thủ tướng',
    'quốc hội',
    'bqlda',
    'bhxh',
    'bch',
    'bchqs',
    'bđbp',
  ],
  ...['hải quan', 'thuế', 'thống kê', 'cụm', 'nhà máy', 'xí nghiệp', 'hợp tác xã', 'htx', 'các', 'đ/c', 'đồng chí'],
  ...['chủ đầu tư', 'trạm', 'tiểu ban', 'thành viên', 'đoàn thể', 'doanh nghiệp', 'trang', 'phó', 'tòa', 'quân sự'],
])

/** Beginnings that look like a body's and are not. */
const notHeads = new Phrases([
  ...[
    'ban hành',
    'ban đầu',
    'báo cáo',
    'báo chí',
    'hội nghị',
    'hội thảo',
    'hội thi',
    'hội nhập',
    'đoàn kết',
    'bộ luật',
  ],
  ...[
    'bộ tiêu chí',
    'sở hữu',
    'tổ chức',
    'phòng chống',
    'phòng ngừa',
    'phòng cháy',
    'trường hợp',
    'viện trợ',
    'viện dẫn',
  ],
  ...[
    'cục bộ',
    'bộ phận',
    'thường trực sẵn sàng',
    'báo động',
    'vụ việc',
    'vụ án',
    'vụ mùa',
    'đài phun',
    'bảo hiểm y tế',
  ],
  ...['ngành nghề', 'thống kê số', 'hội viên', 'đoàn viên', 'đảng viên', 'quỹ đất', 'quỹ đạo', 'các biện pháp'],
  ...[
    'các hoạt động',
    'các nội dung',
    'các giải pháp',
    'các nhiệm vụ',
    'các quy định',
    'các chương trình',
    'các văn bản',
  ],
  ...['các hình thức', 'các mô hình', 'các phong trào', 'các kênh', 'các vấn đề', 'các chủ trương', 'các chính sách'],
  ...[
    'các thông tin',
    'các dự án',
    'các khu',
    'các tuyến',
    'các điểm',
    'các công trình',
    'các hộ',
    'các loại',
    'các vụ',
  ],
  ...[
    'các hành vi',
    'các tài liệu',
    'các lớp',
    'các cuộc',
    'các chỉ tiêu',
    'các mục tiêu',
    'các tầng lớp',
    'các đối tượng',
  ],
  ...[
    'các nguồn',
    'các phương tiện',
    'các điều kiện',
    'các khoản',
    'các lĩnh vực',
    'các sản phẩm',
    'các lệnh',
    'các cơ sở',
  ],
  ...[
    'báo vệ',
    'trưởng thành',
    'công an toàn',
    'chánh án',
    'các bên',
    'các quy',
    'các kế hoạch',
    'các đề án',
    'các luật',
  ],
])

/** Words of groups: after "các" they name bodies. */
const groupNouns = new Phrases([
  ...['sở', 'ban', 'ngành', 'cơ quan', 'đơn vị', 'tổ chức', 'hội', 'đoàn thể', 'huyện', 'thành phố', 'thị xã', 'quận'],
  ...['xã', 'phường', 'thị trấn', 'đặc khu', 'địa phương', 'doanh nghiệp', 'phòng', 'trường', 'trung tâm', 'công ty'],
  ...['cấp', 'bộ', 'chi cục', 'cục', 'ban quản lý', 'đảng ủy', 'chi bộ', 'cấp ủy', 'tỉnh', 'đồng chí', 'đại biểu'],
  ...['thành viên', 'ủy ban', 'chủ đầu tư', 'hợp tác xã', 'khu', 'báo', 'đài', 'nhà trường', 'cơ sở giáo dục', 'viện'],
  ...['ủy viên', 'phó', 'chủ tịch', 'thủ trưởng', 'giám đốc', 'quỹ', 'đoàn', 'khối', 'tổ', 'chi hội', 'hiệp hội', 'vụ'],
])

/** Small words that may stand inside a name or after it, as part of it. */
const inside = new Phrases([
  ...['tỉnh', 'huyện', 'thành phố', 'thị xã', 'quận', 'xã', 'phường', 'thị trấn', 'đặc khu', 'cấp', 'các cấp', 'của'],
  ...['trên địa bàn', 'trên địa bàn tỉnh', 'trên địa bàn thành phố', 'có liên quan', 'liên quan', 'các', 'trực thuộc'],
  ...[
    'thuộc',
    'nhân dân',
    'chính trị',
    'xã hội',
    'nghề nghiệp',
    'báo chí',
    'thông tấn',
    'thông tin',
    'điện tử',
    'ngành dọc',
  ],
  ...['quản lý', 'dự án', 'đầu tư', 'xây dựng', 'đoàn thể', 'cơ quan', 'đơn vị', 'tổ chức chính trị', 'cơ sở', 'khác'],
  ...['hữu quan', 'chuyên môn', 'hành chính', 'sự nghiệp', 'công lập', 'trung ương', 'địa phương', 'đóng', 'tại', 'ở'],
  ...[
    'quân sự',
    'biên phòng',
    'khí tượng',
    'thủy văn',
    'phát thanh',
    'truyền hình',
    'thường trực',
    'đại biểu',
    'trưởng',
  ],
  ...[
    'chủ tịch',
    'liên hiệp',
    'phụ nữ',
    'nông dân',
    'thanh niên',
    'cựu chiến binh',
    'doanh nghiệp',
    'thành viên',
    'tuyên giáo',
  ],
  ...[
    'nhà nước',
    'phòng',
    'ban',
    'ngành',
    'sở',
    'chức năng',
    'môi trường',
    'khu vực',
    'khu công nghiệp',
    'tổ chức xã hội',
  ],
  ...[
    'nghiệp vụ',
    'giáo dục',
    'đào tạo',
    'y tế',
    'văn hóa',
    'thể thao',
    'du lịch',
    'hệ thống',
    'chức',
    'nghiệp',
    'thanh tra',
  ],
  ...['bộ', 'hội', 'cổ phần', 'trách nhiệm hữu hạn', 'một thành viên', 'môi trường đô thị', 'thoát nước', 'điện lực'],
  ...[
    'kinh tế',
    'an ninh',
    'tư pháp',
    'lao động',
    'thương binh',
    'dân tộc',
    'tôn giáo',
    'nội vụ',
    'tài chính',
    'kế hoạch',
  ],
  ...[
    'thương mại',
    'công thương',
    'công nghiệp',
    'khoa học',
    'công nghệ',
    'truyền thông',
    'nông nghiệp',
    'nông thôn',
    'dân vận',
  ],
  ...[
    'đoàn',
    'tập thể',
    'hợp tác xã',
    'chữ thập đỏ',
    'người cao tuổi',
    'tổ quốc',
    'mặt trận',
    'và',
    '-',
    'đảng',
    'cùng cấp',
  ],
])

/** After a comma these go on with the same group ("UBND các huyện, thành phố"). */
const groupGoesOn = new Phrases([
  ...[
    'ban',
    'ngành',
    'đoàn thể',
    'huyện',
    'thành phố',
    'thị xã',
    'quận',
    'xã',
    'phường',
    'thị trấn',
    'đặc khu',
    'cơ quan',
  ],
  ...[
    'đơn vị',
    'tổ chức',
    'địa phương',
    'doanh nghiệp',
    'hội',
    'thể thao',
    'chi cục',
    'phòng',
    'trung tâm',
    'tổ chức chính trị',
  ],
  ...['báo chí', 'cá nhân', 'hội đoàn thể', 'trường', 'khu', 'tổ dân phố', 'thôn', 'bản'],
])

const separators = new Set([',', ';', 'và', 'cùng', '&'])

/** Whether the name of a body begins at this word. */
function beginsName(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word || notHeads.at(words, at) > 0) return false
  if (word.key === 'các' || word.key === 'những')
    return groupNouns.at(words, at + 1) > 0 && (notHeads.at(words, at + 1) === 0 || !actsAt(words, at + 1))
  if (word.key === 'tổ' || word.key === 'phòng' || word.key === 'hội' || word.key === 'đoàn' || word.key === 'ban')
    return word.capital && words[at + 1]?.capital === true
  return heads.at(words, at) > 0 && (word.capital || isAbbreviation(word))
}

const isAbbreviation = (word: Word): boolean => /^\p{Lu}{2,}/u.test(word.text)

/** Where the separator at this place leads: to another name, further inside this one, or out of the list. */
function afterSeparator(words: readonly Word[], at: number): 'name' | 'inside' | 'end' {
  const mark = words[at]
  const next = words[at + 1]
  if (!mark || !next) return 'end'
  if (mark.key === ',' && next.key === 'và') return afterSeparator(words, at + 1)
  if (beginsName(words, at + 1)) return 'name'
  if (mark.key === ';') return 'end'
  if (groupGoesOn.at(words, at + 1) > 0 && !actsAt(words, at + 1)) return 'inside'
  if (next.capital && (mark.key !== ',' || steeringVerbs.at(words, at + 1) === 0)) return 'inside'
  return mark.key === 'và' && inside.at(words, at + 1) > 0 && steeringVerbs.at(words, at + 1) === 0 ? 'inside' : 'end'
}

/** "tổ chức" acts unless it is "các tổ chức" or "tổ chức chính trị - xã hội". */
function actsAt(words: readonly Word[], at: number): boolean {
  if (steeringVerbs.at(words, at) === 0) return false
  const after = words[at + 2]?.key
  const isNoun =
    words[at - 1]?.key === 'các' || after === 'chính' || after === 'đoàn' || after === 'đảng' || after === ','
  return !(words[at]?.key === 'tổ' && isNoun)
}

/** The length in words of what may go on inside a name at this place; 0 ends the name. */
function insideAt(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word) return 0
  if (word.capital) return actsAfterName(words, at) ? 0 : capitalPart(words, at)
  if (/^\d+$/.test(word.text)) return words[at - 1]?.capital ? 1 : 0
  if (actsAt(words, at)) return 0
  return Math.max(inside.at(words, at), words[at - 1]?.key === 'các' ? groupNouns.at(words, at) : 0)
}

/** A capital verb after a small word begins a sentence, unless a capital follows: "tỉnh Tổ chức tốt". */
const actsAfterName = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.capital === false &&
  !separators.has(words[at - 1]?.key ?? '') &&
  actsAt(words, at) &&
  !words[at + 2]?.capital

/** A capital syllable and what belongs to it: "Tài nguyên" after "Sở", "Tỉnh ủy", "Xây dựng". */
function capitalPart(words: readonly Word[], at: number): number {
  const known = Math.max(
    inside.at(words, at),
    groupNouns.at(words, at),
    heads.at(words, at),
    steeringVerbs.at(words, at),
  )
  if (known > 1) return known
  const before = words[at - 1]
  const begins = before !== undefined && (separators.has(before.key) || heads.has(before.key))
  return begins && isSecondSyllable(words, at + 1) ? 2 : 1
}

function isSecondSyllable(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word !== undefined && /^\p{Ll}+$/u.test(word.text) && steeringVerbs.at(words, at) === 0 && !smallWords.has(word.key)
  )
}

/** Words that are never the second syllable of a name. */
const smallWords = new Set(
  'tỉnh huyện xã phường thành và của với cho các những theo trên tại để nhằm là được đã sẽ trước trong từ đến về có căn khi nếu như trực tích cấp phối chủ thuộc làm cùng'.split(
    ' ',
  ),
)

/**
 * Reads agencies from the beginning of a text: "Ban Tuyên giáo Tỉnh ủy và Sở Thông tin và Truyền thông cung cấp …" gives two
 * names and the place of "cung cấp". Groups stay groups: "Các Sở, ban, ngành tỉnh". Nothing recognised gives null.
 */
export function agenciesAt(text: string, from = 0): NamedAgencies | null {
  return namesIn(text, wordsOf(text.slice(from, from + 900)), from)
}

function namesIn(text: string, words: readonly Word[], from: number): NamedAgencies | null {
  const names: string[] = []
  let at = 0
  while (beginsName(words, at)) {
    const start = at
    at = endOfName(words, at)
    const [first, last] = [words[start], words[at - 1]]
    if (!first || !last) break
    names.push(text.slice(from + first.start, from + last.end))
    at = skipParenthesis(words, at)
    const next = words[at]
    if (!next || !separators.has(next.key) || afterSeparator(words, at) !== 'name') break
    at += next.key === ',' && words[at + 1]?.key === 'và' ? 2 : 1
  }
  if (names.length === 0) return null
  return { names, end: from + (words[at]?.start ?? words.at(-1)?.end ?? 0) }
}

function endOfName(words: readonly Word[], start: number): number {
  const word = words[start]
  let at = start + Math.max(1, word?.key === 'các' ? 1 + groupNouns.at(words, start + 1) : heads.at(words, start))
  for (;;) {
    const next = words[at]
    if (!next) return at
    if (separators.has(next.key)) {
      if (afterSeparator(words, at) !== 'inside') return at
      at += next.key === ',' && words[at + 1]?.key === 'và' ? 2 : 1
      continue
    }
    const count = insideAt(words, at)
    if (count === 0) return trimmed(words, start, at)
    at += count
  }
}

/** A name does not end in a hyphen, "của" or "tại". */
function trimmed(words: readonly Word[], start: number, end: number): number {
  let at = end
  while (at > start + 1 && /^(-|của|tại|ở|thuộc|và|đóng)$/.test(words[at - 1]?.key ?? '')) at -= 1
  return at
}

/** "(nếu có)", "(là cơ quan thường trực)" between the names and what they do. */
function skipParenthesis(words: readonly Word[], at: number): number {
  if (words[at]?.key !== '(') return at
  const close = words.findIndex((word, place) => place > at && word.key === ')')
  return close === -1 || close - at > 14 ? at : close + 1
}
