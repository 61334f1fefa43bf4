import { signedCopyScreens } from '../../../../execution/signed-copies/screen-messages.ts'
import { todayScreens } from '../../../../execution/today/screen-messages.ts'
import { journalScreens } from '../../../../foundation/journal/screen-messages.ts'
import { peopleScreens } from '../../../../foundation/people/screen-messages.ts'
import { defineHelp } from '../define-help.ts'

const vi = { signed: signedCopyScreens.vi, day: todayScreens.vi, journal: journalScreens.vi, people: peopleScreens.vi }
const en = { signed: signedCopyScreens.en, day: todayScreens.en, journal: journalScreens.en, people: peopleScreens.en }

/** Keeping accounts, certificates and the journal, for the administrator. */
export const administeringHelp = defineHelp(
  {
    today: {
      title: 'Buổi sáng của bạn',
      about: 'Trang đầu cho biết tài khoản chưa có vị trí, thư mời chưa nhận và cơ quan cần xác nhận thông tin.',
      steps: [
        `Bấm “${vi.day.openPeople}” để xử lý tài khoản chưa có vị trí.`,
        `Bấm “${vi.day.openAgencies}” để đối chiếu cơ quan cần xác nhận.`,
      ],
    },
    people: {
      title: 'Người dùng',
      about: 'Bạn mời người, giao vị trí công tác, và ngừng tài khoản khi người đó thôi việc.',
      steps: [
        `Bấm “${vi.people.invite}”, ghi họ tên, thư điện tử công vụ, cơ quan, vai trò, rồi “${vi.people.sendInvite}”.`,
        'Chuyển đường dẫn cho đúng người, qua kênh công vụ.',
        `Chuyển công tác: mở người đó, “${vi.people.endPost}” vị trí cũ rồi “${vi.people.addPost}”.`,
        `Thôi việc: “${vi.people.deactivate}”. Quên mật khẩu: “${vi.people.inviteAgain}”.`,
      ],
      after: 'Ngừng tài khoản thì các phiên đang mở đóng ngay. Mở lại được khi cần.',
      final: 'Những gì một người đã ghi luôn giữ tên người đó. Đường dẫn mới làm đường dẫn cũ hết tác dụng.',
      limits:
        'Chỉ ghi thông tin cần cho công việc. Không có tài khoản dùng chung hay ẩn danh. Bạn không thấy mật khẩu của ai.',
      ask: 'Không chắc ai giữ vai trò nào: hỏi lãnh đạo cơ quan của người đó.',
    },
    certificates: {
      title: vi.signed.certificates,
      about: 'Chữ ký số dẫn tới một chứng thư ở đây được hiện là tin cậy.',
      steps: [
        'Nhận tệp chứng thư từ tổ chức chứng thực, qua kênh tin cậy.',
        `Bấm “${vi.signed.install}”, chọn tệp, rồi so dấu kiểm SHA-256 với dấu mà tổ chức đó công bố.`,
        `Chứng thư hết tin cậy thì bấm “${vi.signed.remove}”.`,
      ],
      after: 'Cài hoặc gỡ có hiệu lực ngay với mọi bản đã ký, cả những bản đã lưu.',
      ask: 'Nghi ngờ một chứng thư: hỏi đơn vị phụ trách an toàn thông tin trước khi cài.',
    },
    journal: {
      title: vi.journal.title,
      about: 'Mọi thay đổi đều để lại một mục nhật ký được niêm phong. Bạn kiểm tra xem nhật ký có còn nguyên vẹn.',
      steps: [
        `Bấm “${vi.journal.check}”.`,
        `Chép “${vi.journal.head}” ra ngoài hệ thống theo định kỳ, ví dụ mỗi đầu tháng.`,
      ],
      final: 'Không ai sửa hay xóa được mục nhật ký, kể cả bạn.',
      ask: 'Thấy nhật ký không còn nguyên vẹn: giữ nguyên cơ sở dữ liệu, báo ngay người phụ trách an toàn thông tin.',
    },
  },
  {
    today: {
      title: 'Your morning',
      about: 'The first page shows accounts without a post, invitations not taken up and agencies to verify.',
      steps: [
        `Press “${en.day.openPeople}” for accounts without a post.`,
        `Press “${en.day.openAgencies}” for agencies to verify.`,
      ],
    },
    people: {
      title: 'People',
      about: 'You invite people, give them posts, and deactivate accounts when they leave.',
      steps: [
        `Press “${en.people.invite}”, write name, office e-mail, agency and role, then “${en.people.sendInvite}”.`,
        'Hand the link to the right person through an office channel.',
        `Moved to another office: open the person, “${en.people.endPost}” at the old post, then “${en.people.addPost}”.`,
        `Left: “${en.people.deactivate}”. Password forgotten: “${en.people.inviteAgain}”.`,
      ],
      after: 'Deactivating closes open sessions at once. The account can be opened again.',
      final: 'What somebody recorded keeps their name. A new link ends the old one.',
      limits: 'Write only what the work needs. There are no shared or anonymous accounts. You see nobody’s password.',
      ask: 'Not sure who holds which role: ask the leaders of that person’s agency.',
    },
    certificates: {
      title: en.signed.certificates,
      about: 'A digital signature that leads to a certificate listed here is shown as trusted.',
      steps: [
        'Receive the certificate from its authority through a channel you trust.',
        `Press “${en.signed.install}”, choose the file, and compare its SHA-256 fingerprint with the one the authority publishes.`,
        `When it is no longer to be trusted, press “${en.signed.remove}”.`,
      ],
      after: 'Installing or removing takes effect at once for all signed copies, also those already kept.',
      ask: 'In doubt about a certificate: ask whoever is in charge of information security first.',
    },
    journal: {
      title: en.journal.title,
      about: 'Every change leaves a sealed entry. You check that the journal is whole.',
      steps: [
        `Press “${en.journal.check}”.`,
        `Copy “${en.journal.head}” to a place outside the system now and then, say every month.`,
      ],
      final: 'Nobody can alter or erase an entry, not even you.',
      ask: 'The journal is broken: leave the database as it is and tell whoever is in charge of information security.',
    },
  },
)
