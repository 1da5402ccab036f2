// Writes the contracts for outside tools from the schemas that the gate itself validates with.
import { writeFile } from 'node:fs/promises'
import { renderConfigSchema } from '../src/config/index.ts'
import { renderJsonSchema } from '../src/report/index.ts'

await writeFile(new URL('../report.schema.json', import.meta.url), renderJsonSchema())
await writeFile(new URL('../config.schema.json', import.meta.url), renderConfigSchema())
