import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { taken } from '../json/shapes.ts'
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
  reader: (_, into) => {
    const aggregates = new Map<string, Aggregate>()
    return {
      entry: (found, { offset }) => {
        const where = { group: '', name: found.run_name ?? found.name, offset }
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
  for (const name of Object.keys(found)) {
    const value = found[name]
    if (typeof value !== 'number' || notCounters.has(name)) continue
    const { unit: counted, better } = counters.get(name) ?? { unit: '', better: null }
    into.sample(where, into.metric(name, counted, better), value)
  }
}

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
    for (const [key, name] of times) {
      const [value, deviation] = [typical[key], found.get('stddev')?.[key]]
      const scale = into.metric(name, typical.time_unit ?? 'ns')
      if (value === undefined || into.has(where, scale)) continue
      const spread =
        deviation === undefined ? null : ({ kind: 'deviation', value: deviation } as const)
      into.summary(where, scale, value, { spread, count: typical.repetitions ?? null })
    }
  }
}

const times = [
  ['real_time', 'time'],
  ['cpu_time', 'cpu'],
] as const
