import { isIP } from 'node:net'
import { join, resolve } from 'node:path'

/** Everything that an administrator may set, by environment variables; the README's table says what for. */
export interface Settings {
  readonly host: string
  readonly port: number
  /** The address at which people open the product, without a slash at the end. */
  readonly publicUrl: string
  /** Absolute. Holds the uploaded files and, unless `databaseUrl` is set, the database. */
  readonly dataFolder: string
  /** A PostgreSQL server of one's own; null for the one that comes along. */
  readonly databaseUrl: string | null
  /** Null when no letters are sent. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** With which the first administrator of an empty installation signs in. */
  readonly adminEmail: string
  /** Whose portal the public pages are, as their head says it; null for a name that fits everybody. */
  readonly officeName: string | null
  /** Addresses of proxies whose word about the visitor's address is believed; none unless set. */
  readonly trustProxy: readonly string[]
}

export type SettingName =
  | 'HOST'
  | 'PORT'
  | 'PUBLIC_URL'
  | 'DATA_DIR'
  | 'DATABASE_URL'
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'ADMIN_EMAIL'
  | 'OFFICE_NAME'
  | 'TRUST_PROXY'
type Environment = Readonly<Record<string, string | undefined>>
type Checked = { readonly settings: Settings } | { readonly faults: readonly string[] }

/** The settings of an environment, or every fault in it at once, each a sentence that says how to mend it. */
export function readSettings(env: Environment): Checked {
  const faults: string[] = []
  const read = <T>(name: SettingName, fallback: T, parse: (text: string) => T | Fault): T => {
    const text = env[name]?.trim()
    const value = text ? parse(text) : fallback
    if (!(value instanceof Fault)) return value
    faults.push(`${name}="${hidden(text ?? '')}": ${value.sentence}`)
    return fallback
  }
  const port = read('PORT', 4000, portOf)
  const settings: Settings = {
    host: read('HOST', '127.0.0.1', hostOf),
    port,
    publicUrl: read('PUBLIC_URL', `http://localhost:${port}`, publicUrlOf),
    dataFolder: read('DATA_DIR', resolve('data'), (text) => resolve(text)),
    databaseUrl: read(
      'DATABASE_URL',
      null,
      urlOf(['postgres:', 'postgresql:'], 'postgres://người-dùng:mật-khẩu@máy:5432/tên'),
    ),
    smtpUrl: read('SMTP_URL', null, urlOf(['smtp:', 'smtps:'], 'smtp://người-dùng:mật-khẩu@máy:587')),
    mailFrom: read('MAIL_FROM', 'Lan Tỏa <no-reply@lantoa.example>', mailFromOf),
    adminEmail: read('ADMIN_EMAIL', 'quan.tri@lantoa.example', emailOf),
    officeName: read<string | null>('OFFICE_NAME', null, officeNameOf),
    trustProxy: read('TRUST_PROXY', [], proxiesOf),
  }
  if (settings.smtpUrl && !env.MAIL_FROM?.trim())
    faults.push(
      'MAIL_FROM: có SMTP_URL thì phải có địa chỉ người gửi, ví dụ MAIL_FROM="Lan Tỏa <lantoa@coquan.gov.vn>".',
    )
  return faults.length > 0 ? { faults } : { settings }
}

/** Where uploaded files lie. */
export const filesFolder = ({ dataFolder }: Settings): string => join(dataFolder, 'files')

class Fault {
  readonly sentence: string
  constructor(sentence: string) {
    this.sentence = sentence
  }
}

/** A setting as it may be shown: without the password in an address. */
const hidden = (text: string): string => text.replace(/(\/\/[^:/@\s]*):.*@/, '$1:***@')

const portOf = (text: string): number | Fault => {
  const port = Number(text)
  const isPort = /^\d+$/.test(text) && port >= 1 && port <= 65_535
  return isPort ? port : new Fault('phải là số nguyên từ 1 đến 65535.')
}

const hostOf = (text: string): string | Fault =>
  isIP(text) || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
    ? text
    : new Fault('phải là địa chỉ IP hoặc tên máy; 0.0.0.0 để mở cho cả mạng.')

function publicUrlOf(text: string): string | Fault {
  const url = URL.parse(text)
  const isOrigin =
    url && ['http:', 'https:'].includes(url.protocol) && `${url.pathname}${url.search}${url.hash}` === '/'
  if (!isOrigin || url.username)
    return new Fault('phải là địa chỉ http hoặc https không kèm đường dẫn, ví dụ https://lantoa.coquan.gov.vn.')
  return url.origin
}

const urlOf =
  (protocols: readonly string[], example: string) =>
  (text: string): string | Fault => {
    const url = URL.parse(text)
    return url?.hostname && protocols.includes(url.protocol) ? text : new Fault(`phải có dạng ${example}.`)
  }

const mailFromOf = (text: string): string | Fault =>
  /^([^<>@\r\n]+<)?[^\s<>@]+@[^\s<>@]+>?$/.test(text) ? text : new Fault('phải có dạng "Tên <dia-chi@may-chu>".')

const emailOf = (text: string): string | Fault =>
  /^[^\s<>@]+@[^\s<>@]+$/.test(text) ? text : new Fault('phải là một địa chỉ thư điện tử.')

const officeNameOf = (text: string): string | Fault =>
  text.length <= 100 ? text.normalize() : new Fault('phải ngắn hơn 100 ký tự, ví dụ Cổng thông tin môi trường Sơn La.')

function proxiesOf(text: string): readonly string[] | Fault {
  const proxies = text.split(',').map((proxy) => proxy.trim())
  return proxies.every(isNetwork)
    ? proxies
    : new Fault(
        'phải là danh sách địa chỉ IP hoặc dải mạng của máy trung gian, cách nhau bằng dấu phẩy, ví dụ 10.0.0.5,192.168.1.0/24.',
      )
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const most = isIP(address) === 4 ? 32 : 128
  return isIP(address) > 0 && rest.length === 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
}
