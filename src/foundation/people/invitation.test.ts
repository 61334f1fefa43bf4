import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { buildServer } from '../../app/build-server.ts'
import { inOwnDatabase, inWorld, type World } from '../../app/testing/world.ts'
import { createClient } from '../../platform/http/client.ts'
import type { Mailer } from '../../platform/mail/mailer.ts'
import { withMail } from '../../platform/mail/testing.ts'
import { anAgency } from '../agencies/testing.ts'
import { firstInvitation, openSignIn, peopleContract, signInContract } from './index.ts'
import { anActor } from './testing.ts'

/** The application again, with this mail server and an administrator who asks. */
async function mailedApp(world: World, mailer: Mailer) {
  const administrator = await anActor(world.db, { role: 'administrator' })
  const outside = { ...world.outside, mailer }
  return buildServer({ gate: world.gate, identify: async () => administrator, outside })
}

describe('with a mail server', () => {
  test(
    'the link goes to the person in a letter, in the language they read, and is not shown to the administrator',
    inWorld((world) =>
      withMail(async (mailer, letters) => {
        const app = await mailedApp(world, mailer)
        const { id: agencyId } = await anAgency(world.db)
        const id = randomUUID()
        const post = { id: randomUUID(), agencyId, role: 'reader', title: null, validFrom: '2024-11-08', validTo: null }
        const payload = { id, name: 'Lò Thị Mới', email: 'lo.thi.moi@lantoa.example', posts: [post] }
        const sent = await app.inject({ method: 'POST', url: '/api/people', payload })
        expect([sent.statusCode, sent.json().link]).toEqual([200, null])
        await world.runJobs({ mailer })
        await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', id).execute()
        await app.inject({ method: 'POST', url: `/api/people/${id}/invite`, payload: {} })
        await world.runJobs({ mailer })
        await app.close()
        expect(letters.map(({ subject }) => subject)).toEqual(['Lời mời dùng Lan Tỏa', 'Invitation to Lan Tỏa'])
        expect(letters[0]?.to?.[0]?.address).toBe(payload.email)
        expect(letters[0]?.from?.name).toBe('Lan Tỏa')
        expect(letters[0]?.text).toContain('Lò Thị Mới')
        const [day, month, year] = sent.json().expiresOn.split('-').toReversed()
        expect(letters[0]?.text).toContain(`${day}/${month}/${year}`)
        const [former, latest] = letters.map(({ text }) => /\/invitation\/([\w-]+)/.exec(text ?? '')?.[1] ?? '')
        const status = async (token = '') => (await world.as(null).call(peopleContract.invitation, { token })).status
        expect([await status(former), await status(latest)]).toEqual([404, 200])
      }),
    ),
  )

  test(
    'no letter goes to an account that was closed meanwhile',
    inWorld((world) =>
      withMail(async (mailer, letters) => {
        const app = await mailedApp(world, mailer)
        const { personId } = await anActor(world.db)
        for (const word of ['invite', 'deactivate'])
          await app.inject({ method: 'POST', url: `/api/people/${personId}/${word}`, payload: {} })
        await world.runJobs({ mailer })
        await app.close()
        expect(letters).toEqual([])
      }),
    ),
  )
})

describe('the first administrator', () => {
  const given = { publicUrl: 'http://lantoa.example', email: 'quan.tri@lantoa.example', name: 'Quản trị' }

  test(
    'gets a link until one can sign in, and is the same person each time',
    inWorld(async (world) => {
      const { code: agencyCode } = await anAgency(world.db)
      const make = () => world.write((ctx) => firstInvitation(ctx, { ...given, agencyCode }))
      const [former, latest] = [await make(), await make()]
      const token = (link: string | null) => link?.split('/').at(-1) ?? ''
      const nobody = world.as(null)
      expect((await nobody.call(peopleContract.invitation, { token: token(former) })).status).toBe(404)
      const accept = { token: token(latest), password: 'ba con ngựa tím' }
      expect((await nobody.call(peopleContract.acceptInvitation, accept)).body).toMatchObject({ email: given.email })
      expect(await make()).toBe(null)
      expect(await world.db.selectFrom('people').select('id').execute()).toHaveLength(1)
    }),
  )

  test(
    'needs the directory of agencies',
    inWorld(async (world) => {
      const make = world.write((ctx) => firstInvitation(ctx, { ...given, agencyCode: 'khong-co' }))
      await expect(make).rejects.toMatchObject({ code: 'people.unknown_agency' })
    }),
  )
})

test(
  'two who use one link at once set one password',
  inOwnDatabase(async (world) => {
    const { code: agencyCode } = await world.db.transaction().execute((tx) => anAgency(tx))
    const publicUrl = 'http://localhost'
    const email = 'quan.tri@lantoa.example'
    const link = await world.write((ctx) => firstInvitation(ctx, { publicUrl, email, name: 'Quản trị', agencyCode }))
    const token = link?.split('/').at(-1) ?? ''
    const { identify, mount } = await openSignIn({
      ...{ db: world.db, publicUrl, today: () => '2024-11-08' },
      write: (actor, run) => world.write(run, actor),
    })
    const app = await buildServer({ gate: world.gate, outside: world.outside, identify, extra: mount })
    const base = `${await app.listen({ port: 0 })}/api`
    const call = createClient({ base, headers: () => ({}) })
    const passwords = ['ba con ngựa tím', 'bốn con trâu xanh']
    const tries = await Promise.allSettled(
      passwords.map((password) => call(peopleContract.acceptInvitation, { token, password })),
    )
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const entries = await Promise.allSettled(
      passwords.map((password) => call(signInContract.signIn, { email, password })),
    )
    expect(entries.map(({ status }) => status)).toEqual(tries.map(({ status }) => status))
    await app.close()
  }),
)
