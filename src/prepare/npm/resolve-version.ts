import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { GateError } from '../../errors.ts'
import type { Ports } from '../../platform/ports.ts'
import type { NpmSpec } from './npm-spec.ts'
import { npmFailed, runNpm } from './run-npm.ts'

/**
 * The one version that npm would install for a range or a tag, as it stands in the registry now.
 *
 * @throws GateError `npm-no-package`, `npm-no-version` with what there is instead, or why npm cannot tell
 */
export async function resolveVersion(
  spec: NpmSpec,
  directory: string,
  ports: Ports,
): Promise<string> {
  const wanted = `${spec.name}@${spec.wanted}`
  // Not `view`, which lists all that are in a range and leaves the choice to others.
  const answer = await runNpm(['pack', wanted, '--dry-run', '--ignore-scripts'], directory, ports)
  if (answer.kind === 'done') {
    return packedSchema.parse(JSON.parse(answer.output)).version
  }
  if (answer.code === 'E404') throw noPackage(spec.name)
  if (answer.code !== 'ETARGET' && answer.code !== 'ENOVERSIONS')
    throw npmFailed('find', wanted, answer.finished)
  throw noVersion(spec, await published(spec.name, directory, ports))
}

const oneSchema = z.object({ version: z.string().regex(/^\d[\w.+-]*$/) })

/** A list, or by name. */
const packedSchema = z
  .union([
    z.tuple([oneSchema]),
    z
      .record(z.string(), oneSchema)
      .transform(Object.values)
      .pipe(z.tuple([oneSchema])),
  ])
  .transform(([one]) => one)

interface Published {
  /** The newest last. */
  readonly versions: readonly string[]
  readonly tags: readonly string[]
}

/** What npm tells of a package. A single version is no list. */
const publishedSchema = z.object({
  versions: z.union([z.array(z.string()), z.string().transform((one) => [one])]),
  'dist-tags': z.record(z.string(), z.string()),
})

/**
 * All versions of a package, the newest last.
 *
 * @throws GateError `npm-no-package`, or why npm cannot tell
 */
export async function publishedVersions(
  name: string,
  directory: string,
  ports: Ports,
): Promise<readonly string[]> {
  const answer = await runNpm(['view', name, 'versions', 'dist-tags'], directory, ports)
  if (answer.kind === 'done') return publishedSchema.parse(JSON.parse(answer.output)).versions
  if (answer.code === 'E404') throw noPackage(name)
  throw npmFailed('find', name, answer.finished)
}

/** What there is; nothing where npm does not tell it either: that is no reason to hide what was wrong at first. */
async function published(name: string, directory: string, ports: Ports): Promise<Published> {
  const answer = await runNpm(['view', name, 'versions', 'dist-tags'], directory, ports)
  if (answer.kind === 'failed') return { versions: [], tags: [] }
  const { versions, 'dist-tags': tags } = publishedSchema.parse(JSON.parse(answer.output))
  return { versions, tags: Object.keys(tags) }
}

function noPackage(name: string): GateError {
  return new GateError({ code: 'npm-no-package', name })
}

function noVersion({ name, wanted }: NpmSpec, { versions, tags }: Published): GateError {
  const releases = versions.filter((version) => !version.includes('-'))
  return new GateError({
    code: 'npm-no-version',
    name,
    wanted,
    nearest: nearest(wanted, [...versions, ...tags]),
    newest: (releases.length === 0 ? versions : releases).slice(-3).toReversed(),
    tags: tags.slice(0, 10),
  })
}

/** One letter more, less or other. */
function nearest(wanted: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const guess = closest(wanted, known)
  return distance(wanted, guess) === 1 ? guess : null
}
