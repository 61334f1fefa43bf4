import type { Assessment, DemonstrationReport } from './record.ts'

const unwritten: Assessment = { steering: '', strengths: '', shortcomings: '', causes: '', nextYear: '' }

/** Reports sent back, and those still being written. */
export const laggingReports: readonly DemonstrationReport[] = [
  {
    agency: 'tinh-doan',
    state: 'returned',
    submittedOn: '2024-11-01',
    decidedOn: '2024-11-05',
    returnReason:
      'Một hoạt động bị trả lại vẫn được nhắc trong phần đánh giá; đề nghị bổ sung minh chứng cho trại sáng tạo rồi gửi lại trước ngày 13/11/2024.',
    assessment: {
      steering: 'Tỉnh Đoàn giao chỉ tiêu cho các huyện, thành đoàn và theo dõi qua nhóm làm việc chung.',
      strengths: 'Hoạt động có sức hút với người trẻ, nhất là cuộc thi video ngắn và dọn suối.',
      shortcomings: 'Số liệu của một số đoàn trực thuộc gửi chậm.',
      causes: 'Trùng thời gian kiện toàn cán bộ đoàn đầu năm học.',
      nextYear: 'Giao mỗi huyện đoàn một đoạn suối hoặc tuyến đường chăm sóc cả năm.',
    },
  },
  {
    agency: 'ubnd-thuan-chau',
    state: 'returned',
    submittedOn: '2024-11-04',
    decidedOn: '2024-11-07',
    returnReason:
      'Số cây trồng trong phần kết quả khác với biên bản nghiệm thu; đề nghị kiểm tra lại và gửi trước ngày 13/11/2024.',
    assessment: {
      steering: 'Huyện giao phòng Tài nguyên và Môi trường chủ trì, các xã cử cán bộ đầu mối.',
      strengths: 'Sân khấu hóa bằng tiếng Thái dễ hiểu, được bà con hưởng ứng.',
      shortcomings: 'Việc ghi chép số liệu ở xã chưa thống nhất.',
      causes: 'Cán bộ đầu mối mới thay, chưa quen biểu mẫu.',
      nextYear: 'Tập huấn ghi số liệu cho cán bộ đầu mối ngay từ đầu năm.',
    },
  },
  {
    agency: 'sgddt',
    state: 'draft',
    assessment: {
      ...unwritten,
      steering: 'Sở đưa nội dung bảo vệ môi trường vào nhiệm vụ năm học và hướng dẫn các phòng giáo dục.',
      strengths: 'Hội thi sân khấu hóa thu hút đủ các huyện, thành phố; tài liệu “Em yêu dòng suối” được dùng rộng.',
    },
  },
  {
    agency: 'mttq',
    state: 'draft',
    assessment: { ...unwritten, steering: 'Ban Thường trực hướng dẫn Mặt trận cơ sở rà lại quy ước của khu dân cư.' },
  },
  { agency: 'hoi-nong-dan', state: 'draft', assessment: unwritten },
  { agency: 'sct', state: 'draft', assessment: unwritten },
]
