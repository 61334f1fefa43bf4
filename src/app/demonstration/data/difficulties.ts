import type { DifficultyOutcome } from '../../../execution/difficulties/shapes.ts'
import type { TaskLabel } from './plan.ts'

type Decider = 'stnmt' | 'ubnd-tinh' | 'stc' | 'stttt'

/** What became of a difficulty, one after the other. */
export type DifficultyTurn =
  | {
      readonly kind: 'answer'
      readonly on: string
      readonly outcome: DifficultyOutcome
      readonly text: string
      readonly answerDueOn?: string
    }
  | { readonly kind: 'pass'; readonly on: string; readonly to: Decider; readonly text: string }
  | { readonly kind: 'meanwhile' | 'settle' | 'reopen' | 'withdraw'; readonly on: string; readonly text: string }

/** A difficulty that an agency of the demonstration met, or its proposal; to whom it was put, and what became of it. */
export interface DemonstrationDifficulty {
  readonly key: string
  readonly kind: 'difficulty' | 'proposal'
  readonly agency: string
  /** Null: the plan as a whole. */
  readonly task: TaskLabel | null
  readonly raisedOn: string
  readonly text: string
  readonly proposal: string
  readonly addressedTo: Decider
  readonly answerDueOn?: string
  readonly turns: readonly DifficultyTurn[]
}

