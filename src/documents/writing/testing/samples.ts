import type { AnnexColumn, AnnexRow, OfficialDocument, Section } from '../official/document.ts'

const figure = (text: string, figureId: string) => ({ text, figureId })

const sections: readonly Section[] = [
  {
    label: 'I',
    title: 'Công tác chỉ đạo, triển khai',
    paragraphs: [
      [
        { text: 'Ngay sau khi nhận kế hoạch, Sở đã phân công từng phòng, đơn vị và ban hành ' },
        figure('07', 'DOC/2024'),
        { text: ' văn bản hướng dẫn; cử cán bộ đầu mối theo dõi, ghi nhận hoạt động hằng tuần.' },
      ],
    ],
    children: [],
  },
  {
    label: 'II',
    title: 'Kết quả thực hiện',
    paragraphs: [],
    children: [
      {
        label: '1',
        title: 'Theo hình thức tuyên truyền',
        paragraphs: [
          [
            { text: 'Đã tổ chức ' },
            figure('36', 'MEET/2024'),
            { text: ' hội nghị, ' },
            figure('128', 'TALK/2024'),
            { text: ' buổi sinh hoạt lồng ghép với ' },
            figure('15.240', 'ATT/2024'),
            { text: ' lượt người tham dự; thu gom ' },
            figure('412,5', 'WASTE/2024'),
            { text: ' tấn rác thải.' },
          ],
        ],
        children: [
          {
            label: '1.1',
            title: 'Báo chí, cổng thông tin điện tử',
            paragraphs: [
              'Các cơ quan báo chí của tỉnh mở chuyên mục riêng, đăng tin, bài bằng tiếng phổ thông, tiếng Thái và tiếng Mông, trong đó có nhiều bài viết về mô hình hay ở cơ sở.',
            ],
            children: [],
          },
          {
            label: '1.2',
            title: 'Hội nghị, tập huấn',
            paragraphs: [],
            children: [
              {
                label: 'a)',
                paragraphs: ['Cấp tỉnh: mời báo cáo viên của các ngành, tài liệu phát tận tay người dự.'],
                children: [],
              },
              { label: 'b)', title: 'Cấp xã', paragraphs: ['Lồng ghép vào các buổi họp bản, tiểu khu.'], children: [] },
            ],
          },
        ],
      },
      { label: '2', paragraphs: ['Duy trì ngày thứ Bảy xanh ở tất cả các xã, phường, thị trấn.'], children: [] },
    ],
  },
  {
    label: 'III',
    title: 'Đánh giá',
    paragraphs: [],
    children: ['Ưu điểm', 'Tồn tại, hạn chế', 'Nguyên nhân'].map((title, at) => ({
      label: String(at + 1),
      title,
      paragraphs: Array.from(
        { length: 3 },
        (_, which) =>
          `Nhận xét thứ ${which + 1}: việc ghi nhận kết quả ngay sau mỗi hoạt động giúp số liệu khớp giữa các cấp, giảm thời gian tổng hợp và để mọi người cùng kiểm tra được nguồn của từng con số trong báo cáo.`,
      ),
      children: [],
    })),
  },
]

const taskColumns: readonly AnnexColumn[] = [
  { title: 'TT', width: 1, align: 'center' },
  { title: 'Nhiệm vụ', width: 6, align: 'left' },
  { title: 'Cơ quan chủ trì', width: 4, align: 'left' },
  { title: 'Thời gian', width: 2, align: 'center' },
  { title: 'Mức độ hoàn thành', width: 2.4, align: 'center' },
]

const statisticColumns: readonly AnnexColumn[] = [
  { title: 'TT', width: 1, align: 'center' },
  { title: 'Cơ quan, đơn vị', width: 6, align: 'left' },
  { title: 'Văn bản', width: 2, align: 'right' },
  { title: 'Hội nghị (cuộc)', width: 2, align: 'right' },
  { title: 'Lượt người', width: 2, align: 'right' },
  { title: 'Rác thu gom (tấn)', width: 2, align: 'right', decimals: 1 },
]

const statisticRow = (at: number): AnnexRow => ({
  kind: 'row',
  cells: [
    String(at),
    `Đơn vị số ${at} của tỉnh, có tên dài đến mức phải xuống dòng trong ô`,
    { value: at % 7, figureId: `DOC/${at}` },
    { value: at % 11, figureId: `MEET/${at}` },
    { value: at * 37, figureId: `ATT/${at}` },
    { value: at * 1.5, figureId: `WASTE/${at}` },
  ],
})

