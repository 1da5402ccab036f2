export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A schema of OpenAPI 3.0 as JSON Schema: `nullable` becomes a type of its own, and what validates nothing goes. */
export function jsonSchema(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
  const kept = Object.entries(schema).flatMap(([key, value]) =>
    Object.hasOwn(keywords, key) ? [[key, keywords[key]?.(value) ?? value] as const] : [],
  )
  const rewritten = Object.fromEntries(kept)
  return schema['nullable'] === true ? orNull(rewritten) : rewritten
}

type Rewrite = (value: Json) => Json

const asItIs: Rewrite = (value) => value
const one: Rewrite = jsonSchema
const each: Rewrite = (value) => (Array.isArray(value) ? value.map(jsonSchema) : value)
const every: Rewrite = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).map(([key, schema]) => [key, jsonSchema(schema)]))
    : value
const reference: Rewrite = (value) =>
  typeof value === 'string' ? value.replace('#/components/schemas/', '#/definitions/') : value

const keywords: Readonly<Record<string, Rewrite>> = {
  $ref: reference,
  type: asItIs,
  enum: asItIs,
  format: asItIs,
  pattern: asItIs,
  minimum: asItIs,
  maximum: asItIs,
  minLength: asItIs,
  maxLength: asItIs,
  minItems: asItIs,
  maxItems: asItIs,
  maxProperties: asItIs,
  uniqueItems: asItIs,
  required: asItIs,
  properties: every,
  additionalProperties: one,
  items: one,
  not: one,
  allOf: each,
  anyOf: each,
  oneOf: each,
}

function orNull(schema: { [key: string]: Json }): Json {
  const { type, enum: values } = schema
  const combined = ['$ref', 'allOf', 'anyOf', 'oneOf', 'not'].some((key) => key in schema)
  if (typeof type !== 'string' || combined) return { anyOf: [schema, { type: 'null' }] }
  const words = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}
  return { ...schema, type: [type, 'null'], ...words }
}
