import { expect, test } from 'vitest'
import { countable } from './compose.ts'
import { ensurePublishable } from './rules.ts'
import { type Choice, publicFields } from './shapes.ts'

const ordered = { commanded: true }
const asked = { commanded: false }

test.each([
  ['nobody', false, [], 0],
  ['one that may be ordered', false, [ordered], 1],
  ['one that is only asked', false, [asked], 0],
  ['four, two of which may be ordered', false, [ordered, asked, ordered, asked], 2],
  ['two that could be ordered but are only asked this time', true, [ordered, ordered], 0],
])('of a task of %s', (_who, requested, shares, counted) =>
  expect(countable({ requested }, shares)).toEqual(shares.filter(({ commanded }) => commanded).slice(0, counted)),
)

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
