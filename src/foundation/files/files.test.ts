import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { inWorld, type World } from '../../app/testing/world.ts'
import { anActivity } from '../../execution/activities/testing.ts'
import { anAssignment, ownerOf } from '../../execution/tasks/testing.ts'
import type { Actor } from '../access/index.ts'
import { anAgency } from '../agencies/testing.ts'
import { anActor } from '../people/testing.ts'
import { filesContract } from './contract.ts'
import { makeCopies } from './reactions.ts'
import { aLegacyDocument, anArchive, anOfficeDocument, aPhoto, aPixelBomb, aWordDocument } from './testing.ts'

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')

/** Exif's tag for the place, 0x8825, least byte first. */
const placeTag = [0x25, 0x88]

interface Sending {
  readonly name?: string
  readonly fileId?: string
}

async function send(world: World, actor: Actor | null, bytes: Uint8Array, { name, fileId }: Sending = {}) {
  const id = fileId ?? randomUUID()
  return {
    id,
    ...(await world.as(actor).call(filesContract.send, { fileId: id, name: name ?? 'anh.jpg' }, bytes)),
  }
}

const get = (world: World, actor: Actor | null, copy: 'original' | 'shared' | 'thumbnail', fileId: string) =>
  world.as(actor).call(filesContract[copy], { fileId })

const countOf = async (world: World, table: 'files' | 'journalEntries', kind?: string) => {
  const rows = await world.db.selectFrom(table).selectAll().execute()
  return rows.filter((row) => !kind || row.kind === kind).length
}

