import type { PlanDocument } from './document.ts'

const subject = 'quản lý tài nguyên, bảo vệ môi trường và chủ động ứng phó với biến đổi khí hậu'

/** Everything around the numbered parts. The number stays blank and the signer is invented: it must never pass for a real paper. */
export const frame = {
  mark: 'DỮ LIỆU MINH HỌA',
  issuer: ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LA'],
  symbol: '/KH-UBND',
  place: 'Sơn La',
  signedOn: '2024-03-18',
  title: `Tuyên truyền về ${subject} năm 2024`,
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
    'Căn cứ Luật Bảo vệ môi trường ngày 17/11/2020;',
    'Căn cứ Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ quy định chi tiết một số điều của Luật Bảo vệ môi trường;',
    'Căn cứ Công văn số 1263/BTNMT-VP ngày 29/02/2024 của Bộ Tài nguyên và Môi trường về việc định hướng truyền thông của ngành trong năm 2024;',
    'Căn cứ Kết luận số 1058-KL/TU ngày 04/3/2024 của Ban Thường vụ Tỉnh ủy về phát triển ngành tài nguyên và môi trường;',
    'Căn cứ Hướng dẫn số 97-HD/BTGTU ngày 02/01/2024 của Ban Tuyên giáo Tỉnh ủy về công tác tuyên truyền trong lĩnh vực tài nguyên, môi trường và biến đổi khí hậu;',
    'Theo đề nghị của Sở Tài nguyên và Môi trường tại Tờ trình số 137/TTr-STNMT ngày 12/3/2024.',
  ],
  enacting: `Ủy ban nhân dân tỉnh ban hành Kế hoạch tuyên truyền về ${subject} năm 2024 như sau:`,
  requirements: [
    {
      label: '1',
      text: 'Giúp mọi tầng lớp Nhân dân hiểu rõ những hệ quả của biến đổi khí hậu, của thiên tai bất thường, của việc tài nguyên cạn dần và môi trường bị ô nhiễm; từ hiểu biết đi đến cùng nhận trách nhiệm và cùng hành động để bảo vệ sức khỏe, cuộc sống hôm nay và sự phát triển lâu dài.',
    },
    {
      label: '2',
      text: 'Làm rõ chủ trương của Đảng, chính sách, pháp luật của Nhà nước về tài nguyên, môi trường và khí hậu; nêu cao trách nhiệm của cấp ủy, chính quyền, đoàn thể, tổ chức, cá nhân và từng cộng đồng dân cư.',
    },
    {
      label: '3',
      text: 'Việc tuyên truyền phải được làm đều đặn, đúng trọng tâm, sát với từng địa bàn và từng đối tượng; lồng ghép với các nhiệm vụ phát triển kinh tế - xã hội của địa phương; thông tin chính xác, dễ hiểu, đến đúng lúc; cách làm mới mẻ, gần gũi với đời sống của đồng bào các dân tộc.',
    },
  ],
  funding:
    'Các cơ quan, đơn vị sử dụng kinh phí chi thường xuyên của mình để thực hiện các nhiệm vụ được giao trong Kế hoạch. Nguồn kinh phí đã được UBND tỉnh giao tại Quyết định số 2689/QĐ-UBND ngày 11/12/2023 về dự toán thu, chi ngân sách năm 2024. Bên cạnh đó, các cơ quan, đơn vị lồng ghép với những chương trình, kế hoạch khác và vận động thêm các nguồn hợp pháp (nếu có).',
  closing:
    'Trên đây là Kế hoạch của UBND tỉnh về công tác tuyên truyền trong năm 2024; đề nghị các cơ quan, đơn vị phân công người phụ trách và bắt tay thực hiện ngay./.',
  recipients: [
    { text: 'Thường trực Tỉnh ủy (b/c)', role: 'report' },
    { text: 'Thường trực HĐND tỉnh (b/c)', role: 'report' },
    { text: 'Ban Tuyên giáo Tỉnh ủy (b/c)', role: 'report' },
    { text: 'Chủ tịch UBND tỉnh (b/c)', role: 'report' },
    { text: 'Các Phó Chủ tịch UBND tỉnh', role: 'know' },
    { text: 'Các Sở, ban, ngành của tỉnh', role: 'execute' },
    { text: 'UBND các huyện, thành phố', role: 'execute' },
    { text: 'Trung tâm thông tin tỉnh', role: 'publish' },
    { text: 'Lãnh đạo Văn phòng UBND tỉnh', role: 'know' },
    { text: 'Các phòng: TH, KT - VP UBND tỉnh', role: 'know' },
    { text: 'Lưu: VT, KT, 20 bản', role: 'file' },
  ],
  signature: { onBehalfOf: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', name: 'Cầm Thế Vinh' },
} as const satisfies Omit<PlanDocument, 'themes' | 'channels' | 'duties'>
