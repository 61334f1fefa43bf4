import { randomUUID } from 'node:crypto'
import { commentsContract } from '../../../foundation/comments/index.ts'
import type { Scene } from '../permissions-scene.ts'
import { of, type PermissionCase, seeTheWork } from './case.ts'

const onShare = ({ share }: Scene) => ({ subjectKind: 'assignment', subjectId: share.id })

/** What the doer's focal point wrote. */
async function written(scene: Scene) {
  const commentId = randomUUID()
  const sent = { commentId, ...onShare(scene), revision: 0, words: 'Xin hỏi thêm' }
  await scene.as('focal_point of doer').call(commentsContract.write, sent)
  return { commentId, revision: 1 }
}

export const comments = {
  'comments.list': { sent: onShare, allowed: seeTheWork },
  'comments.readers': { sent: onShare, allowed: seeTheWork },
  'comments.write': {
    sent: (scene) => ({ commentId: randomUUID(), ...onShare(scene), revision: 0, words: 'Xin hỏi thêm' }),
    allowed: seeTheWork,
  },
  'comments.takeBack': { sent: written, allowed: of('doer', 'focal_point') },
} satisfies Record<string, PermissionCase>
