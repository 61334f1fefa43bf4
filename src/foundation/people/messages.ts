import { defineMessages } from '../../platform/i18n/catalogue.ts'

export const peopleMessages = defineMessages({
  vi: {
    refusals: {
      'people.wrong_sign_in':
        'Thư điện tử hoặc mật khẩu không đúng. Hãy kiểm tra lại; nếu quên mật khẩu, nhờ quản trị gửi lại lời mời.',
      'people.too_many_tries': 'Đã thử quá nhiều lần. Hãy đợi {seconds} giây rồi thử lại.',
      'people.account_closed': 'Tài khoản này đã ngừng hoạt động. Hãy liên hệ quản trị.',
      'people.wrong_current_password': 'Mật khẩu hiện tại không đúng. Hãy nhập lại.',
      'people.password_short': 'Mật khẩu mới có {characters} ký tự, cần ít nhất {least}. Hãy dùng một câu ngắn dễ nhớ.',
      'people.password_long': 'Mật khẩu dài quá {most} ký tự. Hãy rút ngắn lại.',
      'people.password_obvious':
        'Mật khẩu này dễ bị đoán ra. Hãy dùng vài từ không liên quan đến nhau, không lấy từ địa chỉ thư điện tử.',
      'people.email_taken':
        'Đã có người dùng thư điện tử {email}. Hãy tìm người đó trong danh sách rồi giao thêm vị trí, hoặc mở lại tài khoản đã ngừng.',
      'people.unknown_agency': 'Cơ quan đã chọn không có trong danh bạ. Hãy tải lại trang rồi chọn lại.',
      'people.post_days': 'Ngày kết thúc vị trí công tác sớm hơn ngày bắt đầu. Hãy sửa lại một trong hai ngày.',
      'people.post_fixed':
        'Vị trí đã giao không đổi được vai trò, cơ quan, ngày bắt đầu. Hãy kết thúc vị trí này rồi giao một vị trí mới.',
      'people.last_administrator':
        'Đây là quản trị cuối cùng còn đăng nhập được, bỏ đi thì không ai quản lý được tài khoản. Hãy giao vai trò quản trị cho người khác trước.',
      'people.deactivated': 'Tài khoản của {name} đã ngừng nên không giao vị trí được. Hãy mở lại tài khoản trước.',
      'people.invitation_over':
        'Đường dẫn này đã được dùng, đã hết hạn hoặc đã được thay bằng đường dẫn mới. Hãy đăng nhập, hoặc nhờ quản trị gửi lại lời mời.',
    },
    journal: {
      'people.added': 'Thêm tài khoản',
      'people.invited': 'Tạo đường dẫn đặt mật khẩu',
      'people.letter_failed': 'Không gửi được thư mời',
      'people.password_set': 'Đặt mật khẩu bằng đường dẫn được gửi',
      'people.password_changed': 'Tự đổi mật khẩu',
      'people.settings_chosen': 'Đổi cài đặt cá nhân',
      'people.post_given': 'Giao vị trí công tác',
      'people.post_changed': 'Sửa chức vụ',
      'people.post_ended': 'Đổi ngày kết thúc vị trí công tác',
      'people.language_chosen': 'Chọn ngôn ngữ',
      'people.deactivated': 'Ngừng tài khoản',
      'people.reopened': 'Mở lại tài khoản',
    },
    letter: {
      subject: 'Lời mời dùng Lan Tỏa',
      text: (name: string, link: string, day: string) =>
        `Kính gửi ông/bà ${name},\n\nÔng/bà được mời dùng Lan Tỏa, hệ thống theo dõi kế hoạch và báo cáo kết quả thực hiện. Mở đường dẫn sau để đặt mật khẩu:\n\n${link}\n\nĐường dẫn dùng được một lần, hết hạn ngày ${day}. Ai có đường dẫn đều đặt được mật khẩu cho tài khoản này, xin không chuyển cho người khác.\n\nNếu ông/bà không chờ thư này, xin bỏ qua.\n`,
    },
  },
  en: {
    refusals: {
      'people.wrong_sign_in':
        'The e-mail or the password is not right. Check both; if it is forgotten, ask an administrator to invite you again.',
      'people.too_many_tries': 'Too many tries. Wait {seconds} seconds, then try again.',
      'people.account_closed': 'This account is no longer in use. Ask an administrator.',
      'people.wrong_current_password': 'The current password is not right. Enter it again.',
      'people.password_short': 'The new password has {characters} characters and needs {least}. Use a short sentence.',
      'people.password_long': 'The password is longer than {most} characters. Make it shorter.',
      'people.password_obvious':
        'This password is easily guessed. Use a few words that have nothing to do with each other or with your e-mail.',
      'people.email_taken':
        'Somebody with the e-mail {email} is here already. Find them in the list and add a post, or open the account again.',
      'people.unknown_agency': 'The agency chosen is not in the directory. Reload the page and choose again.',
      'people.post_days': 'The last day of the post is before its first. Change one of them.',
      'people.post_fixed':
        'The role, agency and first day of a post that was given do not change. End it and give a new one.',
      'people.last_administrator':
        'This is the last administrator who can sign in; without them nobody could manage accounts. Make somebody else an administrator first.',
      'people.deactivated': 'The account of {name} was deactivated and gets no posts. Open it again first.',
      'people.invitation_over':
        'This link was used, has expired or was replaced by a newer one. Sign in, or ask an administrator to invite you again.',
    },
    journal: {
      'people.added': 'Added the account',
      'people.invited': 'Made a link to set the password',
      'people.letter_failed': 'The invitation could not be delivered',
      'people.password_set': 'Whoever had the link set the password',
      'people.password_changed': 'Changed the own password',
      'people.settings_chosen': 'Changed the personal settings',
      'people.post_given': 'Gave a post',
      'people.post_changed': 'Changed the position',
      'people.post_ended': 'Changed the last day of a post',
      'people.language_chosen': 'Chose a language',
      'people.deactivated': 'Deactivated the account',
      'people.reopened': 'Opened the account again',
    },
    letter: {
      subject: 'Invitation to Lan Tỏa',
      text: (name, link, day) =>
        `Dear ${name},\n\nYou are invited to Lan Tỏa, which follows plans and reports of their results. Open this link to set your password:\n\n${link}\n\nIt works once and expires on ${day}. Whoever has it can set the password of this account: please do not pass it on.\n\nIf you did not expect this letter, please ignore it.\n`,
    },
  },
})
