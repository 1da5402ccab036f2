import type { Config } from '../../config/index.ts'
import { GateError } from '../../errors.ts'
import {
  addRound,
  measureRounds,
  noFindings,
  slicingFor,
  type ProcessSettings,
  type Runtime,
} from '../../measure/index.ts'
import type {
  Benchmark,
  Environment,
  Evidence,
  MetricName,
  RoundPlan,
  RoundSample,
} from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { deriveSeed } from '../../stats/index.ts'
import { survey, type Survey } from '../survey.ts'
import type { CommitPair } from './checkouts.ts'

/** The benchmark that is looked for, as the ends have told it. */
export interface BisectTarget {
  readonly benchmark: Benchmark
  /** The one that is compared. */
  readonly metric: MetricName
  readonly environment: Environment
}

export interface PairRequest {
  /** Null where the pair is the first, which names it. */
  readonly target: BisectTarget | null
  /** What was read of pairs before; what this one reads is added. */
  readonly surveys: WeakMap<CommitPair, Survey>
  /** How many rounds, and the number of the first. */
  readonly count: number
  readonly firstRound: number
  readonly config: Config
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  readonly secondsLeft: number
}

type MeasuredPair =
  | {
      readonly kind: 'measured'
      readonly target: BisectTarget
      readonly samples: readonly RoundSample[]
    }
  | {
      readonly kind: 'failed'
      /** The label of the commit in which it fails; null where that cannot be told. */
      readonly version: string | null
      readonly benchmark: string
      /** Null where the commit lacks the benchmark. */
      readonly message: string | null
    }

/**
 * Measures the benchmark of two commits in turns.
 *
 * @throws GateError `bisect-several` where more than one benchmark is asked for, or what reading the suites throws
 */
export async function comparePair(
  pair: CommitPair,
  { target, surveys, count, firstRound, config, settings, runtime, secondsLeft }: PairRequest,
  ports: Ports,
): Promise<MeasuredPair> {
  const { from, to } = pair
  const versions = { base: from, heads: [to] }
  // The bad end's benchmarks were lent already where they are asked for.
  const own = { ...config, benchmarksFrom: 'own' } as const
  const asked = { config: own, settings, runtime, onProgress: () => {} }
  const surveyed = surveys.get(pair) ?? (await survey(versions, asked, ports))
  surveys.set(pair, surveyed)
  const { found, environment } = surveyed
  const chosen = theOne(found.evidence, target)
  const { benchmark } = chosen
  const unmeasured = failureOf(chosen, [from.label, to.label])
  if (unmeasured !== null) return unmeasured
  const plans = Array.from({ length: count }, (_, at): RoundPlan => {
    const round = firstRound + at
    return {
      round,
      stage: 'screen',
      suite: benchmark.suite,
      versions: chosen.versions,
      benchmarks: [benchmark.id],
      control: false,
      seed: deriveSeed(config.seed, round),
    }
  })
  let findings = noFindings([chosen])
  await measureRounds(
    {
      plans,
      suites: found.suites,
      versions,
      settings: { ...settings, slicing: slicingFor(1) },
      runtime,
      secondsLeft,
      onRound: (result) => (findings = addRound(findings, result)),
    },
    ports,
  )
  ports.stop.throwIfAborted()
  const [evidence = chosen] = findings.evidence
  const failed = failureOf(evidence, [from.label, to.label])
  if (failed !== null) return failed
  const metric = target?.metric ?? evidence.metrics?.gating[0] ?? config.gateOn[0] ?? 'time'
  return {
    kind: 'measured',
    target: target ?? { benchmark, metric, environment },
    samples: evidence.samples,
  }
}

/** With what is wrong with its whole file, of which then nothing else is known. */
function theOne(evidence: readonly Evidence[], target: BisectTarget | null): Evidence {
  const broken = evidence.filter(
    ({ benchmark, failures }) => benchmark.id === benchmark.suite && failures.length > 0,
  )
  const own = evidence.filter((one) =>
    target === null ? !broken.includes(one) : one.benchmark.id === target.benchmark.id,
  )
  if (own.length > 1)
    throw new GateError({
      code: 'bisect-several',
      names: own.map(({ benchmark }) => benchmark.name),
    })
  const one = own[0] ?? (target === null ? broken[0] : lacking(target.benchmark))
  if (one === undefined) throw new Error('reading leaves no benchmark, and did not say so')
  const beside = broken.filter(
    (each) => each !== one && each.benchmark.suite === one.benchmark.suite,
  )
  return { ...one, failures: [...one.failures, ...beside.flatMap(({ failures }) => failures)] }
}

function lacking(benchmark: Benchmark): Evidence {
  return {
    kind: 'measured',
    benchmark,
    versions: [],
    samples: [],
    failures: [],
    secondsPerRound: null,
  }
}

/** The newer commit's, where both fail. */
function failureOf(
  { benchmark, kind, versions, failures }: Evidence,
  labels: readonly string[],
): Extract<MeasuredPair, { kind: 'failed' }> | null {
  const told = failures.at(-1)
  if (told !== undefined)
    return {
      kind: 'failed',
      version: told.version,
      benchmark: benchmark.name,
      message: told.message,
    }
  if (kind !== 'measured') {
    const message = 'it was not read in time, or was measured before'
    return { kind: 'failed', version: null, benchmark: benchmark.name, message }
  }
  const without = labels.findLast((label) => !versions.includes(label))
  if (without === undefined) return null
  return { kind: 'failed', version: without, benchmark: benchmark.name, message: null }
}
