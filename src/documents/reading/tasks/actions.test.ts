import { expect, test } from 'vitest'
import { actionsIn } from './actions.ts'

const short = (text: string) => actionsIn(text, 2024).map(({ verb, object }) => `${verb} | ${object ?? ''}`)

test.each<[string, string, string[]]>([
  ['one verb', 'Tổ chức lễ phát động ở xã.', ['Tổ chức | lễ phát động ở xã']],
  ['sentences', 'Mở lớp học. Treo khẩu hiệu.', ['Mở | lớp học', 'Treo | khẩu hiệu']],
  [
    'a semicolon',
    'biên soạn sổ tay; tổ chức tập huấn cho giáo viên',
    ['biên soạn | sổ tay', 'tổ chức tập huấn | cho giáo viên'],
  ],
  [
    'by when, after a semicolon',
    'tổ chức hội thi cho học sinh; hoàn thành trước ngày 30/10/2024; hoàn thành hồ sơ đề nghị khen thưởng',
    ['tổ chức | hội thi cho học sinh; hoàn thành trước ngày 30/10/2024', 'hoàn thành | hồ sơ đề nghị khen thưởng'],
  ],
  [
    'a comma before a verb with its own object',
    'Chỉ đạo các phòng giữ vệ sinh, dự báo sớm nguy cơ cháy rừng',
    ['Chỉ đạo | các phòng giữ vệ sinh', 'dự báo | sớm nguy cơ cháy rừng'],
  ],
  [
    'verbs side by side share their object',
    'Chỉ đạo, hướng dẫn các xã thực hiện tốt',
    ['Chỉ đạo, hướng dẫn | các xã thực hiện tốt'],
  ],
  ['watching is an act of its own', 'theo dõi, đôn đốc các đơn vị', ['theo dõi | các đơn vị', 'đôn đốc | các đơn vị']],
  [
    'gathering after "và"',
    'đôn đốc các đơn vị và tổng hợp, báo cáo kết quả',
    ['đôn đốc | các đơn vị', 'tổng hợp, báo cáo | kết quả'],
  ],
  [
    'gathering by whom it is sent to',
    'phản ánh về Sở Y tế để tổng hợp, báo cáo cấp trên',
    ['phản ánh | về Sở Y tế', 'tổng hợp, báo cáo | cấp trên'],
  ],
  [
    'names of fields',
    'Tuyên truyền về quản lý rừng, bảo vệ nguồn nước và phòng, chống cháy',
    ['Tuyên truyền | về quản lý rừng, bảo vệ nguồn nước và phòng, chống cháy'],
  ],
  [
    'a purpose',
    'Vận động người dân nhằm nâng cao ý thức, xây dựng nếp sống',
    ['Vận động | người dân nhằm nâng cao ý thức, xây dựng nếp sống'],
  ],
  [
    'what the recipient does',
    'Tham mưu, trình UBND tỉnh xem xét, bố trí kinh phí',
    ['Tham mưu, trình | UBND tỉnh xem xét, bố trí kinh phí'],
  ],
  ['a pair of nouns', 'Đổi mới công tác thông tin, tuyên truyền', ['Đổi mới | công tác thông tin, tuyên truyền']],
  [
    'information given is an act',
    'Cung cấp thông tin, tuyên truyền kịp thời',
    ['Cung cấp | thông tin', 'tuyên truyền | kịp thời'],
  ],
  ['information as a field', 'đẩy mạnh thông tin, tuyên truyền ở bản', ['đẩy mạnh | thông tin, tuyên truyền ở bản']],
  [
    'gathered results are reported in one act',
    'Định kỳ 6 tháng tổng hợp kết quả, báo cáo cấp trên',
    ['Định kỳ 6 tháng tổng hợp | kết quả, báo cáo cấp trên'],
  ],
  ['partners are no action', 'Chủ trì, phối hợp với Sở Y tế mở lớp tập huấn', ['mở | lớp tập huấn']],
  [
    'bodies called tổ chức',
    'phát huy vai trò của cấp ủy, tổ chức đảng',
    ['phát huy | vai trò của cấp ủy, tổ chức đảng'],
  ],
  [
    'words that contain short verbs',
    'Xây dựng chương trình, phát triển phong trào',
    ['Xây dựng | chương trình, phát triển phong trào'],
  ],
  [
    'things to be made',
    'xây dựng quy ước về rừng và các mô hình tự quản',
    ['xây dựng | quy ước về rừng', 'xây dựng | các mô hình tự quản'],
  ],
  ['things to take part in', 'tham gia các hoạt động, các phong trào', ['tham gia | các hoạt động, các phong trào']],
  [
    'a second part without a verb',
    'Tổ chức tuyên truyền quy định mới; nếp sống ở bản',
    ['Tổ chức tuyên truyền | quy định mới', 'Tổ chức tuyên truyền | nếp sống ở bản'],
  ],
  ['more documents', 'Phổ biến Luật Nhà ở; Luật Đất đai', ['Phổ biến | Luật Nhà ở; Luật Đất đai']],
  ['a list in brackets', 'Kiểm tra kho (gạo; muối; xây dựng)', ['Kiểm tra | kho (gạo; muối; xây dựng)']],
])('%s', (_what, text, actions) => {
  expect(short(text)).toEqual(actions)
})

test('an action keeps its place, quantity, rhythm and deadline', () => {
  expect(actionsIn('Thường xuyên mở ít nhất 02 lớp tại các bản vùng cao trước ngày 20/11/2024', 2024)).toMatchObject([
    {
      verb: 'Thường xuyên mở',
      place: 'tại các bản vùng cao',
      quantity: 'ít nhất 02 lớp',
      recurrence: 'Thường xuyên',
      deadline: 'trước ngày 20/11/2024',
    },
  ])
})
