import { z } from 'zod'
import { options } from './options.ts'
import { sourceSchema } from './schema.ts'
import { oneTextMark } from './text-list.ts'

/** The JSON schema of a config file, by which editors complete and check one in JSON. It is published with the package. */
export function renderConfigSchema(): string {
  const {
    $schema,
    properties = {},
    ...schema
  } = z.toJSONSchema(sourceSchema('file'), {
    // What a user writes, not what parsing makes of it.
    io: 'input',
    // Where a check is code, the gate makes it.
    unrepresentable: 'any',
  })
  const described = Object.entries(properties).map(([key, property]) => {
    const description = Object.entries(options).find(([name]) => name === key)?.[1].help
    return [key, description === undefined ? property : { description, ...Object(property) }]
  })
  const whole: unknown = {
    $schema,
    title: 'Configuration of benchgate',
    ...schema,
    properties: Object.fromEntries(described),
  }
  return `${JSON.stringify(whole, written, 2)}\n`
}

/** A list that may be one text has both types; that our types are readonly means nothing to who writes a file. */
function written(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { [oneTextMark]: mark, readOnly: _ours, ...rest } = Object(value)
  return mark === true ? { ...rest, type: ['array', 'string'] } : rest
}
