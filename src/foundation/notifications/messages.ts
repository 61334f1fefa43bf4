import { defineMessages } from '../../platform/i18n/catalogue.ts'
import { shortDate } from '../../platform/text/dates.ts'
import type { Facts } from './shapes.ts'

/** ` 1.3`, or nothing where the thing has no number. */
const numbered = ({ label }: Facts): string => (label ? ` ${label}` : '')
/** `: Hội nghị`, or nothing where nothing may be quoted. */
const named = ({ title }: Facts): string => (title ? `: ${title}` : '')
const unread = (count: number): string => `${count} unread ${count === 1 ? 'notification' : 'notifications'}`
const two = (count: number): string => String(count).padStart(2, '0')

/** What a person is told, by kind, and the letter that gathers it. */
export const notificationsMessages = defineMessages({
  vi: {
    topics: {
      deadlines: 'Thời hạn sắp đến, đã quá',
      tasks: 'Nhiệm vụ được giao, trả lại, xác nhận',
      activities: 'Hoạt động chờ duyệt, được duyệt, trả lại',
      reports: 'Báo cáo được gửi, tiếp nhận, trả lại',
      difficulties: 'Khó khăn, vướng mắc, kiến nghị',
      comments: 'Nhắc đến tôi, trả lời tôi',
      plans: 'Kế hoạch được phát hành, điều chỉnh, kết thúc',
      administration: 'Việc quản trị',
    },
    sentences: {
      'plans.issued': (_facts: Facts) => 'Kế hoạch mới được phát hành, cơ quan bạn có nhiệm vụ trong đó',
      'plans.amended': (_facts: Facts) => 'Kế hoạch được điều chỉnh ở phần liên quan đến cơ quan bạn',
      'plans.suspended': (_facts: Facts) => 'Kế hoạch tạm dừng thực hiện',
      'plans.resumed': (_facts: Facts) => 'Kế hoạch được thực hiện trở lại',
      'plans.withdrawn': (_facts: Facts) => 'Kế hoạch đã bị thu hồi',
      'plans.closed': (_facts: Facts) => 'Kế hoạch đã kết thúc',
      'plans.reopened': (_facts: Facts) => 'Kế hoạch được mở lại',
      'tasks.sent_back': (facts: Facts) => `Nhiệm vụ${numbered(facts)} bị trả lại để làm tiếp`,
      'tasks.confirmed_done': (facts: Facts) => `Nhiệm vụ${numbered(facts)} được xác nhận hoàn thành`,
      'tasks.confirmed_not_carried_out': (facts: Facts) => `Nhiệm vụ${numbered(facts)} được xác nhận không thực hiện`,
      'activities.submitted': (facts: Facts) => `Hoạt động chờ bạn duyệt${named(facts)}`,
      'activities.approved': (facts: Facts) => `Hoạt động đã được duyệt${named(facts)}`,
      'activities.returned': (facts: Facts) => `Hoạt động bị trả lại để sửa${named(facts)}`,
      'reports.submitted': ({ agency }: Facts) => `${agency} đã gửi báo cáo`,
      'reports.accepted': (_facts: Facts) => 'Báo cáo của cơ quan bạn đã được tiếp nhận',
      'reports.returned': (_facts: Facts) => 'Báo cáo của cơ quan bạn bị trả lại',
      'reports.reopened': (_facts: Facts) => 'Báo cáo đã tiếp nhận của cơ quan bạn được mở lại để sửa',
      'difficulties.raised': ({ agency }: Facts) => `${agency} nêu khó khăn, vướng mắc`,
      'difficulties.escalated': ({ agency }: Facts) =>
        `Khó khăn, vướng mắc của ${agency} được chuyển đến nơi khác giải quyết`,
      'difficulties.said_meanwhile': (_facts: Facts) =>
        'Nơi giải quyết đã thông tin về khó khăn, vướng mắc của cơ quan bạn',
      'difficulties.answered': (_facts: Facts) => 'Khó khăn, vướng mắc của cơ quan bạn đã có trả lời',
      'difficulties.answer_changed': (_facts: Facts) => 'Trả lời về khó khăn, vướng mắc của cơ quan bạn đã được sửa',
      'difficulties.settled': ({ agency }: Facts) => `${agency} xác nhận khó khăn, vướng mắc đã được giải quyết`,
      'difficulties.reopened': ({ agency }: Facts) => `${agency} mở lại khó khăn, vướng mắc đã trả lời`,
      'comments.written': ({ by }: Facts) => `${by} nhắc đến bạn hoặc trả lời bạn trong trao đổi`,
      'comments.edited': ({ by }: Facts) => `${by} nhắc đến bạn trong trao đổi`,
      'people.letter_failed': ({ title }: Facts) =>
        `Không gửi được thư mời đến ${title}; hãy kiểm tra địa chỉ và máy chủ thư`,
      'deadlines.task_near': ({ count, day, ...facts }: Facts) =>
        count > 1
          ? `${two(count)} nhiệm vụ đến hạn ngày ${shortDate(day)}`
          : `Nhiệm vụ${numbered({ count, day, ...facts })} đến hạn ngày ${shortDate(day)}`,
      'deadlines.task_late': ({ count, day, ...facts }: Facts) =>
        count > 1
          ? `${two(count)} nhiệm vụ đã quá hạn ngày ${shortDate(day)}`
          : `Nhiệm vụ${numbered({ count, day, ...facts })} đã quá hạn ngày ${shortDate(day)}`,
      'deadlines.report_near': ({ day }: Facts) => `Báo cáo của cơ quan bạn đến hạn ngày ${shortDate(day)}`,
      'deadlines.report_late': ({ day }: Facts) => `Báo cáo của cơ quan bạn đã quá hạn ngày ${shortDate(day)}`,
      'deadlines.answer_near': ({ count, day }: Facts) =>
        count > 1
          ? `${two(count)} khó khăn, vướng mắc cần trả lời trước hết ngày ${shortDate(day)}`
          : `Khó khăn, vướng mắc cần trả lời trước hết ngày ${shortDate(day)}`,
      'deadlines.answer_late': ({ count, day }: Facts) =>
        count > 1
          ? `${two(count)} khó khăn, vướng mắc đã quá hạn trả lời ngày ${shortDate(day)}`
          : `Khó khăn, vướng mắc đã quá hạn trả lời ngày ${shortDate(day)}`,
    },
    letter: {
      subject: (count: number, day: string) => `Lan Tỏa: ${two(count)} thông báo chưa đọc đến ngày ${day}`,
      greeting: (name: string) => `Kính gửi ông/bà ${name},`,
      opening: (count: number) => `Đến nay ông/bà còn ${two(count)} thông báo chưa đọc trên hệ thống Lan Tỏa:`,
      more: (count: number) => `… và ${two(count)} thông báo khác.`,
      all: 'Xem tất cả thông báo',
      closing: 'Thư này do hệ thống gửi theo lựa chọn của ông/bà; có thể đổi cách nhận thư ở trang Cài đặt cá nhân:',
      settings: 'Cài đặt cá nhân',
    },
  },
  en: {
    topics: {
      deadlines: 'Deadlines that come near or are over',
      tasks: 'Tasks assigned, sent back, confirmed',
      activities: 'Activities to approve, approved, returned',
      reports: 'Reports submitted, accepted, returned',
      difficulties: 'Difficulties and proposals',
      comments: 'Mentions of me and replies to me',
      plans: 'Plans issued, amended, closed',
      administration: 'Administration',
    },
    sentences: {
      'plans.issued': () => 'A plan was issued in which your agency has tasks',
      'plans.amended': () => 'A plan was amended in what concerns your agency',
      'plans.suspended': () => 'A plan was suspended',
      'plans.resumed': () => 'A plan is carried out again',
      'plans.withdrawn': () => 'A plan was withdrawn',
      'plans.closed': () => 'A plan was closed',
      'plans.reopened': () => 'A plan was opened again',
      'tasks.sent_back': (facts) => `Task${numbered(facts)} was sent back to be worked on`,
      'tasks.confirmed_done': (facts) => `Task${numbered(facts)} was confirmed as done`,
      'tasks.confirmed_not_carried_out': (facts) => `Task${numbered(facts)} was confirmed as not carried out`,
      'activities.submitted': (facts) => `Activity waiting for your approval${named(facts)}`,
      'activities.approved': (facts) => `Activity approved${named(facts)}`,
      'activities.returned': (facts) => `Activity returned to be corrected${named(facts)}`,
      'reports.submitted': ({ agency }) => `${agency} submitted its report`,
      'reports.accepted': () => 'The report of your agency was accepted',
      'reports.returned': () => 'The report of your agency was returned',
      'reports.reopened': () => 'The accepted report of your agency was opened again',
      'difficulties.raised': ({ agency }) => `${agency} raised a difficulty`,
      'difficulties.escalated': ({ agency }) => `A difficulty of ${agency} was passed on`,
      'difficulties.said_meanwhile': () => 'There is word about a difficulty of your agency',
      'difficulties.answered': () => 'A difficulty of your agency was answered',
      'difficulties.answer_changed': () => 'The answer to a difficulty of your agency was changed',
      'difficulties.settled': ({ agency }) => `${agency} says that a difficulty is settled`,
      'difficulties.reopened': ({ agency }) => `${agency} opened an answered difficulty again`,
      'comments.written': ({ by }) => `${by} mentioned you or replied to you in a comment`,
      'comments.edited': ({ by }) => `${by} mentioned you in a comment`,
      'people.letter_failed': ({ title }) =>
        `The invitation to ${title} could not be delivered; check the address and the mail server`,
      'deadlines.task_near': ({ count, day, ...facts }) =>
        count > 1
          ? `${count} tasks are due on ${shortDate(day)}`
          : `Task${numbered({ count, day, ...facts })} is due on ${shortDate(day)}`,
      'deadlines.task_late': ({ count, day, ...facts }) =>
        count > 1
          ? `${count} tasks were due on ${shortDate(day)} and are late`
          : `Task${numbered({ count, day, ...facts })} was due on ${shortDate(day)} and is late`,
      'deadlines.report_near': ({ day }) => `The report of your agency is due on ${shortDate(day)}`,
      'deadlines.report_late': ({ day }) => `The report of your agency was due on ${shortDate(day)} and is late`,
      'deadlines.answer_near': ({ count, day }) =>
        count > 1
          ? `${count} difficulties are to be answered by ${shortDate(day)}`
          : `A difficulty is to be answered by ${shortDate(day)}`,
      'deadlines.answer_late': ({ count, day }) =>
        count > 1
          ? `${count} difficulties were to be answered by ${shortDate(day)}`
          : `A difficulty was to be answered by ${shortDate(day)}`,
    },
    letter: {
      subject: (count, day) => `Lan Tỏa: ${unread(count)} on ${day}`,
      greeting: (name) => `Dear ${name},`,
      opening: (count) => `You have ${unread(count)} in Lan Tỏa:`,
      more: (count) => `… and ${count} more.`,
      all: 'All notifications',
      closing: 'You receive this letter because you chose so; change it in your personal settings:',
      settings: 'Personal settings',
    },
  },
})

type Sentences = (typeof notificationsMessages)['vi']['sentences']

/** The sentence of a notification in one language; a kind that is no more known says nothing but itself. */
export function sentenceOf(language: 'vi' | 'en', kind: string, facts: Facts): string {
  const sentences = notificationsMessages[language].sentences
  return Object.hasOwn(sentences, kind) ? sentences[kind as keyof Sentences](facts) : kind
}
