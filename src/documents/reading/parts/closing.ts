import { isUpper, keyOf } from '../language/tones.ts'
import { withoutEnd } from '../language/trim.ts'
import { labelOf } from '../outline/labels.ts'
import type { Paragraph } from '../paragraphs/paragraph.ts'
import type { ReadRecipient, ReadSigner } from '../shapes.ts'

export interface FoundClosing {
  readonly distribution: readonly ReadRecipient[]
  readonly signer: ReadSigner
  /** The paragraphs of recipients and signature: they are not part of the body. */
  readonly numbers: ReadonlySet<number>
}

/** How many paragraphs after the beginning of the closing may belong to it. */
const LONGEST_CLOSING = 80

const nobody: ReadSigner = { name: null, title: null, onBehalfOf: null }

/** Recipients and signature, wherever they stand: a plan that was approved by a decision has them before its body. */
export function closingOf(paragraphs: readonly Paragraph[]): FoundClosing {
  const opening = paragraphs.findIndex(({ text }) => opensList(text))
  const signing = signatureAt(paragraphs, opening)
  const first = opening === -1 ? signing : signing === -1 ? opening : Math.min(opening, signing)
  if (first === -1) return { distribution: [], signer: nobody, numbers: new Set() }
  const region = regionFrom(paragraphs, first)
  const signature = region.filter(({ text }, at) => belongsToSignature(text, region, at))
  const listed =
    opening === -1
      ? []
      : region.filter((one) => one.number >= (paragraphs[opening]?.number ?? 0) && !signature.includes(one))
  return {
    distribution: recipientsIn(listed),
    signer: signerIn(signature),
    numbers: new Set(region.map(({ number }) => number)),
  }
}

const opensList = (text: string): boolean => /^nơi (?:nhận|gửi)\s*:?/.test(keyOf(text))

const authority = /^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)\s?[.:]?\s+(?=\p{L})/u

const isAuthority = (text: string): boolean => authority.test(keyOf(text)) && isUpper(text)

/** The titles of those who sign, in capitals. */
const titles =
  /^(?:phó |quyền |q\. )?(?:chủ tịch|giám đốc|bí thư|trưởng ban|chánh văn phòng|cục trưởng|chi cục trưởng|trưởng phòng|bộ trưởng|thứ trưởng|thủ tướng|thủ tướng chính phủ|tổng giám đốc|tổng biên tập|chủ nhiệm|hiệu trưởng|viện trưởng|chánh thanh tra|trưởng đoàn|phó thủ tướng|phó bí thư|phó trưởng ban|phó giám đốc|phó chủ tịch|phó chánh văn phòng|thường trực|chỉ huy trưởng|chính ủy|tổng thư ký)/

const isTitle = (text: string): boolean => isUpper(text) && text.length < 60 && titles.test(keyOf(text))

function signatureAt(paragraphs: readonly Paragraph[], opening: number): number {
  const near = opening === -1 ? 0 : Math.max(0, opening - 8)
  const at = paragraphs.findIndex(({ text }, place) => place >= near && isAuthority(text))
  if (at !== -1) return at
  const half = Math.max(near, opening === -1 ? Math.floor(paragraphs.length / 2) : near)
  return paragraphs.findIndex(({ text }, place) => place >= half && isTitle(text))
}

/** From the beginning of the closing to its last line: what follows is an annex or the body of an approved plan. */
function regionFrom(paragraphs: readonly Paragraph[], first: number): Paragraph[] {
  const region: Paragraph[] = []
  for (const paragraph of paragraphs.slice(first, first + LONGEST_CLOSING)) {
    const label = labelOf(paragraph.text)
    const isOther = label !== null && label.kind !== 'dash' && label.kind !== 'plus' && label.kind !== 'star'
    if (region.length > 0 && (isOther || paragraph.footnote || isNewBeginning(paragraph.text))) break
    if (!label && isForeign(paragraph.text, region)) break
    region.push(paragraph)
  }
  return region
}

/** After the line of the file copy only the signature follows. */
const isForeign = (text: string, region: readonly Paragraph[]): boolean =>
  region.some((one) => /^(?:[-–]\s*)?Lưu/.test(one.text)) &&
  !isAuthority(text) &&
  !isTitle(text) &&
  !isSigned(text) &&
  !isName(text) &&
  !isUpper(text) &&
  !/[,:]$/.test(region.at(-1)?.text ?? '') &&
  text.length > 40

const isNewBeginning = (text: string): boolean =>
  /^(?:phụ lục|kế hoạch|biểu|danh mục|mẫu số|cộng hòa xã hội|ủy ban nhân dân$|\(kèm theo)/.test(keyOf(text)) &&
  !isAuthority(text)

/** A name: two to six words with capitals, nothing else; a rank may stand before it. */
const isName = (text: string): boolean =>
  /^(?:(?:Thượng|Đại|Trung|Thiếu)\s(?:tướng|tá|úy)\s|(?:TS|ThS|PGS|GS|BS)\.\s?)?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,5}$/u.test(
    text,
  )

