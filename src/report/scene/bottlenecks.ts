import { bottleneckRules, bottleneckSeverities } from '../../model/index.ts'
import type {
  BenchmarkReport,
  Bottleneck,
  BottleneckRule,
  HeadReason,
  OwnMetricName,
  Report,
  BottleneckSeverity,
} from '../../model/index.ts'
import { connectionsOf } from './load-series.ts'
import { oncePerReport } from './once-per-report.ts'

/** All that bottlenecks are told by. */
type Figures = Pick<Report, 'benchmarks' | 'versions' | 'watched' | 'evidence'>

/**
 * What holds the heads' code up by the figures of a run: for each rule that there are figures for, the worst of them. The
 * gravest come first.
 */
export const bottlenecksOf = oncePerReport((report: Figures): readonly Bottleneck[] =>
  Object.entries(readers)
    .flatMap(([rule, read]) => (isRule(rule) ? worstOf(rule, read(report)) : []))
    .toSorted(
      (a, b) => bottleneckSeverities.indexOf(a.severity) - bottleneckSeverities.indexOf(b.severity),
    ),
)

/** One figure that a rule is about. */
interface Reading {
  readonly benchmark: string | null
  readonly version: string | null
  readonly current: number
  readonly base: number | null
}

const readers: Readonly<Record<BottleneckRule, (report: Figures) => readonly Reading[]>> = {
  'connection-errors': ({ watched }) => {
    const lost = watched?.connectionErrors ?? null
    return lost === null ? [] : [{ benchmark: null, version: null, current: lost.mean, base: null }]
  },
  // An operation that mostly waits is busy for short whiles between, which delay nobody.
  'event-loop-blocked': forEach((figure) => {
    const [busy, time] = [figure('loop'), figure('time')]
    if (busy === null || time === null) return null
    return busy >= mostlyBusy * time ? busy : 0
  }),
  'synchronous-files': ({ evidence }) =>
    evidence.benchmarks.flatMap(({ benchmark, why = [] }) =>
      why.flatMap((reason) =>
        reason.kind === 'counts' ? synchronousOf(benchmark.id, reason) : [],
      ),
    ),
  'server-queueing': queueing,
  'retained-growth': forEach((figure) => figure('retained')),
  'collection-share': forEach((figure) => {
    const [collecting, time] = [figure('gc'), figure('time')]
    return collecting === null || time === null || time === 0 ? null : collecting / time
  }),
  'cpu-bound': forEach(cpusInUse),
}

const mostlyBusy = 0.5

/** A server with more idle time than this is not waiting for its own CPU. */
const idleBelow = 0.7

type FigureOf = (metric: OwnMetricName) => number | null

/** What a rule makes of the figures of each benchmark; null where they are not those of the rule. */
function forEach(make: (figure: FigureOf) => number | null): (report: Figures) => Reading[] {
  return ({ benchmarks, versions }) =>
    benchmarks.flatMap((benchmark) =>
      versions.heads.flatMap(({ label }) => {
        const current = make(figures(benchmark, label, 'head'))
        const base = make(figures(benchmark, label, 'base'))
        return current === null ? [] : [{ benchmark: benchmark.id, version: label, current, base }]
      }),
    )
}

function figures({ results }: BenchmarkReport, head: string, side: 'base' | 'head'): FigureOf {
  return (metric) =>
    results.find((one) => one.metric === metric && one.version === head)?.values[side] ?? null
}

/** How often a call stops the program for a file. */
function synchronousOf(
  benchmark: string,
  { version, counts }: Extract<HeadReason, { readonly kind: 'counts' }>,
): Reading[] {
  return counts
    .filter(({ what, during }) => what === 'synchronous-files' && during === 'call')
    .map(({ base, head }) => ({ benchmark, version, current: head, base }))
}

/** How many CPUs a server keeps busy while it is driven; null of what is no server. */
function cpusInUse(figure: FigureOf): number | null {
  const [each, rate] = [figure('cpu'), figure('throughput')]
  return each === null || rate === null ? null : each * rate
}

/** How many times as long a request takes on the most connections as on the fewest, where the server's CPU has time left. */
function queueing(report: Figures): Reading[] {
  const placed = report.benchmarks.flatMap((benchmark) => {
    const place = connectionsOf(benchmark)
    return place === null ? [] : [{ ...place, benchmark }]
  })
  const requests = Map.groupBy(placed, ({ benchmark, subject }) =>
    JSON.stringify([benchmark.suite, subject]),
  )
  return [...requests.values()].flatMap((levels) => {
    const [fewest, ...others] = levels.toSorted((a, b) => a.load - b.load)
    const most = others.at(-1)
    if (fewest === undefined || most === undefined) return []
    const growth = (head: string, side: 'base' | 'head'): number | null => {
      const before = figures(fewest.benchmark, head, side)('time')
      const under = figures(most.benchmark, head, side)
      const [after, cpus] = [under('time'), cpusInUse(under)]
      if (before === null || before === 0 || after === null || cpus === null) return null
      return cpus < idleBelow ? after / before : 1
    }
    return report.versions.heads.flatMap(({ label }) => {
      const current = growth(label, 'head')
      if (current === null) return []
      const base = growth(label, 'base')
      return [{ benchmark: most.benchmark.id, version: label, current, base }]
    })
  })
}

/** @returns none where there are no figures */
function worstOf(rule: BottleneckRule, readings: readonly Reading[]): Bottleneck[] {
  const [worst] = readings.toSorted((a, b) => b.current - a.current)
  if (worst === undefined) return []
  const { warning, critical } = bottleneckRules[rule]
  const beyond = readings.filter(({ current }) => current >= warning)
  const others = new Set(
    beyond.map(({ benchmark }) => benchmark).filter((id) => id !== worst.benchmark),
  )
  const severity = severityOf(worst.current, { warning, critical })
  return [{ rule, severity, ...worst, limits: { warning, critical }, others: others.size }]
}

function severityOf(
  current: number,
  { warning, critical }: Bottleneck['limits'],
): BottleneckSeverity {
  if (critical !== null && current >= critical) return 'critical'
  return current >= warning ? 'warning' : 'ok'
}

function isRule(name: string): name is BottleneckRule {
  return Object.hasOwn(bottleneckRules, name)
}
