import type { Settings } from '../platform/config/settings.ts'

/** Why this machine does not let us listen where the settings say, and what to do. */
export function listeningFault({ code, message }: NodeJS.ErrnoException, { host, port }: Settings): string {
  if (code === 'EADDRINUSE')
    return `Cổng ${port} đang được chương trình khác dùng. Hãy dừng chương trình đó, hoặc đặt PORT là số khác, ví dụ PORT=${port + 1}.`
  if (code === 'EACCES') return `Không được phép mở cổng ${port}. Hãy đặt PORT là số từ 1024 trở lên.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `Máy này không có địa chỉ HOST="${host}". Hãy đặt HOST=0.0.0.0 để mở cho cả mạng, hoặc bỏ HOST.`
  return `Không mở được ${host}:${port}: ${message}`
}
