import { expect, test } from 'vitest'
import { refuseOtherSites } from './other-sites.ts'

const publicUrl = 'https://lantoa.example'
const isRefused = (headers: Record<string, string>): boolean => {
  try {
    refuseOtherSites({ headers, host: '10.0.0.5:4000' }, publicUrl)
    return false
  } catch {
    return true
  }
}

test.each([
  ['no browser', {}, false],
  ['our own page', { 'sec-fetch-site': 'same-origin', origin: publicUrl }, false],
  ['an address that a person typed', { 'sec-fetch-site': 'none' }, false],
  ['our own page behind a proxy that names the server otherwise', { origin: publicUrl }, false],
  ['our own page under the name by which it was asked', { origin: 'http://10.0.0.5:4000' }, false],
  ['another site', { 'sec-fetch-site': 'cross-site' }, true],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://khac.lantoa.example' }, true],
  ['another site without HTTPS', { origin: 'http://khac.example' }, true],
  ['a neighbour without HTTPS', { origin: 'http://khac.lantoa.example' }, true],
  ['another port of the same machine', { origin: 'http://10.0.0.5:8080' }, true],
  ['a page without an address', { origin: 'null' }, true],
])('a change from %s', (_where, headers, refused) => expect(isRefused(headers)).toBe(refused))