/** Rows of an annex of statistics, in two groups. */
export const statisticRows = (count: number): readonly AnnexRow[] => [
  { kind: 'group', label: 'I', title: 'Sở, ban, ngành tỉnh' },
  ...Array.from({ length: Math.floor(count / 2) }, (_, at) => statisticRow(at + 1)),
  { kind: 'group', label: 'II', title: 'Ủy ban nhân dân các huyện, thành phố', cells: [1, 2, 34567, 8.9] },
  ...Array.from({ length: Math.ceil(count / 2) }, (_, at) => statisticRow(at + 1)),
]

/** An agency's report with everything that a report may hold. */
export const sampleReport = (rowCount = 60): OfficialDocument => ({
  superior: 'UBND tỉnh Sơn La',
  issuer: 'Sở Tài nguyên và Môi trường',
  symbol: 'BC-STNMT',
  place: 'Sơn La',
  date: '2024-11',
  docType: 'Báo cáo',
  subject:
    'Kết quả thực hiện công tác tuyên truyền, nâng cao nhận thức về bảo vệ môi trường trên địa bàn tỉnh năm 2024',
  addressees: ['Ủy ban nhân dân tỉnh Sơn La'],
  bases: ['Luật Bảo vệ môi trường', 'Kế hoạch công tác năm 2024 của Sở'],
  opening: ['Thực hiện nhiệm vụ được giao, Sở Tài nguyên và Môi trường báo cáo kết quả như sau:'],
  sections,
  closing: [
    'Trên đây là báo cáo kết quả năm 2024, Sở Tài nguyên và Môi trường kính trình Ủy ban nhân dân tỉnh xem xét, chỉ đạo.',
  ],
  recipients: ['UBND tỉnh (b/c)', 'Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở', 'Lưu: VT, QLMT'],
  signature: { onBehalfOf: ['KT. Giám đốc'], title: 'Phó Giám đốc', name: 'Người Ký Minh Họa' },
  annexes: [
    {
      label: 'Phụ lục I',
      title: 'Tiến độ các nhiệm vụ được giao',
      orientation: 'portrait',
      columns: taskColumns,
      rows: Array.from({ length: 30 }, (_, at) => ({
        kind: 'row' as const,
        cells: [
          String(at + 1),
          `Nhiệm vụ thứ ${at + 1}: phối hợp tổ chức hoạt động truyền thông tại cơ sở`,
          'Phòng Quản lý môi trường',
          'Quý III',
          at % 3 === 0 ? 'Hoàn thành' : 'Đang thực hiện',
        ],
      })),
    },
    {
      label: 'Phụ lục II',
      title: 'Số liệu thống kê theo cơ quan, đơn vị',
      orientation: 'landscape',
      columns: statisticColumns,
      rows: statisticRows(rowCount),
      total: { title: 'Tổng cộng', cells: [{ value: 207, figureId: 'DOC/sum' }, 302, 34567, 1395] },
      notes: ['Số liệu tính đến hết ngày 08/11/2024; lượt người được cộng dồn, một người dự ba cuộc tính là ba lượt.'],
    },
  ],
  mark: 'DỮ LIỆU MINH HỌA',
  draft: true,
})

/** An official letter of a People's Committee to several agencies. */
export const sampleLetter = (): OfficialDocument => ({
  issuer: ['Ủy ban nhân dân', 'tỉnh Sơn La'],
  number: '7',
  symbol: 'UBND-KT',
  place: 'Sơn La',
  date: '2024-03-05',
  subject: 'đôn đốc báo cáo kết quả thực hiện kế hoạch tuyên truyền năm 2024',
  addressees: ['Các sở, ban, ngành tỉnh', 'Ủy ban nhân dân các huyện, thành phố', 'Đài Phát thanh - Truyền hình tỉnh'],
  bases: [],
  opening: ['Đến nay còn một số cơ quan chưa gửi báo cáo.'],
  sections: [
    { label: '1', paragraphs: ['Các cơ quan chưa gửi khẩn trương hoàn thành trước ngày 20/11/2024.'], children: [] },
    { label: '2', paragraphs: ['Sở Tài nguyên và Môi trường tổng hợp, báo cáo Ủy ban nhân dân tỉnh.'], children: [] },
  ],
  closing: ['Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện.'],
  recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Lưu: VT, KT'],
  signature: { onBehalfOf: ['TM. Ủy ban nhân dân', 'KT. Chủ tịch'], title: 'Phó Chủ tịch', name: 'Người Ký Minh Họa' },
  annexes: [],
})
