import { randomUUID } from 'node:crypto'
import { aHangingPicture, type Scene } from '../permissions-scene.ts'
import { administrators, anywhere, nothing, of, type PermissionCase, posts, seeTheWork } from './case.ts'

const picture = (scene: Scene) => aHangingPicture(scene)
const senders = ['plan_owner', 'focal_point', 'approver'] as const

export const foundation = {
  'agencies.list': { sent: nothing, allowed: posts },
  'agencies.directory': { sent: nothing, allowed: posts },
  'agencies.show': { sent: ({ doer }) => ({ agencyId: doer.id }), allowed: posts },
  'files.send': {
    sent: () => ({ fileId: randomUUID(), name: 'ban.pdf' }),
    file: new TextEncoder().encode('%PDF-1.7\n%%EOF\n'),
    allowed: anywhere(...senders),
  },
  'files.original': { sent: picture, allowed: of('doer', ...senders) },
  'files.shared': { sent: picture, allowed: seeTheWork },
  'files.thumbnail': { sent: picture, allowed: seeTheWork },
  'journal.verify': { sent: nothing, allowed: administrators },
} satisfies Record<string, PermissionCase>
