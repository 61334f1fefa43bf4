import { strToU8, zipSync } from 'fflate'
import { anActivity } from '../../../execution/activities/testing.ts'
import { anAgency } from '../../../foundation/agencies/testing.ts'
import type { Scene } from '../permissions-scene.ts'
import { administrators, doers, issued, nothing, type PermissionCase } from './case.ts'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The smallest workbook with one sheet of these words. */
function workbook(...lines: string[][]): Uint8Array {
  const cells = (line: string[], row: number) =>
    line.map((word, at) => `<c r="${'ABCD'.charAt(at)}${row}" t="inlineStr"><is><t>${word}</t></is></c>`).join('')
  const rows = lines.map((line, at) => `<row r="${at + 1}">${cells(line, at + 1)}</row>`).join('')
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="r1" Type="${TYPES}/${type}" Target="${target}"/></Relationships>`
  const parts = {
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Trang" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const activities = workbook(['Tên hoạt động', 'Từ ngày', 'Nhiệm vụ (mục)'], ['Họp bản', '01/11/2024', '1.1'])

const AGENCY = 'Sở Nhập người thử'
const people = workbook(
  ['Họ và tên', 'Thư điện tử', 'Cơ quan', 'Vai trò'],
  ['Người Mới', 'nguoi.moi@lantoa.example', AGENCY, 'đầu mối'],
)
const withAgency = async ({ db }: Scene) => {
  await anAgency(db, { name: AGENCY })
  return {}
}

const aDraft = async ({ db, share }: Scene) => ({
  ids: [(await anActivity(db, { assignment: share, state: 'draft' })).id],
})

/** An agency without a task has nothing to import, which is no secret: its own posts know. */
const refusals = ['imports.no_tasks']

export const imports = {
  'imports.activityForm': { sent: issued, allowed: doers, refusals },
  'imports.previewActivities': { sent: issued, file: activities, allowed: doers, refusals },
  'imports.addActivities': { sent: issued, file: activities, allowed: doers, refusals },
  'imports.markActivities': { sent: issued, file: activities, allowed: doers, refusals },
  'imports.takeActivitiesBack': { sent: aDraft, allowed: doers },
  'imports.peopleForm': { sent: nothing, allowed: administrators },
  'imports.previewPeople': { sent: withAgency, file: people, allowed: administrators },
  'imports.addPeople': { sent: withAgency, file: people, allowed: administrators },
  'imports.markPeople': { sent: withAgency, file: people, allowed: administrators },
} satisfies Record<string, PermissionCase>
