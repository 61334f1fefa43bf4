import { beforeAll, describe, expect, test } from 'vitest'
import { writeOfficialDocument } from './index.ts'
import { type LaidOut, type LaidOutPage, type Line, laidOut, missingPrograms } from './testing/pages.ts'
import { sampleLetter, sampleReport } from './testing/samples.ts'

const missing = missingPrograms()
const why = missing.length > 0 ? ` – skipped, not on this machine: ${missing.join(', ')}` : ''

const mm = (length: number) => (length * 72) / 25.4
/** Text area of an A4 page, in points: 30 mm left, 15 mm right, 20 mm top and bottom. */
const area = { left: mm(30), right: mm(210 - 15), top: mm(20), bottom: mm(297 - 20) }
const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2

const lineOf = (page: LaidOutPage | undefined, pattern: RegExp): Line => {
  const found = page?.lines.find(({ text }) => pattern.test(text))
  if (!found) throw new Error(`no line ${pattern} among: ${page?.lines.map(({ text }) => text).join(' | ')}`)
  return found
}
const pageWith = ({ pages }: LaidOut, pattern: RegExp) =>
  pages.find(({ lines }) => lines.some(({ text }) => pattern.test(text)))
const inTopMargin = ({ lines }: LaidOutPage) => lines.filter(({ bottom }) => bottom < area.top + 2)
/** The page number, or '' where none is printed. */
const numberOf = (page: LaidOutPage) => inTopMargin(page).find(({ text }) => /^\d+$/.test(text))?.text ?? ''

