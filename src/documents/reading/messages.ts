import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const readingMessages = defineMessages({
  vi: {
    refusals: {
      'reading.empty': 'Văn bản không có chữ nào. Hãy kiểm tra lại tệp, hoặc dán nội dung vào ô văn bản.',
      'reading.picture':
        'Tệp này là ảnh, không phải văn bản Word. Hãy gửi tệp .docx gốc, hoặc gõ, dán nội dung vào ô văn bản.',
      'reading.encrypted':
        'Tệp đặt mật khẩu nên không mở được. Hãy gỡ mật khẩu trong Word (Tệp → Thông tin → Bảo vệ tài liệu) rồi gửi lại.',
      'reading.old_word':
        'Chưa đọc được tệp .doc của Word đời cũ. Hãy mở bằng Word, lưu thành .docx rồi gửi lại, hoặc dán nội dung.',
      'reading.scanned_pdf':
        'Tệp PDF này là ảnh chụp, không có chữ để đọc; chức năng nhận dạng chữ (OCR) chưa có. Hãy gửi tệp .docx hoặc PDF xuất từ Word của văn bản, hoặc gõ, dán nội dung vào ô văn bản.',
      'reading.encrypted_pdf':
        'Tệp PDF đặt mật khẩu nên không mở được. Hãy gỡ mật khẩu, hoặc in ra tệp PDF mới, rồi gửi lại.',
      'reading.broken_pdf':
        'Tệp PDF bị hỏng nên không đọc được. Hãy mở bằng trình đọc PDF, in ra tệp PDF mới rồi gửi lại, hoặc dán nội dung.',
      'reading.too_many_pages': 'Tệp PDF dài quá {pages} trang. Hãy tách thành phần ngắn hơn.',
      'reading.rtf': 'Chưa đọc được tệp RTF. Hãy mở bằng Word, lưu thành .docx rồi gửi lại, hoặc dán nội dung.',
      'reading.not_word':
        'Tệp này là tài liệu văn phòng nhưng không phải văn bản Word (có thể là bảng tính hay trình chiếu). Hãy gửi tệp .docx.',
      'reading.not_a_document': 'Tệp này không phải là văn bản. Hãy gửi tệp .docx, .pdf hoặc .txt, hoặc dán nội dung.',
      'reading.broken_file':
        'Tệp .docx bị hỏng nên không mở được. Hãy mở bằng Word, lưu lại thành tệp mới rồi gửi lại.',
      'reading.xml_trick':
        'Tệp .docx có cấu trúc không an toàn nên không được mở. Hãy mở bằng Word, lưu lại thành tệp mới rồi gửi lại.',
      'reading.too_large': 'Tệp lớn hơn {limit} MB. Hãy bỏ bớt ảnh trong văn bản, hoặc dán nội dung dạng chữ.',
      'reading.too_many_parts': 'Tệp .docx chứa quá nhiều thành phần nên không được mở. Hãy dán nội dung dạng chữ.',
      'reading.unpacks_too_large':
        'Tệp .docx bung ra quá lớn nên không được mở. Hãy tách văn bản thành phần ngắn hơn, hoặc dán nội dung dạng chữ.',
      'reading.too_long': 'Văn bản dài quá {lines} dòng. Hãy tách thành phần ngắn hơn.',
      'reading.unknown_encoding':
        'Văn bản dùng phông chữ hoặc bảng mã cũ (như TCVN3, VNI), không phải Unicode, nên đọc sẽ sai dấu. Hãy chuyển sang Unicode rồi gửi lại.',
      'reading.not_a_plan':
        'Không tìm thấy gì của một kế hoạch: không có tên loại văn bản, căn cứ, mục hay nhiệm vụ nào. Hãy kiểm tra xem có gửi nhầm tệp không.',
      'reading.secret':
        'Văn bản có dấu chỉ độ mật. Hệ thống này không được nhận bí mật nhà nước nên văn bản không được đọc và không được lưu. Hãy xử lý theo quy định bảo vệ bí mật nhà nước.',
    },
    warnings: {
      noNumber: 'Không thấy số, ký hiệu của văn bản.',
      noDate: 'Không thấy ngày, tháng, năm ban hành.',
      noPlace: 'Không thấy địa danh.',
      noIssuer: 'Không thấy tên cơ quan ban hành ở đầu văn bản.',
      noTitle: 'Không thấy trích yếu (tên kế hoạch).',
      noSigner: 'Không thấy người ký.',
      noRecipients: 'Không thấy phần “Nơi nhận”.',
      noTasks: 'Không thấy nhiệm vụ nào được giao; hãy thêm bằng tay.',
      notAPlan: (docType: string) => `Văn bản là ${docType}, không phải kế hoạch; hãy xem kỹ từng phần đọc được.`,
      wordlessPages: (pages: string) => `Trang không có chữ nào đọc được (trang trắng hoặc ảnh chụp): ${pages}.`,
      recognisedPages: (pages: string) =>
        `Chữ do máy nhận dạng từ ảnh chụp, có thể sai; hãy đối chiếu với trang in: ${pages}.`,
      pageNumbers: (count: number) => `Đã bỏ ${count} số trang nằm giữa văn bản.`,
      trackedChanges: (count: number) =>
        `Văn bản còn ${count} chỗ sửa đổi chưa được chấp nhận; đã đọc theo nội dung sau khi sửa.`,
      enactingGlued: 'Câu ban hành viết liền với căn cứ cuối cùng; đã tách ra khi đọc.',
      tasksWithoutLead: (count: number) => `Có ${count} nhiệm vụ không rõ cơ quan chủ trì.`,
      notRecipients: (names: string) => `Được giao việc nhưng không có trong “Nơi nhận”: ${names}.`,
      jumps: (labels: string) => `Số mục không liền nhau: ${labels}.`,
    },
    columns: {
      label: 'Mục',
      lead: 'Chủ trì',
      coordinating: 'Phối hợp',
      deadline: 'Thời hạn',
      actions: 'Việc',
      action: 'Nội dung',
      request: 'đề nghị',
    },
  },
  en: {
    refusals: {
      'reading.empty': 'The document has no text. Check the file, or paste the text.',
      'reading.picture':
        'This file is a picture, not a Word document. Send the original .docx, or type or paste the text.',
      'reading.encrypted':
        'The file has a password and cannot be opened. Remove it in Word (File → Info → Protect Document) and send it again.',
      'reading.old_word':
        'Files of old Word (.doc) cannot be read yet. Open it in Word, save as .docx and send that, or paste the text.',
      'reading.scanned_pdf':
        'This PDF is a scan without any letters, and there is no text recognition (OCR) yet. Send the .docx or a PDF exported from Word, or type or paste the text.',
      'reading.encrypted_pdf':
        'The PDF has a password and cannot be opened. Remove it, or print to a new PDF, and send that.',
      'reading.broken_pdf':
        'The PDF is damaged and cannot be read. Open it in a PDF reader, print to a new PDF and send that, or paste the text.',
      'reading.too_many_pages': 'The PDF has more than {pages} pages. Split it.',
      'reading.rtf': 'RTF cannot be read yet. Open it in Word, save as .docx and send that, or paste the text.',
      'reading.not_word': 'This is an office file but not a Word document (perhaps a sheet or slides). Send a .docx.',
      'reading.not_a_document': 'This file is not a document. Send a .docx, .pdf or .txt, or paste the text.',
      'reading.broken_file':
        'The .docx is damaged and cannot be opened. Open it in Word, save it as a new file and send that.',
      'reading.xml_trick':
        'The .docx is built in an unsafe way and was not opened. Save it anew with Word and send that.',
      'reading.too_large': 'The file is larger than {limit} MB. Take pictures out of it, or paste the text.',
      'reading.too_many_parts': 'The .docx holds too many parts and was not opened. Paste the text.',
      'reading.unpacks_too_large':
        'The .docx unpacks to too much and was not opened. Split the document, or paste the text.',
      'reading.too_long': 'The document has more than {lines} lines. Split it.',
      'reading.unknown_encoding':
        'The document uses an old font or encoding (such as TCVN3 or VNI) and would be misread. Convert it to Unicode and send it again.',
      'reading.not_a_plan':
        'Nothing of a plan was found: no kind of document, no legal basis, no section, no task. Check whether it is the right file.',
      'reading.secret':
        'The document bears a secrecy stamp. This system must not take state secrets: it was neither read nor kept. Handle it under the rules for state secrets.',
    },
    warnings: {
      noNumber: 'No number and symbol found.',
      noDate: 'No date found.',
      noPlace: 'No place found.',
      noIssuer: 'No issuer found at the head of the document.',
      noTitle: 'No subject (name of the plan) found.',
      noSigner: 'No signer found.',
      noRecipients: 'No list of recipients found.',
      noTasks: 'No assigned task found; add them by hand.',
      notAPlan: (docType: string) => `The document is a ${docType}, not a plan; check every part that was read.`,
      wordlessPages: (pages: string) => `Pages without a word that could be read (blank, or a scan): ${pages}.`,
      recognisedPages: (pages: string) =>
        `Words that a machine recognised on a scan and may have wrong; compare with the printed page: ${pages}.`,
      pageNumbers: (count: number) => `${count} page numbers inside the text were left out.`,
      trackedChanges: (count: number) =>
        `The document has ${count} changes that nobody accepted; it was read as changed.`,
      enactingGlued: 'The enacting sentence stood in the last legal basis; they were taken apart.',
      tasksWithoutLead: (count: number) => `${count} tasks name no lead.`,
      notRecipients: (names: string) => `Given work but not among the recipients: ${names}.`,
      jumps: (labels: string) => `Labels that do not follow one another: ${labels}.`,
    },
    columns: {
      label: 'Item',
      lead: 'Lead',
      coordinating: 'Partners',
      deadline: 'Deadline',
      actions: 'Actions',
      action: 'Content',
      request: 'request',
    },
  },
})
