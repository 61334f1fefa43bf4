import type { Form, FormColumn } from '../../../documents/workbooks/index.ts'
import { accessMessages } from '../../../foundation/access/messages.ts'

/** Goes up when a form that is out there can no longer be read rightly. */
const VERSION = 1

export const peopleSign = { kind: 'people', version: VERSION, about: {} }

const roleWords = Object.values(accessMessages.vi.roles)

/** The columns of the form; agencies are told where they are known. */
export const peopleColumns = (agencies: readonly string[] = []): FormColumn[] => [
  { key: 'name', title: 'Họ và tên', kind: 'words', required: true, width: 28 },
  { key: 'email', title: 'Thư điện tử', also: ['Email', 'E-mail'], kind: 'words', required: true, width: 32 },
  {
    key: 'agency',
    title: 'Cơ quan',
    also: ['Đơn vị'],
    kind: 'words',
    required: true,
    width: 42,
    choices: agencies,
    several: true,
  },
  { key: 'role', title: 'Vai trò', kind: 'words', required: true, width: 20, choices: roleWords },
  { key: 'title', title: 'Chức vụ', kind: 'words', width: 24 },
  { key: 'from', title: 'Từ ngày', kind: 'day', width: 14 },
]

/** The empty form for people of agencies that exist on the day. */
export const peopleForm = (agencies: readonly string[], today: string): Form => ({
  ...peopleSign,
  sheet: 'Người dùng',
  title: 'NGƯỜI DÙNG VÀ VỊ TRÍ CÔNG TÁC',
  instruction:
    'Mỗi hàng ghi một vị trí công tác; người có nhiều vị trí thì ghi nhiều hàng cùng thư điện tử. Cơ quan chọn trong danh sách hoặc ghi tên gọi tắt; ngày ghi dạng 05/11/2024, bỏ trống là từ hôm nay. Hàng “Ví dụ” không được đọc.',
  columns: peopleColumns(agencies),
  example: {
    ...{
      name: 'Lò Văn Mẫu',
      email: 'ten@sonla.gov.vn',
      agency: agencies[0] ?? 'Sở …',
      role: accessMessages.vi.roles.focal_point,
    },
    ...{ title: 'Chuyên viên', from: { day: today } },
  },
  rows: 2000,
})
