/** Kinds of documents that are cited, the longer before the shorter. */
export const documentTypes = [
  ...['Hiến pháp', 'Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Nghị quyết liên tịch', 'Nghị quyết', 'Nghị định'],
  ...['Thông tư liên tịch', 'Thông tư', 'Quyết định', 'Quy định', 'Quy chế', 'Chỉ thị', 'Kết luận', 'Hướng dẫn'],
  ...[
    'Thông báo',
    'Thông tri',
    'Công văn',
    'Công điện',
    'Văn bản hợp nhất',
    'Văn bản',
    'Kế hoạch liên tịch',
    'Kế hoạch',
  ],
  ...['Báo cáo', 'Tờ trình', 'Chương trình', 'Đề án', 'Phương án', 'Điều lệ'],
] as const

/** Each type with a capital or a small first letter; symbols keep their case. */
const anyType = documentTypes.map((type) => `[${type[0]}${type[0]?.toLowerCase()}]${type.slice(1)}`).join('|')

const day = '(\\d{1,2})\\s*(?:[/.-]|\\s+tháng\\s+)\\s*(\\d{1,2})\\s*(?:[/.-]|\\s+năm\\s+)\\s*(\\d{4})'

/** ", ban hành ngày 10/01/2022", "ngày 10 tháng 01 năm 2022". Groups: day, month, year. */
const date = `(?:\\s*,?\\s*(?:ban hành\\s+|ký\\s+)?ngày\\s*${day})?`

/** "08/2022/NĐ-CP", "56-KL/TW", "66.19/2026/NQ-CP", "351/2017/UBTVQH14", "97/HD-BTGTU". */
const symbol =
  '(\\d+(?:\\.\\d+)?[a-zđ]?\\s?(?:/\\s?\\d{4})?\\s?[/-]\\s?[A-ZĐ][A-Za-zĐđ0-9]*(?:\\s?[-/]\\s?[A-ZĐ][A-Za-zĐđ0-9]*)*)'

/** A type with number and symbol. Groups: type, symbol, day, month, year. */
export const numbered = new RegExp(`(?<!\\p{L})(${anyType})\\s+(?:số\\s*:?\\s*)?${symbol}${date}`, 'gu')

/** Another symbol of the same type: "Quyết định số 12/QĐ-UBND, 13/QĐ-UBND và 14/QĐ-UBND". Groups: symbol, day, month, year. */
export const listed = new RegExp(`^(?:\\s*,\\s*|\\s+và\\s+)(?:số\\s*)?${symbol}${date}`, 'u')

/** A law by its name. The name goes on until a number of the National Assembly, a day or a year. Group: type. */
export const lawBegins = /(?<!\p{L})(Bộ luật|Luật|Pháp lệnh)(?=\s+\p{Lu})/gu

/** How a law's name ends. Groups: number, day, month, year, year alone. */
export const lawEnds = new RegExp(
  `^(?:\\s+số\\s+(\\d+/\\d{4}/(?:UBTV)?QH\\d+))|^(?:,?\\s*ngày\\s*${day})|^(?:,?\\s+năm\\s+(\\d{4}))`,
  'u',
)

/** Where the name of a law cannot go on. */
export const lawStops = new RegExp(`^(?:[;:.(]|\\s(?:${anyType})\\s+(?:số\\s+)?\\d)`, 'u')

/** A treaty by its name and year. Groups: type, year. */
export const treaty =
  /(?<!\p{L})(Công ước|Nghị định thư|Thỏa thuận|Thoả thuận|Hiệp định)\s[^;.]{3,160}?\snăm\s(\d{4})/giu

/** What follows an issuer and is not part of its name. */
export const issuerEnds =
  /\s(?:về|quy định|hướng dẫn|phê duyệt|v\/v|tại|ban hành|sửa đổi|thực hiện|triển khai|giao|công bố|thông qua|đính chính|bãi bỏ|tổng kết|do|và (?=\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?(?:số|\d))|tiếp tục|đã|được|để|trong)(?!\p{L})|[;.:(]|,(?!\s\p{Lu})|,(?=\s(?:Văn bản|Tờ trình|Công văn|Quyết định|Nghị quyết|Kế hoạch|Kết luận|Thông báo|Chỉ thị|Luật)\s)/u
