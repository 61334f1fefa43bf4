import type { TaskLabel } from './plan.ts'

/** A difficulty that an agency of the demonstration met, to whom it was put, and the answer where there is one. */
export interface DemonstrationDifficulty {
  readonly key: string
  readonly agency: string
  readonly task: TaskLabel
  readonly raisedOn: string
  readonly text: string
  readonly proposal: string
  readonly addressedTo: 'stnmt' | 'ubnd-tinh'
  readonly answer: { readonly on: string; readonly text: string } | null
}

export const demonstrationDifficulties: readonly DemonstrationDifficulty[] = [
  {
    key: 'bo-kiem-tra-nuoc',
    agency: 'ubnd-mai-son',
    task: '6.1',
    raisedOn: '2024-09-25',
    text: 'Các xã vùng cà phê không có bộ kiểm tra nhanh chất lượng nước nên chỉ nhận biết bằng mắt khi nước đã đổi màu.',
    proposal: 'Đề nghị Sở cho mượn 05 bộ kiểm tra nhanh trong mùa sơ chế và hướng dẫn cách ghi kết quả.',
    addressedTo: 'stnmt',
    answer: {
      on: '2024-10-01',
      text: 'Sở đã bàn giao 05 bộ kiểm tra nhanh cho huyện ngày 30/9/2024, kèm mẫu sổ ghi. Cán bộ kỹ thuật của Sở hướng dẫn tại xã trong tuần đầu tháng 10.',
    },
  },
  {
    key: 'xe-cho-rac-phan-loai',
    agency: 'ubnd-tp-son-la',
    task: '1.4',
    raisedOn: '2024-10-04',
    text: 'Rác đã được hộ gia đình phân loại nhưng xe thu gom chỉ có một khoang, nhiều chuyến phải đổ chung.',
    proposal: 'Đề nghị UBND tỉnh bố trí kinh phí mua 03 xe hai khoang trong dự toán năm 2025.',
    addressedTo: 'ubnd-tinh',
    answer: null,
  },
  {
    key: 'nguoi-dich-tieng-mong',
    agency: 'sgddt',
    task: '4.1',
    raisedOn: '2024-08-29',
    text: 'Ngành thiếu người dịch và soát lỗi tài liệu tiếng Mông, bản in bị chậm so với năm học mới.',
    proposal: 'Đề nghị Sở Tài nguyên và Môi trường giới thiệu biên dịch viên đã làm các tài liệu trước đây.',
    addressedTo: 'stnmt',
    answer: {
      on: '2024-09-03',
      text: 'Sở đã kết nối với Báo Sơn La và Đài Phát thanh - Truyền hình tỉnh; hai cơ quan cử 02 biên dịch viên soát bản thảo trước ngày 10/9/2024.',
    },
  },
  {
    key: 'vi-tri-pa-no',
    agency: 'svhttdl',
    task: '3.1',
    raisedOn: '2024-09-04',
    text: 'Một số vị trí dựng pa nô ở cửa ngõ nằm trong hành lang an toàn đường bộ nên chưa được thỏa thuận.',
    proposal: 'Đề nghị UBND tỉnh giao Sở Giao thông vận tải rà soát, giới thiệu vị trí thay thế.',
    addressedTo: 'ubnd-tinh',
    answer: {
      on: '2024-09-16',
      text: 'Giao Sở Giao thông vận tải làm việc với Sở Văn hóa, Thể thao và Du lịch, thống nhất vị trí trước ngày 30/9/2024; ưu tiên dùng lại khung pa nô đã có.',
    },
  },
  {
    key: 'bien-canh-bao-sat-lo',
    agency: 'ubnd-muong-la',
    task: '6.1',
    raisedOn: '2024-09-09',
    text: 'Nhu cầu biển cảnh báo sạt lở ở các bản ven suối tăng sau mưa lũ, kinh phí chi thường xuyên của huyện đã dùng hết.',
    proposal: 'Đề nghị UBND tỉnh hỗ trợ 120 triệu đồng từ nguồn dự phòng để làm thêm 60 biển.',
    addressedTo: 'ubnd-tinh',
    answer: null,
  },
  {
    key: 'phat-thanh-vien',
    agency: 'dai-pt-th',
    task: '7.1',
    raisedOn: '2024-10-11',
    text: 'Đài chỉ có 01 phát thanh viên tiếng Mông, khó bảo đảm lịch phát khi người này đi cơ sở.',
    proposal: 'Đề nghị được dùng lại bài đọc tiếng Mông trong bộ bài phát thanh dùng chung của tỉnh.',
    addressedTo: 'stnmt',
    answer: {
      on: '2024-10-15',
      text: 'Sở đã thống nhất với Sở Thông tin và Truyền thông; Đài được dùng toàn bộ tệp âm thanh, ghi rõ nguồn khi phát.',
    },
  },
  {
    key: 'xu-ly-bao-goi',
    agency: 'snnptnt',
    task: '6.1',
    raisedOn: '2024-10-01',
    text: 'Bao gói thuốc bảo vệ thực vật đã gom về điểm tập kết nhưng trên địa bàn tỉnh chưa có đơn vị đủ điều kiện xử lý.',
    proposal: 'Đề nghị Sở hướng dẫn hợp đồng với đơn vị ngoài tỉnh và quy trình lưu giữ tạm thời an toàn.',
    addressedTo: 'stnmt',
    answer: null,
  },
  {
    key: 'mau-quy-uoc',
    agency: 'mttq',
    task: '9.1',
    raisedOn: '2024-10-24',
    text: 'Nhiều khu dân cư muốn đưa nội dung môi trường vào quy ước nhưng chưa có mẫu ngắn, dễ dịch ra tiếng dân tộc.',
    proposal: 'Đề nghị Sở biên soạn mẫu gợi ý không quá một trang.',
    addressedTo: 'stnmt',
    answer: null,
  },
]
