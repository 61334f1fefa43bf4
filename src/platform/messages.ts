import { defineMessages } from './i18n/catalogue.ts'

export const platformMessages = defineMessages({
  vi: {
    refusals: {
      'platform.not_found':
        'Không tìm thấy nội dung này: có thể đã bị xóa, địa chỉ bị gõ nhầm, hoặc vị trí công tác đang dùng không được xem.',
      'platform.no_route': 'Không có địa chỉ {address} trong hệ thống. Hãy kiểm tra lại đường dẫn.',
      'platform.bad_input': 'Dữ liệu gửi lên chưa hợp lệ ở: {fields}. Hãy sửa các ô này rồi gửi lại.',
      'platform.bad_text':
        'Có ký tự hỏng không lưu được ở: {fields}. Hãy xóa nội dung các ô này rồi gõ lại, hoặc dán lại dạng chữ thuần.',
      'platform.bad_json': 'Nội dung gửi lên bị hỏng trên đường truyền. Hãy gửi lại.',
      'platform.too_large': 'Nội dung gửi lên lớn hơn mức cho phép ({limit} MB). Hãy giảm dung lượng hoặc chia nhỏ.',
      'platform.too_many': 'Bạn đang gửi quá nhanh. Hãy thử lại sau {seconds} giây.',
      'platform.busy': 'Hệ thống đang rất bận. Hãy thử lại sau {seconds} giây; phần bạn nhập vẫn còn trên màn hình.',
      'platform.stale':
        'Nội dung này vừa được người khác sửa. Hãy tải lại để xem bản mới; phần bạn nhập vẫn còn trên màn hình.',
      'platform.other_site': 'Yêu cầu đến từ một trang khác nên bị từ chối. Hãy mở lại hệ thống rồi thực hiện.',
      'platform.unexpected':
        'Hệ thống gặp lỗi ngoài dự kiến, nội dung chưa được lưu. Hãy thử lại; nếu vẫn lỗi, báo quản trị mã số {number}.',
    },
  },
  en: {
    refusals: {
      'platform.not_found':
        'This was not found: it may have been deleted, the address may be mistyped, or the post you act under may not see it.',
      'platform.no_route': 'There is no address {address} here. Check the link.',
      'platform.bad_input': 'What was sent is not valid at: {fields}. Mend these fields and send again.',
      'platform.bad_text':
        'There are broken characters that cannot be kept at: {fields}. Clear these fields and type or paste plain text again.',
      'platform.bad_json': 'What was sent arrived damaged. Send it again.',
      'platform.too_large': 'What was sent is larger than allowed ({limit} MB). Make it smaller or split it.',
      'platform.too_many': 'You are sending too fast. Try again in {seconds} seconds.',
      'platform.busy':
        'The system is very busy. Try again in {seconds} seconds; what you typed is still on the screen.',
      'platform.stale':
        'Somebody else has just changed this. Reload to see the new version; what you typed is still on the screen.',
      'platform.other_site': 'The request came from another site and was refused. Open the system again and retry.',
      'platform.unexpected':
        'Something unexpected went wrong and nothing was saved. Try again; if it stays, give the administrator number {number}.',
    },
  },
})
