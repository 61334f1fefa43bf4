import type { DemonstrationReport } from './record.ts'

/** Reports accepted or waiting for the plan owner. */
export const sentReports: readonly DemonstrationReport[] = [
  {
    agency: 'stc',
    state: 'accepted',
    submittedOn: '2024-10-31',
    decidedOn: '2024-11-04',
    assessment: {
      steering:
        'Sở phân công phòng Tài chính hành chính sự nghiệp làm đầu mối, rà soát dự toán của các cơ quan ngay từ quý II.',
      strengths:
        'Nhu cầu kinh phí được thẩm định đúng hạn; việc lồng ghép nguồn sự nghiệp môi trường tránh được trùng lặp.',
      shortcomings: 'Một số đề nghị gửi muộn, thuyết minh chưa rõ sản phẩm.',
      causes: 'Kế hoạch ban hành sau khi dự toán năm đã giao nên các cơ quan phải cân đối lại.',
      nextYear: 'Hướng dẫn các cơ quan lập nhu cầu tuyên truyền cùng kỳ lập dự toán.',
    },
  },
  {
    agency: 'syt',
    state: 'accepted',
    submittedOn: '2024-11-01',
    decidedOn: '2024-11-05',
    assessment: {
      steering:
        'Sở ban hành văn bản giao các bệnh viện, trung tâm y tế đưa nội dung môi trường vào kế hoạch truyền thông sức khỏe.',
      strengths:
        'Cán bộ trạm y tế nắm chắc cách phân loại chất thải; truyền thông nước sạch sau mưa lũ đến được các bản ven suối.',
      shortcomings: 'Tài liệu tiếng Mông còn thiếu; một số trạm chưa có kho chứa tạm đúng quy định.',
      causes: 'Địa bàn rộng, giao thông chia cắt trong tháng 9; kinh phí in ấn hạn hẹp.',
      nextYear: 'Bổ sung tài liệu tiếng Mông và mở rộng mô hình bệnh viện xanh tới tuyến huyện.',
    },
  },
  {
    agency: 'vp-ubnd',
    state: 'accepted',
    submittedOn: '2024-11-01',
    decidedOn: '2024-11-05',
    assessment: {
      steering: 'Văn phòng lồng ghép theo dõi Kế hoạch vào lịch công tác tháng và nhắc việc các cơ quan.',
      strengths: 'Cơ quan giảm rõ lượng giấy in và chai nhựa dùng một lần trong các cuộc họp.',
      shortcomings: 'Việc phân loại rác ở khu làm việc chung chưa đều.',
      causes: 'Nhiều cơ quan dùng chung trụ sở, chưa thống nhất đơn vị thu gom.',
      nextYear: 'Thống nhất quy định phân loại rác cho toàn khu trụ sở.',
    },
  },
  {
    agency: 'cong-ttdt',
    state: 'accepted',
    submittedOn: '2024-11-01',
    decidedOn: '2024-11-04',
    assessment: {
      steering: 'Trung tâm mở chuyên trang riêng, phân công biên tập viên nhận tin từ các sở và huyện.',
      strengths: 'Chuyên trang gọn, mở được trên mạng yếu; tin của cơ sở lên trang trong ngày.',
      shortcomings: 'Nội dung tiếng dân tộc mới dừng ở đường dẫn sang báo và đài.',
      causes: 'Trung tâm chưa có biên dịch viên.',
      nextYear: 'Phối hợp với Báo Sơn La và Đài tỉnh đăng nội dung tiếng Thái, tiếng Mông.',
    },
  },
  {
    agency: 'dai-pt-th',
    state: 'accepted',
    submittedOn: '2024-11-04',
    decidedOn: '2024-11-07',
    assessment: {
      steering: 'Đài đưa chương trình môi trường vào khung phát sóng cố định, giao chỉ tiêu số phát cho từng phòng.',
      strengths: 'Chương trình tiếng Thái, tiếng Mông đều đặn, có tiếng nói của người dân ở bản.',
      shortcomings: 'Thiếu phát thanh viên tiếng Mông dự phòng; phóng sự ở vùng xa còn ít.',
      causes: 'Biên chế hạn chế, đi lại khó khăn trong mùa mưa.',
      nextYear: 'Đào tạo cộng tác viên ở các xã vùng cao và tăng số phát thanh trực tiếp.',
    },
  },
  {
    agency: 'ban-tuyen-giao',
    state: 'accepted',
    submittedOn: '2024-11-01',
    decidedOn: '2024-11-05',
    assessment: {
      steering: 'Ban đưa chuyên đề môi trường vào hội nghị báo cáo viên và bản tin thông báo nội bộ.',
      strengths: 'Tài liệu đến chi bộ kịp kỳ sinh hoạt; báo chí có đầu mối và số liệu để hỏi.',
      shortcomings: 'Hình thức báo cáo chuyên đề ở một số nơi còn nặng về đọc tài liệu.',
      causes: 'Báo cáo viên cơ sở ít được thực hành kỹ năng trình bày.',
      nextYear: 'Tổ chức lớp thực hành cho báo cáo viên cơ sở.',
    },
  },
  {
    agency: 'hoi-lhpn',
    state: 'accepted',
    submittedOn: '2024-11-04',
    decidedOn: '2024-11-06',
    assessment: {
      steering: 'Hội hướng dẫn các cấp hội gắn nội dung môi trường với phong trào gia đình 5 không 3 sạch.',
      strengths: 'Mô hình đi chợ bằng làn và ngôi nhà xanh dễ làm, được hội viên giữ bền.',
      shortcomings: 'Chưa theo dõi được đầy đủ mô hình sau khi ra mắt.',
      causes: 'Cán bộ chi hội kiêm nhiệm nhiều việc.',
      nextYear: 'Duy trì mô hình đã có, chỉ mở mới nơi có người phụ trách rõ.',
    },
  },
  {
    agency: 'ubnd-moc-chau',
    state: 'accepted',
    submittedOn: '2024-11-05',
    decidedOn: '2024-11-07',
    assessment: {
      steering:
        'Huyện ban hành kế hoạch thực hiện, giao phòng Tài nguyên và Môi trường phối hợp phòng Văn hóa và Thông tin.',
      strengths: 'Doanh nghiệp du lịch tham gia tích cực; phát thanh tiếng Mông được bà con đón nghe.',
      shortcomings: 'Rác cuối tuần ở điểm du lịch vẫn tăng nhanh hơn năng lực thu gom.',
      causes: 'Lượng khách đông vào ngày nghỉ, điểm tập kết ở xa.',
      nextYear: 'Vận động cơ sở lưu trú tự chở rác phân loại về điểm tập kết theo giờ.',
    },
  },
  {
    agency: 'ubnd-muong-la',
    state: 'accepted',
    submittedOn: '2024-11-05',
    decidedOn: '2024-11-08',
    assessment: {
      steering: 'Huyện chỉ đạo các xã ven suối lồng ghép tuyên truyền với phương án phòng, chống thiên tai.',
      strengths: 'Các bản có nguy cơ cao đã biết đường rút và cách báo động.',
      shortcomings: 'Biển cảnh báo chưa đủ; tuyên truyền về rác lòng hồ chưa thường xuyên.',
      causes: 'Kinh phí hết sớm sau mưa lũ.',
      nextYear: 'Bổ sung biển cảnh báo và duy trì vớt rác lòng hồ hằng quý.',
    },
  },
  {
    agency: 'stttt',
    state: 'submitted',
    submittedOn: '2024-11-06',
    assessment: {
      steering: 'Sở ban hành văn bản hướng dẫn truyền thông theo quý và cung cấp bộ bài phát thanh dùng chung.',
      strengths: 'Hệ thống truyền thanh cơ sở có bài sẵn bằng ba thứ tiếng, phát đúng lịch.',
      shortcomings: 'Một số cụm loa hỏng, chưa được thay.',
      causes: 'Thiết bị cũ, mưa giông nhiều.',
      nextYear: 'Chuyển dần sang truyền thanh ứng dụng công nghệ thông tin ở các xã khó khăn.',
    },
  },
  {
    agency: 'svhttdl',
    state: 'submitted',
    submittedOn: '2024-11-07',
    assessment: {
      steering: 'Sở giao các trung tâm văn hóa huyện xây dựng chương trình lưu động theo chủ đề môi trường.',
      strengths: 'Tuyên truyền trực quan được làm mới; phong trào giảm rác nhựa lan tới cơ sở lưu trú.',
      shortcomings: 'Một số pa nô chưa dựng được do vướng vị trí.',
      causes: 'Thủ tục thỏa thuận vị trí kéo dài.',
      nextYear: 'Lập danh mục vị trí cố định dùng chung cho các kế hoạch tuyên truyền.',
    },
  },
  {
    agency: 'snnptnt',
    state: 'submitted',
    submittedOn: '2024-11-06',
    assessment: {
      steering: 'Sở lồng ghép tuyên truyền vào tập huấn khuyến nông và tuần tra bảo vệ rừng.',
      strengths: 'Nông dân quan tâm tới ủ vỏ cà phê và tưới tiết kiệm; cam kết bảo vệ rừng ký trước mùa khô.',
      shortcomings: 'Bao gói thuốc bảo vệ thực vật đã gom nhưng chưa có nơi xử lý.',
      causes: 'Trên địa bàn chưa có đơn vị đủ điều kiện.',
      nextYear: 'Nhân rộng mô hình ủ vỏ cà phê; tìm đơn vị xử lý bao gói ngoài tỉnh.',
    },
  },
  {
    agency: 'bao-son-la',
    state: 'submitted',
    submittedOn: '2024-11-07',
    assessment: {
      steering: 'Ban Biên tập duy trì chuyên mục cố định, giao từng phòng phụ trách một nhóm nội dung.',
      strengths: 'Bài viết gần cơ sở, có số liệu và đồ họa; nội dung bốn thứ tiếng.',
      shortcomings: 'Tương tác với bạn đọc vùng xa còn ít.',
      causes: 'Mạng di động ở nhiều bản yếu.',
      nextYear: 'Tăng bản nghe thay cho bản đọc và gửi qua đài truyền thanh xã.',
    },
  },
  {
    agency: 'ubnd-tp-son-la',
    state: 'submitted',
    submittedOn: '2024-11-08',
    assessment: {
      steering: 'Thành phố ban hành lộ trình phân loại rác theo phường, giao ban hằng tuần.',
      strengths: 'Tỷ lệ hộ ký cam kết cao; tổ dân phố chủ động nhắc nhau.',
      shortcomings: 'Xe thu gom chưa có khoang riêng nên còn đổ chung.',
      causes: 'Chưa bố trí được kinh phí thay xe.',
      nextYear: 'Đề xuất mua xe hai khoang và mở rộng phân loại ra các xã.',
    },
  },
  {
    agency: 'ubnd-mai-son',
    state: 'submitted',
    submittedOn: '2024-11-08',
    assessment: {
      steering: 'Huyện lập tổ theo dõi mùa sơ chế, công bố số điện thoại trực.',
      strengths: 'Cơ sở chế biến được kiểm tra trước mùa vụ; người dân biết nơi báo tin.',
      shortcomings: 'Một số cơ sở nhỏ lẻ hoạt động theo đợt, khó theo dõi.',
      causes: 'Cơ sở tự phát, xa trung tâm xã.',
      nextYear: 'Vận động cơ sở nhỏ đưa cà phê về điểm sơ chế tập trung.',
    },
  },
]
