import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * Renames the chunks of a bundle after what makes up most of each: a package, or a room of ours. ncc names them by a
 * number alone, which tells nobody what a build has changed.
 *
 * @param stats what `ncc --stats-out` wrote
 */
export async function nameChunks(directory: string, stats: string): Promise<void> {
  const { chunks } = statistics.parse(JSON.parse(stats))
  const names = Object.fromEntries(
    chunks
      .filter(({ entry }) => !entry)
      .map((chunk) => [chunk.id, `${largestPart(chunk)}-${chunk.id}`]),
  )
  if (Object.keys(names).length === 0) return
  const path = join(directory, 'index.js')
  const text = await readFile(path, 'utf8')
  if (!text.includes(nameOfChunk)) throw new Error(`${path} does not name chunks as ncc did before`)
  await writeFile(path, text.replace(nameOfChunk, `${JSON.stringify(names)}[chunkId]${ending}`))
  for (const [id, name] of Object.entries(names))
    await rename(join(directory, `${id}.index.js`), join(directory, `${name}.index.js`))
}

/** What the bundle computes the file of a chunk with. */
const ending = ' + ".index.js"'
const nameOfChunk = `"" + chunkId${ending}`

interface Module {
  readonly name: string
  readonly size: number
  /** The modules that were merged into this one. */
  readonly modules?: readonly Module[] | undefined
}

const module: z.ZodType<Module> = z.object({
  name: z.string(),
  size: z.number(),
  get modules() {
    return z.array(module).optional()
  },
})

const statistics = z.object({
  chunks: z.array(z.object({ id: z.number(), entry: z.boolean(), modules: z.array(module) })),
})

function largestPart({ modules }: Required<Pick<Module, 'modules'>>): string {
  const sizes = new Map<string, number>()
  for (const { name, size } of (modules ?? []).flatMap(merged)) {
    const part = partOf(name)
    sizes.set(part, (sizes.get(part) ?? 0) + size)
  }
  const [largest] = [...sizes].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return largest?.[0] ?? 'empty'
}

function merged(one: Module): readonly Module[] {
  return one.modules?.flatMap(merged) ?? [one]
}

/** `zod` and `azure-storage-blob` for modules of packages, `report` for those of `lib/report` and for `lib/report.js`. */
function partOf(name: string): string {
  const [, ours, theirs] =
    /^\.\/lib\/([\w-]+)|.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name) ?? []
  return (ours ?? theirs ?? 'other').replace('@', '').replace('/', '-')
}
