import type { PlanAsOf } from '../shapes.ts'
import { printedDay } from './differences.ts'

const roles = { lead: 'Chủ trì', partner: 'Phối hợp' } as const
const states = {
  assigned: 'Chưa bắt đầu',
  in_progress: 'Đang làm',
  awaiting_confirmation: 'Chờ xác nhận',
  done: 'Hoàn thành',
  not_carried_out: 'Không thực hiện',
} as const

/** A plan as it stood on a day, one line for each share; a file is read in Vietnamese whoever asks for it. */
export function asOfTable({ day, tasks }: PlanAsOf, demonstration: boolean): string[][] {
  const rows = tasks.flatMap((task) =>
    task.shares.map(({ agency, role, state, dueOn, overdue }) => [
      ...[task.label, task.clause, task.dueText ?? '', dueOn ? printedDay(dueOn) : ''],
      ...[agency.name, roles[role], overdue ? 'Quá hạn' : state ? states[state] : 'không hiển thị'],
    ]),
  )
  return [
    ...(demonstration ? [['DỮ LIỆU MINH HỌA']] : []),
    [`Tình trạng hết ngày ${printedDay(day)}`],
    ['Mục', 'Nội dung', 'Thời hạn (nguyên văn)', 'Ngày cuối', 'Cơ quan', 'Vai trò', 'Trạng thái'],
    ...rows,
  ]
}
