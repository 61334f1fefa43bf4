import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const workbooksMessages = defineMessages({
  vi: {
    faults: {
      not_a_day: (text: string) => `“${text}” không phải là ngày. Hãy ghi theo dạng 05/11/2024.`,
      short_year: (text: string) => `“${text}” chưa đủ bốn chữ số của năm. Hãy ghi theo dạng 05/11/2024.`,
      not_a_number: (text: string) => `“${text}” không phải là số. Hãy chỉ ghi chữ số, phần thập phân sau dấu phẩy.`,
      no_value: () => 'ô có công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại, hoặc ghi thẳng giá trị.',
      error_value: (text: string) => `công thức trong ô báo lỗi ${text}. Hãy sửa công thức hoặc ghi thẳng giá trị.`,
    },
    refusals: {
      'workbooks.empty_file': 'Tệp rỗng. Hãy chọn đúng biểu mẫu đã điền.',
      'workbooks.too_large': 'Tệp lớn hơn {limit} MB. Hãy bỏ ảnh và các trang không dùng, hoặc chia thành nhiều tệp.',
      'workbooks.encrypted':
        'Tệp có mật khẩu nên không đọc được. Hãy bỏ mật khẩu trong Excel (Tệp › Thông tin) rồi tải lên lại.',
      'workbooks.old_excel':
        'Đây là tệp Excel cũ (.xls). Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi tải lên lại.',
      'workbooks.binary_workbook': 'Đây là tệp .xlsb. Hãy mở bằng Excel, chọn “Lưu thành” dạng .xlsx rồi tải lên lại.',
      'workbooks.open_document': 'Đây là tệp OpenDocument (.ods). Hãy lưu thành dạng .xlsx rồi tải lên lại.',
      'workbooks.csv':
        'Đây là tệp .csv, không giữ được ngày và số như đã ghi. Hãy lưu thành dạng .xlsx rồi tải lên lại.',
      'workbooks.not_a_workbook': 'Tệp không phải là bảng tính Excel (.xlsx). Hãy dùng biểu mẫu tải từ trang này.',
      'workbooks.broken_file':
        'Tệp Excel bị hỏng nên không đọc được. Hãy mở bằng Excel, lưu thành tệp mới rồi tải lên lại.',
      'workbooks.too_many_parts': 'Tệp có quá nhiều thành phần bên trong. Hãy chép các hàng sang biểu mẫu mới tải về.',
      'workbooks.unpacks_too_large': 'Nội dung trong tệp quá lớn. Hãy chép các hàng sang biểu mẫu mới tải về.',
      'workbooks.too_many_sheets': 'Tệp có hơn {limit} trang. Hãy chép các hàng sang biểu mẫu mới tải về.',
      'workbooks.too_many_rows': 'Tệp có hơn {limit} hàng. Hãy chia thành nhiều tệp, mỗi tệp không quá {limit} hàng.',
      'workbooks.too_many_merged': 'Tệp có quá nhiều ô gộp. Hãy bỏ gộp ô rồi tải lên lại.',
      'workbooks.no_head':
        'Không tìm thấy hàng tiêu đề có các cột “{titles}”… Hãy dùng biểu mẫu tải từ trang này và giữ nguyên hàng tiêu đề.',
      'workbooks.repeated_column': 'Cột “{title}” có hai lần. Hãy xóa bớt một cột.',
      'workbooks.missing_columns':
        'Hàng tiêu đề (hàng {row}) thiếu cột: {titles}. Hãy thêm lại các cột này như trong biểu mẫu.',
      'workbooks.no_rows':
        'Chưa có hàng nào được điền dưới hàng tiêu đề (hàng {row}). Hàng ví dụ và hàng ẩn không tính.',
      'workbooks.another_form': 'Đây là biểu mẫu dùng cho việc khác. Hãy tải biểu mẫu ở trang này.',
      'workbooks.another_version': 'Biểu mẫu này đã cũ. Hãy tải biểu mẫu mới và chép các hàng sang.',
      'workbooks.made_for_another':
        'Biểu mẫu này được tải cho kế hoạch hoặc cơ quan khác. Hãy tải biểu mẫu của kế hoạch này và chép các hàng sang.',
      'workbooks.pasted_unmarked': 'Các hàng được dán không có tệp để đánh dấu. Hãy sửa trong Excel rồi dán lại.',
      'workbooks.unmarkable':
        'Không đánh dấu được trong tệp này. Hãy sửa theo danh sách trên màn hình, hoặc chép các hàng sang biểu mẫu mới tải về.',
      'workbooks.busy': 'Đang có nhiều tệp được đọc cùng lúc. Hãy thử lại sau {seconds} giây.',
      'workbooks.too_long': 'Đọc tệp quá lâu ({seconds} giây). Hãy chép các hàng sang biểu mẫu mới tải về.',
    },
  },
  en: {
    faults: {
      not_a_day: (text) => `“${text}” is no day. Write it as 05/11/2024.`,
      short_year: (text) => `“${text}” lacks the four figures of the year. Write it as 05/11/2024.`,
      not_a_number: (text) => `“${text}” is no number. Write figures only, decimals after a comma.`,
      no_value: () =>
        'the formula in the cell was never computed. Open the file in Excel and save it, or write the value.',
      error_value: (text) => `the formula in the cell gives ${text}. Mend it, or write the value.`,
    },
    refusals: {
      'workbooks.empty_file': 'The file is empty. Choose the form that you filled in.',
      'workbooks.too_large': 'The file is larger than {limit} MB. Remove pictures and unused sheets, or split it.',
      'workbooks.encrypted':
        'The file has a password and cannot be read. Remove it in Excel (File › Info), then upload it again.',
      'workbooks.old_excel':
        'This is an old Excel file (.xls). Open it in Excel, save it as .xlsx, then upload it again.',
      'workbooks.binary_workbook': 'This is an .xlsb file. Open it in Excel, save it as .xlsx, then upload it again.',
      'workbooks.open_document': 'This is an OpenDocument file (.ods). Save it as .xlsx, then upload it again.',
      'workbooks.csv':
        'This is a .csv file, which does not keep days and numbers as written. Save it as .xlsx, then upload it again.',
      'workbooks.not_a_workbook': 'This is no Excel workbook (.xlsx). Use the form from this page.',
      'workbooks.broken_file':
        'The Excel file is broken and cannot be read. Save it anew in Excel, then upload it again.',
      'workbooks.too_many_parts': 'The file has too many parts inside. Copy its rows into a fresh form.',
      'workbooks.unpacks_too_large': 'What is in the file is too large. Copy its rows into a fresh form.',
      'workbooks.too_many_sheets': 'The file has more than {limit} sheets. Copy its rows into a fresh form.',
      'workbooks.too_many_rows': 'The file has more than {limit} rows. Split it into files of {limit} rows at most.',
      'workbooks.too_many_merged': 'The file has too many merged cells. Unmerge them, then upload it again.',
      'workbooks.no_head':
        'No head row with the columns “{titles}”… was found. Use the form from this page and keep its head row.',
      'workbooks.repeated_column': 'The column “{title}” is there twice. Delete one.',
      'workbooks.missing_columns':
        'The head row (row {row}) lacks the columns: {titles}. Put them back as they are in the form.',
      'workbooks.no_rows':
        'No row is filled in below the head row (row {row}). The example and hidden rows do not count.',
      'workbooks.another_form': 'This form is for something else. Download the form from this page.',
      'workbooks.another_version': 'This form is old. Download a fresh one and copy the rows into it.',
      'workbooks.made_for_another':
        'This form was made for another plan or agency. Download the form of this plan and copy the rows into it.',
      'workbooks.pasted_unmarked': 'Pasted rows have no file to mark. Mend them in Excel and paste again.',
      'workbooks.unmarkable':
        'This file cannot be marked. Mend it by the list on the screen, or copy its rows into a fresh form.',
      'workbooks.busy': 'Several files are being read. Try again in {seconds} seconds.',
      'workbooks.too_long': 'Reading took too long ({seconds} s). Copy the rows into a fresh form.',
    },
  },
})
