// Writes report.schema.json, the contract for outside tools, from the schema that the gate itself validates with.
import { writeFile } from 'node:fs/promises'
import { renderJsonSchema } from '../src/report/index.ts'

await writeFile(new URL('../report.schema.json', import.meta.url), renderJsonSchema())
