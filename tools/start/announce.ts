import type { AccountToTry } from '../../src/app/child.ts'
import type { Settings } from '../../src/platform/config/settings.ts'

interface Announced {
  readonly settings: Settings
  readonly accounts: readonly AccountToTry[]
  /** With which the first administrator sets the password. */
  readonly link: string | null
  readonly isEmptyWanted: boolean
  /** Then the screens are at the address that Vite has printed. */
  readonly isDeveloping: boolean
}

/** The last words of a start: where it is, and how to get in. */
export function announce({ settings, accounts, link, isEmptyWanted, isDeveloping }: Announced): void {
  const where = isDeveloping ? 'Giao diện ở địa chỉ Local bên trên, API' : 'Lan Tỏa đang chạy'
  const lines = [`${where}: ${settings.publicUrl}`, ...accountLines(accounts)]
  if (accounts.length > 0 && isEmptyWanted)
    lines.push(
      'Dữ liệu minh họa đã có từ trước nên --empty không có tác dụng; muốn bắt đầu trống, hãy đặt DATA_DIR khác.',
    )
  if (link) lines.push(`Quản trị đầu tiên (${settings.adminEmail}) đặt mật khẩu tại: ${link}`)
  console.log([...lines, 'Dừng: nhấn Ctrl-C.'].join('\n'))
}

function accountLines(accounts: readonly AccountToTry[]): string[] {
  const width = Math.max(...accounts.map(({ email }) => email.length))
  const lines = accounts.map(({ email, who }) => `  ${email.padEnd(width)}  ${who}`)
  const [first] = accounts
  return first ? [`Tài khoản minh họa (người giả định, mật khẩu chung: ${first.password}):`, ...lines] : []
}
