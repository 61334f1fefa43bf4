import { difficultyScreens } from '../../../../execution/difficulties/screen-messages.ts'
import { overviewScreens } from '../../../../execution/overview/screen-messages.ts'
import { reportScreens } from '../../../../execution/reports/screen-messages.ts'
import { taskScreens } from '../../../../execution/tasks/screen-messages.ts'
import { todayScreens } from '../../../../execution/today/screen-messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = {
  hard: difficultyScreens.vi,
  view: overviewScreens.vi,
  report: reportScreens.vi,
  task: taskScreens.vi,
  day: todayScreens.vi,
}
const en = {
  hard: difficultyScreens.en,
  view: overviewScreens.en,
  report: reportScreens.en,
  task: taskScreens.en,
  day: todayScreens.en,
}

/** Following an issued plan and consolidating what came of it, for the plan owner. */
export const followingHelp = defineHelp(
  {
    today: {
      title: 'Buổi sáng của bạn',
      about:
        'Trang đầu xếp sẵn việc chờ bạn: đề xuất cần xác nhận, báo cáo cần tiếp nhận, khó khăn cần trả lời, hạn báo cáo.',
      steps: [
        `Xem phần “${vi.day.now}” từ trên xuống; mỗi dòng có một nút dẫn đến đúng chỗ.`,
        `Xem “${vi.day.clocks}”: còn bao nhiêu ngày, bao nhiêu cơ quan đã gửi.`,
        `Bấm “${vi.day.openReports}” để nhắc các cơ quan còn thiếu bằng kênh công vụ thường dùng.`,
      ],
      after: 'Việc đã xong chuyển xuống phần cuối trang.',
    },
    tasks: {
      title: 'Xác nhận kết quả nhiệm vụ',
      about: 'Cơ quan đề xuất hoàn thành hoặc không thực hiện được; bạn xem bằng chứng rồi xác nhận hoặc trả lại.',
      steps: [
        `Lọc trạng thái “${vi.task.looks.awaiting_confirmation}” rồi mở một phần việc.`,
        'Xem các hoạt động đã duyệt làm bằng chứng.',
        `Bấm “${vi.task.confirm}”, hoặc “${vi.task.sendBack}” kèm điều còn thiếu và cách bổ sung.`,
      ],
      after: 'Cơ quan được báo ngay. Phần việc bị trả lại trở về đang làm.',
      limits:
        'Danh sách trễ hạn chỉ gồm cơ quan mà cơ quan ban hành được giao việc; cơ quan được đề nghị không bị tính trễ.',
    },
    activities: {
      title: 'Hoạt động các cơ quan đã làm',
      about: 'Bạn thấy các hoạt động mà cơ quan thực hiện đã duyệt, kèm số liệu và minh chứng.',
      steps: ['Lọc theo kế hoạch, cơ quan hoặc thời gian.', 'Mở một hoạt động để xem ảnh, tệp và đường dẫn.'],
      limits: 'Ảnh bạn thấy đã bỏ vị trí và thông tin máy ảnh. Hoạt động của mục hạn chế chỉ có số lượng.',
      ask: 'Số liệu lạ: trao đổi ngay dưới hoạt động hoặc hỏi đầu mối của cơ quan đó.',
    },
    difficulties: {
      title: 'Trả lời khó khăn, đề xuất',
      about: 'Các cơ quan nêu điều vượt khả năng của họ. Mỗi việc có một nơi giải quyết và hạn trả lời.',
      steps: [
        `Lọc “${vi.hard.waitsForMe}” và mở việc gần hạn nhất.`,
        `Thuộc thẩm quyền: viết ai làm gì, bao giờ xong, rồi bấm “${vi.hard.giveAnswer}”.`,
        `Không thuộc thẩm quyền: “${vi.hard.passOn}” và ghi lý do.`,
        `Cần thêm thời gian: “${vi.hard.sayMeanwhile}”; hạn trả lời vẫn giữ.`,
      ],
      after: 'Cơ quan nêu xác nhận đã được tháo gỡ, hoặc mở lại nếu chưa.',
      final: 'Đường đi và các lời trả lời được giữ mãi trong lịch sử.',
    },
    reports: {
      title: 'Tiếp nhận và tổng hợp báo cáo',
      about: 'Xem ai đã gửi, tiếp nhận từng báo cáo, rồi lập báo cáo tổng hợp từ số liệu đã chốt.',
      steps: [
        `Mở báo cáo ở trạng thái “${vi.report.states.submitted}”, đọc số liệu và lời.`,
        `Bấm “${vi.report.accept}”, hoặc “${vi.report.return}” kèm lý do.`,
        `Bấm “${vi.report.openConsolidated}”. Bấm vào con số để xem nó từ đâu ra; sửa lời ở từng phần.`,
        `Đủ rồi thì bấm “${vi.report.submitConsolidated}” và “${vi.report.download}” để trình ký.`,
      ],
      after: 'Hoạt động trong báo cáo đã tiếp nhận bị khóa. Bản trình ký theo đúng thể thức văn bản hành chính.',
      final: 'Mở lại hoặc lấy lại báo cáo thì được, nhưng phải ghi lý do và lý do ở lại trong nhật ký.',
      limits: 'Số liệu mục hạn chế chỉ cộng thành tổng, không liệt kê riêng.',
    },
    overview: {
      title: 'Tổng quan và bảng theo dõi',
      about: 'Tổng quan cho các con số và biểu đồ; bảng theo dõi cho từng cơ quan với từng nhiệm vụ.',
      steps: [
        'Bấm vào một thanh hoặc một điểm trên biểu đồ để đến danh sách phía sau nó.',
        'Trên bảng, dùng phím mũi tên để đi giữa các ô, Enter để mở một phần việc.',
        `Cần bảng để họp: “${vi.view.xlsx}”, “${vi.view.csv}” hoặc “${vi.view.print}”.`,
      ],
      limits: 'Bảng theo dõi công việc của cơ quan, không xếp hạng con người.',
    },
  },
  {
    today: {
      title: 'Your morning',
      about:
        'The first page holds what waits for you: proposals to confirm, reports to accept, difficulties to answer, report days.',
      steps: [
        `Go through “${en.day.now}” from the top; each line has a button that leads to the place.`,
        `Look at “${en.day.clocks}”: how many days are left, how many agencies have reported.`,
        `Press “${en.day.openReports}” and remind whoever is missing through the usual office channels.`,
      ],
      after: 'What is done moves to the end of the page.',
    },
    tasks: {
      title: 'Confirm the outcome of tasks',
      about:
        'An agency proposes its share as done or not carried out; you look at the evidence and confirm or send it back.',
      steps: [
        `Filter by “${en.task.looks.awaiting_confirmation}” and open a share.`,
        'Look at the approved activities that serve as evidence.',
        `Press “${en.task.confirm}”, or “${en.task.sendBack}” with what is missing and how to add it.`,
      ],
      after: 'The agency is told at once. A share sent back is in progress again.',
      limits: 'Lists of the late name only agencies that the issuer may order; those only asked are never late.',
    },
    activities: {
      title: 'What the agencies did',
      about: 'You see the activities that their own agencies approved, with figures and evidence.',
      steps: ['Filter by plan, agency or time.', 'Open an activity to see pictures, files and links.'],
      limits: 'The pictures you see carry no place or camera data. Activities of restricted items are counts alone.',
      ask: 'A strange figure: comment below the activity, or ask the agency’s focal point.',
    },
    difficulties: {
      title: 'Answer difficulties and proposals',
      about: 'Agencies raise what is beyond their means. Each has somebody who decides and a day for the answer.',
      steps: [
        `Filter by “${en.hard.waitsForMe}” and open the one due first.`,
        `Yours to decide: write who does what by when, and press “${en.hard.giveAnswer}”.`,
        `Not yours: “${en.hard.passOn}” with the reason.`,
        `You need more time: “${en.hard.sayMeanwhile}”; the day of the answer stays.`,
      ],
      after: 'The agency says that nothing hinders any more, or opens it again.',
      final: 'The way it went and all answers stay in the history for good.',
    },
    reports: {
      title: 'Accept and consolidate reports',
      about: 'See who has reported, accept each report, then make the consolidated one from figures that are fixed.',
      steps: [
        `Open a report in the state “${en.report.states.submitted}” and read its figures and words.`,
        `Press “${en.report.accept}”, or “${en.report.return}” with a reason.`,
        `Press “${en.report.openConsolidated}”. Press a figure to see where it comes from; edit the words of each part.`,
        `When it is complete, press “${en.report.submitConsolidated}” and “${en.report.download}” for the signature.`,
      ],
      after: 'Activities in an accepted report are locked. The file follows the official layout.',
      final: 'Reports can be reopened or taken back, but with a reason that stays in the journal.',
      limits: 'Figures of restricted items are only added up, never listed singly.',
    },
    overview: {
      title: 'Overview and board',
      about: 'The overview has numbers and charts; the board has each agency against each task.',
      steps: [
        'Press a bar or a point of a chart to get to the list behind it.',
        'On the board, arrows go between cells and Enter opens a share.',
        `For a meeting: “${en.view.xlsx}”, “${en.view.csv}” or “${en.view.print}”.`,
      ],
      limits: 'The board follows the work of agencies; it ranks no people.',
    },
  },
)
