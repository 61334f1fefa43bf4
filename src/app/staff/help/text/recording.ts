import { activityScreens } from '../../../../execution/activities/screen-messages.ts'
import { difficultyScreens } from '../../../../execution/difficulties/screen-messages.ts'
import { reportScreens } from '../../../../execution/reports/screen-messages.ts'
import { taskScreens } from '../../../../execution/tasks/screen-messages.ts'
import { todayScreens } from '../../../../execution/today/screen-messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = {
  act: activityScreens.vi,
  hard: difficultyScreens.vi,
  report: reportScreens.vi,
  task: taskScreens.vi,
  day: todayScreens.vi,
}
const en = {
  act: activityScreens.en,
  hard: difficultyScreens.en,
  report: reportScreens.en,
  task: taskScreens.en,
  day: todayScreens.en,
}

/** Recording what the agency did and drafting its report, for the focal point. */
export const recordingHelp = defineHelp(
  {
    today: {
      title: 'Buổi sáng của bạn',
      about: 'Trang đầu xếp sẵn: việc sắp đến hạn, hoạt động bị trả lại, báo cáo phải soạn.',
      steps: [
        `Xem phần “${vi.day.now}” từ trên xuống và bấm nút ở cuối mỗi dòng.`,
        `Sửa trước những gì bị trả lại: bấm “${vi.day.actions.mend}”, đọc lý do.`,
        `Xem “${vi.day.soon}” để chuẩn bị cho tuần tới.`,
      ],
      after: 'Dùng được trên điện thoại: mở đúng địa chỉ này, đăng nhập bằng tài khoản của bạn.',
    },
    tasks: {
      title: 'Nhiệm vụ của cơ quan',
      about: 'Mỗi dòng là phần việc của cơ quan bạn: nguyên văn, thời hạn, bằng chứng gần nhất.',
      steps: [
        'Mở phần việc gần hạn nhất và đọc nguyên văn kế hoạch.',
        `Đã làm thì bấm “${vi.task.record}”. Vướng thì bấm “${vi.task.raise}”.`,
        'Đủ bằng chứng, báo người duyệt của cơ quan đề xuất hoàn thành.',
      ],
      after: 'Thời hạn “trước ngày 15” nghĩa là hết ngày 14; trang đã tính sẵn ngày cuối cho bạn.',
      ask: 'Chưa rõ nhiệm vụ: hỏi cơ quan chủ trì kế hoạch, tên ghi ngay trên trang.',
    },
    activities: {
      title: 'Ghi hoạt động',
      about: 'Ghi ngay sau khi làm, kể cả trên điện thoại: việc nào, làm gì, ở đâu, số liệu, ảnh.',
      steps: [
        `Bấm “${vi.act.record}” và chọn nhiệm vụ.`,
        `Điền lần lượt: “${vi.act.steps.what}”, “${vi.act.steps.whom}”, “${vi.act.steps.figures}”.`,
        `Ở “${vi.act.steps.evidence}”, chụp hoặc chọn ảnh, tệp, dán đường dẫn.`,
        `Bấm “${vi.act.submit}”. Ghi nhiều hoạt động một lúc: “${vi.act.importExcel}”.`,
      ],
      after: 'Nội dung tự lưu khi bạn gõ; mất mạng thì máy giữ lại và gửi sau. Người duyệt quyết định, bạn được báo.',
      final: 'Xóa bản nháp thì không lấy lại được. Báo cáo đã tiếp nhận thì hoạt động trong đó bị khóa.',
      limits:
        'Ở mục hạn chế chỉ ghi số lượng và sản phẩm cơ quan đã đăng; không ghi lời kể, không nêu cá nhân, không kèm tệp về người khác. Ảnh chia sẻ tự bỏ vị trí và thông tin máy ảnh.',
      ask: 'Không biết chọn chỉ tiêu nào: hỏi người duyệt của cơ quan.',
    },
    difficulties: {
      title: 'Nêu khó khăn, đề xuất',
      about: 'Điều gì vượt khả năng của cơ quan thì nêu ở đây; nơi giải quyết trả lời ngay trong hệ thống.',
      steps: [
        `Từ trang nhiệm vụ, bấm “${vi.task.raise}”.`,
        'Viết điều đang cản trở và điều cơ quan đề nghị; chọn nơi giải quyết và ngày cần trả lời.',
        `Có trả lời, bấm “${vi.hard.settle}”, hoặc “${vi.hard.reopen}” nếu vẫn vướng.`,
      ],
      after: 'Bạn thấy việc đang ở đâu và mỗi nơi đã giữ bao nhiêu ngày.',
      limits: 'Nói về việc, không nói về người: không nêu tên, không trích lời cá nhân.',
    },
    reports: {
      title: 'Soạn báo cáo của cơ quan',
      about: 'Số liệu lấy sẵn từ các hoạt động đã duyệt; bạn viết lời.',
      steps: [
        `Bấm “${vi.report.write}” ở kế hoạch đến hạn.`,
        `Đi theo “${vi.report.outline}”; bấm “${vi.report.edit}” để viết từng phần.`,
        'Thấy số liệu sai thì sửa ở hoạt động, không sửa trong lời.',
        `Soạn xong, báo người duyệt gửi. Cần xem bản in: “${vi.report.download}”.`,
      ],
      after: `${vi.report.approverSubmits} Bạn được báo khi báo cáo được tiếp nhận hoặc bị trả lại.`,
      final: 'Sau khi gửi, số liệu được chốt; chỉ sửa được khi cơ quan chủ trì trả lại.',
      ask: 'Chưa kịp hạn: báo sớm người duyệt và cơ quan chủ trì kế hoạch.',
    },
  },
  {
    today: {
      title: 'Your morning',
      about: 'The first page holds what is due soon, activities sent back and reports to write.',
      steps: [
        `Go through “${en.day.now}” from the top and press the button at the end of each line.`,
        `First mend what was sent back: press “${en.day.actions.mend}” and read the reason.`,
        `Look at “${en.day.soon}” to prepare for next week.`,
      ],
      after: 'It works on a phone too: open the same address and sign in with your account.',
    },
    tasks: {
      title: 'Your agency’s tasks',
      about: 'Each line is your agency’s share: the words of the plan, the deadline, the newest evidence.',
      steps: [
        'Open the share due first and read the words of the plan.',
        `Done something: “${en.task.record}”. Something hinders: “${en.task.raise}”.`,
        'Once there is enough evidence, ask your agency’s approver to propose it as done.',
      ],
      after: '“Before the 15th” means the 14th at the latest; the page has worked out the last day for you.',
      ask: 'A task is unclear: ask the plan owner, who is named on the page.',
    },
    activities: {
      title: 'Record an activity',
      about: 'Record it right after the work, also on the phone: which task, what, where, figures, pictures.',
      steps: [
        `Press “${en.act.record}” and choose the task.`,
        `Fill in one after the other: “${en.act.steps.what}”, “${en.act.steps.whom}”, “${en.act.steps.figures}”.`,
        `Under “${en.act.steps.evidence}”, take or choose pictures and files, or paste links.`,
        `Press “${en.act.submit}”. Many at once: “${en.act.importExcel}”.`,
      ],
      after:
        'Your words are saved as you type; without a line the device keeps them and sends them later. The approver decides and you are told.',
      final: 'A discarded draft cannot be had back. Activities in an accepted report are locked.',
      limits:
        'Restricted items take only counts and what the agency itself published: no accounts, no persons, no files about others. Shared pictures lose place and camera data.',
      ask: 'Not sure which figure to use: ask your agency’s approver.',
    },
    difficulties: {
      title: 'Raise difficulties and proposals',
      about: 'Raise here what is beyond your agency’s means; whoever decides answers in the system.',
      steps: [
        `On the page of a task, press “${en.task.raise}”.`,
        'Write what hinders and what you ask for; choose who decides and the day for the answer.',
        `Once answered, press “${en.hard.settle}”, or “${en.hard.reopen}” if it still hinders.`,
      ],
      after: 'You see where it lies and for how many days each has held it.',
      limits: 'Speak of the matter, not of people: no names, no quotations of persons.',
    },
    reports: {
      title: 'Write your agency’s report',
      about: 'The figures come from approved activities; you write the words.',
      steps: [
        `Press “${en.report.write}” at the plan that is due.`,
        `Follow the “${en.report.outline}”; press “${en.report.edit}” to write each part.`,
        'Mend a wrong figure in its activity, not in the words.',
        `When it is ready, ask the approver to submit it. To see it printed: “${en.report.download}”.`,
      ],
      after: `${en.report.approverSubmits} You are told when it is accepted or returned.`,
      final: 'Once submitted, the figures are fixed; only if the plan owner returns it can it be changed.',
      ask: 'You will not make the day: tell the approver and the plan owner early.',
    },
  },
)
