import { expect, test } from 'vitest'
import { mayCount } from './compose.ts'
import { ensurePublishable } from './rules.ts'
import { type Choice, publicFields } from './shapes.ts'

const ordered = { commanded: true }
const asked = { commanded: false }

test.each([
  ['nobody', [], false],
  ['one that may be ordered', [ordered], true],
  ['one that is only asked', [asked], false],
  ['two, one of them only asked', [ordered, asked], false],
  ['two that may be ordered', [ordered, ordered], true],
  ['three, all only asked', [asked, asked, asked], false],
  ['three, one of which may be ordered', [asked, ordered, asked], true],
])('a task of %s', (_who, shares, counted) => expect(mayCount(shares)).toBe(counted))

const choice: Choice = { fields: [...publicFields], tasks: [], contact: { office: 'Sở', email: 'a@b.vn', phone: '' } }

test.each([
  ['a draft', choice, { state: 'draft', restricted: false }, 'publication.not_issued'],
  ['a paper with restricted items', choice, { state: 'issued', restricted: true }, 'publication.document_restricted'],
  [
    'a page without a way to complain',
    { ...choice, contact: { ...choice.contact, email: '' } },
    { state: 'issued', restricted: false },
    'publication.no_contact',
  ],
])('%s is not published', (_what, given, plan, code) =>
  expect(() => ensurePublishable(given, plan)).toThrow(expect.objectContaining({ code })),
)

test.each(['issued', 'suspended', 'withdrawn', 'closed'])('a plan that is %s may be told of', (state) =>
  expect(() => ensurePublishable(choice, { state, restricted: false })).not.toThrow(),
)
