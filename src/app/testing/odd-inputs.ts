import fc from 'fast-check'
import { z } from 'zod'
import { type Operation, pathNames } from '../../platform/http/contract.ts'

export type Input = Readonly<Record<string, unknown>>

/** What is used here of a shape as JSON Schema. */
interface Schema {
  readonly type?: string | readonly string[] | undefined
  readonly format?: string | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly anyOf?: readonly Known[] | undefined
  readonly oneOf?: readonly Known[] | undefined
  readonly items?: Known | readonly Known[] | undefined
  readonly properties?: Readonly<Record<string, Known>> | undefined
  readonly additionalProperties?: Known | undefined
  readonly maxLength?: number | undefined
}
type Known = Schema | boolean

/** A valid input of which one to three fields say something else: of the right shape but unheard of, or of no shape at all. */
export function oddInputs(operation: Operation, valid: Input): fc.Arbitrary<Input> {
  const schema: Schema = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' })
  const fields = Object.entries({ somethingElse: true, ...schema.properties })
  const change = fc.constantFrom(...fields).chain(([name, known]) => {
    const fitting = likeSchema(known, valid[name])
    const value = fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: anything })
    return value.map((odd) => ({ [name]: odd }))
  })
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => inAddress(operation, Object.assign({}, valid, ...changes)))
}

/** What travels in an address is text, of whole characters where it is part of the path. */
function inAddress({ method, body, path }: Operation, input: Input): Input {
  const isQuery = method === 'GET' || body === 'bytes'
  const sent = Object.entries(input).map(([name, value]) => [name, isQuery ? asText(value) : value])
  const inPath = pathNames(path).map((name) => [name, String(asText(input[name])).toWellFormed() || '-'])
  return { ...Object.fromEntries(sent), ...Object.fromEntries(inPath) }
}

function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText)
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

const texts = fc.oneof(
  fc.constantFrom('', ' ', '\0', 'a\0b', '\ud800', '\udfff x', '\u202eabc', '\u0301', '\u0007', '\u000b', '\ufffe'),
  fc.constantFrom('%', '\\', "'", '"', '=1+1', '../..', '__proto__', 'constructor', '<b>', '-1', '1e400', 'NaN', '~~~'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((codes) => String.fromCharCode(...codes)),
)

const anything: fc.Arbitrary<unknown> = fc.oneof(
  texts,
  fc.constantFrom(null, true, false, [], {}, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [[]], [null]),
  fc.jsonValue({ maxDepth: 3 }),
)
const days = fc.constantFrom('0000-01-01', '0001-01-01', '9999-12-31', '2023-02-29', '0000-00-00', '2024-11-01')
const numbers = fc.constantFrom(
  0,
  -1,
  1,
  0.1,
  1e-320,
  1e308,
  -1e308,
  2 ** 31,
  2 ** 53 - 1,
  1 - 2 ** 53,
  123456789012.345,
)

function likeSchema(known: Known, valid: unknown): fc.Arbitrary<unknown> {
  if (typeof known === 'boolean') return anything
  const choices = known.anyOf ?? known.oneOf
  if (choices) return fc.oneof(...choices.map((one) => likeSchema(one, valid)))
  if (known.const !== undefined) return fc.constant(known.const)
  if (known.enum) return fc.constantFrom(...known.enum)
  if (known.type === 'string') return textsLike(known, valid)
  if (known.type === 'integer' || known.type === 'number') return numbers
  if (known.type === 'array') return listsLike(known, valid)
  if (known.type === 'object') return objectsLike(known, valid)
  return anything
}

function textsLike({ format, maxLength = 100 }: Schema, valid: unknown): fc.Arbitrary<unknown> {
  if (format === 'uuid') return fc.oneof(fc.uuid(), fc.constant(valid), texts)
  if (format === 'date') return fc.oneof(days, texts)
  if (format === 'uri') return texts.map((text) => `https://a.example/${text}`)
  const longest = Math.min(maxLength, 100_000)
  return fc.oneof(
    texts,
    texts.map((text) => text.padEnd(longest, 'ế')),
  )
}

function listsLike({ items }: Schema, valid: unknown): fc.Arbitrary<unknown> {
  const given: readonly unknown[] = Array.isArray(valid) ? valid : []
  const one = isShape(items) ? likeSchema(items, given[0]) : anything
  return fc.oneof(
    fc.array(one, { maxLength: 5 }),
    one.map((value) => [...given, value, value]),
    fc.constant([...given, ...given]),
  )
}

const isShape = (items: Schema['items']): items is Known => items !== undefined && !Array.isArray(items)

function objectsLike({ properties, additionalProperties }: Schema, valid: unknown): fc.Arbitrary<unknown> {
  const given: Input = Object.fromEntries(Object.entries(valid ?? {}))
  if (!properties) {
    const keys = fc.oneof(fc.constantFrom(...Object.keys(given), 'TALK', '__proto__', 'toString'), texts)
    return fc.dictionary(keys, likeSchema(additionalProperties ?? true, undefined), { maxKeys: 5 })
  }
  const parts = Object.entries(properties).map(([name, known]) => [name, likeSchema(known, given[name])])
  return fc.record(Object.fromEntries(parts), { requiredKeys: [] }).map((odd) => ({ ...given, ...odd }))
}
