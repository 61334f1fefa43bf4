import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../foundation/access/index.ts'
import { Refusal } from '../platform/errors/refusal.ts'
import type { LiveChannel } from '../platform/live/channel.ts'
import { openStreams } from '../platform/live/streams.ts'
import type { Identify } from './endpoint.ts'
import { type Announced, heardOf } from './heard.ts'

interface LiveParts {
  readonly identify: Identify
  readonly channel: LiveChannel
  readonly onError: (error: unknown) => void
  readonly heartbeatMs?: number
  readonly mostOfOne?: number
}

/**
 * `GET /api/live?post=…`: server-sent events about what was committed, as far as the post may know. The session and the post
 * are looked at again at every heartbeat, so that whoever signed out or lost the account hears nothing a minute later.
 */
export function mountLive(app: FastifyInstance, { identify, channel, ...settings }: LiveParts): void {
  const streams = openStreams(settings)
  const unlisten = channel.listen(streams.tell)
  app.addHook('preClose', async () => {
    unlisten()
    streams.close()
  })
  app.get('/api/live', async (request, reply) => {
    const actor = await identify(request)
    if (!actor) throw new Refusal('unauthenticated', 'access.sign_in')
    const added = streams.add({
      response: reply.raw,
      headers: { ...headersSoFar(reply), 'x-robots-tag': 'noindex, nofollow' },
      owner: actor.personId,
      shownOf: (notice) => heardOf(notice as Announced, actor),
      isStillAllowed: () => isSame(request, identify, actor),
    })
    if (!added) throw new Refusal('too_many', 'platform.busy', { seconds: 60 })
    reply.hijack()
  })
}

async function isSame(request: FastifyRequest, identify: Identify, { personId, post }: Actor): Promise<boolean> {
  const now = await identify(request)
  return now?.personId === personId && now.post?.id === post?.id
}

/** What was set for every answer, of which this one goes around the usual way out. */
const headersSoFar = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(Object.entries(reply.getHeaders()).map(([name, value]) => [name, String(value)]))
