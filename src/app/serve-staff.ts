import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { answerNoRoute } from './endpoint.ts'

const YEAR = 'public, max-age=31536000, immutable'
/** Asked about each time; what has not changed is not sent again. */
const ASK = 'no-cache'

/** Everything comes from this server; styles are inline because the component library sets them so. */
export const contentRules = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
}

/**
 * Serves the built staff application, packed beforehand where a `.br` or `.gz` lies beside a file. Files under assets carry
 * their content in their name and are kept for ever; every other address that is no file is a screen of the application.
 */
export async function serveStaff(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes(`${sep}assets${sep}`) ? YEAR : ASK)
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !isApi(request.url) && !/^\/assets\//.test(request.url)
    if (wantsPage && existsSync(join(folder, 'index.html'))) return sendPage(reply)
    return answerNoRoute(request, reply)
  })
}

const isApi = (url: string): boolean => url === '/api' || url.startsWith('/api/')

const sendPage = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html')
