import { createHash, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { centredAt, type PdfPage, pdfFile, printed } from '../../documents/reading/testing/pdf-file.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { plansContract } from './contract.ts'
import { pagesContract } from './contract-pages.ts'

const first: PdfPage = {
  words: [
    centredAt(60, 'KẾ HOẠCH', true),
    centredAt(80, 'Thử nghiệm dọn vệ sinh bản làng năm 2024', true),
    ...printed(['I. TỔ CHỨC THỰC HIỆN', '1. Sở Tài nguyên và Môi trường: Tổ chức một đợt dọn vệ sinh.'], { down: 120 }),
  ],
}
const pdf = pdfFile([
  first,
  ...Array.from({ length: 8 }, (_, at) => ({ words: printed([`Đoạn ${at} của kế hoạch.`]) })),
])

async function imported({ db, as }: World, bytes: Uint8Array = pdf) {
  const actor = await anActor(db, { role: 'plan_owner' })
  const [owner, stranger] = [as(actor), as(await anActor(db, { role: 'plan_owner' }))]
  const planId = randomUUID()
  const { status, body } = await owner.call(plansContract.import, { planId, name: 'ke-hoach.pdf' }, bytes)
  return { owner, stranger, planId, status, body }
}

test(
  'a PDF becomes a draft whose pages say what is printed where',
  inWorld(async (world) => {
    const { owner, planId, status, body } = await imported(world)
    expect([status, body.sourceFormat, body.items]).toEqual([200, 'pdf', 1])
    const pages = (await owner.call(pagesContract.pages, { planId })).body
    expect(pages.map(({ page, width, height, state }) => [page, width, height, state])).toEqual(
      Array.from({ length: 9 }, (_, at) => [at + 1, 595, 842, 'waiting']),
    )
    const { items, paragraphs } = (await owner.call(plansContract.show, { planId })).body
    const [paragraph = -1] = items[0]?.span ?? []
    const [line] = pages[0]?.lines.filter(([number]) => number === paragraph) ?? []
    expect(line?.slice(0, 3)).toEqual([paragraph, 0, paragraphs[paragraph]?.length])
    expect(line?.[3]).toBe(85)
  }),
)

test(
  'the document comes back as it was sent, to be shown in the browser',
  inWorld(async (world) => {
    const { owner, planId } = await imported(world)
    const { headers, bytes } = await owner.call(plansContract.source, { planId })
    expect([headers['content-type'], String(headers['content-disposition']).split(';')[0]]).toEqual([
      ...['application/pdf', 'inline'],
    ])
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(createHash('sha256').update(pdf).digest('hex'))
  }),
)

test(
  'the worker draws all pages, some at a time; before that a page says that it is not there yet',
  inWorld(async (world) => {
    const { owner, planId } = await imported(world)
    const early = await owner.call(pagesContract.page, { planId, page: 1 })
    expect([early.status, early.body.code]).toEqual([404, 'plans.page_not_drawn'])
    await world.runJobs()
    const pages = (await owner.call(pagesContract.pages, { planId })).body
    expect(pages.map(({ state }) => state)).toEqual(pages.map(() => 'drawn'))
    const picture = await owner.call(pagesContract.page, { planId, page: 9 })
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/webp'])
    expect(picture.bytes.subarray(8, 12).toString()).toBe('WEBP')
  }),
)

test(
  'pages of a draft are for its owner agency alone',
  inWorld(async (world) => {
    const { stranger, planId } = await imported(world, pdfFile([first]))
    await world.runJobs()
    const answers = [
      await stranger.call(pagesContract.pages, { planId }),
      await stranger.call(pagesContract.page, { planId, page: 1 }),
      await world.as(null).call(pagesContract.page, { planId, page: 1 }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 401])
  }),
)

test(
  'pages that cannot be drawn say so, and keep their words',
  inWorld(async (world) => {
    const { owner, planId } = await imported(world, pdfFile([first]))
    const broken = await world.outside.storage.put(new TextEncoder().encode('%PDF-1.7 nothing'))
    await world.db.updateTable('plans').set({ sourceSha256: broken }).where('id', '=', planId).execute()
    await world.runJobs()
    const pages = (await owner.call(pagesContract.pages, { planId })).body
    expect(new Set(pages.map(({ state }) => state))).toEqual(new Set(['failed']))
  }),
)

test(
  'a document without pages has none, and a scan is refused without a trace',
  inWorld(async (world) => {
    const { owner, planId } = await imported(
      world,
      new TextEncoder().encode('KẾ HOẠCH\nDọn vệ sinh năm 2024\nI. MỤC ĐÍCH'),
    )
    expect((await owner.call(pagesContract.pages, { planId })).body).toEqual([])
    const scan = pdfFile([{ picture: true }])
    const { status, body } = await imported(world, scan)
    expect([status, body.code]).toEqual([415, 'reading.scanned_pdf'])
    expect(await world.outside.storage.has(createHash('sha256').update(scan).digest('hex'))).toBe(false)
  }),
)
