import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt, keysAt } from '../json/peek.ts'
import { checked, isNumber, isObject, taken } from '../json/shapes.ts'
import { malformed, type Source } from '../source.ts'
import { builtIn } from './k6-metrics.ts'

const types = ['trend', 'counter', 'rate', 'gauge'] as const

/** Three shapes: of `--summary-export` (figures beside the name), of `handleSummary` and the newer one (in `values`). */
const entry = z.looseObject({
  name: z.string().optional(),
  type: z.enum(types).optional(),
  contains: z.string().optional(),
  values: z.record(z.string(), z.number().nullable()).optional(),
})

type Entry = z.infer<typeof entry>

/**
 * Each of k6's metrics becomes a benchmark, whose metrics are its statistics: averages and percentiles of a trend, a
 * counter's rate, a rate in percent. Extremes are left out, and so are the virtual users, which are set, not measured.
 * Times are milliseconds. Format: https://grafana.com/docs/k6/latest/results-output/end-of-test/custom-summary/
 */
export const k6 = jsonFormat({
  tool: 'k6',
  file: 'the file of `k6 run --summary-export=FILE`, or what `handleSummary` gets as JSON',
  failures: 'missing, with an exit code',
  detect: (head) =>
    kindAt(head, ['metadata', 'k6_version']) !== null ||
    kindAt(head, ['root_group', 'checks']) !== null ||
    keysAt(head, ['metrics']).some((key) => key === 'iterations' || key === 'iteration_duration'),
  resultsAt: [['metrics'], ['results', 'metrics']],
  document: z.union(
    [
      z.object({
        config: z.object({ duration: z.number() }),
        results: z.object({ metrics: taken }),
      }),
      z.object({ metrics: z.object({}) }),
    ],
    'expected an object with metrics',
  ),
  entry: checked(isEntry, entry),
  named: z.object({ name: z.string() }).transform(({ name }) => ({ group: '', name })),
  reader: (document, into, source) => {
    const seconds = 'config' in document ? document.config.duration : null
    return {
      entry: (found, { key, offset }) => {
        const where = { group: '', name: key ?? found.name ?? '', offset }
        if (where.name !== 'vus' && where.name !== 'vus_max')
          readMetric(found, where, { seconds, into, source })
      },
    }
  },
})

type Values = Readonly<Record<string, unknown>>

interface Context {
  /** How long the test took; null where counters come with their rates. */
  readonly seconds: number | null
  readonly into: Collector
  readonly source: Source
}

function readMetric(found: Entry, where: Where, { seconds, into, source }: Context): void {
  const { type, contains, values = found } = found
  const about = builtIn(where.name, contains)
  const missing = (what: string): Error => malformed(source, where.offset, `expected ${what}`)
  switch (type ?? typeOf(values)) {
    case 'trend': {
      const statistics = Object.keys(values).filter(isStatistic)
      if (statistics.length === 0) throw missing('avg, med or a percentile')
      for (const name of statistics) {
        const value = number(values, name)
        if (value !== null) into.summary(where, into.metric(name, about.unit, about.better), value)
      }
      if (!into.has(where)) throw missing('a figure')
      return
    }
    case 'counter': {
      const [count, given] = [number(values, 'count'), number(values, 'rate')]
      const rate = given ?? (count !== null && seconds ? count / seconds : null)
      if (rate === null) throw missing('a rate')
      return into.summary(where, into.metric('rate', `${about.unit}/s`, about.better), rate)
    }
    case 'rate': {
      const share = number(values, 'rate') ?? number(values, 'value')
      if (share === null) throw missing('a rate')
      return into.summary(where, into.metric('rate', '%', about.better), 100 * share)
    }
    case 'gauge': {
      const value = number(values, 'value')
      if (value === null) throw missing('a value')
      return into.summary(where, into.metric('value', about.unit, about.better), value)
    }
    case null:
      throw missing('the statistics of a metric')
  }
}

/** Null where there is none, and where k6 says so itself. */
function number(values: Values, name: string): number | null {
  const value = values[name]
  return isNumber(value) ? value : null
}

/** What `--summary-export` does not say. */
function typeOf(values: Values): (typeof types)[number] | null {
  if (Object.keys(values).some(isStatistic)) return 'trend'
  if (number(values, 'count') !== null) return 'counter'
  if (number(values, 'passes') !== null || number(values, 'fails') !== null) return 'rate'
  return number(values, 'value') === null ? null : 'gauge'
}

function isStatistic(name: string): boolean {
  return /^(?:avg|med|p\([\d.]+\))$/.test(name)
}

function isEntry(input: unknown): input is Entry {
  return (
    isObject(input) &&
    isText(input['name']) &&
    isText(input['contains']) &&
    (input['type'] === undefined || types.some((type) => type === input['type'])) &&
    (input['values'] === undefined || areFigures(input['values']))
  )
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

function areFigures(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => each === null || isNumber(each))
}
