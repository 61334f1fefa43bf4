import { Phrases, type Word } from './words.ts'

/** Verbs of steering: where one follows a comma, another action begins. */
const steeringVerbs = new Phrases(`
  tổ chức|chỉ đạo|hướng dẫn|lãnh đạo|điều hành|triển khai|thực hiện|chủ trì|phối hợp|phát động|hưởng ứng|ban hành|
  xây dựng|biên soạn|tham mưu|trình|đề xuất|kiến nghị|rà soát|thống kê|tổng hợp|báo cáo|phản ánh|đánh giá|sơ kết|
  tổng kết|đôn đốc|theo dõi|kiểm tra|giám sát|thanh tra|kiểm soát|xử lý|xử phạt|thẩm định|thẩm tra|phê duyệt|
  nghiệm thu|cung cấp|tuyên truyền|phổ biến|quán triệt|truyền thông|vận động|tập huấn|bồi dưỡng|đào tạo|bố trí|
  phân bổ|cân đối|huy động|lồng ghép|hỗ trợ|cấp phát|quyết toán|phân công|giao|tăng cường|đẩy mạnh|chú trọng|
  quan tâm|tập trung|phát huy|nâng cao|duy trì|đổi mới|nghiên cứu|khảo sát|điều tra|cập nhật|công bố|công khai|
  đăng tải|đưa tin|xuất bản|phát hành|tham gia|kiện toàn|thành lập|bổ sung|hoàn thiện|hoàn thành|khắc phục|
  phát hiện|ngăn chặn|phân loại|thu gom|dự báo|cảnh báo|nắm chắc|nắm bắt|đa dạng hóa|định hướng|biểu dương|
  nhân rộng|phản bác|đấu tranh|khuyến khích|tôn vinh|khen thưởng|tiếp nhận|giải quyết|trả lời|lập|mở|gửi|treo|đăng|
  phát|dàn dựng|sản xuất|thiết kế|in ấn|bảo đảm|đảm bảo|xác định|tiến hành|sắp xếp|chuẩn bị|ký kết|liên hệ|
  thông báo|niêm yết|quản lý|sử dụng|khai thác|vận hành|bảo dưỡng|sửa chữa|cải tạo|nạo vét|đầu tư|mua sắm|lựa chọn|
  thu hút|ứng dụng|số hóa|giải thích|giáo dục|chấp hành|kêu gọi|đề nghị|yêu cầu|góp ý|tư vấn|giúp|đề ra|cụ thể hóa|
  chịu trách nhiệm|khẩn trương|ưu tiên|bàn giao|kết nối|viết|đưa|quay|chụp|trồng|chăm sóc|thả|tặng|trao|
  tạo điều kiện|quan trắc|đo đạc|lắp đặt|bảo trì|chuyển giao|nâng cấp|thống nhất|cử|mời|ra quân|dọn|tổng vệ sinh|
  lấy mẫu|kiểm kê|đăng ký|cấp|thu hồi|giải ngân|thanh toán|tiếp thu|giải trình|tháo gỡ|nhắc nhở|phê bình|biên tập|
  phát sóng|phân tích|dự toán|kiểm định|giới thiệu|quảng bá|chia sẻ|liên kết|trưng bày|triển lãm|sưu tầm|bảo quản|
  lưu trữ|giữ gìn|giữ vững|giữ|tuần tra|huấn luyện|diễn tập|ứng trực|sơ tán|di dời|điều trị|khử khuẩn|phục vụ|
  bảo vệ|phòng ngừa|rút kinh nghiệm|bình xét|xét duyệt|thanh quyết toán|tính toán|khởi công|thi công|phân cấp|
  ủy quyền|nhập|xét|chọn|ký
`)

