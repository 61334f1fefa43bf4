/** The one amendment of the story: the hotels asked for time until after the autumn season, and trade joins in. Our own words. */
export const demonstrationAmendment = {
  task: '3.2',
  /** The agency that joins in. */
  partner: 'sct',
  dueOn: '2024-12-14',
  signedOn: '2024-11-05',
  reason: 'Cơ sở lưu trú đề nghị làm sau mùa du lịch cao điểm; cần ngành công thương cùng vận động nhà hàng, cửa hàng.',
  text: `DỮ LIỆU MINH HỌA

ỦY BAN NHÂN DÂN
TỈNH SƠN LA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Sơn La, ngày 05 tháng 11 năm 2024

QUYẾT ĐỊNH
Về việc điều chỉnh Kế hoạch tuyên truyền về tài nguyên, môi trường năm 2024

Điều 1. Điều chỉnh một số nội dung tại Phần V của Kế hoạch như sau:
1. Điều chỉnh thời hạn thực hiện mục 3.2 đến trước ngày 15/12/2024.
2. Bổ sung Sở Công Thương phối hợp thực hiện mục 3.2.

Điều 2. Các nội dung khác của Kế hoạch giữ nguyên.
`,
} as const
