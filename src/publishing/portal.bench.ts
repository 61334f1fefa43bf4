import { buildServer } from '../app/build-server.ts'
import { diskStorage } from '../platform/storage/disk-storage.ts'
import { addressOfPlan, loadPages } from './public-plans/index.ts'
import type { PublicAgency, PublicFigure, PublicPlan, PublicTask } from './public-plans/public-plan.ts'

const RENDERED = 1000
const ANSWERED = 5000
const planId = '00000000-0000-4000-8000-000000000001'

const list = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_none, index) => make(index))

const nameOf = (index: number): string => `Sở, ban, ngành hoặc Ủy ban nhân dân huyện thứ ${index + 1} của tỉnh`

const aTask = (index: number): PublicTask => ({
  ...{
    id: `task ${index}`,
    anchor: `viec-${index + 1}`,
    section: `V.${Math.floor(index / 3) + 1}`,
    label: `${index + 1}`,
  },
  ...{ clause: 'Tổ chức tuyên truyền, vận động người dân phân loại rác tại nguồn. '.repeat(5), requested: false },
  ...{ deadline: { text: 'trước ngày 15/11/2024', lastDay: '2024-11-14' }, amendedBy: [] },
  agencies: list(index % 5 === 0 ? 40 : 3, (agency) => ({
    name: nameOf(agency),
    role: agency === 0 ? 'lead' : 'partner',
  })),
  progress: { shares: 12, done: 7 },
})

const anAgency = (index: number): PublicAgency => ({
  ...{ anchor: `co-quan-${index + 1}`, name: nameOf(index) },
  tasks: list(4, (task) => ({ anchor: `viec-${task + 1}`, label: `${task + 1}` })),
})

const aFigure = (index: number): PublicFigure => ({
  ...{
    code: `F${index}`,
    label: { vi: `Chỉ tiêu ${index}`, en: `Figure ${index}` },
    unit: { vi: 'cuộc', en: 'meetings' },
  },
  total: index * 1234,
})

/** As large as a province's plan: 21 tasks, 52 agencies, 40 figures. */
const plan: PublicPlan = {
  ...{ id: planId, demonstration: false, state: 'issued', issuer: 'Ủy ban nhân dân tỉnh', number: '71/KH-UBND' },
  ...{ signedOn: '2024-03-20', title: 'Tuyên truyền về quản lý tài nguyên, bảo vệ môi trường năm 2024', year: 2024 },
  ...{ tasks: list(21, aTask), countedOnly: 4, agencies: list(52, anAgency), figures: list(40, aFigure) },
  ...{ progress: { shares: 173, done: 14, working: 51 }, document: false, amendments: [] },
  ...{ contact: { office: 'Văn phòng', email: 'a@lantoa.example', phone: '' }, updatedAt: '2024-11-08T02:00:00.000Z' },
}

const asked = { language: 'vi', office: null, address: addressOfPlan(planId) } as const

/** The whole server, with a database that answers at once. */
async function aServer() {
  const outside = { storage: diskStorage('/nowhere'), mailer: null, publicUrl: 'http://lantoa.example' }
  const gate = { read: async () => plan as never, write: async () => plan as never }
  const app = await buildServer({ gate, outside, identify: async () => null })
  return { app, visit: () => app.inject({ url: asked.address, headers: { 'accept-encoding': 'gzip' } }) }
}
type Served = Awaited<ReturnType<typeof aServer>>

export const benches = [
  {
    name: `portal: render the page of a plan, ${RENDERED} times`,
    prepare: loadPages,
    run: (pages: Awaited<ReturnType<typeof loadPages>>) => {
      for (let time = 0; time < RENDERED; time += 1) pages.plan(asked, plan)
    },
  },
  {
    name: `portal: answer for the page of a plan from the cache, ${ANSWERED} times`,
    prepare: aServer,
    run: async ({ visit }: Served) => {
      for (let time = 0; time < ANSWERED; time += 1) await visit()
    },
    finish: async ({ app }: Served) => app.close(),
  },
]
