import { ofAgency } from './record.ts'

const finance = ofAgency('stc', [
  {
    tasks: ['5'],
    title: 'Thẩm định nhu cầu kinh phí bổ sung cho hoạt động tuyên truyền',
    description:
      'Sở rà soát đề nghị của các cơ quan, đối chiếu với dự toán đã giao đầu năm. Kết quả được trình UBND tỉnh cùng phương án lồng ghép nguồn sự nghiệp môi trường.',
    from: '2024-09-18',
    place: 'Sở Tài chính',
    themes: ['2'],
    channels: ['2'],
    audiences: ['officials'],
    statistics: { DOC: 2 },
  },
  {
    tasks: ['6.1'],
    title: 'Sinh hoạt chuyên đề tiết kiệm điện, nước, giấy tại công sở',
    description:
      'Các phòng ký giao ước dùng giấy hai mặt, tắt thiết bị ngoài giờ và không dùng nước đóng chai trong cuộc họp. Công đoàn cơ quan theo dõi hằng tháng.',
    from: '2024-10-10',
    place: 'Sở Tài chính',
    themes: ['5'],
    channels: ['2'],
    audiences: ['officials'],
    statistics: { TALK: 1, ATT: 74, COMMIT_NEW: 9 },
  },
])

const health = ofAgency('syt', [
  {
    tasks: ['6.1'],
    title: 'Tập huấn phân loại chất thải y tế cho trạm y tế xã',
    description:
      'Cán bộ trạm thực hành phân loại, đóng gói và ghi sổ chất thải y tế. Lớp học dùng tình huống thật của các trạm ở xa đường lớn.',
    from: '2024-08-22',
    to: '2024-08-23',
    place: 'Trung tâm Kiểm soát bệnh tật tỉnh',
    themes: ['2'],
    channels: ['2'],
    audiences: ['officials'],
    statistics: { MEET: 2, ATT: 204, BOOK: 204 },
    pictures: ['meeting-hall'],
  },
  {
    tasks: ['6.1'],
    title: 'Truyền thông nước sạch và vệ sinh sau mưa lũ',
    description:
      'Nhân viên y tế bản hướng dẫn xử lý nước giếng, rửa bể và diệt bọ gậy. Tờ rơi có hình vẽ, in hai thứ tiếng Việt và Thái.',
    from: '2024-09-16',
    to: '2024-09-30',
    place: 'Các xã ven sông, suối',
    themes: ['1'],
    channels: ['2', '3'],
    audiences: ['residents', 'ethnic_minorities'],
    languages: ['vi', 'tai'],
    statistics: { TALK: 48, ATT: 2310, LEAFLET: 5000 },
    pictures: ['stream', 'stilt-house'],
  },
  {
    tasks: ['6.1'],
    title: 'Bệnh viện xanh: giảm túi ni lông trong khuôn viên',
    description:
      'Căng tin bệnh viện thay túi ni lông bằng túi giấy và làn nhựa dùng lại. Thùng rác được sơn màu và dán nhãn theo nhóm.',
    from: '2024-10-01',
    to: '2024-10-31',
    place: 'Các bệnh viện tuyến tỉnh',
    themes: ['5'],
    channels: ['4'],
    audiences: ['residents', 'workers'],
    statistics: { POSTER: 120, SLOGAN: 16 },
    pictures: ['waste-bins'],
  },
  {
    tasks: ['6.2'],
    title: 'Số liệu cung cấp thông tin cho báo chí, tháng 9 và tháng 10',
    description: '',
    from: '2024-09-01',
    to: '2024-10-31',
    place: 'Toàn tỉnh',
    themes: ['2'],
    channels: ['1'],
    audiences: ['residents'],
    statistics: { NEWS: 5, DOC: 1 },
  },
])

