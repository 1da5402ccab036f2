import { ignoredBecause, limitsOf, ruleWarnings, wanted, type Config } from '../config/index.ts'
import {
  describeEnvironment,
  discover,
  type Discovery,
  type ProcessSettings,
  type ReadingTerms,
  type Runtime,
} from '../measure/index.ts'
import {
  benchmarkFiles,
  type Environment,
  type Limit,
  type PreparedVersion,
  type Shard,
  type ShardNumber,
  type Versions,
  type Notice,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import { lendBenchmarks, lendToReleases } from '../prepare/index.ts'
import type { Progress } from '../report/index.ts'
import type { Division } from './division-of.ts'
import { labelsOf } from './labels-of.ts'
import { sealFiles, type Seal } from './seal.ts'
import { shardOf } from './shard-of.ts'
import { asRecorded, isRecorded, recordedSuite } from './recorded-run.ts'

/** The benchmarks that there are to measure, and how they are to be judged. */
export interface Survey {
  readonly found: Discovery
  /** The part of all benchmarks that this run measures; null for all of them. */
  readonly shard: Shard | null
  /** How much of the run's time it took to read the suites, and to look at what they run. */
  readonly seconds: number
  /** Budgets and relations. */
  readonly limits: readonly Limit[]
  readonly environment: Environment
  /** The versions are results files, of which nothing is measured. */
  readonly recorded: boolean
  /** Tells whether the code that is measured stays the same. */
  readonly seal: Seal
  /** The configuration by which the figures are judged. */
  readonly config: Config
  readonly warnings: readonly Notice[]
}

interface Asked {
  readonly config: Config
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  readonly onProgress: (progress: Progress) => void
  /** What a part of a run is divided by; left out, by the number of benchmarks. */
  readonly division?: (found: Discovery) => Promise<Division>
}

/**
 * Looks into versions that are ready to run.
 *
 * @throws GateError where there is nothing to measure, or a budget is of nothing
 */
export async function survey(
  versions: Versions<PreparedVersion>,
  { config, settings, runtime, onProgress, division = byNumber }: Asked,
  ports: Ports,
): Promise<Survey> {
  const recorded = isRecorded(versions)
  const definitions = (recorded ? [recordedSuite(config.suites)] : config.suites).map((suite) =>
    'files' in suite ? suite : { ...suite, runGatesOn: config.gateOn },
  )
  const lent = await lendToReleases(versions, definitions, config.workingDirectory, ports)
  if (config.benchmarksFrom === 'head' && !recorded)
    await lendBenchmarks(versions, benchmarkFiles(definitions), ports)
  const { workingDirectory } = config
  const seal = await sealFiles(versions, { ...settings, workingDirectory }, ports)
  const chosen = { wanted: wanted(config.only), ignoredBecause: ignoredBecause(config) }
  const reading: ReadingTerms = {
    settings,
    runtime,
    secondsLeft: config.maxTimeSeconds,
    onRead: (progress) => onProgress({ stage: 'read', ...progress }),
  }
  const start = ports.clock.seconds()
  const found = await discover({ versions, definitions, ...chosen, ...reading }, ports)
  const seconds = ports.clock.seconds() - start
  await seal.add(found.loaded)
  const limited = limitsOf(config, {
    ...found,
    ...labelsOf(versions),
    takesTurns: (suite) => found.suites.get(suite)?.takesTurns ?? false,
  })
  const judged = recorded ? asRecorded(config, found.machines) : { config, warnings: [] }
  const part = await partOf(config.shard, { found, limits: limited.limits, division })
  return {
    found: part.found,
    shard: part.shard,
    seconds,
    limits: part.limits,
    environment: describeEnvironment(ports.machine, runtime, config.v8Flags, found.suites),
    recorded,
    seal,
    config: judged.config,
    warnings: [
      ...lent,
      ...found.warnings,
      ...limited.warnings,
      ...ruleWarnings(config, found),
      ...judged.warnings,
      ...part.warnings,
    ],
  }
}

/** As where nothing is known of the benchmarks. */
const byNumber = async (): Promise<Division> => ({ known: new Map(), push: null })

/** All that is left for a shard to measure and to judge. */
async function partOf(
  number: ShardNumber | null,
  { found, limits, division }: Pick<Survey, 'found' | 'limits'> & Required<Pick<Asked, 'division'>>,
): Promise<Pick<Survey, 'found' | 'limits' | 'shard' | 'warnings'>> {
  if (number === null) return { found, limits, shard: null, warnings: [] }
  const { known, push } = await division(found)
  const own = shardOf(number, found.evidence, limits, known)
  const all = found.evidence.length
  return {
    found: { ...found, evidence: found.evidence.filter(({ benchmark }) => own.has(benchmark.id)) },
    limits: limits.filter(({ benchmark }) => own.has(benchmark.id)),
    shard: { ...number, benchmarks: all, dividedBy: push },
    warnings: [{ code: 'part-of-run', ...number, benchmarks: own.size, all }],
  }
}
