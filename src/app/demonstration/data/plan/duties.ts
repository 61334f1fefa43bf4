import type { DutySection } from './document.ts'

/** Part V: who does what. The labels, agencies and days are those of the province's plan of 2024; the words are our own. */
export const duties = [
  {
    label: '1',
    heading: 'Sở Tài nguyên và Môi trường',
    items: [
      {
        label: '1.1',
        text: 'Chỉ đạo các đơn vị trong ngành từ tỉnh đến cơ sở theo sát địa bàn; dự báo sớm nguy cơ ô nhiễm môi trường ở những nơi dễ phát sinh: đầu nguồn nước, khu dân cư, khu công nghiệp, cơ sở sơ chế, chế biến nông sản (cà phê, sắn, dong riềng…); trên cơ sở đó, phối hợp với Ban Tuyên giáo Tỉnh ủy, Sở Thông tin và Truyền thông cung cấp thông tin; tuyên truyền kịp thời theo Quy chế phối hợp ban hành kèm theo Quyết định số 238-QĐ/TW ngày 30/9/2020 của Ban Bí thư.',
      },
      {
        label: '1.2',
        text: 'Tổ chức lễ phát động hưởng ứng Chiến dịch Làm cho thế giới sạch hơn, bám sát chủ đề của năm 2024.',
      },
      {
        label: '1.3',
        text: 'Chủ trì, phối hợp với UBND huyện Mộc Châu tổ chức lễ mít tinh nhân Ngày Môi trường thế giới 05/6, bám sát chủ đề của năm 2024.',
      },
      {
        label: '1.4',
        text: 'Chủ trì, phối hợp với UBND thành phố Sơn La tổ chức tuyên truyền các quy định về quản lý chất thải rắn sinh hoạt trong Nghị định số 08/2022/NĐ-CP ngày 10/01/2022 của Chính phủ và Luật Bảo vệ môi trường năm 2020; tuyên truyền, vận động người dân thành phố phân loại rác ngay tại nguồn.',
      },
    ],
  },
  {
    label: '2',
    heading: 'Sở Thông tin và Truyền thông',
    items: [
      {
        label: '2.1',
        text: 'Chủ trì hướng dẫn các cơ quan báo chí, UBND các huyện, thành phố truyền thông về quản lý tài nguyên, bảo vệ môi trường, ứng phó với biến đổi khí hậu và những văn bản mới trong lĩnh vực này.',
      },
      {
        label: '2.2',
        text: 'Phối hợp với Sở Tài nguyên và Môi trường hướng dẫn báo chí và hệ thống thông tin cơ sở trong tỉnh đưa các nội dung nói trên lên mặt báo, lên sóng và loa truyền thanh.',
      },
    ],
  },
  {
    label: '3',
    heading: 'Sở Văn hóa, Thể thao và Du lịch',
    items: [
      {
        label: '3.1',
        text: 'Chỉ đạo, hướng dẫn ngành văn hóa, thông tin từ tỉnh đến cơ sở tổ chức tuyên truyền theo những cách làm thiết thực, hợp với từng vùng; tuyên truyền cổ động trực quan bằng pa nô, áp phích, bảng điện tử; dàn dựng chương trình văn hóa, văn nghệ; tổ chức cuộc thi sáng tác về phát triển kinh tế - xã hội gắn với giữ gìn tài nguyên, môi trường và ứng phó với biến đổi khí hậu.',
      },
      {
        label: '3.2',
        text: 'Phát động phong trào giảm rác thải nhựa; phát động phong trào phân loại rác tại nguồn ở khách sạn, nhà hàng, cơ sở lưu trú, hướng tới nếp sống “xanh, sạch” của ngành và của du khách.',
      },
    ],
  },
  {
    label: '4',
    heading: 'Sở Giáo dục và Đào tạo',
    items: [
      {
        label: '4.1',
        text: 'Nghiên cứu xây dựng tài liệu tuyên truyền trong nhà trường theo hướng dẫn của Bộ Giáo dục và Đào tạo; mở các hoạt động trải nghiệm giúp học sinh, sinh viên ở từng cấp học hiểu biết hơn và có trách nhiệm hơn với tài nguyên, môi trường, biết cách thích ứng với biến đổi khí hậu.',
      },
      {
        label: '4.2',
        text: 'Phát động ít nhất 01 phong trào/hội thi (dưới hình thức sân khấu hóa) về bảo vệ môi trường, giảm rác thải nhựa, phân loại rác tại nguồn trong toàn ngành, gồm cả trường đại học, cao đẳng, trung cấp chuyên nghiệp trên địa bàn tỉnh.',
      },
    ],
  },
  {
    label: '5',
    heading: 'Sở Tài chính',
    inline:
      'Tham mưu, trình UBND tỉnh bố trí kinh phí cho các nhiệm vụ trong Kế hoạch, trong khả năng cân đối ngân sách và đúng quy định hiện hành.',
    items: [],
  },
  {
    label: '6',
    heading: 'Các Sở, ban, ngành tỉnh; UBND các huyện, thành phố',
    items: [
      {
        label: '6.1',
        text: 'Tiếp tục chỉ đạo quán triệt, tuyên truyền đến cán bộ, đảng viên và Nhân dân các chủ trương, chính sách, pháp luật về tài nguyên, môi trường và ứng phó với biến đổi khí hậu, nhất là văn bản mới ban hành, bằng cách làm phù hợp với đơn vị, địa bàn; phát huy vai trò của cấp ủy, tổ chức đảng, trước hết là người đứng đầu, trong lãnh đạo thực hiện các nhiệm vụ kinh tế - xã hội, quốc phòng - an ninh gắn với bảo vệ môi trường.',
      },
      {
        label: '6.2',
        text: 'Chỉ đạo đơn vị trực thuộc cung cấp thông tin thường xuyên cho báo chí để góp phần định hướng dư luận, trước hết về những vấn đề “phức tạp”, “nhạy cảm”; kịp thời đề xuất giải pháp đưa chủ trương, chính sách về tài nguyên, môi trường vào cuộc sống.',
        restricted: true,
      },
    ],
  },
  {
    label: '7',
    heading: 'Các cơ quan báo chí tỉnh và Cổng thông tin điện tử tỉnh',
    items: [
      {
        label: '7.1',
        text: 'Đa dạng hóa cách đưa thông tin về tài nguyên, môi trường và biến đổi khí hậu; nghiên cứu xây dựng kênh, chương trình, chuyên mục riêng, thiết thực với từng nhóm công chúng, trong đó có đồng bào các dân tộc thiểu số.',
      },
      {
        label: '7.2',
        text: 'Tăng cường tin, bài biểu dương những tập thể, cá nhân làm tốt việc giữ gìn môi trường, tiết kiệm tài nguyên, thích ứng với biến đổi khí hậu; đẩy mạnh phản bác thông tin, quan điểm sai trái bằng thông tin chính thức, có căn cứ.',
        restricted: true,
      },
    ],
  },
  {
    label: '8',
    heading: 'Đề nghị Ban Tuyên giáo Tỉnh ủy',
    items: [
      {
        label: '8.1',
        text: 'Thường xuyên chỉ đạo, định hướng thông tin để báo chí của tỉnh và báo chí Trung ương trên địa bàn phản ánh đầy đủ, có trọng tâm về tài nguyên, môi trường và biến đổi khí hậu.',
      },
      {
        label: '8.2',
        text: 'Tăng cường đấu tranh, phản bác quan điểm sai trái dựa vào những mặt còn hạn chế trong lĩnh vực tài nguyên, môi trường và biến đổi khí hậu.',
        restricted: true,
      },
    ],
  },
  {
    label: '9',
    heading: 'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; các tổ chức chính trị - xã hội cấp tỉnh',
    items: [
      {
        label: '9.1',
        text: 'Chỉ đạo, hướng dẫn Mặt trận cấp huyện, cấp xã cùng các tổ chức chính trị - xã hội mở các hoạt động thông tin, tuyên truyền phù hợp với từng cộng đồng; chú trọng tuyên truyền trong các buổi sinh hoạt thường kỳ; tham gia xây dựng và thực hiện quy ước, cam kết giữ gìn môi trường; xây dựng, duy trì các mô hình cộng đồng dân cư tự quản về môi trường.',
      },
      {
        label: '9.2',
        text: 'Nắm chắc, dự báo sớm tư tưởng, dư luận của các tầng lớp Nhân dân; vận động đoàn viên, hội viên cùng người thân hưởng ứng các phong trào, cuộc vận động giữ gìn tài nguyên, môi trường.',
        restricted: true,
      },
    ],
  },
  {
    label: '10',
    heading: 'Chế độ thông tin, báo cáo',
    items: [
      {
        label: '10.1',
        text: 'Giao các Sở, ban, ngành, các cơ quan, đơn vị có liên quan báo cáo UBND tỉnh kết quả thực hiện (thông qua Sở Tài nguyên và Môi trường) trước ngày 15/11/2024. Cơ quan, đơn vị gặp khó khăn, vướng mắc khi triển khai thì phản ánh về Sở Tài nguyên và Môi trường; Sở tổng hợp, báo cáo UBND tỉnh quyết định.',
      },
      {
        label: '10.2',
        text: 'Giao Sở Tài nguyên và Môi trường theo dõi việc triển khai, đôn đốc các đơn vị thực hiện Kế hoạch; tổng hợp, báo cáo kết quả chung với UBND tỉnh trước ngày 30/12/2024.',
      },
    ],
  },
] as const satisfies readonly DutySection[]
