import { Phrases } from './words.ts'

/** Words with which the name of a body or of an office begins. */
export const heads = new Phrases(`
  sở|ban|ủy ban|ubnd|ubmttq|mttq|ub|hđnd|hội đồng|văn phòng|vp|công an|bộ|bộ chỉ huy|bộ tư lệnh|bộ đội|thanh tra|
  báo|đài|cổng|trung tâm|trường|chi cục|cục|tổng cục|vụ|viện|kho bạc|bảo hiểm|ngân hàng|liên đoàn|liên minh|hội|
  hiệp hội|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|đoàn|mặt trận|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|
  đảng ủy|đảng đoàn|đảng|chi bộ|tổ|công ty|tập đoàn|tổng công ty|bệnh viện|phòng|cơ quan|đơn vị|thủ trưởng|
  giám đốc|chủ tịch|trưởng|lãnh đạo|chánh|bí thư|quỹ|học viện|hạt|kiểm lâm|điện lực|bưu điện|viễn thông|tòa án|
  nhà xuất bản|nhà hát|bảo tàng|thư viện|khối|thường trực|ban quản lý|ngành|chính phủ|thủ tướng|quốc hội|bqlda|
  bhxh|bch|bchqs|bđbp|hải quan|thuế|thống kê|cụm|nhà máy|xí nghiệp|hợp tác xã|htx|các|đ/c|đồng chí|ban chỉ đạo|câu lạc bộ|nông trường|lâm trường|vườn quốc gia|khu bảo tồn|đồn|ban quản trị|bcđ|
  bql|tổ trưởng|chủ nhiệm|trưởng đoàn|tổng thư ký|tổng giám đốc|hiệu trưởng|tổng biên tập|ban tổ chức|ban cán sự|
  tổ công tác|tổ giúp việc|phòng ban|đoàn thanh niên|chủ đầu tư|trạm|tiểu ban|thành viên|đoàn thể|doanh nghiệp|
  trang|phó|tòa|quân sự
`)

/** Beginnings that look like a body's and are not. */
export const notHeads = new Phrases(`
  ban hành|ban đầu|báo cáo|báo chí|hội nghị|hội thảo|hội thi|hội nhập|đoàn kết|bộ luật|bộ tiêu chí|sở hữu|tổ chức|
  phòng chống|phòng ngừa|phòng cháy|trường hợp|viện trợ|viện dẫn|cục bộ|bộ phận|thường trực sẵn sàng|báo động|
  vụ việc|vụ án|vụ mùa|đài phun|bảo hiểm y tế|ngành nghề|thống kê số|hội viên|đoàn viên|đảng viên|quỹ đất|quỹ đạo|
  các biện pháp|các hoạt động|các nội dung|các giải pháp|các nhiệm vụ|các quy định|các chương trình|các văn bản|
  các hình thức|các mô hình|các phong trào|các kênh|các vấn đề|các chủ trương|các chính sách|các thông tin|
  các dự án|các khu|các tuyến|các điểm|các công trình|các hộ|các loại|các vụ|các hành vi|các tài liệu|các lớp|
  các cuộc|các chỉ tiêu|các mục tiêu|các tầng lớp|các đối tượng|các nguồn|các phương tiện|các điều kiện|các khoản|
  các lĩnh vực|các sản phẩm|các lệnh|các cơ sở|báo vệ|trưởng thành|công an toàn|chánh án|các bên|các quy|
  các kế hoạch|các đề án|các luật
`)

