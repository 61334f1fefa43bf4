import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const signedCopiesMessages = defineMessages({
  vi: {
    refusals: {
      'signed_copies.empty': 'Tệp rỗng, không có nội dung. Hãy chọn lại tệp PDF của bản đã ký.',
      'signed_copies.not_pdf':
        'Tệp này không phải PDF. Hãy gửi bản PDF đã ký số, hoặc bản quét PDF của bản giấy có chữ ký, con dấu.',
      'signed_copies.busy': 'Máy chủ đang đọc các bản đã ký khác. Hãy gửi lại sau {seconds} giây.',
      'signed_copies.too_heavy':
        'Tệp PDF quá nặng để đọc nên không được nhận. Hãy in bản đã ký ra tệp PDF gọn hơn, hoặc quét lại với độ phân giải thấp hơn.',
      'signed_copies.broke': 'Tệp PDF làm trình đọc bị lỗi nên không được nhận. Hãy gửi tệp khác của bản đã ký.',
      'signed_copies.another_file': 'Mã này đã gắn với một bản đã ký khác. Hãy tải lại trang rồi chọn tệp một lần nữa.',
      'signed_copies.not_yet_amendment':
        'Bản điều chỉnh chưa phát hành nên chưa có bản đã ký. Hãy phát hành bản điều chỉnh trước.',
      'signed_copies.not_yet_report':
        'Báo cáo chưa nộp, hoặc đang được trả lại để sửa, nên chưa nhận bản đã ký. Hãy nộp báo cáo trước.',
      'signed_copies.broken_without_reason':
        'Có chữ ký số không còn nguyên vẹn hoặc không đọc được. Hãy ghi lý do vẫn lưu bản này.',
      'signed_copies.replaced_without_reason': 'Đã có một bản đã ký. Hãy ghi lý do thay bằng bản này.',
      'signed_copies.already_read': 'Bản này chưa được xác nhận nên chưa thu hồi được. Hãy xác nhận hoặc bỏ tệp.',
      'signed_copies.already_kept': 'Bản này đã được lưu. Muốn đổi, hãy gửi bản khác thay thế hoặc thu hồi kèm lý do.',
      'signed_copies.already_replaced': 'Bản này đã được thay bằng bản khác. Hãy tải lại trang.',
      'signed_copies.already_taken_back': 'Bản này đã bị thu hồi. Hãy gửi lại bản đã ký.',
      'signed_copies.no_file': 'Tệp của bản này không còn trong kho. Hãy báo quản trị.',
      'certificates.not_a_certificate':
        'Tệp này không phải chứng thư số. Hãy gửi tệp .cer, .crt hoặc .pem do tổ chức chứng thực cấp.',
      'certificates.several':
        'Tệp chứa {count} chứng thư. Hãy tách ra và cài từng chứng thư, để rõ tin cậy chứng thư nào.',
      'certificates.installed_before': 'Chứng thư này đang được tin cậy rồi, không cần cài lại.',
      'certificates.another_certificate':
        'Mã này đã gắn với một chứng thư khác. Hãy tải lại trang rồi chọn tệp một lần nữa.',
      'certificates.removed_before': 'Chứng thư này đã được gỡ trước đó. Hãy tải lại trang.',
    },
    journal: {
      'signed_copies.sent': 'Gửi bản đã ký, chờ xác nhận',
      'signed_copies.kept': 'Lưu bản đã ký',
      'signed_copies.taken_back': 'Thu hồi bản đã ký',
      'signed_copies.dropped': 'Bỏ bản đã ký chưa xác nhận',
      'certificates.installed': 'Cài chứng thư của cơ quan',
      'certificates.removed': 'Gỡ chứng thư của cơ quan',
    },
  },
  en: {
    refusals: {
      'signed_copies.empty': 'The file is empty. Choose the PDF of the signed copy again.',
      'signed_copies.not_pdf':
        'This file is no PDF. Send the digitally signed PDF, or a scan in PDF of the paper with signature and stamp.',
      'signed_copies.busy': 'The server is reading other signed copies. Send it again in {seconds} seconds.',
      'signed_copies.too_heavy':
        'The PDF is too heavy to read and was not taken. Print the signed copy to a smaller PDF, or scan it coarser.',
      'signed_copies.broke': 'The PDF broke the reader and was not taken. Send another file of the signed copy.',
      'signed_copies.another_file':
        'This id already belongs to another signed copy. Reload the page and choose the file once more.',
      'signed_copies.not_yet_amendment': 'The amendment is not issued, so there is no signed copy yet. Issue it first.',
      'signed_copies.not_yet_report':
        'The report is not submitted, or was sent back, so no signed copy is taken. Submit it first.',
      'signed_copies.broken_without_reason':
        'A digital signature is broken or cannot be read. Say why this copy is kept all the same.',
      'signed_copies.replaced_without_reason': 'There is a signed copy already. Say why this one takes its place.',
      'signed_copies.already_read':
        'Nobody has confirmed this copy, so there is nothing to take back. Confirm or drop it.',
      'signed_copies.already_kept':
        'This copy is kept already. To change it send another, or take it back with a reason.',
      'signed_copies.already_replaced': 'This copy was replaced by another. Reload the page.',
      'signed_copies.already_taken_back': 'This copy was taken back. Send the signed copy again.',
      'signed_copies.no_file': 'The file of this copy is no longer in the store. Tell the administrator.',
      'certificates.not_a_certificate':
        'This file is no certificate. Send the .cer, .crt or .pem that the certification authority gave.',
      'certificates.several':
        'The file holds {count} certificates. Take them apart and install each, so that it is clear which is trusted.',
      'certificates.installed_before': 'This certificate is trusted already.',
      'certificates.another_certificate':
        'This id already belongs to another certificate. Reload the page and choose the file once more.',
      'certificates.removed_before': 'This certificate was removed before. Reload the page.',
    },
    journal: {
      'signed_copies.sent': 'Sent a signed copy, to be confirmed',
      'signed_copies.kept': 'Kept a signed copy',
      'signed_copies.taken_back': 'Took a signed copy back',
      'signed_copies.dropped': 'Dropped an unconfirmed signed copy',
      'certificates.installed': 'Installed a certificate of the office',
      'certificates.removed': 'Removed a certificate of the office',
    },
  },
})