function belongsToSignature(text: string, region: readonly Paragraph[], at: number): boolean {
  if (isAuthority(text) || isTitle(text) || isSigned(text)) return true
  const afterTitle = region.slice(0, at).some((one) => isTitle(one.text) || isAuthority(one.text))
  return afterTitle && labelOf(text) === null && (isName(text) || isUpper(text)) && !opensList(text)
}

const isSigned = (text: string): boolean => /^\(?(?:đã ký|ký tên|đã kí)/.test(keyOf(text))

/** Some offices print the name in capitals. */
const isNameInCapitals = (text: string): boolean => /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u.test(text)

function signerIn(signature: readonly Paragraph[]): ReadSigner {
  const texts = signature.map(({ text }) => text).filter((text) => !isSigned(text))
  const behalf = texts.filter(isAuthority)
  const name =
    texts.findLast((text) => isName(text) && !isUpper(text)) ??
    texts.findLast((text) => isNameInCapitals(text) && !isTitle(text) && !isAuthority(text)) ??
    null
  return {
    name,
    title: texts.findLast((text) => isTitle(text)) ?? null,
    onBehalfOf: behalf.length > 0 ? behalf.join('; ') : null,
  }
}

/** One line of the list each; a line without a dash goes on with the one before it. */
function recipientsIn(listed: readonly Paragraph[]): ReadRecipient[] {
  const lines: { text: string; number: number; start: number; end: number }[] = []
  for (const { text, number } of listed) {
    const body = opensList(text) ? text.replace(/^[^:]*:?\s*/, '') : text
    if (!body) continue
    const label = labelOf(body)
    const start = text.length - body.length + (label?.length ?? 0)
    const last = lines.at(-1)
    const isEntry = !/^\(/.test(body) && (label !== null || !last || /^Lưu/.test(body) || /[;.]$/.test(last.text))
    if (isEntry)
      for (const part of splitList(text.slice(start))) lines.push({ text: part, number, start, end: text.length })
    else if (last) last.text = `${/^\(/.test(body) ? last.text.replace(/[;,]$/, '') : last.text} ${body}`
  }
  return lines.map(({ text, number, start, end }) => {
    const bare = withoutEnd(text)
    return { text: bare, recipient: withoutPurpose(bare), role: roleOf(bare), span: [number, start, end] }
  })
}

/** Several recipients that the source prints on one line: "- A; - B;". */
const splitList = (text: string): string[] => text.split(/;\s*[-–]\s+(?=\p{Lu})/u)

const purpose =
  /\s*\((?:để\s+)?(?:b\/c|báo cáo|t\/h|th\/h|ph\/h|phối hợp|thực hiện|biết|p\/h|th\/hiện|chỉ đạo|theo dõi|c\/đ)[^)]{0,60}\)/giu

const withoutPurpose = (text: string): string => text.replace(purpose, '').trim() || text

const roles: readonly [ReadRecipient['role'], RegExp][] = [
  ['file', /^lưu/],
  ['report', /\((?:để )?(?:b\/c|báo cáo|bc)/],
  ['execute', /\((?:để )?(?:t\/h|th\/h|thực hiện|ph\/h|p\/h|phối hợp)/],
  [
    'publish',
    /^(?:cổng|trung tâm (?:thông tin|tt|công báo|tin học)|công báo|báo |đài |trang (?:thông tin|tin)|tt\.? ?tt)/,
  ],
  [
    'know',
    /^(?:lãnh đạo|(?:các )?phó chủ tịch|(?:các )?pct|chủ tịch, |cvp|chánh|vp|văn phòng ubnd|(?:các )?phòng|chuyên viên|p\.)/,
  ],
  [
    'report',
    /^(?:bộ |các bộ|chính phủ|thủ tướng|văn phòng chính phủ|ban bí thư|tt\.? |thường trực |chủ tịch|bí thư|thường vụ)/,
  ],
  [
    'execute',
    /^(?:như |các sở|sở |ubnd|ủy ban|các cơ quan|các đơn vị|các ban|ban |công an|ubmttq|mttq|các (?:đảng ủy|chi bộ|bản|thôn|tổ|xã|trường|phòng chuyên môn)|hội |các hội|các tổ chức|đảng ủy|các huyện|tỉnh đoàn)/,
  ],
]

function roleOf(text: string): ReadRecipient['role'] {
  const key = keyOf(text).replace(/^(?:đ\/c|đồng chí) /, '')
  return roles.find(([, form]) => form.test(key))?.[0] ?? 'know'
}