describe('a picture that was sent', () => {
  test(
    'is shared upright, small and without camera and place, once the worker has been',
    inWorld(async (world) => {
      const actor = await anActor(world.db)
      const photo = await aPhoto({ width: 3000, height: 1500 })
      const camera = (await sharp(photo).metadata()).exif ?? Buffer.alloc(0)
      expect([camera.includes('HieuMayAnh'), camera.includes(Buffer.from(placeTag))]).toEqual([true, true])
      const { id, status, body } = await send(world, actor, photo, { name: 'Hội nghị.JPG' })
      expect([status, body.state, body.kind, body.name]).toEqual([200, 'waiting', 'picture', 'Hội nghị.JPG'])
      const early = await get(world, actor, 'shared', id)
      expect([early.status, early.body.code]).toEqual([404, 'files.waiting'])
      await world.runJobs()

      const shared = await get(world, actor, 'shared', id)
      const { width, height, exif, orientation, format } = await sharp(shared.bytes).metadata()
      expect([width, height, format, exif, orientation]).toEqual([1024, 2048, 'jpeg', undefined, undefined])
      for (const trace of ['HieuMayAnh', 'Exif', 'GPS']) expect(shared.bytes.includes(trace)).toBe(false)
      const top = await sharp(shared.bytes).extract({ left: 500, top: 100, width: 10, height: 10 }).stats()
      expect(top.dominant.r).toBeGreaterThan(top.dominant.g)

      const thumbnail = await sharp((await get(world, actor, 'thumbnail', id)).bytes).metadata()
      expect([thumbnail.width, thumbnail.height, thumbnail.exif]).toEqual([160, 320, undefined])
      expect((await get(world, actor, 'original', id)).bytes).toEqual(photo)
    }),
  )

  test(
    'is answered so that browsers show it, keep it, and never guess what it is',
    inWorld(async (world) => {
      const actor = await anActor(world.db)
      const { id } = await send(world, actor, await aPhoto(), { name: 'ảnh suối.jpeg' })
      await world.runJobs()
      const { headers } = await get(world, actor, 'shared', id)
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('ảnh suối.jpg')}`,
      })
    }),
  )

  test(
    'is copied once, however often the worker runs, and once for the same bytes sent twice',
    inWorld(async (world) => {
      const actor = await anActor(world.db)
      const photo = await aPhoto()
      const { id } = await send(world, actor, photo)
      const again = await send(world, actor, photo)
      await world.runJobs()
      const entry = { id: 1, kind: 'files.uploaded', subject: { kind: 'file', id }, planId: null, agencyId: null }
      await world.write((ctx) => makeCopies(world.outside)(ctx, entry))
      expect(await countOf(world, 'journalEntries', 'files.copied')).toBe(2)
      const rows = await world.db.selectFrom('files').select(['id', 'sharedSha256', 'width', 'state']).execute()
      expect(rows.map((row) => row.id).sort()).toEqual([id, again.id].sort())
      expect(new Set(rows.map((row) => `${row.sharedSha256} ${row.width} ${row.state}`)).size).toBe(1)
      expect(rows[0]).toMatchObject({ state: 'ready', width: 200 })
    }),
  )

  test(
    'whose pixels are broken is called unreadable, and nothing else fails',
    inWorld(async (world) => {
      const actor = await anActor(world.db)
      const photo = await aPhoto({ width: 1200, height: 800 })
      const { id, status } = await send(world, actor, photo.subarray(0, photo.length - 2000))
      expect(status).toBe(200)
      await world.runJobs()
      const { status: seen, body } = await get(world, actor, 'shared', id)
      expect([seen, body.code]).toEqual([404, 'files.unreadable'])
      expect(await countOf(world, 'journalEntries', 'files.unreadable')).toBe(1)
    }),
  )
})

describe('sending', () => {
  test(
    'the same twice keeps one file and one entry; other bytes under the same id are a conflict',
    inWorld(async (world) => {
      const actor = await anActor(world.db)
      const first = await send(world, actor, pdf, { name: 'a.pdf' })
      const second = await send(world, actor, pdf, { name: 'a.pdf', fileId: first.id })
      expect([first.status, second.status]).toEqual([200, 200])
      expect(second.body).toEqual(first.body)
      expect([await countOf(world, 'files'), await countOf(world, 'journalEntries', 'files.uploaded')]).toEqual([1, 1])
      const other = await send(world, actor, aWordDocument(), { name: 'a.docx', fileId: first.id })
      expect([other.status, other.body.code]).toEqual([409, 'files.another_content'])
    }),
  )

  test(
    'is refused to nobody, to readers, and under an id of another agency',
    inWorld(async (world) => {
      const actor = await anActor(world.db)
      const { id } = await send(world, actor, pdf, { name: 'a.pdf' })
      expect((await send(world, null, pdf, { name: 'a.pdf' })).status).toBe(401)
      for (const role of ['reader', 'leader', 'administrator'] as const)
        expect((await send(world, await anActor(world.db, { role }), pdf, { name: 'a.pdf' })).status, role).toBe(403)
      expect((await send(world, await anActor(world.db), pdf, { name: 'a.pdf', fileId: id })).status).toBe(403)
    }),
  )

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  const html = Buffer.from('<!doctype html><script>1</script>')
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
  const sheet = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const macros = 'vnd.ms-word.document.macroEnabled'
  const padded = async (megabytes: number) => Buffer.concat([await aPhoto(), Buffer.alloc(megabytes * 1024 * 1024)])
  const heic = Buffer.from('000000186674797068656963000000006d696631686569630000', 'hex')
  test.each<[string, string, Uint8Array | (() => Promise<Uint8Array>), string, number]>([
    ['an SVG', 've.svg', svg, 'files.unsupported', 415],
    ['an SVG called a picture', 'anh.png', svg, 'files.unsupported', 415],
    ['a page', 'trang.html', html, 'files.unsupported', 415],
    ['a program called a picture', 'anh.jpg', program, 'files.unsupported', 415],
    ['an archive', 'anh.zip', anArchive(), 'files.archive', 415],
    ['an archive called Word', 'bao-cao.docx', anArchive(), 'files.archive', 415],
    ['a picture called Word', 'bao-cao.docx', () => aPhoto(), 'files.renamed', 415],
    ['HEIC', 'IMG_1.HEIC', heic, 'files.heic', 415],
    ['Word with a password', 'a.docx', aLegacyDocument('EncryptedPackage'), 'files.encrypted', 415],
    ['Word with macros', 'a.docm', anOfficeDocument('word/document.xml', macros), 'files.macros', 415],
    ['old Word with macros', 'a.doc', aLegacyDocument('WordDocument', '_VBA_PROJECT'), 'files.macros', 415],
    ['another thing in the same container', 'a.msi', aLegacyDocument('Property'), 'files.unsupported', 415],
    ['nothing', 'a.pdf', Buffer.alloc(0), 'files.empty', 422],
    ['a billion pixels', 'a.png', aPixelBomb({ width: 50_000, height: 50_000 }), 'files.too_many_pixels', 413],
    ['a picture without a head', 'a.jpg', Buffer.from('ffd8ffe0', 'hex'), 'files.broken_picture', 422],
    ['21 MB of picture', 'a.jpg', () => padded(21), 'files.picture_too_large', 413],
    ['41 MB', 'a.pdf', Buffer.concat([pdf, Buffer.alloc(41 * 1024 * 1024)]), 'platform.too_large', 413],
  ])('%s is refused with a sentence and leaves nothing', async (_what, name, given, code, status) => {
    await inWorld(async (world) => {
      const bytes = typeof given === 'function' ? await given() : given
      const answer = await send(world, await anActor(world.db), bytes, { name })
      expect([answer.status, answer.body.code]).toEqual([status, code])
      expect(answer.body.message).not.toBe(code)
      expect(await countOf(world, 'files')).toBe(0)
    })()
  })

  test.each<[string, Uint8Array, string]>([
    ['bao-cao.docx', aWordDocument(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['bieu.xlsx', anOfficeDocument('xl/workbook.xml', sheet), `application/${sheet}`],
    ['cu.doc', aLegacyDocument('WordDocument'), 'application/msword'],
    ['bieu.xls', aLegacyDocument('Workbook'), 'application/vnd.ms-excel'],
  ])('%s is taken and downloaded, not shown', async (name, bytes, mediaType) => {
    await inWorld(async (world) => {
      const actor = await anActor(world.db)
      const { id, body } = await send(world, actor, bytes, { name })
      expect([body.kind, body.state, body.mediaType]).toEqual(['document', 'ready', mediaType])
      const { headers } = await get(world, actor, 'original', id)
      expect(String(headers['content-disposition'])).toMatch(/^attachment; /)
      expect((await get(world, actor, 'thumbnail', id)).body.code).toBe('files.no_thumbnail')
    })()
  })
})

describe('a file that hangs on an activity', () => {
  async function withPicture(world: World, state: 'approved' | 'draft') {
    const assignment = await anAssignment(world.db)
    const own = await anActor(world.db, { agencyId: assignment.agencyId })
    const { id } = await send(world, own, await aPhoto())
    await world.runJobs()
    await anActivity(world.db, { assignment, files: [id], state })
    const owner = await anActor(world.db, {
      role: 'plan_owner',
      agencyId: await ownerOf(world.db, assignment.planId),
    })
    return { id, own, owner }
  }

  test(
    'is seen by whoever may see the activity, but the original by its own agency alone',
    inWorld(async (world) => {
      const { id, own, owner } = await withPicture(world, 'approved')
      const leader = await anActor(world.db, { role: 'leader' })
      const stranger = await anActor(world.db)
      const otherOwner = await anActor(world.db, { role: 'plan_owner', agencyId: (await anAgency(world.db)).id })
      for (const copy of ['shared', 'thumbnail'] as const)
        expect(
          await Promise.all(
            [own, owner, leader, stranger, otherOwner, null].map(
              async (actor) => (await get(world, actor, copy, id)).status,
            ),
          ),
          copy,
        ).toEqual([200, 200, 200, 403, 403, 401])
      const originals = [own, owner, leader, stranger, null].map(async (actor) => get(world, actor, 'original', id))
      expect((await Promise.all(originals)).map(({ status }) => status)).toEqual([200, 403, 403, 403, 401])
    }),
  )

  test(
    'that is not approved is seen by its own agency alone',
    inWorld(async (world) => {
      const { id, own, owner } = await withPicture(world, 'draft')
      const readerOfAgency = await anActor(world.db, { role: 'reader', agencyId: own.post.agencyId })
      const seen = [own, owner, readerOfAgency].map(async (actor) => (await get(world, actor, 'shared', id)).status)
      expect(await Promise.all(seen)).toEqual([200, 403, 403])
    }),
  )

  test(
    'that nobody knows is not found',
    inWorld(async (world) => {
      expect((await get(world, await anActor(world.db), 'shared', randomUUID())).status).toBe(404)
    }),
  )
})
