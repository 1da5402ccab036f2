import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { z } from 'zod'

const object = z.record(z.string(), z.unknown())
const described = z.object({
  id: z.string(),
  method: z.string(),
  path: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: object }),
  ),
  request: object.nullable(),
  responses: z.record(z.string(), z.object({ schema: object.nullable(), example: z.unknown() })),
})
const file = z.object({ operations: z.array(described), definitions: z.record(z.string(), object) })

/** An operation as GitHub describes it, found by a request, with what the request's path says. */
export interface Found {
  readonly operation: z.infer<typeof described>
  readonly parameters: Readonly<Record<string, string>>
}

const { operations, definitions } = file.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'github-api.json'), 'utf8')),
)
const patterns = operations.map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

/** @returns null where GitHub's description, as far as it is kept here, has no such operation */
export function findOperation(method: string, path: string): Found | null {
  for (const { operation, pattern } of patterns) {
    const match = operation.method === method ? pattern.exec(path) : null
    if (match === null) continue
    const parameters = Object.entries(match.groups ?? {})
    const decoded = parameters.map(([name, value]) => [name, decodeURIComponent(value)] as const)
    return { operation, parameters: Object.fromEntries(decoded) }
  }
  return null
}

/** What in a request is not as GitHub describes it: a sentence each. */
export function requestMistakes(
  { operation, parameters }: Found,
  query: Readonly<Record<string, string>>,
  body: unknown,
): string[] {
  const own = (place: string) => operation.parameters.filter((each) => each.in === place)
  return [
    ...mistakes(parametersSchema(own('path')), { ...parameters }, 'path'),
    ...mistakes(parametersSchema(own('query')), { ...query }, 'query'),
    ...(operation.request === null ? [] : mistakes(operation.request, body, 'body')),
  ]
}

/** What in an answer is not as GitHub describes it. Errors that an operation does not list have the common form. */
export function answerMistakes({ operation }: Found, status: number, body: unknown): string[] {
  const listed = operation.responses[status]
  if (listed === undefined && status < 400) return [`${operation.id} never answers ${status}`]
  const schema = listed === undefined ? { $ref: '#/definitions/basic-error' } : listed.schema
  if (schema === null)
    return body === null ? [] : [`${operation.id} answers ${status} without body`]
  return mistakes(schema, body, `answer ${status}`).filter((mistake) => !deletedFork.test(mistake))
}

// The description doesn't know that the repository of a pull request's head may be gone; GitHub says null then.
const deletedFork = /\/head\/(?:repo|user): must be object/

/** The description's own example of an answer: of a list, its first entry. Changing it changes nothing else. */
export function exampleOf(operationId: string, status: number): Record<string, unknown> {
  const operation = operations.find(({ id }) => id === operationId)
  const example = structuredClone(operation?.responses[status]?.example)
  return object.parse(Array.isArray(example) ? example[0] : example)
}

function parametersSchema(parameters: z.infer<typeof described>['parameters']) {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  }
}

const formats = {
  int64: true,
  uri: (text: string) => URL.canParse(text),
  'date-time': (text: string) => /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(text),
  email: true,
} as const
const common = { strict: false, allErrors: true, formats } as const
const ajv = new Ajv(common)
// In a URL everything is text.
const ajvOfText = new Ajv({ ...common, coerceTypes: true })
const compiled = new Map<string, ValidateFunction>()

function mistakes(schema: object, value: unknown, place: string): string[] {
  const isText = place === 'path' || place === 'query'
  const key = `${isText}${JSON.stringify(schema)}`
  const validate =
    compiled.get(key) ?? (isText ? ajvOfText : ajv).compile({ ...schema, definitions })
  compiled.set(key, validate)
  return validate(value) ? [] : (validate.errors ?? []).map((error) => sentence(error, place))
}

function sentence({ instancePath, message, params }: ErrorObject, place: string): string {
  return `${place}${instancePath}: ${message} ${JSON.stringify(params)}`
}
