import { benchmark } from '../../src/model/index.ts'
import { spreadOf } from '../../src/stats/index.ts'
import type {
  BenchmarkReport,
  Change,
  KeptReach,
  LimitReport,
  LimitStatus,
  MetricName,
  Moved,
  ReachSummary,
  Reason,
  Report,
  Result,
  RunEvidence,
  Verdict,
  Version,
} from '../../src/model/index.ts'

/** A report in which everything is plain but what the test is about. */
export function report(benchmarks: readonly BenchmarkReport[], over: Partial<Report> = {}): Report {
  return {
    schema: { name: 'benchgate-report', version: 2 },
    tool: { version: '0.1.0', procedure: 1 },
    createdAt: '2026-11-14T09:30:00.000Z',
    outcome: outcomeOf(benchmarks),
    interrupted: false,
    shard: null,
    versions: {
      base: gitVersion('main', 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678'),
      heads: [gitVersion('feature', '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432')],
    },
    pullRequest: null,
    settings: {
      threshold: 0.05,
      alpha: 0.05,
      seed: 42,
      maxTimeSeconds: 300,
      failOn: 'suspected',
      gateOn: ['time'],
      thresholds: {},
      hardware: 'varying',
      reach: 'auto',
      rules: [],
    },
    environment: {
      os: 'linux',
      arch: 'x64',
      cpu: 'AMD EPYC 7763 64-Core Processor',
      cpus: 4,
      jobs: 4,
      node: 'v24.1.0',
      v8Flags: ['--single-threaded'],
      pinning: 'taskset',
      baton: 'fifo',
      turns: ['slices'],
    },
    measured: { rounds: 240, redone: 0, seconds: 100.4 },
    watched: null,
    baseline: null,
    benchmarks,
    budgets: [],
    ignored: [],
    reach: null,
    evidence: blank(benchmarks),
    warnings: [],
    reproduce: 'npx benchgate compare a1b2c3d 9f8e7d6 --seed 42',
    ...over,
  }
}

/** Evidence of benchmarks of which no round is known. */
function blank(benchmarks: readonly BenchmarkReport[]): RunEvidence {
  const unmeasured = benchmarks.map(({ id, suite, name, was }) => ({
    kind: 'measured' as const,
    benchmark: { id, suite, name },
    ...(was !== null && { was }),
    versions: [],
    samples: [],
    failures: [],
    secondsPerRound: null,
  }))
  return { benchmarks: unmeasured, pairs: [], redone: [] }
}

export function gitVersion(label: string, commit: string): Version {
  return { label, source: { kind: 'git', ref: label, commit } }
}

/** A benchmark with one result for each head. */
export function bench(
  name: string,
  results: Result | readonly Result[],
  suite = 'bench/json.bench.js',
): BenchmarkReport {
  return { ...benchmark(suite, '', name), was: null, results: [results].flat() }
}

interface ChangeOptions {
  /** Half of the interval's width, as a fraction. */
  readonly half?: number
  /** Seconds. */
  readonly base?: number
  readonly version?: string
  readonly mde?: number
}

/** A result with a verdict and a change, such as 0.123 for +12.3 %. */
export function changed(
  verdict: Verdict,
  by: number,
  { half = 0.0145, base = 1.21e-3, version = 'feature', mde = half * 1.4 }: ChangeOptions = {},
): Result {
  const change = { ratio: 1 + by, low: 1 + by - half, high: 1 + by + half }
  return {
    version,
    metric: 'time',
    gates: true,
    values: { base, head: base * (1 + by) },
    change: { ...change, pValue: 0.0001, adjustedPValue: verdict === 'unchanged' ? null : 0.0004 },
    rounds: verdict === 'unchanged' ? { judged: 10, total: 10 } : { judged: 40, total: 50 },
    mde,
    noiseFloor: verdict === 'unchanged' ? null : noise(half),
    threshold: 0.05,
    verdict,
    moved: null,
    spread: null,
    error: null,
    errorIn: null,
    lacks: null,
    rule: null,
    accepted: null,
  }
}

/** The result of a head that follows another one, with its change since that. */
export function step(result: Result, from: string, verdict: Verdict, by: number): Result {
  const { change } = changed(verdict, by)
  return { ...result, step: { from, verdict, change } }
}

export const regressed = (by: number, options?: ChangeOptions): Result =>
  changed('regressed', by, options)

export const suspected = (by: number, options?: ChangeOptions): Result => ({
  ...changed('suspected', by, { half: 0.3, mde: 0.4, ...options }),
  rounds: { judged: 12, total: 12 },
  lacks: { rounds: 8, seconds: 12.4 },
})

export const improved = (by: number, options?: ChangeOptions): Result =>
  changed('improved', -by, options)

export const unchanged = (by: number, options?: ChangeOptions): Result =>
  changed('unchanged', by, { half: 0.008, ...options })

export const inconclusive = (by: number, options?: ChangeOptions): Result =>
  changed('inconclusive', by, { half: 0.06, mde: 0.081, ...options })

export const unstable = (by: number, options?: ChangeOptions): Result =>
  changed('unstable', by, { half: 0.14, mde: 0.19, ...options })

/** One that cannot reach the change, and of which nothing was measured. */
export function untouched(version = 'feature'): Result {
  return empty(version, 'untouched')
}

/** The same, measured as a control: it came out as it did by layout or environment. */
export function control(by: number, moved: Moved | null = null, options?: ChangeOptions): Result {
  return { ...changed('untouched', by, options), rounds: { judged: 10, total: 10 }, moved }
}

/** A report with what a look told of each benchmark, by name, in all heads alike. */
export function lookedAt(
  benchmarks: readonly BenchmarkReport[],
  reaches: Readonly<Record<string, KeptReach>>,
  reach: ReachSummary,
  over: Partial<Report> = {},
): Report {
  const plain = report(benchmarks, over)
  const { heads } = plain.versions
  const labels = [plain.versions.base, ...heads].map((version) => version?.label ?? '')
  const evidence = plain.evidence.benchmarks.map((one) => {
    const own = reaches[one.benchmark.name]
    if (own === undefined) return one
    return {
      ...one,
      versions: labels,
      reach: heads.map(({ label }) => ({ version: label, ...own })),
    }
  })
  return { ...plain, reach, evidence: { ...plain.evidence, benchmarks: evidence } }
}

/** A report with what may have made benchmarks slower, by name, in all heads alike. */
export function explained(
  plain: Report,
  reasons: Readonly<Record<string, readonly Reason[]>>,
): Report {
  const evidence = plain.evidence.benchmarks.map((one) => {
    const own = reasons[one.benchmark.name]
    if (own === undefined) return one
    const why = plain.versions.heads.flatMap(({ label }) =>
      own.map((reason) => ({ version: label, ...reason })),
    )
    return { ...one, why }
  })
  return { ...plain, evidence: { ...plain.evidence, benchmarks: evidence } }
}

/** The same, accepted for a reason. */
export function accepted(
  result: Result,
  reason = 'checks the length of its input now',
  by = 'mona',
): Result {
  return { ...result, accepted: { pattern: 'parse*', reason, by, commit: null } }
}

/** The same of another metric; it does not gate unless it is said to. */
export function of(
  metric: MetricName,
  result: Result,
  { gates = false, threshold = 0.05 }: { gates?: boolean; threshold?: number } = {},
): Result {
  const noiseFloor = gates ? result.noiseFloor : null
  const change = result.change === null || gates ? result.change : unadjusted(result.change)
  return { ...result, metric, gates, threshold, noiseFloor, change }
}

function unadjusted(change: NonNullable<Result['change']>): Result['change'] {
  return { ...change, adjustedPValue: null }
}

/** A budget of the first tier, held against `feature`; at most 100 ms if nothing else is said. */
export function budget(
  name: string,
  status: LimitStatus,
  value: number,
  over: Partial<Pick<LimitReport, 'metric' | 'target' | 'tier' | 'gates' | 'version'>> = {},
): LimitReport {
  return {
    kind: 'budget',
    benchmark: benchmark('bench/api.bench.js', '', name),
    metric: 'p95',
    target: { bound: 'max', value: 0.1 },
    tier: 'now',
    gates: true,
    version: 'feature',
    figures: [value, value * 1.01, value * 0.99, value, value * 1.02, value * 0.98],
    judged: 6,
    current: { value, low: value * 0.98, high: value * 1.02 },
    status,
    ...over,
  }
}

/** A relation: at least 1.5 times faster if nothing else is said. */
export function relation(
  name: string,
  than: string,
  status: LimitStatus,
  value: number,
  over: Partial<Pick<LimitReport, 'target' | 'tier' | 'gates'>> = {},
): LimitReport {
  return {
    ...budget(name, status, value, {
      metric: 'time',
      target: { bound: 'min', value: 1.5 },
      ...over,
    }),
    kind: 'relation',
    than: benchmark('bench/api.bench.js', '', than),
    inTurns: true,
  }
}

/** A benchmark that only one side has, or, without a base, one that was only measured. */
export function oneSided(verdict: 'new' | 'removed', seconds: number, version = 'feature'): Result {
  return {
    ...empty(version, verdict),
    values: verdict === 'new' ? { base: null, head: seconds } : { base: seconds, head: null },
    rounds: { judged: 10, total: 10 },
  }
}

/** What a run without a base knows of a benchmark: its time, and how its rounds lay around it. */
export function measuredOnly(seconds: number, spread = 0.012, version = 'feature'): Result {
  const result = oneSided('new', seconds, version)
  return { ...result, spread: spreadOf(around(0, spread, 10)) }
}

export function errored(error: string, version = 'feature'): Result {
  return { ...empty(version, 'errored'), error }
}

/** Twenty benchmarks of two files with every verdict there is. */
export function mixed(): BenchmarkReport[] {
  const quiet = ['parse small', 'parse large', 'stringify small', 'stringify large', 'revive']
  const file = 'bench/url.bench.ts'
  return [
    ...quiet.map((name, at) =>
      bench(name, unchanged((at - 2) * 0.004, { base: 3.1e-7 * 7 ** at })),
    ),
    bench('parse deep', regressed(0.123)),
    bench('stringify deep', regressed(0.0712, { half: 0.006, base: 8.4e-7 })),
    bench('parse with comments', improved(0.18, { base: 0.0421 })),
    bench('validate', inconclusive(0.034, { base: 2.5e-5 })),
    bench('format', oneSided('new', 4.2e-6)),
    ...quiet.map((name, at) =>
      bench(`URL ${name}`, unchanged((at - 3) * 0.003, { base: 4.4e-6 * 3 ** at }), file),
    ),
    bench('URL normalise', improved(0.064, { base: 1.9e-6, half: 0.009 }), file),
    bench('URL join', unstable(0.021, { base: 6.2e-8 }), file),
    bench(
      'URL encode',
      errored(
        "TypeError: Cannot read properties of undefined (reading 'href')\n    at encode (src/encode.js:14:9)\n    at bench/url.bench.ts:22:5",
      ),
      file,
    ),
    bench('URL legacy', oneSided('removed', 7.7e-6, 'main'), file),
    bench('URL resolve', inconclusive(-0.012, { base: 9.9e-6, mde: 0.063, half: 0.044 }), file),
  ]
}

function empty(version: string, verdict: Verdict): Result {
  return {
    version,
    metric: 'time',
    gates: true,
    values: { base: null, head: null },
    change: null,
    rounds: { judged: 0, total: 0 },
    mde: null,
    noiseFloor: null,
    threshold: 0.05,
    verdict,
    moved: null,
    spread: null,
    error: null,
    errorIn: null,
    lacks: null,
    rule: null,
    accepted: null,
  }
}

function noise(half: number): Change {
  return { ratio: 1.001, low: 1.001 - half, high: 1.001 + half }
}

// Evenly spread rather than random: golden files must not move.
function around(center: number, half: number, rounds: number): number[] {
  return Array.from({ length: rounds }, (_, at) =>
    Number((center + half * ((2 * at) / (rounds - 1) - 1)).toFixed(6)),
  )
}

function outcomeOf(benchmarks: readonly BenchmarkReport[]): Report['outcome'] {
  const found = new Set(benchmarks.flatMap(({ results }) => results.map(({ verdict }) => verdict)))
  if (found.has('errored')) return 'errored'
  if (found.has('regressed')) return 'regressed'
  if (found.has('suspected')) return 'suspected'
  return found.has('inconclusive') || found.has('unstable') ? 'inconclusive' : 'passed'
}
