import { keyOf } from '../language/tones.ts'

/** Units in which plans count what is to be done. */
const units =
  'phong trào|hội thi|cuộc thi|cuộc|lớp|buổi|mô hình|bài|tin|phóng sự|chuyên mục|chuyên đề|hội nghị|hội thảo|đợt|lượt|hộ|người|học sinh|đại biểu|nhà|điểm|công trình|dự án|xã|phường|thôn|bản|huyện|pa nô|panô|băng rôn|tờ rơi|cây|ha|km|m2|m3|tấn|kg|triệu đồng|tỷ đồng|nghìn đồng|đồng|%|kỳ|số|lần|văn bản|báo cáo|sản phẩm|chương trình|chiến dịch|tác phẩm|trạm|hồ|tuyến|tổ|đội|ngày công|giờ|phút'

const number = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?'

const quantity = new RegExp(
  `(?<![\\p{L}\\d/.,-])(?:(?:ít nhất|tối thiểu|tối đa|trên|dưới|khoảng|đạt|từ|hơn|mỗi \\p{L}+|≥|>)\\s+)?(?:${number})(?:\\s*(?:-|đến)\\s*(?:${number}))?\\s*(?:${units})(?:/(?:${units}|năm|tháng|quý|tuần|xã|huyện|ngày))*(?!\\p{L}|\\s(?:bộ|thời|bào|ý|chí|nhất|hành|thuận)(?!\\p{L}))`,
  'gu',
)

/** Counts with their units as printed: "ít nhất 01 phong trào". */
export const quantitiesIn = (text: string): string[] => matched(text, quantity)

const place =
  /(?<!\p{L})(?:trên địa bàn|tại|ở)\s+(?!nguồn|(?:các )?(?:quyết định|nghị|luật|thông|tờ trình|kế hoạch|công văn|văn bản|điểm \p{L}|khoản|điều|mục|phụ lục|chương|phần|hội nghị|buổi|chỗ|kỳ))[^,;.:()]{2,70}/gu

const placeEnds =
  /\s(?:để|nhằm|theo|trước|trong|với|tổ chức|thực hiện|tuyên truyền|tạo|góp|đã|được|có|về|và (?=tổ chức|tuyên truyền))(?!\p{L}).*$/u

/** Where something is to be done, as printed. */
export const placesIn = (text: string): string[] =>
  matched(text, place)
    .map((found) => found.replace(placeEnds, '').trim())
    .filter((found) => found.split(' ').length > 1)

const event = /Ngày\s\p{L}[^,;.:()]{2,70}?\s\(?(?:ngày\s)?(\d{1,2}\/\d{1,2})(?![\d/])/gu

/** Days of events that return every year, as printed: "Ngày Môi trường thế giới 05/6". */
export const eventDatesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(event)].flatMap(([, day]) => day ?? [])),
]

const recurrence =
  /(?<!\p{L})(?:thường xuyên|liên tục|(?:định kỳ\s)?(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|năm)(?:\svà (?:hằng|hàng) năm)?|định kỳ(?:\s(?:\d+ tháng|6 tháng|quý|tháng|năm))?|tiếp tục|kịp thời|khi có yêu cầu)(?!\p{L})/u

/** How often, as printed; null when it is done once. */
export function recurrenceIn(text: string): string | null {
  const found = recurrence.exec(keyOf(text))
  return found ? text.slice(found.index, found.index + found[0].length) : null
}

/** All places that the form finds in the text's key, in the text's own words. */
const matched = (text: string, form: RegExp): string[] => [
  ...new Set(
    [...keyOf(text).matchAll(form)].map((found) => text.slice(found.index, found.index + found[0].length).trim()),
  ),
]
