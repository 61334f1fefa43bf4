import { difficultyScreens } from '../../../../execution/difficulties/screen-messages.ts'
import { overviewScreens } from '../../../../execution/overview/screen-messages.ts'
import { planScreens } from '../../../../execution/plans/screen-messages.ts'
import { reportScreens } from '../../../../execution/reports/screen-messages.ts'
import { taskScreens } from '../../../../execution/tasks/screen-messages.ts'
import { todayScreens } from '../../../../execution/today/screen-messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = { plans: planScreens.vi, view: overviewScreens.vi, report: reportScreens.vi, task: taskScreens.vi }
const en = { plans: planScreens.en, view: overviewScreens.en, report: reportScreens.en, task: taskScreens.en }

/** Reading plans and amendments, for everybody who does not make them. */
export const readingHelp = defineHelp(
  {
    plans: {
      title: 'Đọc kế hoạch',
      about: 'Mỗi kế hoạch đã phát hành có một trang: nhiệm vụ, văn bản, chế độ báo cáo, nơi nhận, điều chỉnh.',
      steps: [
        'Mở kế hoạch trong danh sách; tìm theo tên, số hoặc cơ quan.',
        `Thẻ “${vi.plans.tabs.tasks}”: từng nhiệm vụ, nguyên văn, hạn và cơ quan.`,
        `Thẻ “${vi.plans.tabs.asOf}”: kế hoạch ở thời điểm một ngày bất kỳ.`,
        `Cần văn bản gốc: “${vi.plans.download}”.`,
      ],
      ask: 'Thắc mắc về nội dung: hỏi cơ quan chủ trì kế hoạch, tên ghi ở đầu trang.',
    },
    amendments: {
      title: 'Đọc bản điều chỉnh',
      about: 'Khi kế hoạch được sửa, mỗi điểm khác được ghi lại: trước là gì, sau là gì, từ ngày nào.',
      steps: [
        `Ở trang kế hoạch, mở thẻ “${vi.plans.tabs.amendments}”.`,
        'Chọn một bản điều chỉnh để xem từng điểm khác cạnh câu của văn bản.',
      ],
      after: 'Cơ quan bạn chỉ được báo khi phần việc của cơ quan bạn thay đổi.',
    },
  },
  {
    plans: {
      title: 'Read the plans',
      about: 'Each issued plan has a page: tasks, paper, report duties, recipients, amendments.',
      steps: [
        'Open a plan from the list; search by name, number or agency.',
        `Tab “${en.plans.tabs.tasks}”: each task, its words, day and agencies.`,
        `Tab “${en.plans.tabs.asOf}”: the plan as it stood on any day.`,
        `The paper itself: “${en.plans.download}”.`,
      ],
      ask: 'Questions about the content: ask the plan owner, who is named at the top of the page.',
    },
    amendments: {
      title: 'Read the amendments',
      about: 'When a plan changes, each difference is kept: before, after, and from which day.',
      steps: [
        `On the plan’s page, open the tab “${en.plans.tabs.amendments}”.`,
        'Choose an amendment to see each difference beside the sentence of the paper.',
      ],
      after: 'Your agency is told only when its own share changes.',
    },
  },
)

