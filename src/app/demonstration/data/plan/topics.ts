import type { Topic } from './document.ts'

/** Part II: what is communicated. */
export const themes = [
  {
    label: '1',
    title: 'Vai trò của tài nguyên, môi trường; tác hại của ô nhiễm và biến đổi khí hậu',
    text: 'Nêu rõ vì sao việc giữ gìn tài nguyên, môi trường và thích ứng với biến đổi khí hậu phải là nội dung trung tâm trong mỗi quyết định phát triển, là nền móng để kinh tế - xã hội của đất nước và của tỉnh đi lên bền vững. Phân tích dễ hiểu những tổn thất do môi trường ô nhiễm, tài nguyên suy giảm và khí hậu thay đổi gây ra đối với thế giới và Việt Nam: thời tiết cực đoan, lũ quét, hạn hán, xâm nhập mặn, nguồn nước và không khí bị ô nhiễm, tiếng ồn, sức khỏe con người bị tổn hại.',
  },
  {
    label: '2',
    title: 'Chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
    text: 'Giới thiệu các chủ trương, chính sách, pháp luật hiện hành: Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng; Nghị quyết số 24-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI) và Kết luận số 56-KL/TW ngày 23/8/2019 của Bộ Chính trị; Nghị quyết số 41-NQ/TW của Bộ Chính trị khóa IX và Kết luận số 02-KL/TW ngày 26/4/2016 của Ban Bí thư; Chỉ thị số 42-CT/TW ngày 24/3/2020 của Ban Bí thư về công tác phòng ngừa, ứng phó, khắc phục hậu quả thiên tai; Luật Phòng, chống thiên tai năm 2013; Luật Bảo vệ môi trường năm 2020; Luật Tài nguyên nước năm 2012; Chiến lược quốc gia về tăng trưởng xanh giai đoạn 2021 - 2030; Chiến lược bảo vệ môi trường quốc gia đến năm 2030; Quy hoạch tỉnh Sơn La thời kỳ 2021 - 2030 được phê duyệt tại Quyết định số 1676/QĐ-TTg ngày 25/12/2023 của Thủ tướng Chính phủ; Đề án nâng cao năng lực cho cán bộ quản lý nhà nước về biến đổi khí hậu được phê duyệt tại Quyết định số 624/QĐ-UBND ngày 06/4/2021 của UBND tỉnh Sơn La.',
  },
  {
    label: '3',
    title: 'Kết quả đạt được; giải pháp khoa học, kinh tế tuần hoàn, tăng trưởng xanh',
    text: 'Phản ánh những việc cả nước đã làm được: hệ thống chính sách, pháp luật về môi trường được hoàn thiện và thi hành thống nhất từ Trung ương đến cơ sở; dự báo khí tượng thủy văn, cảnh báo thiên tai sớm hơn, giúp giảm thiệt hại; tài nguyên được điều tra, định giá, sử dụng tiết kiệm hơn; năng lượng tái tạo được khuyến khích; nhiều điểm ô nhiễm được xử lý, chất lượng sống của người dân tốt lên. Giới thiệu các giải pháp khoa học, công nghệ, mô hình kinh tế số, kinh tế tuần hoàn và tăng trưởng xanh có thể áp dụng tại địa phương.',
  },
  {
    label: '4',
    title: 'Cam kết quốc tế và thông tin đối ngoại',
    text: 'Thông tin về trách nhiệm của Việt Nam trong các cam kết quốc tế: Công ước khung của Liên hợp quốc về biến đổi khí hậu năm 1992, Thỏa thuận Pa-ri năm 2015, mục tiêu phát thải ròng bằng “0” nêu tại các Hội nghị COP 26, COP 27, COP 28, những thỏa thuận trong ASEAN, các hiệp định thương mại tự do và APEC. Làm tốt thông tin đối ngoại, chia sẻ kinh nghiệm và đối thoại chính sách với các nước.',
  },
  {
    label: '5',
    title: 'Mô hình hay, người tốt việc tốt; phê phán hành vi vi phạm',
    text: 'Giới thiệu, nhân rộng những mô hình, cách làm thiết thực của người dân trong giữ gìn môi trường, tiết kiệm tài nguyên, thích ứng với biến đổi khí hậu; cho thấy việc giữ được mô hình tốt lâu dài chính là giữ nếp sống văn minh của cộng đồng. Biểu dương tấm gương tiêu biểu; phê phán đúng mức và kiến nghị xử lý đúng quy định hành vi vi phạm pháp luật về tài nguyên, môi trường.',
  },
  {
    label: '6',
    title: 'Phản bác thông tin, quan điểm sai trái',
    text: 'Cung cấp thông tin chính thức, có nguồn rõ ràng để phản bác những thông tin, quan điểm sai trái, xuyên tạc dựa vào các mặt còn hạn chế trong quản lý tài nguyên, bảo vệ môi trường, ứng phó với biến đổi khí hậu.',
    restricted: true,
  },
] as const satisfies readonly Topic[]

/** Part III: how it is communicated. */
export const channels = [
  {
    label: '1',
    title: 'Báo chí, phát thanh, truyền hình, cổng và trang thông tin điện tử',
    text: 'Đưa tin, bài, phóng sự trên báo in, báo điện tử, phát thanh, truyền hình; trên Cổng thông tin điện tử tỉnh và trang thông tin điện tử của các sở, ngành, đoàn thể.',
  },
  {
    label: '2',
    title: 'Hội nghị báo cáo viên, sinh hoạt thường kỳ, tọa đàm',
    text: 'Lồng ghép vào hội nghị báo cáo viên, các buổi sinh hoạt của chi bộ, đoàn thể, họp bản, tiểu khu; tổ chức tọa đàm, hỏi đáp trực tiếp để người dân nêu thắc mắc và được giải thích cặn kẽ.',
  },
  {
    label: '3',
    title: 'Bản tin nội bộ, tài liệu, sách, ấn phẩm',
    text: 'Biên soạn bản tin, sổ tay, tờ gấp, sách và các ấn phẩm ngắn gọn, nhiều hình ảnh, có bản tiếng dân tộc khi cần, dùng được cho nhiều nhóm người đọc.',
  },
  {
    label: '4',
    title: 'Cổ động trực quan, văn hóa - văn nghệ, phong trào thi đua',
    text: 'Treo khẩu hiệu, dựng pa nô tại cửa ngõ và các tuyến đường chính, khu hành chính, khu đô thị, khu công nghiệp, bệnh viện, trường học; đưa nội dung vào chương trình văn hóa - văn nghệ, các phong trào thi đua và cuộc vận động.',
  },
] as const satisfies readonly Topic[]
