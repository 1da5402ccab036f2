import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { withoutNotNumbers } from '../json/not-numbers.ts'
import { kindAt } from '../json/peek.ts'
import { parts } from '../json/scan.ts'
import { taken } from '../json/shapes.ts'
import { isCost } from '../cost-name.ts'
import { quoted } from '../quoted.ts'
import type { Scale } from '../scales.ts'
import type { Better } from '../units.ts'

const entry = z.looseObject({
  name: z.string(),
  run_name: z.string().optional(),
  run_type: z.string().optional(),
  aggregate_name: z.string().optional(),
  aggregate_unit: z.string().optional(),
  repetitions: z.number().optional(),
  real_time: z.number().optional(),
  cpu_time: z.number().optional(),
  time_unit: z.enum(['ns', 'us', 'ms', 's']).optional(),
  error_occurred: z.boolean().optional(),
  error_message: z.string().optional(),
  skipped: z.boolean().optional(),
  skip_message: z.string().optional(),
})

type Entry = z.infer<typeof entry>

/**
 * Repetitions are samples of one benchmark. Aggregates (mean, median, deviation) are read only where the repetitions
 * are not in the file. Format: https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats
 */
export const googleBenchmark = jsonFormat({
  tool: 'Google Benchmark',
  file: 'the file of `--benchmark_out=FILE --benchmark_out_format=json`',
  failures: 'told',
  detect: (head) => kindAt(head, ['context', 'num_cpus']) !== null,
  resultsAt: [['benchmarks']],
  document: z.object({ context: z.object({}), benchmarks: taken }),
  entry,
  named: z
    .object({ name: z.string(), run_name: z.string().optional() })
    .transform(({ name, run_name: run }) => ({ group: '', name: run ?? name })),
  reader: (_, into, source) => {
    const aggregates = new Map<string, Aggregate>()
    return {
      entry: (read, { offset, end }) => {
        const found = withOwnFields(read, source.text, offset, end)
        const where = { group: '', name: found.run_name ?? found.name, offset }
        const isRun = found.error_occurred !== true && found.skipped !== true
        if (isRun) doubtCounters(found, where, into)
        if (found.error_occurred === true) into.fail(where, found.error_message ?? 'it failed')
        else if (found.skipped === true) into.excuse(where, found.skip_message ?? 'it was skipped')
        else if (found.run_type === 'aggregate') addAggregate(aggregates, found, where)
        else readRun(found, where, into)
      },
      end: () => readAggregates([...aggregates.values()], into),
    }
  },
})

function readRun(found: Entry, where: Where, into: Collector): void {
  const unit = found.time_unit ?? 'ns'
  if (found.real_time !== undefined) into.sample(where, into.metric('time', unit), found.real_time)
  if (found.cpu_time !== undefined) into.sample(where, into.metric('cpu', unit), found.cpu_time)
  for (const [name, value] of countersIn(found)) into.sample(where, scaleOf(name, into), value)
}

function countersIn(found: Entry): readonly (readonly [string, number])[] {
  const all: [string, number][] = []
  for (const name of Object.keys(found)) {
    const value = found[name]
    if (typeof value === 'number' && !notCounters.has(name)) all.push([name, value])
  }
  return all
}

function scaleOf(name: string, into: Collector): Scale {
  const own = counters.get(name)
  if (own !== undefined) return into.metric(name, own.unit, own.better)
  return into.metric(name, '', isCost(name) ? 'lower' : null)
}

/** A counter that is no number is null by now: its benchmark has its other figures all the same. */
function doubtCounters(found: Entry, where: Where, into: Collector): void {
  for (const name of Object.keys(found))
    if (found[name] === null)
      into.skip(where.offset, `expected ${quoted(name)} to be a finite number`, [where])
}

/**
 * A counter that is called as a field of Google Benchmark is written as a second key of that name, of which JSON.parse
 * takes the last: the time would be the counter.
 */
function withOwnFields(read: Entry, text: string, start: number, end: number): Entry {
  const isTwice = fields.some((key) => {
    const at = text.indexOf(key, start)
    if (at === -1 || at >= end) return false
    const again = text.indexOf(key, at + key.length)
    return again !== -1 && again < end
  })
  if (!isTwice) return read
  const own: Record<string, unknown> = {}
  for (const { key, start: from, end: to } of parts(text, start)) {
    if (key === null) continue
    const name = Object.hasOwn(own, key) ? `${key} (counter)` : key
    own[name] = JSON.parse(withoutNotNumbers(text.slice(from, to)))
  }
  return entry.parse(own)
}

const fields = ['"real_time":', '"cpu_time":', '"iterations":', '"threads":', '"repetitions":']

const notCounters = new Set([
  'family_index', 'per_family_instance_index', 'repetitions', 'repetition_index', 'threads', 'iterations',
  'real_time', 'cpu_time',
]) // prettier-ignore

/** Those that the library itself adds; what a user adds has neither a unit nor a direction. */
const counters = new Map<string, { readonly unit: string; readonly better: Better }>([
  ['bytes_per_second', { unit: 'B/s', better: 'higher' }],
  ['items_per_second', { unit: 'items/s', better: 'higher' }],
  ['allocs_per_iter', { unit: 'allocs', better: 'lower' }],
  ['max_bytes_used', { unit: 'B', better: 'lower' }],
  ['total_allocated_bytes', { unit: 'B', better: 'lower' }],
  ['net_heap_growth', { unit: 'B', better: 'lower' }],
])

interface Aggregate {
  readonly where: Where
  /** By their names: mean, median, stddev. */
  readonly found: Map<string, Entry>
}

function addAggregate(aggregates: Map<string, Aggregate>, found: Entry, where: Where): void {
  if (found.aggregate_name === undefined || found.aggregate_unit === 'percentage') return
  const before = aggregates.get(where.name) ?? { where, found: new Map() }
  before.found.set(found.aggregate_name, found)
  aggregates.set(where.name, before)
}

function readAggregates(aggregates: readonly Aggregate[], into: Collector): void {
  for (const { where, found } of aggregates) {
    const typical = found.get('median') ?? found.get('mean')
    if (typical === undefined) continue
    const addSummary = (
      of: Where,
      scale: Scale,
      value: number,
      deviation: number | undefined,
    ): void => {
      const spread =
        deviation === undefined ? null : ({ kind: 'deviation', value: deviation } as const)
      into.summary(of, scale, value, { spread, count: typical.repetitions ?? null })
    }
    for (const [key, name] of times) {
      const [value, deviation] = [typical[key], found.get('stddev')?.[key]]
      const scale = into.metric(name, typical.time_unit ?? 'ns')
      if (value === undefined || into.has(where, scale)) continue
      addSummary(where, scale, value, deviation)
    }
    for (const [name, value] of countersIn(typical)) {
      const scale = scaleOf(name, into)
      const deviation = found.get('stddev')?.[name]
      if (!into.has(where, scale))
        addSummary(where, scale, value, typeof deviation === 'number' ? deviation : undefined)
    }
  }
}

const times = [
  ['real_time', 'time'],
  ['cpu_time', 'cpu'],
] as const
