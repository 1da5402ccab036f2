/** What is measured of a benchmark. `lower` is better for a cost, `higher` for a throughput. */
export interface Metric {
  readonly title: string
  /** Its name in a sentence, after the benchmark's. */
  readonly noun: string
  /** The base unit of its figures; empty for a bare number, and for a share, which is 1 for all of it. */
  readonly unit: string
  readonly better: 'lower' | 'higher'
  /** The smallest change worth failing for, as a fraction; null for the one that the run is configured with. */
  readonly threshold: number | null
  /** Whether a change of it may fail a run that does not say what may. */
  readonly gates: boolean
  /** Smaller figures are not told apart: they count as this much. 0 where all of them are. */
  readonly least: number
  /**
   * Which figures there can be. A score that is `any` number may lie below zero. Where two figures of zero say only that
   * nothing was measured, it is `from zero, once`: one of the two sides has to have more.
   */
  readonly range: 'positive' | 'from zero' | 'from zero, once' | 'any'
}

const cost = {
  unit: 's',
  better: 'lower',
  threshold: null,
  gates: false,
  least: 0,
  range: 'positive',
} as const
/** Where nothing is allocated, kept or collected, that can be compared with something. */
const fromZero = { ...cost, range: 'from zero' } as const

/**
 * Every metric the gate measures by itself, the most important first. To add one: a line here and its figure in a kind
 * of suites.
 *
 * A percentile is measured on few iterations and not in slices that take turns, and a round meets few collections:
 * their thresholds are wider. Bytes allocated are counted, not timed: theirs is narrow. So are instructions, which no round
 * has: they are counted beside the rounds, where that is asked for or a row is doubtful.
 */
export const metrics = {
  time: { ...cost, title: 'time per operation', noun: 'time', gates: true },
  throughput: {
    ...cost,
    title: 'operations per second',
    noun: 'throughput',
    unit: '1/s',
    better: 'higher',
  },
  success: {
    ...fromZero,
    title: 'share of the requests that succeeded',
    noun: 'success rate',
    unit: 'share',
    better: 'higher',
    threshold: 0.01,
    least: 0.001,
  },
  cpu: { ...cost, title: 'CPU time per operation', noun: 'CPU time' },
  user: { ...fromZero, title: 'CPU time outside of the system', noun: 'user time', least: 1e-3 },
  system: { ...fromZero, title: 'CPU time in the system', noun: 'system time', least: 1e-3 },
  p50: { ...cost, title: 'median of the time of an operation', noun: 'median' },
  p95: {
    ...cost,
    title: '95th percentile of the time of an operation',
    noun: '95th percentile',
    threshold: 0.1,
  },
  p99: {
    ...cost,
    title: '99th percentile of the time of an operation',
    noun: '99th percentile',
    threshold: 0.1,
  },
  allocated: {
    ...fromZero,
    title: 'bytes allocated per operation',
    noun: 'bytes allocated',
    unit: 'B',
    threshold: 0.01,
    least: 1,
  },
  retained: {
    ...fromZero,
    title: 'retained memory per operation',
    noun: 'retained memory',
    unit: 'B',
    threshold: 0.1,
    least: 1,
  },
  gc: {
    ...fromZero,
    title: 'GC time per operation',
    noun: 'GC time',
    threshold: 0.1,
    least: 1e-10,
  },
  collections: {
    ...fromZero,
    title: 'garbage collections per operation',
    noun: 'collections',
    unit: 'count',
    threshold: 0.1,
    least: 1e-6,
  },
  loop: {
    ...cost,
    title: 'time that the event loop is busy per operation',
    noun: 'event-loop time',
    threshold: 0.1,
  },
  rss: { ...cost, title: 'most memory resident', noun: 'peak memory', unit: 'B', threshold: 0.1 },
  instructions: {
    ...cost,
    title: 'instructions per operation',
    noun: 'instructions',
    unit: 'instructions',
    threshold: 0.005,
  },
} as const satisfies Record<string, Metric>

