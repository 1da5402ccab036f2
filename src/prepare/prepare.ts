import { GateError } from '../errors.ts'
import type { PreparedVersion, Versions, Notice } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { pathWarnings } from './equal-paths.ts'
import { refuseForeignLinks } from './foreign-links.ts'
import { type FoundVersion, kindOf } from './kinds/index.ts'
import { layOut } from './lay-out.ts'
import { makeReady } from './make-ready.ts'
import { locate, type Place } from './place.ts'
import { type Restore, withRestore } from './restore.ts'
import { never, type SetupRetry } from './run-setup.ts'
import { sweep } from './sweep.ts'
import { withUniqueLabels } from './unique-labels.ts'
import { notCheckedOut, nothingCompared, twinWarnings } from './twins.ts'
import { openWorkspace } from './workspace.ts'

/** Versions as a user names them: `main`, `v1.2.0`, a commit, `npm:name@1.2.3`, `./old`, `.` for the working tree. */
export interface PrepareRequest {
  /** Null for a run that only measures. */
  readonly base: string | null
  readonly heads: readonly string[]
  /** Shell line that makes a fresh checkout ready to run; null where it needs nothing. */
  readonly setup: string | null
  /** What to do when it fails; left out, that is the end. */
  readonly setupRetry?: SetupRetry
  /** Where the project lies, possibly a folder of its repository: its versions are that folder's. */
  readonly workingDirectory: string
  /** Tried for the base before its files are fetched and made ready; left out, there is nothing to try. */
  readonly restore?: Restore | undefined
  /** Whether versions that are all the same are an error; left out, they are told in a warning. */
  readonly needsComparison?: boolean
}

export interface Prepared {
  readonly versions: Versions<PreparedVersion>
  readonly warnings: readonly Notice[]
  /** Removes all that was made. Never fails, may be called again, and works after a stop too. */
  readonly remove: () => Promise<void>
}

/**
 * Makes directories of versions: git refs as worktrees in a temporary place, made ready by the set-up; npm's releases
 * there too; directories as they lie there. Nothing is left behind where it throws.
 *
 * @throws GateError for a version that cannot be found, or made ready
 * @throws Interrupted where the run is stopped meanwhile
 */
export async function prepare(request: PrepareRequest, ports: Ports): Promise<Prepared> {
  ports.stop.throwIfAborted()
  const { base, heads, setup, setupRetry = never, restore } = request
  const { needsComparison = false } = request
  const place = await locate(request.workingDirectory, ports)
  await sweep(place, ports)
  const found = await findAll(base === null ? heads : [base, ...heads], place, ports)
  const workspace = openWorkspace(ports)
  try {
    refuseMixture(found)
    const named = withUniqueLabels(found)
    const twins = await twinWarnings(named, place, ports)
    // Each of them tells of another head, so these are all: a head can only be the base's twin, or that of such a one.
    const [twin] = twins.length === heads.length ? twins : []
    if (needsComparison && base !== null && twin !== undefined) throw nothingCompared(twin)
    const told = named.flatMap((version) => version.warnings ?? [])
    const other = told.find((notice) => notice.code === 'other-checkout')
    if (twin !== undefined && other !== undefined) throw notCheckedOut(other)
    const restorable = named.map((version, i) =>
      base !== null && i === 0 ? withRestore(version, restore, ports) : version,
    )
    const laidOut = await layOut(restorable, workspace)
    const versions = laidOut.map(({ version }) => version)
    const warnings = [...told, ...twins, ...pathWarnings(versions)]
    for (const { version, fresh, complete } of laidOut) {
      if (fresh) warnings.push(...(await makeReady(version, setup, setupRetry, ports)))
      warnings.push(...(await complete()))
    }
    await refuseForeignLinks(versions, place, ports.files)
    const [first = null, ...others] = versions
    return {
      versions: base === null ? { base, heads: versions } : { base: first, heads: others },
      warnings,
      remove: workspace.remove,
    }
  } catch (error) {
    await workspace.remove()
    throw error
  }
}

/** One after another, so that the first mistake is told, and before anything is made. */
async function findAll(
  specs: readonly string[],
  place: Place,
  ports: Ports,
): Promise<readonly FoundVersion[]> {
  const found: FoundVersion[] = []
  for (const spec of specs) {
    if (spec.trim() === '') throw new GateError({ code: 'empty-version' })
    const kind = await kindOf(spec, place, ports)
    found.push(await kind.find(spec, place, ports))
  }
  return found
}

/** What was recorded cannot be measured in turns with anything. */
function refuseMixture(found: readonly FoundVersion[]): void {
  const recorded = found.find(({ source }) => source.kind === 'results')
  const other = found.find(({ source }) => source.kind !== 'results')
  if (recorded === undefined || other === undefined) return
  const both = { recorded: recorded.label, measured: other.label }
  throw new GateError({ code: 'mixed-versions', ...both })
}
