/** Writes docs/api.openapi.json from the contracts, or with `--check` fails when it is stale. */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { modulesWith } from '../src/app/modules.ts'
import type { Route } from '../src/foundation/access/index.ts'
import { signInContract } from '../src/foundation/people/index.ts'
import { type Operation, pathNames } from '../src/platform/http/contract.ts'
import { diskStorage } from '../src/platform/storage/disk-storage.ts'

const target = 'docs/api.openapi.json'

type Schema = Readonly<Record<string, unknown>>

/** Types that JSON does not know (a decoded day) are described by what is sent for them. */
const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  return schema
}

type Described = Pick<Route, 'name' | 'operation'>

function operationOf({ name, operation }: Described): Schema {
  return {
    operationId: name,
    tags: [name.split('.')[0]],
    summary: operation.summary,
    parameters: [...parametersOf(operation), ...(operation.open ? [] : [postHeader])],
    ...(operation.method === 'GET' ? {} : { requestBody: bodyOf(operation) }),
    responses: {
      '200': { description: 'Done', content: contentOf(operation) },
      default: { description: 'Refused: a sentence for the person', content: json(refusal) },
    },
    security: operation.open ? [] : [{ session: [] }],
  }
}

const postHeader = {
  name: 'x-post',
  in: 'header',
  description: 'The post acted under',
  schema: { type: 'string', format: 'uuid' },
}

const refusal = {
  type: 'object',
  required: ['code', 'message'],
  properties: { code: { type: 'string' }, message: { type: 'string' }, details: { type: 'object' } },
}

const json = (schema: Schema): Schema => ({ 'application/json': { schema } })

const contentOf = ({ answer, output }: Operation): Schema =>
  answer === 'file' ? { '*/*': { schema: { type: 'string', format: 'binary' } } } : json(schemaOf(output, 'output'))

/** Path names are always parameters; the rest is the query of a read, and of a write that sends a file as its body. */
function parametersOf(operation: Operation): Schema[] {
  const { properties, required } = fieldsOf(operation)
  const inPath = new Set(pathNames(operation.path))
  const inQuery = operation.method === 'GET' || operation.body === 'bytes'
  return Object.entries(properties)
    .filter(([name]) => inPath.has(name) || inQuery)
    .map(([name, schema]) =>
      inPath.has(name)
        ? { name, in: 'path', required: true, schema }
        : { name, in: 'query', required: required.includes(name), schema },
    )
}

function bodyOf(operation: Operation): Schema {
  if (operation.body === 'bytes')
    return { required: true, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
  const { properties, required } = fieldsOf(operation)
  const inPath = new Set(pathNames(operation.path))
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !inPath.has(name)))
  return { content: json({ type: 'object', properties: kept, required: required.filter((name) => !inPath.has(name)) }) }
}

function fieldsOf(operation: Operation): { properties: Record<string, unknown>; required: string[] } {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' })
  return { properties, required }
}

function described(routes: readonly Described[]): string {
  const paths: Record<string, Record<string, Schema>> = {}
  for (const route of routes) {
    const path = route.operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.operation.method.toLowerCase()]: operationOf(route) }
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Lan Tỏa',
      version: '1',
      description: 'What the staff application uses, and nothing else. Every write is safe to send twice.',
    },
    servers: [{ url: '/api' }],
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'lantoa.session_token' } } },
    paths,
  }
  return `${JSON.stringify(document, null, 1)}\n`
}

const outside = { storage: diskStorage('data/files'), mailer: null, publicUrl: 'http://localhost' }
const signIn = Object.entries(signInContract).map(([name, operation]) => ({ name: `people.${name}`, operation }))
const fresh = described([...modulesWith(outside).flatMap(({ routes }) => routes ?? []), ...signIn])
if (!process.argv.includes('--check')) writeFileSync(target, fresh)
else if (fresh !== readFileSync(target, 'utf8')) throw new Error(`${target} is stale: run node tools/openapi.ts`)
