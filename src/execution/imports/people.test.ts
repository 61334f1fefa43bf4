import { describe, expect, test } from 'vitest'
import { inWorld } from '../../app/testing/world.ts'
import { opened } from '../../documents/workbooks/testing/filled.ts'
import { anAgency } from '../../foundation/agencies/testing.ts'
import { peopleContract } from '../../foundation/people/index.ts'
import { anActor } from '../../foundation/people/testing.ts'
import { importsContract } from './contract.ts'
import { rows } from './testing.ts'

describe('people from Excel', () => {
  const peopleHead = ['Họ và tên', 'Thư điện tử', 'Cơ quan', 'Vai trò', 'Chức vụ', 'Từ ngày']

  test(
    'are added with their posts and invited, once; a second post of somebody is a row of its own',
    inWorld(async (world) => {
      const administrator = world.as(await anActor(world.db, { role: 'administrator' }))
      const [one, two] = [
        await anAgency(world.db, { name: 'Sở Thử Một' }),
        await anAgency(world.db, { name: 'Sở Thử Hai' }),
      ]
      const file = rows(
        peopleHead,
        ['Lò Thị A', 'A@Thu.example', one.name, 'đầu mối', 'Chuyên viên', '01/11/2024'],
        ['Lò Thị A', 'a@thu.example', two.name, 'người xem', '', ''],
        ['Hà Văn B', 'b@thu.example', 'so thu hai', 'Người duyệt', '', ''],
      )
      const preview = await administrator.call(importsContract.previewPeople, {}, file)
      expect([preview.body.faults, preview.body.counts.new, preview.body.invited]).toEqual([[], 3, 2])
      const written = await administrator.call(importsContract.addPeople, {}, file)
      expect(written.body).toMatchObject({ people: 2, posts: 3, skipped: 0 })
      expect(written.body.links.map(({ name, link }) => [name, link.includes('/invitation/')])).toEqual([
        ['Lò Thị A', true],
        ['Hà Văn B', true],
      ])
      const token = written.body.links[0]?.link.split('/').at(-1) ?? ''
      expect((await world.as(null).call(peopleContract.invitation, { token })).body).toEqual({
        name: 'Lò Thị A',
        email: 'a@thu.example',
      })
      const found = await administrator.call(peopleContract.list, { search: 'thu.example' })
      expect(found.body.people.map(({ name, posts }) => [name, posts.length])).toEqual([
        ['Hà Văn B', 1],
        ['Lò Thị A', 2],
      ])
      const again = await administrator.call(importsContract.addPeople, {}, file)
      expect(again.body).toMatchObject({ people: 0, posts: 0, skipped: 3, links: [] })
    }),
  )

  test(
    'who are here get one more post or are passed over, as the administrator chooses',
    inWorld(async (world) => {
      const administrator = world.as(await anActor(world.db, { role: 'administrator' }))
      const { name } = await anAgency(world.db, { name: 'Sở Thử Ba' })
      await administrator.call(
        importsContract.addPeople,
        {},
        rows(peopleHead, ['Lò C', 'c@thu.example', name, 'đầu mối', '', '']),
      )
      const file = rows(peopleHead, ['Lò C', 'c@thu.example', name, 'người duyệt', '', ''])
      const passed = await administrator.call(importsContract.previewPeople, { known: 'false' }, file)
      expect(passed.body.rows).toMatchObject([{ state: 'known', isHere: true, note: 'đã có tài khoản: bỏ qua' }])
      const added = await administrator.call(importsContract.addPeople, { known: 'true' }, file)
      expect(added.body).toMatchObject({ people: 0, posts: 1, links: [] })
    }),
  )

  test(
    'with wrong cells are refused as a whole, each cell named',
    inWorld(async (world) => {
      const administrator = world.as(await anActor(world.db, { role: 'administrator' }))
      await anAgency(world.db, { name: 'Sở Thử Bốn Đông' })
      await anAgency(world.db, { name: 'Sở Thử Bốn Tây' })
      const file = rows(
        peopleHead,
        ['Lò D', 'd.thu.example', 'Sở Thử Bốn', 'trưởng', '', '5/11/24'],
        ['', 'e@thu.example', 'Sở Không Có Đâu', 'đầu mối', '', ''],
        ['Lò G', 'e@thu.example', 'Sở Thử Bốn Tây', 'đầu mối', '', ''],
        ['Lò H', 'e@thu.example', 'Sở Thử Bốn Tây', 'đầu mối', '', ''],
      )
      const { body } = await administrator.call(importsContract.previewPeople, {}, file)
      expect(body.faults.map(({ address }) => address)).toEqual(['F2', 'B2', 'C2', 'D2', 'A3', 'C3', 'A5'])
      expect(body.faults[2]?.message).toContain('Sở Thử Bốn Đông; Sở Thử Bốn Tây')
      const refused = await administrator.call(importsContract.addPeople, {}, file)
      expect([refused.status, refused.body.code]).toEqual([422, 'imports.has_faults'])
      expect((await administrator.call(peopleContract.list, { search: 'thu.example' })).body.total).toBe(0)
    }),
  )

  test(
    'come in a form that lists the agencies of the day',
    inWorld(async (world) => {
      const administrator = world.as(await anActor(world.db, { role: 'administrator' }))
      await anAgency(world.db, { name: 'Sở Thử Năm' })
      await anAgency(world.db, { name: 'Sở Thử Cũ', validTo: '2024-10-31' })
      const book = await opened((await administrator.call(importsContract.peopleForm, {})).bytes)
      const names = JSON.stringify(book.getWorksheet('Danh mục')?.getColumn(1).values)
      expect([names.includes('Sở Thử Năm'), names.includes('Sở Thử Cũ')]).toEqual([true, false])
    }),
  )
})
