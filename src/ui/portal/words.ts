import { defineMessages } from '../../platform/i18n/catalogue.ts'

/** Words of the frame of public pages, and of the pages that say something went wrong. */
export const portalWords = defineMessages({
  vi: {
    name: 'Cổng thông tin kế hoạch',
    skip: 'Đến nội dung chính',
    plans: 'Kế hoạch',
    rooms: 'Các trang',
    language: 'Ngôn ngữ',
    demonstration: 'DỮ LIỆU MINH HỌA',
    demonstrationHelp: 'Người, số liệu và hoạt động ở đây là hư cấu; đây không phải văn bản thật.',
    preview: 'BẢN XEM TRƯỚC',
    previewHelp: 'Người dân sẽ thấy đúng trang này khi bạn quyết định công khai.',
    issuedBy: 'Cơ quan ban hành',
    wrong: 'Có gì sai?',
    notFound: 'Không có trang này',
    notFoundHelp:
      'Địa chỉ có thể bị gõ nhầm, hoặc cơ quan ban hành đã gỡ trang. Những kế hoạch đang công khai ở trang đầu của cổng.',
    toStart: 'Xem các kế hoạch đang công khai',
    fault: 'Trang này đang gặp lỗi',
    faultHelp: 'Lỗi ở phía chúng tôi và đã được ghi lại. Hãy tải lại trang sau ít phút.',
    faultNumber: (number: string) => `Khi báo lỗi, hãy nêu số ${number}.`,
    busy: 'Cổng đang quá tải',
    busyHelp: 'Nhiều người đang xem cùng lúc, hoặc hệ thống vừa khởi động lại. Hãy tải lại trang sau ít giây.',
    wrongAnywhere:
      'Mỗi kế hoạch ghi nơi tiếp nhận ý kiến ở cuối trang. Nếu một địa chỉ do cơ quan gửi không mở được, hãy báo cho cơ quan đã gửi.',
  },
  en: {
    name: 'Public plans',
    skip: 'To the main content',
    plans: 'Plans',
    rooms: 'Pages',
    language: 'Language',
    demonstration: 'DỮ LIỆU MINH HỌA · DEMONSTRATION',
    demonstrationHelp: 'People, figures and activities here are invented; this is no real document.',
    preview: 'PREVIEW',
    previewHelp: 'The public will see just this page once you decide so.',
    issuedBy: 'Issued by',
    wrong: 'Is something wrong?',
    notFound: 'There is no such page',
    notFoundHelp:
      'The address may be mistyped, or the issuing body has taken the page back. Plans that are public now are listed on the first page.',
    toStart: 'See the plans that are public',
    fault: 'Something went wrong on this page',
    faultHelp: 'The fault is ours and has been recorded. Please load the page again in a few minutes.',
    faultNumber: (number) => `When you report it, please give the number ${number}.`,
    busy: 'Too many visitors just now',
    busyHelp:
      'Many people are reading at once, or the system has just restarted. Please load the page again in a moment.',
    wrongAnywhere:
      'Each plan says at its end whom to tell. If an address that an office gave you does not open, please tell that office.',
  },
})