/** Following the work without writing, for leaders and readers. */
export const watchingHelp = defineHelp(
  {
    overview: {
      title: 'Tổng quan và bảng theo dõi',
      about: 'Các con số chung, biểu đồ theo cơ quan và theo tháng, và bảng cơ quan với từng nhiệm vụ.',
      steps: [
        'Bấm vào một con số, một thanh hoặc một điểm để đến danh sách phía sau nó.',
        `Mở “${vi.view.board}”; phím mũi tên để đi giữa các ô, Enter để mở.`,
        `Cần bảng để họp: “${vi.view.xlsx}” hoặc “${vi.view.print}”.`,
      ],
      limits: 'Chỉ theo dõi việc của cơ quan, không xếp hạng con người. Cơ quan được đề nghị không bị tính trễ.',
    },
    tasks: {
      title: 'Xem nhiệm vụ',
      about: 'Phần việc của các cơ quan, hạn gần nhất trước.',
      steps: [
        'Lọc theo trạng thái, kế hoạch hoặc cơ quan.',
        `Mở một phần việc để xem nguyên văn, bằng chứng và lịch sử; “${vi.task.whole}” cho biết các nơi khác làm đến đâu.`,
      ],
      limits: 'Mục hạn chế chỉ có số liệu, không có lời kể, ảnh hay tệp.',
    },
    activities: {
      title: 'Xem hoạt động',
      about: 'Những gì các cơ quan đã làm và đã được người duyệt của cơ quan đó chấp nhận.',
      steps: ['Lọc theo kế hoạch, cơ quan, nội dung hoặc thời gian.', 'Mở một hoạt động để xem số liệu và minh chứng.'],
      limits: 'Ảnh bạn thấy đã bỏ vị trí và thông tin máy ảnh.',
    },
    reports: {
      title: 'Xem báo cáo',
      about: 'Ai đã gửi, ai chưa, và báo cáo tổng hợp của kế hoạch.',
      steps: [
        'Chọn kế hoạch, xem tình hình gửi của từng cơ quan.',
        `Bấm “${vi.report.openConsolidated}”; bấm một con số để biết nó từ đâu ra.`,
        `Cần bản in: “${vi.report.download}”.`,
      ],
      after: 'Con số chưa chốt được ghi rõ; số có thể đổi cho tới khi báo cáo được tiếp nhận.',
    },
  },
  {
    overview: {
      title: 'Overview and board',
      about: 'The general numbers, charts by agency and month, and the board of agencies against tasks.',
      steps: [
        'Press a number, a bar or a point to get to the list behind it.',
        `Open “${en.view.board}”; arrows go between cells, Enter opens.`,
        `For a meeting: “${en.view.xlsx}” or “${en.view.print}”.`,
      ],
      limits: 'It follows the work of agencies and ranks no people. Agencies that were only asked are never late.',
    },
    tasks: {
      title: 'Look at tasks',
      about: 'The shares of all agencies, the next deadline first.',
      steps: [
        'Filter by state, plan or agency.',
        `Open a share for its words, evidence and history; “${en.task.whole}” shows how far the others are.`,
      ],
      limits: 'Restricted items have counts alone: no accounts, pictures or files.',
    },
    activities: {
      title: 'Look at activities',
      about: 'What agencies did and their own approvers accepted.',
      steps: ['Filter by plan, agency, theme or time.', 'Open an activity for its figures and evidence.'],
      limits: 'The pictures you see carry no place or camera data.',
    },
    reports: {
      title: 'Look at reports',
      about: 'Who has reported, who has not, and the plan’s consolidated report.',
      steps: [
        'Choose a plan and see how each agency stands.',
        `Press “${en.report.openConsolidated}”; press a figure to see where it comes from.`,
        `For paper: “${en.report.download}”.`,
      ],
      after: 'Figures that are not fixed are marked; they may change until the report is accepted.',
    },
  },
)

const leader = {
  vi: { day: todayScreens.vi, hard: difficultyScreens.vi },
  en: { day: todayScreens.en, hard: difficultyScreens.en },
}

