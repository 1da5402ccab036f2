import { z } from 'zod'
import { reportFileSchema } from './schema.ts'

/** The published JSON Schema of a report (draft 2020-12), as the text of its file. */
export function renderJsonSchema(): string {
  const schema = z.toJSONSchema(reportFileSchema, {
    // What stands in the file, not what parsing makes of it.
    io: 'input',
    // Where a check is code, the schema says it in its own words.
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Says that our types are readonly, which means nothing to who validates a file.
      delete jsonSchema.readOnly
    },
  })
  return `${JSON.stringify(schema, null, 2)}\n`
}
