import { agencyScreens } from '../../../../foundation/agencies/screen-messages.ts'
import { notificationScreens } from '../../../../foundation/notifications/screen-messages.ts'
import { peopleScreens } from '../../../../foundation/people/screen-messages.ts'
import { settingsScreens } from '../../../../foundation/people/settings-messages.ts'
import { staffMessages } from '../../messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = { people: peopleScreens.vi, staff: staffMessages.vi, told: notificationScreens.vi, own: settingsScreens.vi }
const en = { people: peopleScreens.en, staff: staffMessages.en, told: notificationScreens.en, own: settingsScreens.en }

/** What is the same for everybody. */
export const commonHelp = defineHelp(
  {
    agencies: {
      title: agencyScreens.vi.title,
      about: 'Danh mục các cơ quan của tỉnh: tên hiện nay, tên cũ, và cơ quan đó đã sáp nhập hay đổi tên ra sao.',
      steps: [
        `Gõ tên hoặc tên viết tắt vào ô “${agencyScreens.vi.search}”; gõ không dấu cũng được.`,
        'Bấm vào một cơ quan để xem các tên gọi khác và ai đang giữ vị trí công tác ở đó.',
      ],
      ask: `Thấy dòng “${agencyScreens.vi.unverified}” hoặc tên chưa đúng, hãy báo quản trị.`,
    },
    notifications: {
      title: notificationScreens.vi.title,
      about: 'Chuông ở góc trên cho biết có bao nhiêu việc liên quan đến bạn mà bạn chưa đọc.',
      steps: [
        'Bấm chuông, rồi bấm vào một thông báo để đến đúng việc được nhắc tới.',
        `Đã nắm hết thì bấm “${vi.told.markAll}”. Thông báo về việc đã xong tự chuyển thành đã đọc.`,
        `Muốn bớt thông báo, bấm “${vi.told.settings}”.`,
      ],
      after: 'Khi người khác lưu thay đổi, màn hình đang mở tự cập nhật; bạn không phải tải lại trang.',
    },
    search: {
      title: 'Tìm kiếm và ra lệnh',
      about: 'Tìm kế hoạch, nhiệm vụ, hoạt động, văn bản và cơ quan từ bất cứ trang nào.',
      steps: [
        'Bấm ô tìm kiếm ở thanh trên, hoặc nhấn Ctrl K.',
        'Gõ vài chữ, có dấu hay không dấu đều được. Đặt trong ngoặc kép những từ phải đứng liền nhau.',
        'Dùng mũi tên để chọn, Enter để mở.',
      ],
      limits: 'Bạn chỉ tìm thấy những gì vị trí công tác đang dùng được xem.',
    },
    settings: {
      title: settingsScreens.vi.title,
      about: 'Chọn ngôn ngữ, độ thoáng của bảng và những việc bạn muốn được báo.',
      steps: [
        `Mở “${vi.staff.settings}” trong thực đơn có tên bạn ở góc trên.`,
        `Ở phần “${vi.own.told}”, bỏ chọn những việc không cần báo.`,
        `Ở phần “${vi.own.digest}”, chọn nhận thư hằng ngày, sáng thứ Hai hoặc không nhận.`,
      ],
      after: 'Lựa chọn được lưu ngay và theo tài khoản của bạn trên mọi thiết bị.',
    },
    account: {
      title: 'Tài khoản và đăng nhập',
      about: 'Mỗi người có một tài khoản. Vị trí công tác (cơ quan và vai trò) quyết định bạn thấy gì và được làm gì.',
      steps: [
        'Chưa có tài khoản: báo quản trị của tỉnh họ tên, thư điện tử công vụ, cơ quan và vai trò của bạn.',
        `Bạn nhận được một đường dẫn. Mở ra, đặt mật khẩu ít nhất 10 ký tự rồi bấm “${vi.people.accept}”.`,
        'Quên mật khẩu hoặc đường dẫn hết hạn: nhờ quản trị gửi đường dẫn mới.',
        'Giữ nhiều vị trí: chuyển vị trí ở góc trên bên trái trước khi làm việc.',
        `Dùng máy chung: bấm “${vi.staff.signOut}” khi xong.`,
      ],
      final: 'Mỗi đường dẫn chỉ dùng được một lần. Mọi việc bạn ghi đều mang tên bạn trong nhật ký, không xóa được.',
      limits:
        'Đừng đưa văn bản mật vào hệ thống. Hệ thống theo dõi công việc, không theo dõi con người: tin sai thì kiểm tra nội dung, không ghi ai đã nói.',
      ask: 'Việc tài khoản: hỏi quản trị. Việc của kế hoạch: hỏi cơ quan chủ trì kế hoạch.',
    },
  },
  {
    agencies: {
      title: agencyScreens.en.title,
      about: 'The agencies of the province: their present and former names, and what became of them.',
      steps: [
        `Type a name or an abbreviation into “${agencyScreens.en.search}”; diacritics are not needed.`,
        'Choose an agency to see its other names and who holds a post there.',
      ],
      ask: `Where you see “${agencyScreens.en.unverified}” or a wrong name, tell an administrator.`,
    },
    notifications: {
      title: notificationScreens.en.title,
      about: 'The bell at the top counts what concerns you and is still unread.',
      steps: [
        'Press the bell, then a notification, to get to the very thing it speaks of.',
        `When you have seen everything, press “${en.told.markAll}”. What is over and done with counts as read by itself.`,
        `To be told less, press “${en.told.settings}”.`,
      ],
      after: 'When others save a change, the screens that show it follow by themselves; no reloading is needed.',
    },
    search: {
      title: 'Search and commands',
      about: 'Find plans, tasks, activities, documents and agencies from any page.',
      steps: [
        'Press the search box at the top, or Ctrl K.',
        'Type a few letters, with or without diacritics. Put words that must stand together into quotation marks.',
        'Choose with the arrows, open with Enter.',
      ],
      limits: 'You find only what the post you act under may see.',
    },
    settings: {
      title: settingsScreens.en.title,
      about: 'Choose the language, the height of table rows and what you want to be told of.',
      steps: [
        `Open “${en.staff.settings}” in the menu with your name at the top.`,
        `Under “${en.own.told}”, clear what you need not be told of.`,
        `Under “${en.own.digest}”, choose a letter every day, on Monday mornings or none.`,
      ],
      after: 'Your choice is saved at once and follows your account to every device.',
    },
    account: {
      title: 'Account and signing in',
      about: 'Everybody has one account. The post (agency and role) decides what you see and may do.',
      steps: [
        'No account yet: tell the administrator of the province your name, office e-mail, agency and role.',
        `You receive a link. Open it, choose a password of at least 10 characters and press “${en.people.accept}”.`,
        'Password forgotten or link expired: ask the administrator for a new link.',
        'Several posts: change the post at the top left before you work.',
        `On a shared device: press “${en.staff.signOut}” when you are done.`,
      ],
      final: 'A link works once. Whatever you record bears your name in the journal and cannot be erased.',
      limits:
        'Bring no secret documents in. The system follows work, not people: a false claim is checked, who said it is not written down.',
      ask: 'About accounts: an administrator. About a plan: its owner.',
    },
  },
)
