import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const importsMessages = defineMessages({
  vi: {
    cell: (address: string) => `Ô ${address}`,
    faults: {
      dayMissing: 'chưa có ngày. Hãy ghi ngày bắt đầu theo dạng 05/11/2024.',
      taskMissing: 'chưa có nhiệm vụ. Hãy chọn trong danh sách hoặc ghi số mục, ví dụ 6.1.',
      unknownTask: (unknown: string) =>
        `“${unknown}” không phải là nhiệm vụ của cơ quan trong kế hoạch này. Hãy chọn trong danh sách (trang Danh mục).`,
      unknownAudience: (unknown: string) =>
        `không có đối tượng “${unknown}”. Hãy chọn trong danh sách (trang Danh mục).`,
      unknownLanguage: (unknown: string) =>
        `không có ngôn ngữ “${unknown}”. Hãy chọn trong danh sách (trang Danh mục).`,
      badLink: (link: string) => `“${link}” không phải là đường dẫn. Hãy ghi đầy đủ, bắt đầu bằng https://.`,
      wholeNumber: 'số đếm phải là số nguyên, không âm. Hãy sửa lại.',
      positiveNumber: 'số không được âm và có tối đa ba chữ số thập phân. Hãy sửa lại.',
      tooLong: (most: number) => `dài quá ${most} ký tự. Hãy viết gọn lại.`,
      nameMissing: 'chưa có họ và tên. Hãy ghi đầy đủ.',
      anotherName: (name: string, row: number) =>
        `thư điện tử này ở hàng ${row} là của ${name}. Mỗi người một thư điện tử: hãy sửa tên hoặc thư điện tử.`,
      emailMissing: 'chưa có thư điện tử. Hãy ghi địa chỉ đầy đủ, ví dụ ten@sonla.gov.vn.',
      badEmail: (email: string) =>
        `“${email}” không phải là thư điện tử. Hãy ghi địa chỉ đầy đủ, ví dụ ten@sonla.gov.vn.`,
      agencyMissing: 'chưa có cơ quan. Hãy chọn trong danh sách.',
      unknownAgency: (typed: string, perhaps: readonly string[]) =>
        perhaps.length > 0
          ? `“${typed}” có thể là ${perhaps.join('; ')}. Hãy ghi đủ tên một cơ quan.`
          : `không tìm thấy cơ quan “${typed}”. Hãy chọn trong danh sách (trang Danh mục).`,
      roleMissing: 'chưa có vai trò. Hãy chọn trong danh sách.',
      unknownRole: (role: string) => `không có vai trò “${role}”. Hãy chọn trong danh sách.`,
      deactivated: 'tài khoản có thư điện tử này đã ngừng. Hãy mở lại tài khoản trước, hoặc bỏ hàng này.',
    },
    notes: {
      known: 'đã có từ tệp này, không ghi thêm',
      similar: 'đã có hoạt động cùng tên, cùng ngày',
      repeated: (row: number) => `trùng hàng ${row}`,
      addsPost: 'đã có tài khoản: thêm vị trí',
      holdsPost: 'đã có vị trí này',
      passedOver: 'đã có tài khoản: bỏ qua',
      nowIs: (formerly: string, now: string) => `${formerly} nay là ${now}`,
    },
    refusals: {
      'imports.no_tasks':
        'Cơ quan của bạn không có nhiệm vụ nào trong kế hoạch này nên không có gì để nhập. Hãy chọn kế hoạch khác.',
      'imports.has_faults': 'Tệp còn {count} chỗ cần sửa nên chưa ghi gì. Hãy sửa trong Excel rồi tải lên lại.',
    },
  },
  en: {
    cell: (address) => `Cell ${address}`,
    faults: {
      dayMissing: 'there is no day. Write the first day as 05/11/2024.',
      taskMissing: 'there is no task. Choose from the list, or write its label, such as 6.1.',
      unknownTask: (unknown) =>
        `“${unknown}” is no task of your agency under this plan. Choose from the list (sheet Danh mục).`,
      unknownAudience: (unknown) => `there is no audience “${unknown}”. Choose from the list (sheet Danh mục).`,
      unknownLanguage: (unknown) => `there is no language “${unknown}”. Choose from the list (sheet Danh mục).`,
      badLink: (link) => `“${link}” is no address. Write it whole, beginning with https://.`,
      wholeNumber: 'counts are whole numbers and not negative. Mend it.',
      positiveNumber: 'numbers are not negative and have three decimals at most. Mend it.',
      tooLong: (most) => `it is longer than ${most} characters. Shorten it.`,
      nameMissing: 'there is no name. Write it in full.',
      anotherName: (name, row) =>
        `in row ${row} this e-mail belongs to ${name}. Each person has an e-mail of their own: mend the name or the e-mail.`,
      emailMissing: 'there is no e-mail. Write the whole address, such as name@sonla.gov.vn.',
      badEmail: (email) => `“${email}” is no e-mail. Write the whole address, such as name@sonla.gov.vn.`,
      agencyMissing: 'there is no agency. Choose from the list.',
      unknownAgency: (typed, perhaps) =>
        perhaps.length > 0
          ? `“${typed}” may be ${perhaps.join('; ')}. Write the full name of one agency.`
          : `no agency “${typed}” was found. Choose from the list (sheet Danh mục).`,
      roleMissing: 'there is no role. Choose from the list.',
      unknownRole: (role) => `there is no role “${role}”. Choose from the list.`,
      deactivated: 'the account with this e-mail was deactivated. Open it again first, or remove the row.',
    },
    notes: {
      known: 'here already from this file; not written again',
      similar: 'an activity of that name and day is here',
      repeated: (row) => `the same as row ${row}`,
      addsPost: 'has an account: gets a post',
      holdsPost: 'holds this post already',
      passedOver: 'has an account: passed over',
      nowIs: (formerly, now) => `${formerly} is now ${now}`,
    },
    refusals: {
      'imports.no_tasks':
        'Your agency has no task under this plan, so there is nothing to import. Choose another plan.',
      'imports.has_faults':
        'The file still has {count} faults, so nothing was written. Mend them in Excel and upload it again.',
    },
  },
})