const agriculture = ofAgency('snnptnt', [
  {
    tasks: ['6.1'],
    title: 'Hướng dẫn ủ vỏ cà phê làm phân hữu cơ',
    description:
      'Cán bộ khuyến nông cùng nông dân làm thử đống ủ ngay tại nương, tính chi phí so với phân mua. Nhiều hộ đăng ký làm tiếp khi vào mùa sơ chế.',
    from: '2024-10-08',
    to: '2024-10-24',
    place: 'Huyện Mai Sơn, huyện Thuận Châu',
    themes: ['3', '5'],
    channels: ['2'],
    audiences: ['farmers'],
    languages: ['vi', 'tai'],
    statistics: { TALK: 15, ATT: 612, MODEL_NEW: 4 },
    pictures: ['coffee-cherry', 'terraces'],
  },
  {
    tasks: ['6.1'],
    title: 'Thu gom bao gói thuốc bảo vệ thực vật sau sử dụng',
    description:
      'Các hợp tác xã đặt bể chứa ở bờ nương và định kỳ đưa bao gói về điểm tập kết. Đợt này gắn với việc nhắc lại quy tắc dùng thuốc an toàn.',
    from: '2024-09-10',
    to: '2024-09-28',
    place: 'Huyện Yên Châu, huyện Sông Mã',
    themes: ['2', '5'],
    channels: ['2'],
    audiences: ['farmers'],
    statistics: { WASTE_T: 1.85, TALK: 11, ATT: 430 },
    pictures: ['waste-bins'],
  },
  {
    tasks: ['6.1'],
    title: 'Ký cam kết bảo vệ rừng trước mùa khô',
    description:
      'Kiểm lâm địa bàn họp từng bản, đọc lại quy ước bảo vệ rừng và ký cam kết với các hộ có nương giáp rừng. Nội dung được dịch sang tiếng Mông tại bản vùng cao.',
    from: '2024-10-21',
    to: '2024-11-06',
    place: 'Các xã vùng cao',
    themes: ['2', '5'],
    channels: ['2'],
    audiences: ['farmers', 'ethnic_minorities'],
    languages: ['vi', 'hmong'],
    statistics: { TALK: 64, ATT: 3120, COMMIT_NEW: 1860 },
    pictures: ['terraces', 'tree-planting'],
  },
  {
    tasks: ['6.1'],
    title: 'Bản tin dự báo mùa vụ và thời tiết cho nông dân',
    description:
      'Bản tin gửi qua nhóm Zalo của các hợp tác xã, mỗi tuần một số. Mỗi số có một mục ngắn về tiết kiệm nước tưới.',
    from: '2024-08-12',
    to: '2024-11-04',
    place: 'Toàn tỉnh',
    themes: ['1', '3'],
    channels: ['3'],
    audiences: ['farmers'],
    statistics: { COL_ISSUE: 13, SOC_POST: 13, SOC_REACH: 18650 },
    state: 'submitted',
  },
])

const trade = ofAgency('sct', [
  {
    tasks: ['6.1'],
    title: 'Vận động chợ, siêu thị giảm túi ni lông khó phân hủy',
    description:
      'Ban quản lý chợ và siêu thị ký cam kết, đặt quầy cho mượn làn. Loa chợ nhắc người mua mang túi từ nhà.',
    from: '2024-09-04',
    to: '2024-09-20',
    place: 'Các chợ trung tâm huyện, thành phố',
    themes: ['5'],
    channels: ['4'],
    audiences: ['businesses', 'residents'],
    statistics: { COMMIT_NEW: 21, BANNER: 21, BROAD_SESSION: 84 },
    pictures: ['banner'],
  },
  {
    tasks: ['6.1'],
    title: 'Tọa đàm sản xuất sạch hơn cho cơ sở chế biến nông sản',
    description:
      'Các cơ sở trao đổi cách giảm nước rửa, thu hồi bã sắn, bã dong riềng. Chuyên gia giới thiệu quy trình ít nước trong sơ chế cà phê.',
    from: '2024-10-16',
    place: 'Thành phố Sơn La',
    themes: ['3'],
    channels: ['2'],
    audiences: ['businesses'],
    statistics: { MEET: 1, ATT: 88, BOOK: 90 },
    pictures: ['meeting-hall', 'coffee-cherry'],
  },
  {
    tasks: ['6.1'],
    title: 'Hưởng ứng tiết kiệm điện tại khu vực sản xuất',
    description: 'Sở gửi tài liệu hướng dẫn tới doanh nghiệp và theo dõi đăng ký hưởng ứng.',
    from: '2024-11-01',
    place: 'Toàn tỉnh',
    themes: ['5'],
    channels: ['3'],
    audiences: ['businesses'],
    statistics: { DOC: 1 },
    state: 'draft',
  },
])

const slow = [
  ...ofAgency('sxd', [
    {
      tasks: ['6.1'],
      title: 'Phổ biến quy định về thu gom chất thải xây dựng',
      description: 'Đang tập hợp số liệu từ các chủ đầu tư.',
      from: '2024-10-30',
      place: 'Thành phố Sơn La',
      themes: ['2'],
      channels: ['2'],
      audiences: ['businesses'],
      statistics: { MEET: 1 },
      state: 'draft',
    },
  ]),
  ...ofAgency('vp-ubnd', [
    {
      tasks: ['6.1'],
      title: 'Cơ quan không giấy tờ thừa, không chai nhựa dùng một lần',
      description:
        'Các phòng họp dùng bình nước chung, tài liệu gửi bản điện tử. Văn phòng công bố lượng giấy dùng từng quý ở bảng tin.',
      from: '2024-09-03',
      to: '2024-10-31',
      place: 'Văn phòng UBND tỉnh',
      themes: ['5'],
      channels: ['2'],
      audiences: ['officials'],
      statistics: { TALK: 2, ATT: 118, DOC: 1 },
    },
  ]),
]

/** The other departments of the province. */
export const otherDepartments = [...finance, ...health, ...agriculture, ...trade, ...slow]
