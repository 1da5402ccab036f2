import { z } from 'zod'
import type { Manifest } from '../model/index.ts'
import { corrupt, firstMistake, type ParsedJson } from './parsed.ts'

/** A manifest out of data that anybody may have written. */
export function parseManifest(data: unknown): ParsedJson<Manifest> {
  const marked = markSchema.safeParse(data)
  if (!marked.success) return corrupt('it has no manifest of benchgate')
  const { version } = marked.data.schema
  if (version > newest) return { kind: 'incompatible', message: newerVersion(version) }
  const schema = readers.get(version)
  if (schema === undefined) return corrupt(`its schema version is ${version}, which never was`)
  const parsed = schema.safeParse(data)
  return parsed.success ? { kind: 'ok', value: parsed.data } : corrupt(firstMistake(parsed.error))
}

const markSchema = z.object({
  schema: z.object({ name: z.literal('benchgate-baseline'), version: z.number() }),
})

const text = z.string().max(4096)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const savedBySchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('workflow'),
    event: z.enum(['push', 'schedule']),
    runId: z.string().regex(/^[0-9]{1,20}$/),
    attempt: z.int().min(1),
  }),
  z.object({ kind: z.literal('local') }),
])

const manifestSchema: z.ZodType<Manifest> = z.object({
  schema: z.object({ name: z.literal('benchgate-baseline'), version: z.literal(1) }),
  id: text,
  branch: text.min(1),
  commit: z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/),
  createdAt: z.iso.datetime(),
  savedBy: savedBySchema,
  setup: z
    .string()
    .max(64 * 1024)
    .nullable(),
  suiteHash: hash,
  lockfileHash: hash.nullable(),
  machine: z.object({
    os: z.string().regex(/^[a-z0-9]+$/),
    arch: z.string().regex(/^[a-z0-9]+$/),
    cpu: text,
    cpus: z.int().min(0),
    node: z.string().regex(/^v[0-9]+\./),
  }),
})

/** The readers, by version. A new version adds a line, and turns what the older lines read into its own shape. */
const readers: ReadonlyMap<number, z.ZodType<Manifest>> = new Map([[1, manifestSchema]])

const newest = Math.max(...readers.keys())

function newerVersion(version: number): string {
  return `it was saved by a newer benchgate, with version ${version} of the schema, and this one reads ${newest}: use the newer one here as well`
}