/** Verbs of which names of fields are made ("quản lý tài nguyên, bảo vệ môi trường"): after a comma they name, they do not act. */
export const fieldVerbs = new Phrases(`
  giữ|giữ gìn|giữ vững|nhập|xét|chọn|ký|đưa|cấp|trồng|chăm sóc|phân tích|chia sẻ|liên kết|quan trắc|quản lý|bảo vệ|
  ứng phó|phòng|chống|phát triển|sử dụng|bảo tồn|thích ứng|nâng cao|khai thác|đầu tư|đào tạo|bảo đảm|đảm bảo|phát|
  giáo dục|lập|mở|in ấn|phản bác|trình|giúp|giao|đấu tranh|giải quyết|ngăn chặn|khắc phục|hỗ trợ|phòng ngừa|xử lý
`)

/** Verbs of watching over others: each of them is an action of its own even side by side ("theo dõi, đôn đốc"). */
export const watchingVerbs = new Phrases('theo dõi|đôn đốc|kiểm tra|giám sát|thanh tra')

/** Verbs under which each thing that is named ("các mô hình …") is to be made or held, and so is an action of its own. */
export const makingVerbs = new Phrases(`
  tổ chức|xây dựng|thực hiện|phát động|mở|dàn dựng|biên soạn|sản xuất|triển khai|thành lập
`)

/** Things that are made or held. */
export const madeThings = new Phrases(`
  cuộc thi|hội thi|chương trình|mô hình|phong trào|chiến dịch|hội nghị|hội thảo|tọa đàm|lớp tập huấn|lễ phát động|
  lễ ra quân|chuyên mục|phóng sự|tài liệu|ấn phẩm|câu lạc bộ
`)

/** Words that say how, before or between verbs. */
export const manners = new Phrases(`
  tiếp tục|thường xuyên|định kỳ 6 tháng|định kỳ 3 tháng|6 tháng|3 tháng|định kỳ hằng năm|định kỳ hằng quý|kịp thời|
  chủ động|tích cực|khẩn trương|trực tiếp|sớm|liên tục|đồng thời|từ đó|trên cơ sở đó|cần|phải|hằng năm|hàng năm|
  hằng tháng|hàng tháng|định kỳ|hằng quý|hàng quý|nghiêm túc|có trách nhiệm|có nhiệm vụ|chặt chẽ|cùng|nghiêm|mạnh|
  tốt|bên cạnh đó|ngoài ra|trong đó|hơn nữa|chịu trách nhiệm|và|việc|hiệu quả|có hiệu quả
`)

/** Syllables that make another word of a short verb: "chương trình", "phát triển", "công trình". */
const notAfter = new Set(
  'chương quy công tờ thành độc lịch bản bàn chuyển phân giáo xuất tự quá hành lập cộng thiết các mỗi theo trung cao ở từng đăng bảo gìn'.split(
    ' ',
  ),
)
const notBefore = new Set(
  'triển thanh huy hiện thông dịch ký độ mục án sinh luật ủy cao trên dưới huyện xã tỉnh học thẻ phép bậc động rộng nhiệm lưu tự dự thể phương sáng minh đợt kiến lên ra'.split(
    ' ',
  ),
)

/** How many words the verb of steering takes that acts at this place; 0 where none does ("các tổ chức", "chương trình"). */
export function verbAt(words: readonly Word[], at: number): number {
  const count = steeringVerbs.at(words, at)
  if (count === 0) return 0
  const [before, after] = [words[at - 1]?.key ?? '', words[at + count]?.key ?? '']
  const next = words[at + count + 1]?.key ?? ''
  if (count === 1) return notAfter.has(before) || notBefore.has(after) ? 0 : 1
  return words[at]?.key === 'tổ' && isNoun(before, after, next) ? 0 : count
}

/** "các tổ chức", "tổ chức chính trị", "tổ chức, cá nhân" are bodies; "tổ chức hội thi" is an act. */
const isNoun = (before: string, after: string, next: string): boolean =>
  /^(?:các|mọi|những|của|nhiều)$/.test(before) ||
  (/^(?:chính|đoàn|đảng|hội|xã|,|cá|quốc|và)$/.test(after) && !(after === 'hội' && isMeeting(next)))

const isMeeting = (next: string): boolean => /^(?:thi|nghị|thảo|diễn|chợ|trại|thao)$/.test(next)