/** Words of groups: after "các" they name bodies. */
export const groupNouns = new Phrases(`
  sở|ban|ngành|cơ quan|đơn vị|tổ chức|hội|đoàn thể|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|
  địa phương|doanh nghiệp|phòng|trường|trung tâm|công ty|cấp|bộ|chi cục|cục|ban quản lý|đảng ủy|chi bộ|cấp ủy|tỉnh|
  đồng chí|đại biểu|thành viên|ủy ban|chủ đầu tư|hợp tác xã|khu|báo|đài|nhà trường|cơ sở giáo dục|viện|ủy viên|phó|
  chủ tịch|thủ trưởng|giám đốc|quỹ|đoàn|khối|tổ|chi hội|hiệp hội|vụ|trường học|nhà trường|bản|thôn|tiểu khu|tổ dân phố|
  phòng ban|phòng chuyên môn|tổ chức hội|hội đoàn thể|câu lạc bộ|bệnh viện|ngân hàng|cơ sở y tế|đồn biên phòng
`)

/** Small words that may stand inside a name or after it, as part of it. */
export const inside = new Phrases(`
  tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|cấp|các cấp|của|trên địa bàn|trên địa bàn tỉnh|
  trên địa bàn thành phố|có liên quan|liên quan|các|trực thuộc|thuộc|nhân dân|chính trị|xã hội|nghề nghiệp|báo chí|
  thông tấn|thông tin|điện tử|ngành dọc|quản lý|dự án|đầu tư|xây dựng|đoàn thể|cơ quan|đơn vị|tổ chức chính trị|
  cơ sở|khác|hữu quan|chuyên môn|hành chính|sự nghiệp|công lập|trung ương|địa phương|đóng|tại|ở|quân sự|biên phòng|
  khí tượng|thủy văn|phát thanh|truyền hình|thường trực|đại biểu|trưởng|chủ tịch|liên hiệp|phụ nữ|nông dân|
  thanh niên|cựu chiến binh|doanh nghiệp|thành viên|tuyên giáo|nhà nước|phòng|ban|ngành|sở|chức năng|môi trường|
  khu vực|khu công nghiệp|tổ chức xã hội|nghiệp vụ|giáo dục|đào tạo|y tế|văn hóa|thể thao|du lịch|hệ thống|chức|
  nghiệp|thanh tra|bộ|hội|cổ phần|trách nhiệm hữu hạn|một thành viên|môi trường đô thị|thoát nước|điện lực|kinh tế|
  an ninh|tư pháp|lao động|thương binh|dân tộc|tôn giáo|nội vụ|tài chính|kế hoạch|thương mại|công thương|
  công nghiệp|khoa học|công nghệ|truyền thông|nông nghiệp|nông thôn|dân vận|đoàn|tập thể|hợp tác xã|chữ thập đỏ|
  người cao tuổi|tổ quốc|mặt trận|và|-|đảng|cùng cấp|cùng cấp tỉnh
`)

/** After a comma these go on with the same group ("UBND các huyện, thành phố"). */
export const groupGoesOn = new Phrases(`
  ban|ngành|đoàn thể|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|đặc khu|cơ quan|đơn vị|tổ chức|địa phương|
  doanh nghiệp|hội|thể thao|chi cục|phòng|trung tâm|tổ chức chính trị|báo chí|cá nhân|hội đoàn thể|trường|khu|
  tổ dân phố|thôn|bản
`)

/** Parts of names that begin with a verb. */
export const longParts = new Phrases(`
  đầu tư xây dựng công trình|đầu tư xây dựng|đầu tư phát triển|tư vấn đầu tư xây dựng|hạ tầng kỹ thuật|
  duy trì thoát nước|quản lý dự án|quản lý nhà nước|quản lý chất thải|xử lý chất thải|kiểm soát bệnh tật|
  đào tạo nghề|giáo dục thường xuyên|giáo dục nghề nghiệp|tổ chức chính trị - xã hội|cung cấp nước sạch|
  khai thác công trình thủy lợi|bảo vệ thực vật
`)

/** Words that are never the second syllable of a name. */
export const smallWords = new Set(
  'tỉnh huyện xã phường thành và của với cho các những theo trên tại để nhằm là được đã sẽ trước trong từ đến về có căn khi nếu như trực tích cấp phối chủ thuộc làm cùng'.split(
    ' ',
  ),
)