describe.skipIf(missing.length > 0)(`a report in LibreOffice${why}`, () => {
  let report: LaidOut
  let first: LaidOutPage | undefined
  beforeAll(async () => {
    report = await laidOut(writeOfficialDocument(sampleReport()))
    first = report.pages[0]
  })

  test('pages are A4, the second annex lies across', () => {
    const turned = report.pages.map(({ width, height }) => width > height)
    expect(turned).toEqual([...Array(5).fill(false), ...Array(5).fill(true)])
    for (const { width, height } of report.pages) {
      expect(Math.min(width, height)).toBeCloseTo(mm(210), 0)
      expect(Math.max(width, height)).toBeCloseTo(mm(297), 0)
    }
  })

  test('text keeps to the margins of the decree', () => {
    for (const page of report.pages) {
      const right = page.width - mm(15)
      for (const line of page.lines) {
        expect(line.left).toBeGreaterThanOrEqual(area.left - 1)
        expect(line.right).toBeLessThanOrEqual(right + 1)
        expect(line.bottom).toBeLessThanOrEqual(page.height - mm(20) + 1)
      }
    }
    expect(Math.min(...(first?.lines ?? []).map(({ left }) => left))).toBeCloseTo(area.left, -1)
  })

  test('the face is as wide as Times New Roman', () => {
    expect(report.fonts.length).toBeGreaterThanOrEqual(4)
    for (const font of report.fonts) expect(font).toMatch(/^(Tinos|LiberationSerif|TimesNewRoman)/)
  })

  test('the national name is the first line on the right, its motto centred under it', () => {
    const name = lineOf(first, /^CỘNG HÒA/)
    const motto = lineOf(first, /^Độc lập/)
    expect(name.top).toBeCloseTo(area.top, 0)
    expect(name.left).toBeGreaterThan(middle(area) - mm(20))
    expect(name.right).toBeLessThanOrEqual(area.right)
    expect(middle(motto)).toBeCloseTo(middle(name), 0)
    expect(motto.top - name.top).toBeLessThan(18)
  })

  test('the issuer stands on the left under its superior, the number under it', () => {
    const superior = lineOf(first, /^UBND TỈNH/)
    const issuer = lineOf(first, /^SỞ TÀI NGUYÊN$/)
    const number = lineOf(first, /^Số:/)
    expect(superior.top).toBeCloseTo(lineOf(first, /^CỘNG HÒA/).top, 0)
    expect(issuer.top).toBeGreaterThan(superior.top)
    expect(number.top).toBeGreaterThan(lineOf(first, /^VÀ MÔI TRƯỜNG$/).bottom)
    expect(middle(issuer)).toBeCloseTo(middle(superior), 0)
    expect(issuer.right).toBeLessThan(lineOf(first, /^CỘNG HÒA/).left)
  })

  test('place and date share the line of the number', () => {
    const number = lineOf(first, /^Số:/)
    const place = lineOf(first, /^Sơn La, ngày/)
    expect(Math.abs(place.bottom - number.bottom)).toBeLessThan(3)
    expect(place.left).toBeGreaterThan(number.right)
  })

  test('kind and subject are centred in the text', () => {
    for (const pattern of [/^BÁO CÁO$/, /^Kết quả thực hiện công tác/, /^Kính gửi:/])
      expect(middle(lineOf(first, pattern))).toBeCloseTo(middle(area), -1)
  })

  test('lines are drawn: full width under the motto, a third to a half under issuer and subject', () => {
    const widths = report.rules.map(({ left, right }) => right - left)
    expect(widths).toHaveLength(3)
    const under = [/^VÀ MÔI TRƯỜNG$/, /^Độc lập/, /bảo vệ môi trường/].map((pattern) => lineOf(first, pattern))
    const shares = under.map(({ left, right }, at) => (widths[at] ?? 0) / (right - left))
    expect(shares[1]).toBeCloseTo(1, 1)
    for (const share of [shares[0], shares[2]]) {
      expect(share).toBeGreaterThan(1 / 3)
      expect(share).toBeLessThan(1 / 2)
    }
    report.rules.forEach((rule, at) => {
      expect(middle(rule)).toBeCloseTo(middle(under[at] ?? rule), -1)
    })
  })

  test('the first line of a paragraph is set in by 1.27 cm', () => {
    expect(lineOf(first, /^Thực hiện nhiệm vụ/).left).toBeCloseTo(area.left + mm(12.7), 0)
  })

  test('no number on a first page, then from 2; each annex begins again', () => {
    expect(report.pages.map(numberOf)).toEqual(['', '2', '3', '', '2', '', '2', '3', '4', '5'])
  })

  test('numbers stand in the middle of the top margin', () => {
    for (const page of report.pages.filter((one) => numberOf(one))) {
      const number = lineOf(page, /^\d+$/)
      expect(middle(number)).toBeCloseTo((area.left + page.width - mm(15)) / 2, 0)
      expect(number.top).toBeGreaterThan(mm(8))
    }
  })

  test('both marks are on every page', () => {
    for (const page of report.pages) {
      const marks = inTopMargin(page).map(({ text }) => text)
      expect(marks).toContain('DỰ THẢO')
      expect(marks).toContain('DỮ LIỆU MINH HỌA')
    }
  })

  test('recipients on the left, level with the signer on the right, on the page where the text ends', () => {
    const page = pageWith(report, /^Nơi nhận:/)
    const recipients = lineOf(page, /^Nơi nhận:/)
    const signer = lineOf(page, /^KT\. GIÁM ĐỐC/)
    expect(recipients.left).toBeCloseTo(area.left, 0)
    expect(Math.abs(recipients.bottom - signer.bottom)).toBeLessThan(4)
    expect(signer.left).toBeGreaterThan(middle(area))
    expect(lineOf(page, /\.\/\.$/).bottom).toBeLessThan(recipients.top)
    const name = lineOf(page, /^Người Ký/)
    expect(middle(name)).toBeCloseTo(middle(signer), 0)
    expect(name.top - lineOf(page, /^PHÓ GIÁM ĐỐC/).bottom).toBeGreaterThan(4 * 14)
  })

  test('head rows are repeated, rows stay whole', () => {
    const annexPages = report.pages.slice(5)
    for (const page of annexPages) {
      lineOf(page, /^TT$/)
      const begun = page.lines.filter(({ text }) => text.startsWith('Đơn vị số')).length
      const ended = page.lines.filter(({ text }) => text.endsWith('trong ô')).length
      expect(begun).toBeGreaterThan(0)
      expect(ended).toBe(begun)
    }
  })
})

describe.skipIf(missing.length > 0)(`a letter in LibreOffice${why}`, () => {
  test('subject under the number, dashes of the addressees under the colon', async () => {
    const { pages } = await laidOut(writeOfficialDocument(sampleLetter()))
    const [page] = pages
    expect(pages).toHaveLength(1)
    const number = lineOf(page, /^Số: 07\/UBND-KT$/)
    const subject = lineOf(page, /^V\/v/)
    expect(subject.top).toBeGreaterThan(number.bottom)
    expect(middle(subject)).toBeCloseTo(middle(number), -1)
    const colon = lineOf(page, /^Kính gửi:$/).right
    const dashes = page?.lines.filter(({ text }) => /^- (Các sở|Ủy ban|Đài)/.test(text)) ?? []
    expect(dashes).toHaveLength(3)
    for (const { left } of dashes) expect(Math.abs(left - colon)).toBeLessThan(5)
  })
})