/** What waits for a leader. */
export const leadingHelp = defineHelp(
  {
    today: {
      title: 'Buổi sáng của bạn',
      about: 'Một trang đủ cho vài phút: việc chờ bạn quyết, hai hạn báo cáo, năm con số, nơi đang chậm.',
      steps: [
        `Xem “${leader.vi.day.nowLeader}” trước; mỗi dòng có nút dẫn đến đúng chỗ.`,
        `Xem “${leader.vi.day.clocks}” và “${leader.vi.day.numbers}”.`,
        `Bấm “${leader.vi.day.board}” khi cần biết từng cơ quan.`,
      ],
      ask: 'Muốn giao việc thêm hoặc gia hạn: yêu cầu cơ quan chủ trì kế hoạch lập bản điều chỉnh.',
    },
    difficulties: {
      title: 'Quyết định khó khăn, đề xuất',
      about: 'Các cơ quan gửi tới bạn điều vượt thẩm quyền của nơi khác. Trang cho biết việc đã qua những đâu.',
      steps: [
        `Lọc “${leader.vi.hard.waitsForMe}” và mở việc gần hạn nhất.`,
        'Đọc điều vướng, đề xuất và ý kiến của các nơi đã giữ.',
        `Chọn kết quả, ghi ai làm gì, bao giờ xong, rồi bấm “${leader.vi.hard.giveAnswer}”; hoặc “${leader.vi.hard.passOn}”.`,
      ],
      after: 'Cơ quan nêu được báo ngay.',
      final: 'Quyết định được giữ mãi trong lịch sử; sửa lời trả lời thì lời cũ vẫn còn trong nhật ký.',
      limits: 'Quyết định về việc, không về người; hệ thống không nhận tên cá nhân ở đây.',
    },
  },
  {
    today: {
      title: 'Your morning',
      about: 'One page for a few minutes: what waits for you, the two report days, five numbers, where it is slow.',
      steps: [
        `Look at “${leader.en.day.nowLeader}” first; each line has a button that leads to the place.`,
        `Look at “${leader.en.day.clocks}” and “${leader.en.day.numbers}”.`,
        `Press “${leader.en.day.board}” to see each agency.`,
      ],
      ask: 'To give more work or more time: ask the plan owner to make an amendment.',
    },
    difficulties: {
      title: 'Decide on difficulties and proposals',
      about: 'Agencies put to you what is beyond others. The page shows through whose hands it went.',
      steps: [
        `Filter by “${leader.en.hard.waitsForMe}” and open the one due first.`,
        'Read what hinders, what is proposed and what those before you said.',
        `Choose the outcome, write who does what by when and press “${leader.en.hard.giveAnswer}”; or “${leader.en.hard.passOn}”.`,
      ],
      after: 'The agency that raised it is told at once.',
      final: 'The decision stays in the history for good; when you mend an answer, the journal keeps the old one.',
      limits: 'Decide on the matter, not on people; no names of persons are taken here.',
    },
  },
)

/** What a reader, who changes nothing, looks at. */
export const lookingHelp = defineHelp(
  {
    today: {
      title: 'Trang đầu',
      about: 'Tình hình chung của các kế hoạch đang thực hiện. Bạn xem được, không thay đổi được gì.',
      steps: [
        `Xem “${leader.vi.day.clocks}” và “${leader.vi.day.numbers}”.`,
        `Bấm “${leader.vi.day.board}” để xem từng cơ quan.`,
      ],
      ask: 'Thấy điều chưa đúng: báo cơ quan chủ trì kế hoạch.',
    },
    difficulties: {
      title: 'Xem khó khăn, đề xuất',
      about: 'Các cơ quan đang vướng gì, ai đang giải quyết và đã trả lời ra sao.',
      steps: ['Lọc theo trạng thái, kế hoạch hoặc cơ quan.', `Cần bảng: “${leader.vi.hard.download}”.`],
    },
  },
  {
    today: {
      title: 'The first page',
      about: 'How the plans in force stand. You can look and change nothing.',
      steps: [
        `Look at “${leader.en.day.clocks}” and “${leader.en.day.numbers}”.`,
        `Press “${leader.en.day.board}” to see each agency.`,
      ],
      ask: 'Something looks wrong: tell the plan owner.',
    },
    difficulties: {
      title: 'Look at difficulties and proposals',
      about: 'What hinders the agencies, who decides and what was answered.',
      steps: ['Filter by state, plan or agency.', `As a table: “${leader.en.hard.download}”.`],
    },
  },
)
