import { activityScreens } from '../../../../execution/activities/screen-messages.ts'
import { difficultyScreens } from '../../../../execution/difficulties/screen-messages.ts'
import { reportScreens } from '../../../../execution/reports/screen-messages.ts'
import { signedCopyScreens } from '../../../../execution/signed-copies/screen-messages.ts'
import { taskScreens } from '../../../../execution/tasks/screen-messages.ts'
import { todayScreens } from '../../../../execution/today/screen-messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = {
  act: activityScreens.vi,
  hard: difficultyScreens.vi,
  report: reportScreens.vi,
  signed: signedCopyScreens.vi,
  task: taskScreens.vi,
  day: todayScreens.vi,
}
const en = {
  act: activityScreens.en,
  hard: difficultyScreens.en,
  report: reportScreens.en,
  signed: signedCopyScreens.en,
  task: taskScreens.en,
  day: todayScreens.en,
}

/** Deciding for the agency what counts and what goes out, for the approver. */
export const approvingHelp = defineHelp(
  {
    today: {
      title: 'Buổi sáng của bạn',
      about: 'Trang đầu xếp sẵn hoạt động chờ duyệt, báo cáo chờ gửi và khó khăn gửi tới cơ quan bạn.',
      steps: [
        `Xem phần “${vi.day.now}” từ trên xuống.`,
        `Bấm “${vi.day.actions.approve}” ở từng hoạt động; đầu mối đang chờ bạn.`,
        `Xem “${vi.day.soon}” để biết hạn báo cáo gần nhất.`,
      ],
    },
    tasks: {
      title: 'Đề xuất kết quả nhiệm vụ',
      about: 'Bạn là người thay mặt cơ quan nói một phần việc đã xong hay không thực hiện được.',
      steps: [
        'Mở phần việc và xem các hoạt động đã duyệt.',
        `Đủ bằng chứng thì bấm “${vi.task.proposeDone}”.`,
        `Không thực hiện được thì bấm “${vi.task.proposeNot}” và ghi lý do.`,
      ],
      after: 'Cơ quan chủ trì kế hoạch xác nhận hoặc trả lại; bạn được báo.',
      final: 'Đã đề xuất thì không tự rút lại được: cần cơ quan chủ trì kế hoạch trả lại.',
      ask: 'Chưa chắc đã đủ bằng chứng: hỏi cơ quan chủ trì kế hoạch.',
    },
    activities: {
      title: 'Duyệt hoạt động',
      about: 'Hoạt động chỉ được tính và chỉ nơi khác thấy sau khi bạn duyệt.',
      steps: [
        `Lọc “${vi.act.states.submitted}” và mở từng hoạt động.`,
        'Xem việc, ngày, số liệu, ảnh và đường dẫn có khớp nhau không.',
        `Đúng thì bấm “${vi.act.approve}”; chưa đúng thì “${vi.act.return}” và ghi rõ cần sửa gì.`,
      ],
      after: 'Người ghi thấy lý do ngay, sửa rồi gửi lại. Bạn cũng ghi được hoạt động như đầu mối.',
      final: 'Hoạt động đã nằm trong báo cáo được tiếp nhận thì bị khóa.',
      limits:
        'Kiểm tra việc và con số, không kiểm tra con người. Thấy lời kể, tên cá nhân ở mục hạn chế thì trả lại. Ảnh có trẻ em hoặc người chưa đồng ý thì không duyệt.',
    },
    difficulties: {
      title: 'Khó khăn, đề xuất',
      about: 'Bạn nêu khó khăn của cơ quan mình và trả lời những việc gửi tới cơ quan mình.',
      steps: [
        `Lọc “${vi.hard.waitsForMe}” và mở việc gần hạn nhất.`,
        `Thuộc thẩm quyền thì “${vi.hard.giveAnswer}”; không thì “${vi.hard.passOn}”.`,
        `Việc cơ quan mình nêu: có trả lời thì “${vi.hard.settle}” hoặc “${vi.hard.reopen}”.`,
      ],
      final: 'Lời trả lời được giữ mãi trong lịch sử.',
      limits: 'Nói về việc, không nói về người.',
    },
    reports: {
      title: 'Gửi báo cáo của cơ quan',
      about: 'Bạn đọc lại bản đầu mối soạn và gửi thay mặt cơ quan.',
      steps: [
        'Mở báo cáo, bấm vào từng con số lạ để xem hoạt động tạo nên nó.',
        `Cần sửa lời thì bấm “${vi.report.edit}”. Tải bản Word để trình ký: “${vi.report.download}”.`,
        `Bấm “${vi.report.submit}”.`,
        `Ký xong, gửi bản PDF ở phần “${vi.signed.title}”, kiểm tra số và ngày rồi bấm “${vi.signed.keep}”.`,
      ],
      after: 'Số liệu được chốt. Cơ quan chủ trì tiếp nhận hoặc trả lại kèm lý do.',
      final: 'Gửi rồi thì không sửa được, trừ khi cơ quan chủ trì trả lại.',
      ask: 'Trễ hạn hoặc số liệu còn thiếu: báo cơ quan chủ trì kế hoạch trước khi gửi.',
    },
  },
  {
    today: {
      title: 'Your morning',
      about: 'The first page holds activities to approve, reports to submit and difficulties put to your agency.',
      steps: [
        `Go through “${en.day.now}” from the top.`,
        `Press “${en.day.actions.approve}” at each activity; the focal point is waiting for you.`,
        `Look at “${en.day.soon}” for the next report day.`,
      ],
    },
    tasks: {
      title: 'Propose the outcome of tasks',
      about: 'You speak for the agency when a share is done or cannot be carried out.',
      steps: [
        'Open the share and look at the approved activities.',
        `With enough evidence, press “${en.task.proposeDone}”.`,
        `If it cannot be carried out, press “${en.task.proposeNot}” and write the reason.`,
      ],
      after: 'The plan owner confirms it or sends it back; you are told.',
      final: 'A proposal cannot be taken back by you: the plan owner must send it back.',
      ask: 'Not sure whether the evidence suffices: ask the plan owner.',
    },
    activities: {
      title: 'Approve activities',
      about: 'An activity counts, and is seen elsewhere, only after you approve it.',
      steps: [
        `Filter by “${en.act.states.submitted}” and open each activity.`,
        'See whether the work, days, figures, pictures and links agree.',
        `Right: “${en.act.approve}”. Not yet: “${en.act.return}”, and say what to mend.`,
      ],
      after: 'Whoever recorded it sees the reason at once, mends it and sends it again. You may record activities too.',
      final: 'Activities in an accepted report are locked.',
      limits:
        'Check the work and the figures, not people. Return accounts or names of persons at restricted items. Do not approve pictures of children or of people who did not agree.',
    },
    difficulties: {
      title: 'Difficulties and proposals',
      about: 'You raise what hinders your agency and answer what is put to it.',
      steps: [
        `Filter by “${en.hard.waitsForMe}” and open the one due first.`,
        `Yours to decide: “${en.hard.giveAnswer}”; otherwise “${en.hard.passOn}”.`,
        `Raised by your agency and answered: “${en.hard.settle}” or “${en.hard.reopen}”.`,
      ],
      final: 'Answers stay in the history for good.',
      limits: 'Speak of the matter, not of people.',
    },
    reports: {
      title: 'Submit your agency’s report',
      about: 'You read what the focal point wrote and submit it for the agency.',
      steps: [
        'Open the report and press any strange figure to see the activities behind it.',
        `Press “${en.report.edit}” to change words. For the signature: “${en.report.download}”.`,
        `Press “${en.report.submit}”.`,
        `Once signed, send the PDF under “${en.signed.title}”, check its number and day and press “${en.signed.keep}”.`,
      ],
      after: 'The figures are fixed. The plan owner accepts the report or returns it with a reason.',
      final: 'Once submitted it cannot be changed, unless the plan owner returns it.',
      ask: 'Late, or figures missing: tell the plan owner before you submit.',
    },
  },
)
