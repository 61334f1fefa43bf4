import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const filesMessages = defineMessages({
  vi: {
    refusals: {
      'files.empty': 'Tệp rỗng, không có nội dung. Hãy chọn lại tệp.',
      'files.document_too_large': 'Tài liệu lớn hơn {limit} MB. Hãy giảm dung lượng hoặc tách thành nhiều tệp.',
      'files.picture_too_large': 'Ảnh lớn hơn {limit} MB. Hãy chọn ảnh nhỏ hơn hoặc lưu lại dạng JPEG.',
      'files.too_many_pixels':
        'Ảnh có {width} × {height} điểm ảnh, quá mức {limit} triệu. Hãy thu nhỏ ảnh rồi gửi lại.',
      'files.broken_picture': 'Ảnh bị hỏng, không đọc được. Hãy mở ảnh trên máy, lưu lại rồi gửi bản mới.',
      'files.heic':
        'Ảnh HEIC chưa dùng được. Trên iPhone: Cài đặt › Camera › Định dạng › Tương thích nhất; hoặc xuất ảnh ra JPEG rồi gửi lại.',
      'files.archive': 'Không nhận tệp nén (ZIP, RAR, 7z…). Hãy giải nén rồi gửi từng tệp ảnh, PDF, Word hoặc Excel.',
      'files.macros':
        'Tệp có macro nên không được nhận. Hãy lưu lại dạng .docx hoặc .xlsx (không macro), hoặc xuất ra PDF.',
      'files.encrypted': 'Tệp được đặt mật khẩu nên không đọc được. Hãy bỏ mật khẩu rồi gửi lại.',
      'files.unsupported':
        'Nội dung tệp không thuộc loại được nhận. Hãy gửi ảnh JPEG, PNG, WebP hoặc tài liệu PDF, Word, Excel.',
      'files.renamed':
        'Tệp “{name}” có nội dung khác với phần đuôi của tên. Nếu đúng là tệp cần gửi, hãy đổi đuôi thành {endings}.',
      'files.another_content':
        'Mã tệp này đã dùng cho “{name}” với nội dung khác. Hãy chọn lại tệp để gửi dưới mã mới.',
      'files.waiting': 'Ảnh đang được xử lý. Hãy mở lại sau ít giây.',
      'files.unreadable': 'Ảnh không đọc được nên không hiện được. Hãy nhờ cơ quan gửi lại bản khác.',
      'files.no_thumbnail': 'Tài liệu này không có ảnh thu nhỏ. Hãy mở chính tài liệu.',
      'files.not_yours':
        'Vị trí công tác đang dùng không được xem tệp này. Hãy chuyển vị trí, hoặc mở từ hoạt động mà tệp minh chứng.',
    },
    journal: {
      'files.uploaded': 'Gửi tệp',
      'files.copied': 'Tạo bản dùng chung của ảnh',
      'files.unreadable': 'Ảnh không đọc được',
    },
  },
  en: {
    refusals: {
      'files.empty': 'The file is empty. Choose the file again.',
      'files.document_too_large': 'The document is larger than {limit} MB. Make it smaller or split it.',
      'files.picture_too_large': 'The picture is larger than {limit} MB. Choose a smaller one or save it as JPEG.',
      'files.too_many_pixels':
        'The picture has {width} × {height} pixels, more than {limit} million. Make it smaller and send it again.',
      'files.broken_picture': 'The picture is damaged and cannot be read. Open it, save it anew and send the new one.',
      'files.heic':
        'HEIC pictures cannot be used. On an iPhone: Settings › Camera › Formats › Most Compatible; or export as JPEG.',
      'files.archive':
        'Archives (ZIP, RAR, 7z…) are not taken. Unpack it and send each picture, PDF, Word or Excel file.',
      'files.macros': 'The file has macros and is not taken. Save it as .docx or .xlsx without macros, or as PDF.',
      'files.encrypted': 'The file has a password and cannot be read. Remove the password and send it again.',
      'files.unsupported':
        'The content is of no kind that is taken. Send a JPEG, PNG or WebP picture, or a PDF, Word or Excel document.',
      'files.renamed':
        'The content of “{name}” is not what its ending says. If it is the right file, change the ending to {endings}.',
      'files.another_content':
        'This file id was used for “{name}” with other content. Choose the file again to send it under a new one.',
      'files.waiting': 'The picture is being prepared. Open it again in a few seconds.',
      'files.unreadable': 'The picture cannot be read or shown. Ask the agency to send another.',
      'files.no_thumbnail': 'This document has no small picture. Open the document itself.',
      'files.not_yours':
        'The post you act under may not see this file. Switch posts, or open it from the activity it shows.',
    },
    journal: {
      'files.uploaded': 'Sent a file',
      'files.copied': 'Made the shared copy of a picture',
      'files.unreadable': 'The picture cannot be read',
    },
  },
})
