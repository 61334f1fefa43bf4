import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ReadContext } from '../../foundation/access/index.ts'
import { isDatabaseAway } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/errors/refusal.ts'
import type { Language } from '../../platform/i18n/catalogue.ts'
import {
  addressOfPlan,
  csvOf,
  icsOf,
  jsonOf,
  loadPages,
  publicPlan,
  publishedPlans,
} from '../../publishing/public-plans/index.ts'
import { inLanguage, portalStart } from '../../ui/portal/address.ts'
import type { Gate } from '../gate.ts'
import type { Outside } from '../outside.ts'
import { figuresOf } from '../public-figures.ts'
import { sendDocument, serveAssets } from './files.ts'
import { type Answer, answerOf, type KeptAnswers, keepAnswers } from './kept-answers.ts'

/** Nothing but our own style and letters: the pages have no script, no frame and no foreign picture. */
const contentRules = [
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'",
  "base-uri 'none'; frame-ancestors 'none'",
].join('; ')

const HTML = 'text/html; charset=utf-8'
/** What stands for a plan in an address: its id, and the form in which it is wanted. */
const planName = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.(json|csv|ics))?$/

export interface PortalParts {
  readonly gate: Gate
  readonly outside: Outside
  /** Everything in this installation is invented. */
  readonly demonstration?: boolean
}

interface Portal extends PortalParts {
  readonly answers: KeptAnswers
}

/** The public pages: `/cong` and, in English, `/en/cong`. Nobody signs in there, and nothing is written. */
export async function mountPortal(app: FastifyInstance, parts: PortalParts): Promise<void> {
  const portal: Portal = { ...parts, answers: keepAnswers() }
  forgetOnDecisions(app, portal.answers)
  app.get('/en', (_request, reply) => reply.redirect(inLanguage(portalStart, 'en')))
  serveAssets(app)
  for (const language of ['vi', 'en'] as const)
    await app.register(async (pages) => mountPages(pages, portal, language), {
      prefix: inLanguage(portalStart, language),
    })
}

/** What a person has just decided holds at once where it was decided. */
function forgetOnDecisions(app: FastifyInstance, answers: KeptAnswers): void {
  app.addHook('onResponse', async ({ method, routeOptions }) => {
    if (method !== 'GET' && routeOptions.url?.startsWith('/api/plans/:planId/publication')) answers.forget()
  })
}

function mountPages(pages: FastifyInstance, portal: Portal, language: Language): void {
  pages.addHook('onRequest', async (_request, reply) => void reply.header('content-security-policy', contentRules))
  pages.setNotFoundHandler(async (request, reply) => send(request, reply, await notFound(portal, language)))
  pages.setErrorHandler((error, request, reply) => answerFault(error, { request, reply }, { portal, language }))
  pages.get('/', async (request, reply) =>
    send(request, reply, await portal.answers.of(language, () => home(portal, language))),
  )
  pages.get<{ Params: { name: string } }>('/ke-hoach/:name', async (request, reply) => {
    const [, planId, format = 'html'] = planName.exec(request.params.name) ?? []
    if (!planId) return send(request, reply, await notFound(portal, language))
    const make = () => plan(portal, { planId, format, language })
    return send(request, reply, await portal.answers.of(`${language} ${planId} ${format}`, make))
  })
  pages.get<{ Params: { planId: string } }>('/ke-hoach/:planId/van-ban', async (request, reply) => {
    const [, planId, format] = planName.exec(request.params.planId) ?? []
    const isSent = planId && !format && (await sendDocument(portal, planId, reply))
    return isSent ? reply : send(request, reply, await notFound(portal, language))
  })
}

const read = <T>({ gate }: Portal, language: Language, run: (ctx: ReadContext) => Promise<T>): Promise<T> =>
  gate.read({ actor: null, language }, run)

const officeOf = ({ outside }: Portal): string | null => outside.officeName ?? null

async function home(portal: Portal, language: Language): Promise<Answer> {
  const plans = await read(portal, language, publishedPlans)
  const frame = plainFrame(portal, language)
  const text = (await loadPages()).home(frame, plans)
  return answerOf({ status: 200, mediaType: HTML, listed: !frame.demonstration, text })
}

interface WantedPlan {
  readonly planId: string
  readonly format: string
  readonly language: Language
}

async function plan(portal: Portal, { planId, format, language }: WantedPlan): Promise<Answer> {
  const told = await read(portal, language, (ctx) => publicPlan(figuresOf)(ctx, { planId }))
  if (!told) return notFound(portal, language)
  const found = { status: 200, listed: !told.demonstration }
  if (format === 'json')
    return answerOf({ ...found, mediaType: 'application/json; charset=utf-8', text: jsonOf(told, language) })
  if (format === 'csv') return answerOf({ ...found, mediaType: 'text/csv; charset=utf-8', text: csvOf(told, language) })
  if (format === 'ics')
    return answerOf({ ...found, mediaType: 'text/calendar; charset=utf-8', text: icsOf(told, language) })
  const pages = await loadPages()
  const asked = { language, office: officeOf(portal), address: addressOfPlan(planId) }
  return answerOf({ ...found, mediaType: HTML, text: pages.plan(asked, told) })
}

/** The same words for what never was and for what was taken back. */
const notFound = (portal: Portal, language: Language): Promise<Answer> =>
  portal.answers.of(`${language} 404`, async () => {
    const text = (await loadPages()).notFound(plainFrame(portal, language))
    return answerOf({ status: 404, mediaType: HTML, listed: false, text })
  })

const plainFrame = (portal: Portal, language: Language) => ({
  ...{ language, office: officeOf(portal), address: portalStart, demonstration: portal.demonstration ?? false },
})

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  const { status, mediaType, etag, listed, body, packed } = answer
  reply.header('cache-control', 'public, no-cache').header('etag', etag).header('vary', 'accept-encoding')
  if (listed) reply.header('x-robots-tag', 'all')
  if (status === 200 && request.headers['if-none-match'] === etag) return reply.status(304).send()
  const isPacked = /\bgzip\b/.test(String(request.headers['accept-encoding']))
  reply.status(status).header('content-type', mediaType)
  if (isPacked) reply.header('content-encoding', 'gzip')
  return reply.send(isPacked ? packed : body)
}

interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/** A bug has a number to quote and lies in the log; what passes in moments says so. The database is not asked: it may be away. */
async function answerFault(
  error: unknown,
  { request, reply }: Exchange,
  { portal, language }: { portal: Portal; language: Language },
): Promise<FastifyReply> {
  const isBusy = isDatabaseAway(error) || (error instanceof Refusal && error.kind === 'too_many')
  request.log.error({ err: error }, isBusy ? 'busy' : 'unexpected')
  const pages = await loadPages()
  const frame = plainFrame(portal, language)
  const html = isBusy ? pages.busy(frame) : pages.fault(frame, request.id)
  if (isBusy) reply.header('retry-after', '5')
  return reply
    .status(isBusy ? 503 : 500)
    .header('cache-control', 'no-store')
    .type(HTML)
    .send(html)
}
