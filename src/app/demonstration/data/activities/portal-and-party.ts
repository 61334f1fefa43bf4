import { ofAgency } from './record.ts'

const portal = ofAgency('cong-ttdt', [
  {
    tasks: ['7.1'],
    title: 'Mở chuyên trang “Môi trường Sơn La” trên Cổng thông tin điện tử',
    description:
      'Chuyên trang gom tin, văn bản, lịch sự kiện và số điện thoại tiếp nhận phản ánh về môi trường. Trang đọc được trên điện thoại cũ và mạng yếu.',
    from: '2024-08-30',
    place: 'Cổng thông tin điện tử tỉnh',
    themes: ['2', '3'],
    channels: ['1'],
    audiences: ['residents', 'officials'],
    statistics: { COL: 1, COL_ISSUE: 1, NEWS: 8 },
    links: ['https://sonla.example/moi-truong'],
  },
  {
    tasks: ['7.1'],
    title: 'Đăng lại tin về Chiến dịch Làm cho thế giới sạch hơn',
    description: 'Cổng dẫn tin và ảnh của Báo Sơn La, bổ sung lịch ra quân và địa chỉ liên hệ của từng huyện.',
    from: '2024-09-21',
    place: 'Cổng thông tin điện tử tỉnh',
    themes: ['5'],
    channels: ['1'],
    audiences: ['residents'],
    statistics: { NEWS: 9 },
    links: ['https://baosonla.example/lam-cho-the-gioi-sach-hon-2024'],
  },
  {
    tasks: ['7.1'],
    title: 'Tin, bài và hình vẽ giải thích trên Cổng, tháng 9 và tháng 10',
    description:
      'Mỗi tuần hai tin và một hình vẽ giải thích ngắn, nguồn từ các sở và huyện. Hình vẽ được phép dùng lại trên trang của các xã.',
    from: '2024-09-03',
    to: '2024-10-31',
    place: 'Cổng thông tin điện tử tỉnh',
    themes: ['1', '2', '3'],
    channels: ['1'],
    audiences: ['residents'],
    statistics: { NEWS: 18, PHOTO: 9 },
    pictures: ['terraces'],
  },
  {
    tasks: ['7.2'],
    title: 'Số bài đính chính thông tin bằng nguồn chính thức, quý III',
    description: '',
    from: '2024-08-12',
    to: '2024-09-30',
    place: 'Cổng thông tin điện tử tỉnh',
    themes: ['6'],
    channels: ['1'],
    audiences: ['residents'],
    statistics: { REFUTE: 1, NEWS: 4 },
  },
])

const partyCommission = ofAgency('ban-tuyen-giao', [
  {
    tasks: ['8.1'],
    title: 'Chuyên đề môi trường tại hội nghị báo cáo viên tháng 8',
    description:
      'Hội nghị giới thiệu tình hình tài nguyên, môi trường của tỉnh và những văn bản mới. Tài liệu được gửi về ban tuyên giáo các huyện ủy, thành ủy.',
    from: '2024-08-27',
    place: 'Thành phố Sơn La',
    themes: ['2'],
    channels: ['2'],
    audiences: ['officials'],
    statistics: { MEET: 1, ATT: 238, BOOK: 240 },
    pictures: ['meeting-hall'],
  },
  {
    tasks: ['8.1'],
    title: 'Bản tin thông báo nội bộ có mục “Tài nguyên và môi trường”',
    description: 'Mỗi số một trang, dùng cho sinh hoạt chi bộ, viết ngắn và có câu hỏi gợi ý thảo luận.',
    from: '2024-09-01',
    to: '2024-11-01',
    place: 'Toàn tỉnh',
    themes: ['1', '2'],
    channels: ['3'],
    audiences: ['officials'],
    statistics: { BOOK: 10500, COL_ISSUE: 3 },
  },
  {
    tasks: ['8.1'],
    title: 'Giao ban báo chí có nội dung về mùa sơ chế nông sản',
    description: 'Cơ quan chuyên môn cung cấp số liệu, bản đồ đầu nguồn nước và đầu mối trả lời báo chí.',
    from: '2024-10-09',
    place: 'Thành phố Sơn La',
    themes: ['1', '3'],
    channels: ['1', '2'],
    audiences: ['officials'],
    statistics: { MEET: 1, ATT: 42, DOC: 1 },
  },
  {
    tasks: ['8.2'],
    title: 'Số bài phản bác đã đăng, tháng 8 đến tháng 10',
    description: '',
    from: '2024-08-12',
    to: '2024-10-31',
    place: 'Toàn tỉnh',
    themes: ['6'],
    channels: ['1'],
    audiences: ['residents'],
    statistics: { REFUTE: 6, ART: 6 },
  },
])

/** The portal and the Party's commission. */
export const portalAndParty = [...portal, ...partyCommission]
