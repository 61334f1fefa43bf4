import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, type SettingName, type Settings } from './settings.ts'

const settingsOf = (env: Partial<Record<SettingName, string>>): Settings => {
  const checked = readSettings(env)
  if ('faults' in checked) throw new Error(checked.faults.join('\n'))
  return checked.settings
}

const faultsOf = (env: Partial<Record<SettingName, string>>): readonly string[] => {
  const checked = readSettings(env)
  return 'faults' in checked ? checked.faults : []
}

test('without any setting: this machine alone, its own database, no letters, no proxy believed', () => {
  expect(settingsOf({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    publicUrl: 'http://localhost:4000',
    dataFolder: resolve('data'),
    databaseUrl: null,
    smtpUrl: null,
    mailFrom: 'Lan Tỏa <no-reply@lantoa.example>',
    adminEmail: 'quan.tri@lantoa.example',
    officeName: null,
    trustProxy: [],
  })
})

test('empty and blank settings are as good as none', () => {
  expect(settingsOf({ PORT: '', HOST: '  ', DATABASE_URL: '' })).toEqual(settingsOf({}))
})

test('the public address follows the port unless it is set', () => {
  expect(settingsOf({ PORT: '4100' }).publicUrl).toBe('http://localhost:4100')
  expect(settingsOf({ PORT: '4100', PUBLIC_URL: 'https://lantoa.example/' }).publicUrl).toBe('https://lantoa.example')
})

test('a list of proxies', () => {
  expect(settingsOf({ TRUST_PROXY: '10.0.0.5, 192.168.0.0/16,::1' }).trustProxy).toEqual([
    '10.0.0.5',
    '192.168.0.0/16',
    '::1',
  ])
})

describe('refused', () => {
  test.each<[SettingName, string]>([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '4000a'],
    ['PORT', '4e3'],
    ['HOST', 'http://máy'],
    ['PUBLIC_URL', 'lantoa.example'],
    ['PUBLIC_URL', 'ftp://lantoa.example'],
    ['PUBLIC_URL', 'https://lantoa.example/lan-toa'],
    ['PUBLIC_URL', 'https://x:y@lantoa.example'],
    ['DATABASE_URL', 'mysql://x:y@z/w'],
    ['DATABASE_URL', 'postgres'],
    ['SMTP_URL', 'http://mail.example'],
    ['MAIL_FROM', 'Lan Tỏa'],
    ['MAIL_FROM', 'a@b.vn\r\nBcc: c@d.vn'],
    ['ADMIN_EMAIL', 'quan.tri'],
    ['OFFICE_NAME', 'Cổng '.repeat(30)],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', '10.0.0.1,'],
  ])('%s=%s', (name, value) => {
    const [fault, ...others] = faultsOf({ MAIL_FROM: 'a@b.vn', [name]: value })
    expect(fault).toContain(`${name}=`)
    expect(others).toEqual([])
  })

  test('all faults at once, in the order of the table', () => {
    const names = faultsOf({ TRUST_PROXY: 'all', PORT: 'x', DATABASE_URL: 'y' }).map((fault) => fault.split('=')[0])
    expect(names).toEqual(['PORT', 'DATABASE_URL', 'TRUST_PROXY'])
  })

  test('a mail server without a sender', () => {
    expect(faultsOf({ SMTP_URL: 'smtp://mail.example' })).toEqual([expect.stringMatching(/^MAIL_FROM:/)])
  })
})

test('a fault never shows the password in an address', () => {
  const faults = faultsOf({ SMTP_URL: 'http://user:bí-mật@mail.example', MAIL_FROM: 'a@b.vn' })
  expect(faults).toEqual([expect.stringContaining('user:***@mail.example')])
})
