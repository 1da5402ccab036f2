import type { PageMessage } from '../../../browse/protocol.ts'
import { GateError } from '../../../errors.ts'
import { benchmark, renamedIn, type PreparedVersion, type Rename } from '../../../model/index.ts'
import { causeOfDeath } from '../../death.ts'
import type { SuiteContents } from '../../found/suite-contents.ts'
import type { LookContext } from '../../suites.ts'
import { browsePath, runDriver, toolPlaces } from './run-driver.ts'

/**
 * Loads a file in a page and asks what it adds to its Benches.
 *
 * @throws GateError `no-browser` where there is nothing to load it with
 */
export async function lookIntoPage(
  suite: string,
  version: PreparedVersion,
  { settings, ports, cut }: LookContext,
): Promise<SuiteContents> {
  const { timeoutSeconds, workerPath, renames = [] } = settings
  const file = { directory: version.directory, suite }
  const spec = { task: 'look', file, timeoutSeconds, tools: toolPlaces([version]) } as const
  const driver = { path: browsePath(workerPath), cpus: null, cut }
  const { told, finished } = await runDriver(spec, driver, ports)
  for (const message of told) {
    const contents = contentsOf(message, suite, renames)
    if (contents !== null) return contents
  }
  if (cut.aborted) return { kind: 'cut' }
  return { kind: 'failed', message: `the process that drives its page ${causeOfDeath(finished)}` }
}

/** @returns null for a message that tells nothing of them */
function contentsOf(
  message: PageMessage,
  suite: string,
  renames: readonly Rename[],
): SuiteContents | null {
  if (message.type === 'lacking')
    throw new GateError({
      code: 'no-browser',
      suite,
      missing: message.tool,
      reasons: message.reasons,
    })
  if (message.type === 'load-failed') return { kind: 'failed', message: message.message }
  if (message.type !== 'found') return null
  const { tasks, modules, threw } = message
  if (tasks.length === 0) return { kind: 'empty' }
  const all = tasks.map((task) => ({ ...task, own: benchmark(suite, task.bench, task.name) }))
  const byId = Map.groupBy(all, ({ own }) => own.id)
  const written = [...byId.values()].flatMap(([first]) => first?.own ?? [])
  const renamed = renamedIn(written, renames)
  const present = new Map(written.map(({ id }, i) => [id, renamed[i]?.benchmark.id ?? id]))
  return {
    kind: 'loaded',
    benchmarks: renamed.map(({ benchmark: own }) => own),
    formerNames: Object.fromEntries(
      renamed.flatMap(({ benchmark: own, was }) => (was === null ? [] : [[own.id, was] as const])),
    ),
    duplicates: [...byId].filter(([, own]) => own.length > 1).map(([id]) => present.get(id) ?? id),
    remarks: all
      .filter(({ isConcurrent }) => isConcurrent)
      .map(({ own: { id } }) => ({ what: 'concurrency', benchmark: present.get(id) ?? id })),
    metrics: { measured: ['time'], gating: ['time'] },
    modules,
    threw,
  }
}
