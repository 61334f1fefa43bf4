import { textWidth } from '../ooxml/sections.ts'
import type { ParagraphStyle } from '../ooxml/styles.ts'
import { pages } from './page.ts'

/** 1,27 cm, the first-line indent of the decree. */
const firstLine = 720
const line = 1.1
const prose = { size: 14, align: 'both', before: 6, line } as const
const centred = { size: 14, align: 'center' } as const
const title = { ...centred, bold: true, keepNext: true } as const
const heading = { ...prose, firstLine, bold: true, keepNext: true } as const

/** Sizes of the letters in a table, the first where there is room. */
export const cellSizes = [12, 11, 10] as const
export type CellSize = (typeof cellSizes)[number]

function cellStyles(size: CellSize) {
  const cell = { size, before: 2, after: 2 } as const
  return [
    { id: `ColumnHead${size}`, name: `Đầu cột ${size}`, ...cell, bold: true, align: 'center' },
    { id: `CellLeft${size}`, name: `Ô trái ${size}`, ...cell, align: 'left' },
    { id: `CellCenter${size}`, name: `Ô giữa ${size}`, ...cell, align: 'center' },
    { id: `CellRight${size}`, name: `Ô phải ${size}`, ...cell, align: 'right' },
  ] as const satisfies readonly ParagraphStyle[]
}

/** Sizes, weights and places by the decree's Appendix I, part V; where it leaves a range, the size that offices use with 14-point text. */
export const styles = [
  { id: 'Normal', name: 'Normal', size: 14 },
  { id: 'Body', name: 'Nội dung', ...prose, firstLine },
  { id: 'Basis', name: 'Căn cứ', ...prose, firstLine, italic: true },
  { id: 'Heading1', name: 'heading 1', ...heading, outline: 0 },
  { id: 'Heading2', name: 'heading 2', ...heading, outline: 1 },
  { id: 'Heading3', name: 'heading 3', ...heading, outline: 2 },
  { id: 'PointHeading', name: 'Tiêu đề điểm', ...heading, bold: false },
  { id: 'Closing', name: 'Kết thúc', ...prose, firstLine, keepNext: true },
  { id: 'NationalName', name: 'Quốc hiệu', ...centred, size: 13, bold: true },
  { id: 'NationalMotto', name: 'Tiêu ngữ', ...centred, bold: true },
  { id: 'Superior', name: 'Cơ quan chủ quản', ...centred, size: 13 },
  { id: 'Issuer', name: 'Cơ quan ban hành', ...centred, size: 13, bold: true },
  { id: 'NumberSymbol', name: 'Số, ký hiệu', ...centred, size: 13, before: 4 },
  { id: 'PlaceDate', name: 'Địa danh, thời gian', ...centred, italic: true, before: 4 },
  { id: 'LetterSubject', name: 'Trích yếu công văn', ...centred, size: 13, before: 6 },
  { id: 'DocType', name: 'Tên loại', ...title, before: 18 },
  { id: 'Subject', name: 'Trích yếu', ...title },
  { id: 'Rule', name: 'Đường kẻ', size: 2, before: 2, line: 5, rule: true },
  { id: 'SoleAddressee', name: 'Kính gửi một nơi', ...centred, before: 12, line },
  { id: 'Addressees', name: 'Kính gửi', size: 14, before: 12, line },
  { id: 'Addressee', name: 'Nơi kính gửi', size: 14, line },
  { id: 'RecipientsHead', name: 'Nơi nhận, đề mục', size: 12, bold: true, italic: true, align: 'left' },
  { id: 'Recipient', name: 'Nơi nhận', size: 11, align: 'left' },
  { id: 'SignerTitle', name: 'Chức vụ người ký', ...title },
  { id: 'SignatureSpace', name: 'Chỗ ký', ...centred, keepNext: true },
  { id: 'SignerName', name: 'Họ tên người ký', ...centred, bold: true },
  { id: 'AnnexLabel', name: 'Phụ lục', ...centred, bold: true, outline: 0 },
  { id: 'AnnexTitle', name: 'Tên phụ lục', ...centred, bold: true },
  { id: 'AnnexOf', name: 'Kèm theo', ...centred, italic: true },
  ...cellSizes.flatMap(cellStyles),
  { id: 'Continued', name: 'Tiếp theo', size: 12, italic: true, align: 'right', before: 12, after: 4, keepNext: true },
  { id: 'Note', name: 'Ghi chú', size: 12, italic: true, align: 'both', before: 4 },
  { id: 'Space', name: 'Khoảng cách', size: 2, line: 10 },
  { id: 'PortraitHeader', name: 'Đầu trang đứng', size: 14, tabs: headerTabs(textWidth(pages.portrait)) },
  { id: 'LandscapeHeader', name: 'Đầu trang ngang', size: 14, tabs: headerTabs(textWidth(pages.landscape)) },
] as const satisfies readonly ParagraphStyle[]

export type StyleId = (typeof styles)[number]['id']

function headerTabs(width: number): NonNullable<ParagraphStyle['tabs']> {
  return [
    { at: Math.round(width / 2), align: 'center' },
    { at: width, align: 'right' },
  ]
}