/** A metric of the table. */
export type OwnMetricName = keyof typeof metrics

/**
 * A metric that another tool measures. Its name says all there is to know of it, its name at the tool, unit and
 * direction: so figures can neither be compared with those of another unit nor be judged the wrong way round, and a
 * report needs no table to be read.
 */
export type ForeignMetricName = `${string} [${string}] ${Metric['better']}`

export type MetricName = OwnMetricName | ForeignMetricName

/** What a benchmark process measures. */
export const processMetrics = [
  'time',
  'cpu',
  'p99',
  'allocated',
  'retained',
  'gc',
  'collections',
  'loop',
  'rss',
] as const satisfies readonly OwnMetricName[]

/** What is measured where it is asked for by name alone, since it costs seconds a benchmark. */
export const metricsOnRequest = ['instructions'] as const satisfies readonly OwnMetricName[]

/** In the table's order. */
export const metricNames: readonly OwnMetricName[] = Object.keys(metrics).filter(
  (name): name is OwnMetricName => name in metrics,
)

/**
 * A hostile name keeps only what can do no harm in any report.
 *
 * @param unit the base unit; empty for a bare number
 */
export function foreignMetric(
  name: string,
  unit: string,
  better: Metric['better'],
): ForeignMetricName {
  return `${harmless(name, 100) || 'value'} [${harmless(unit, 30)}] ${better}`
}

function harmless(text: string, longest: number): string {
  return text
    .replaceAll(/[^\w /.,%()+=µ^-]/g, '_')
    .replaceAll(/www\./gi, 'www_') // would be a link in Markdown
    .slice(0, longest)
}

/** @throws RangeError for what is no metric's name: it is checked where it comes in */
export function metricOf(name: MetricName): Metric {
  return isOwn(name) ? metrics[name] : readForeign(name)
}

/** Each once, in the table's order; after them other tools', by name. */
export function metricsInOrder(names: Iterable<MetricName>): MetricName[] {
  const all = new Set(names)
  const foreign = [...all].filter((name) => !isOwn(name))
  return [...metricNames.filter((name) => all.has(name)), ...foreign.toSorted()]
}

function readForeign(name: ForeignMetricName): Metric {
  const [, noun, unit, better] = foreignForm.exec(name) ?? []
  if (noun === undefined || unit === undefined) throw new RangeError(`${name} is no metric`)
  const isTimeOrRate = unit === 's' || unit.endsWith('/s')
  return {
    title: noun,
    noun,
    unit,
    better: better === 'higher' ? 'higher' : 'lower',
    threshold: null,
    gates: true,
    least: isTimeOrRate ? 0 : 1e-9,
    range: rangeOf(unit, better === 'higher'),
  }
}

function rangeOf(unit: string, isBetterHigher: boolean): Metric['range'] {
  // A rate of errors that stays zero is as good a figure as any; a time or a throughput that does was not measured.
  if (unit === 's') return 'from zero, once'
  if (unit.endsWith('/s')) return isBetterHigher ? 'from zero, once' : 'from zero'
  return unit === 'B' || unit === 'count' || unit === 'share' ? 'from zero' : 'any'
}

/** A metric's name as a person writes it: of another tool's, the tool's own. */
export function bareName(name: MetricName): string {
  return isOwn(name) ? name : metricOf(name).noun
}

export function isMetricName(name: string): name is MetricName {
  return isOwn(name) || foreignForm.test(name)
}

/** Whether it is a metric of the table. */
function isOwn(name: string): name is OwnMetricName {
  return Object.hasOwn(metrics, name)
}

const foreignForm =
  /^(?!.*[wW]{3}\.)([\w /.,%()+=µ^-]{1,100}) \[([\w /.,%()+=µ^-]{0,30})\] (lower|higher)$/

/** Figures for one benchmark in one round, in the metrics' base units: those that could be measured. */
export type Measured = { readonly [Name in MetricName]?: number }
