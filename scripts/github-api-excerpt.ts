import { z } from 'zod'
import { jsonSchema, type Json } from './json-schema-of-openapi.ts'

const object = z.record(z.string(), z.json())
const content = z.object({ schema: object.optional(), examples: object.optional() })
const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().default(false),
  schema: object,
})
const response = z.object({ content: z.record(z.string(), content).default({}) })
const operation = z.object({
  operationId: z.string(),
  parameters: z.array(object).default([]),
  requestBody: z
    .object({ required: z.boolean().default(false), content: z.record(z.string(), content) })
    .optional(),
  responses: z.record(z.string(), object),
})
const openapi = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), object),
  components: z.record(z.string(), object),
})

type Whole = z.infer<typeof openapi>
type Object = z.infer<typeof object>

/**
 * Some operations of an OpenAPI 3.0 description, with JSON Schemas instead of its dialect, one example of each answer,
 * and the definitions that these schemas refer to.
 *
 * @throws Error where one of them is not there
 */
export function excerpt(description: unknown, wanted: readonly string[]) {
  const whole = openapi.parse(description)
  const found = Object.entries(whole.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, value]) => {
      const parsed = operation.safeParse(value)
      if (!parsed.success || !wanted.includes(parsed.data.operationId)) return []
      return [excerptOf(method.toUpperCase(), path, parsed.data, whole)]
    }),
  )
  const missing = wanted.filter((id) => !found.some((each) => each.id === id))
  if (missing.length > 0) throw new Error(`not in the description: ${missing.join(', ')}`)
  const definitions = referredTo(found, whole)
  return { ...whole.info, operations: found, definitions }
}

function excerptOf(
  method: string,
  path: string,
  { operationId: id, ...described }: z.infer<typeof operation>,
  whole: Whole,
) {
  const parameters = described.parameters.map((value) => {
    const { schema, ...others } = parameter.parse(resolved(value, whole))
    return { ...others, schema: jsonSchema(schema) }
  })
  const body = described.requestBody
  const request = body === undefined ? null : schemaOf(body.content)
  const responses = Object.entries(described.responses).map(([status, value]) => {
    const { content: answer } = response.parse(resolved(value, whole))
    return [status, { schema: schemaOf(answer), example: exampleOf(answer, whole) }] as const
  })
  return { id, method, path, parameters, request, responses: Object.fromEntries(responses) }
}

type Content = z.infer<typeof response>['content']

function jsonOf(answer: Content): z.infer<typeof content> | null {
  return answer['application/json'] ?? Object.values(answer)[0] ?? null
}

function schemaOf(answer: Content): Json | null {
  const schema = jsonOf(answer)?.schema
  return schema === undefined ? null : jsonSchema(schema)
}

function exampleOf(answer: Content, whole: Whole): Json {
  const [first] = Object.values(jsonOf(answer)?.examples ?? {})
  if (first === undefined) return null
  return resolved(object.parse(first), whole)['value'] ?? null
}

function resolved(value: Object, whole: Whole): Object {
  const reference = value['$ref']
  if (typeof reference !== 'string') return value
  const [, , kind = '', name = ''] = reference.split('/')
  return object.parse(whole.components[kind]?.[name])
}

/** Every definition that the operations name, and those that these name, and so on. */
function referredTo(operations: unknown, whole: Whole): Record<string, Json> {
  const definitions: Record<string, Json> = {}
  const names = [...namesIn(operations)]
  for (let name = names.pop(); name !== undefined; name = names.pop()) {
    if (name in definitions) continue
    const schema = jsonSchema(object.parse(whole.components['schemas']?.[name]))
    definitions[name] = schema
    names.push(...namesIn(schema))
  }
  return Object.fromEntries(Object.entries(definitions).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function namesIn(value: unknown): Set<string> {
  const found = JSON.stringify(value).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)
  return new Set([...found].map(([, name = '']) => name))
}