export const demonstrationDifficulties: readonly DemonstrationDifficulty[] = [
  {
    key: 'bo-kiem-tra-nuoc',
    kind: 'difficulty',
    agency: 'ubnd-mai-son',
    task: '6.1',
    raisedOn: '2024-09-25',
    text: 'Các xã vùng cà phê không có bộ kiểm tra nhanh chất lượng nước nên chỉ nhận biết bằng mắt khi nước đã đổi màu.',
    proposal: 'Đề nghị Sở cho mượn 05 bộ kiểm tra nhanh trong mùa sơ chế và hướng dẫn cách ghi kết quả.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'answer',
        on: '2024-10-01',
        outcome: 'solved',
        text: 'Sở đã bàn giao 05 bộ kiểm tra nhanh cho huyện ngày 30/9/2024, kèm mẫu sổ ghi. Cán bộ kỹ thuật của Sở hướng dẫn tại xã trong tuần đầu tháng 10.',
      },
      { kind: 'settle', on: '2024-10-07', text: 'Các xã đã dùng bộ kiểm tra, ghi sổ đúng mẫu.' },
    ],
  },
  {
    key: 'xe-cho-rac-phan-loai',
    kind: 'difficulty',
    agency: 'ubnd-tp-son-la',
    task: '1.4',
    raisedOn: '2024-10-04',
    text: 'Rác đã được hộ gia đình phân loại nhưng xe thu gom chỉ có một khoang, nhiều chuyến phải đổ chung.',
    proposal: 'Đề nghị UBND tỉnh bố trí kinh phí mua 03 xe hai khoang trong dự toán năm 2025.',
    addressedTo: 'ubnd-tinh',
    turns: [
      {
        kind: 'answer',
        on: '2024-10-16',
        outcome: 'noted',
        answerDueOn: '2024-11-15',
        text: 'UBND tỉnh ghi nhận; Sở Tài chính đang thẩm định trong dự toán năm 2025, trả lời khi có kết quả.',
      },
    ],
  },
  {
    key: 'nguoi-dich-tieng-mong',
    kind: 'difficulty',
    agency: 'sgddt',
    task: '4.1',
    raisedOn: '2024-08-29',
    text: 'Ngành thiếu người dịch và soát lỗi tài liệu tiếng Mông, bản in bị chậm so với năm học mới.',
    proposal: 'Đề nghị Sở Tài nguyên và Môi trường giới thiệu biên dịch viên đã làm các tài liệu trước đây.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'answer',
        on: '2024-09-03',
        outcome: 'solved',
        text: 'Sở đã kết nối với Báo Sơn La và Đài Phát thanh - Truyền hình tỉnh; hai cơ quan cử 02 biên dịch viên soát bản thảo trước ngày 10/9/2024.',
      },
      { kind: 'settle', on: '2024-09-12', text: 'Bản in tiếng Mông đã soát xong, kịp gửi các trường.' },
    ],
  },
  {
    key: 'vi-tri-pa-no',
    kind: 'difficulty',
    agency: 'svhttdl',
    task: '3.1',
    raisedOn: '2024-09-04',
    text: 'Một số vị trí dựng pa nô ở cửa ngõ nằm trong hành lang an toàn đường bộ nên chưa được thỏa thuận.',
    proposal: 'Đề nghị UBND tỉnh giao Sở Giao thông vận tải rà soát, giới thiệu vị trí thay thế.',
    addressedTo: 'ubnd-tinh',
    turns: [
      {
        kind: 'answer',
        on: '2024-09-16',
        outcome: 'partly',
        text: 'Giao Sở Giao thông vận tải làm việc với Sở Văn hóa, Thể thao và Du lịch, thống nhất vị trí trước ngày 30/9/2024; ưu tiên dùng lại khung pa nô đã có.',
      },
    ],
  },
  {
    key: 'bien-canh-bao-sat-lo',
    kind: 'difficulty',
    agency: 'ubnd-muong-la',
    task: '6.1',
    raisedOn: '2024-09-09',
    text: 'Nhu cầu biển cảnh báo sạt lở ở các bản ven suối tăng sau mưa lũ, kinh phí chi thường xuyên của huyện đã dùng hết.',
    proposal: 'Đề nghị UBND tỉnh hỗ trợ 120 triệu đồng từ nguồn dự phòng để làm thêm 60 biển.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'pass',
        on: '2024-09-12',
        to: 'ubnd-tinh',
        text: 'Nguồn dự phòng do UBND tỉnh quyết định; Sở đã kiểm tra nhu cầu 60 biển là phù hợp.',
      },
      {
        kind: 'meanwhile',
        on: '2024-09-24',
        text: 'Đã yêu cầu huyện gửi danh mục vị trí; danh mục đủ ngày 20/9/2024.',
      },
      {
        kind: 'pass',
        on: '2024-10-21',
        to: 'stc',
        text: 'Giao Sở Tài chính tham mưu nguồn, trả lời huyện và báo cáo UBND tỉnh.',
      },
    ],
  },
  {
    key: 'phat-thanh-vien',
    kind: 'difficulty',
    agency: 'dai-pt-th',
    task: '7.1',
    raisedOn: '2024-10-11',
    text: 'Đài chỉ có 01 phát thanh viên tiếng Mông, khó bảo đảm lịch phát khi người này đi cơ sở.',
    proposal: 'Đề nghị được dùng lại bài đọc tiếng Mông trong bộ bài phát thanh dùng chung của tỉnh.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'answer',
        on: '2024-10-15',
        outcome: 'solved',
        text: 'Sở đã thống nhất với Sở Thông tin và Truyền thông; Đài được dùng toàn bộ tệp âm thanh, ghi rõ nguồn khi phát.',
      },
    ],
  },
  {
    key: 'xu-ly-bao-goi',
    kind: 'difficulty',
    agency: 'snnptnt',
    task: '6.1',
    raisedOn: '2024-10-01',
    text: 'Bao gói thuốc bảo vệ thực vật đã gom về điểm tập kết nhưng trên địa bàn tỉnh chưa có đơn vị đủ điều kiện xử lý.',
    proposal: 'Đề nghị Sở hướng dẫn hợp đồng với đơn vị ngoài tỉnh và quy trình lưu giữ tạm thời an toàn.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'meanwhile',
        on: '2024-10-10',
        text: 'Sở đã hỏi ba đơn vị xử lý ở tỉnh bạn, đang chờ báo giá và hồ sơ năng lực.',
      },
    ],
  },
  {
    key: 'mau-quy-uoc',
    kind: 'difficulty',
    agency: 'mttq',
    task: '9.1',
    raisedOn: '2024-10-24',
    text: 'Nhiều khu dân cư muốn đưa nội dung môi trường vào quy ước nhưng chưa có mẫu ngắn, dễ dịch ra tiếng dân tộc.',
    proposal: 'Đề nghị Sở biên soạn mẫu gợi ý không quá một trang.',
    addressedTo: 'stnmt',
    answerDueOn: '2024-11-12',
    turns: [],
  },
  {
    key: 'lui-han-bao-cao',
    kind: 'proposal',
    agency: 'ubnd-moc-chau',
    task: null,
    raisedOn: '2024-10-17',
    text: 'Đợt ra quân cuối năm của huyện kết thúc sau ngày các cơ quan gửi báo cáo.',
    proposal: 'Đề nghị lùi thời hạn gửi báo cáo của huyện đến hết ngày 30/11/2024.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'answer',
        on: '2024-10-24',
        outcome: 'declined',
        text: 'Thời hạn do kế hoạch ấn định, áp dụng chung. Huyện báo cáo kết quả đến ngày chốt; phần còn lại bổ sung khi Sở tổng hợp báo cáo năm.',
      },
    ],
  },
  {
    key: 'trung-lich-tap-huan',
    kind: 'difficulty',
    agency: 'hoi-lhpn',
    task: null,
    raisedOn: '2024-09-26',
    text: 'Lớp tập huấn phân loại rác của Hội trùng ngày với lớp của Sở, báo cáo viên không dự được cả hai.',
    proposal: 'Đề nghị Sở đổi lịch một trong hai lớp.',
    addressedTo: 'stnmt',
    turns: [{ kind: 'withdraw', on: '2024-10-03', text: 'Hai cơ quan đã trao đổi trực tiếp và thống nhất đổi lịch.' }],
  },
  {
    key: 'so-lieu-tui-nilon',
    kind: 'difficulty',
    agency: 'sct',
    task: null,
    raisedOn: '2024-09-18',
    text: 'Chưa thống nhất cách đếm chợ, siêu thị giảm túi ni lông giữa các huyện nên số liệu không cộng được.',
    proposal: 'Đề nghị Sở hướng dẫn một cách tính chung.',
    addressedTo: 'stnmt',
    turns: [
      {
        kind: 'answer',
        on: '2024-09-26',
        outcome: 'partly',
        text: 'Sở đã gửi biểu mẫu cho chợ hạng 1 và hạng 2; chợ hạng 3 do huyện tự thống kê.',
      },
      {
        kind: 'reopen',
        on: '2024-10-28',
        text: 'Các huyện thống kê chợ hạng 3 theo ba cách khác nhau; vẫn cần hướng dẫn chung.',
      },
    ],
  },
  {
    key: 'nhan-rong-diem-doi-rac',
    kind: 'proposal',
    agency: 'stnmt',
    task: null,
    raisedOn: '2024-10-30',
    text: 'Bốn huyện đã có điểm đổi rác lấy quà hoạt động đều, chi phí thấp.',
    proposal: 'Đề nghị UBND tỉnh cho nhân rộng mô hình điểm đổi rác ra toàn tỉnh trong năm 2025.',
    addressedTo: 'ubnd-tinh',
    turns: [],
  },
  {
    key: 'chuyen-trang-tieng-thai',
    kind: 'proposal',
    agency: 'bao-son-la',
    task: null,
    raisedOn: '2024-09-10',
    text: 'Bạn đọc ở các bản tìm tin môi trường bằng tiếng Thái nhưng báo điện tử chưa có chuyên trang.',
    proposal: 'Đề nghị Sở Thông tin và Truyền thông thống nhất mở chuyên trang tiếng Thái trên báo điện tử.',
    addressedTo: 'stttt',
    turns: [
      {
        kind: 'answer',
        on: '2024-09-20',
        outcome: 'solved',
        text: 'Sở thống nhất; chuyên trang dùng tên miền con của báo, Sở hỗ trợ bộ gõ và phông chữ.',
      },
      { kind: 'settle', on: '2024-10-02', text: '' },
    ],
  },
]
