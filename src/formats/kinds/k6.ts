import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt, keysAt } from '../json/peek.ts'
import { numbersByName, taken } from '../json/shapes.ts'
import { malformed, type Source } from '../source.ts'
import { builtIn } from './k6-metrics.ts'

/** Three shapes: of `--summary-export` (figures beside the name), of `handleSummary` and the newer one (in `values`). */
const entry = z.looseObject({
  name: z.string().optional(),
  type: z.enum(['trend', 'counter', 'rate', 'gauge']).optional(),
  contains: z.string().optional(),
  values: numbersByName.optional(),
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
  entry,
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

interface Context {
  /** How long the test took; null where counters come with their rates. */
  readonly seconds: number | null
  readonly into: Collector
  readonly source: Source
}

function readMetric(found: Entry, where: Where, { seconds, into, source }: Context): void {
  const values = valuesOf(found)
  const about = builtIn(where.name, found.contains)
  const missing = (what: string): Error => malformed(source, where.offset, `expected ${what}`)
  switch (found.type ?? typeOf(values)) {
    case 'trend': {
      let count = 0
      values.forEach((value, name) => {
        if (!isStatistic(name)) return
        into.summary(where, into.metric(name, about.unit, about.better), value)
        count += 1
      })
      if (count === 0) throw missing('avg, med or a percentile')
      return
    }
    case 'counter': {
      const [count, given] = [values.get('count'), values.get('rate')]
      const rate = given ?? (count !== undefined && seconds ? count / seconds : undefined)
      if (rate === undefined) throw missing('a rate')
      return into.summary(where, into.metric('rate', `${about.unit}/s`, about.better), rate)
    }
    case 'rate': {
      const share = values.get('rate') ?? values.get('value')
      if (share === undefined) throw missing('a rate')
      return into.summary(where, into.metric('rate', '%', about.better), 100 * share)
    }
    case 'gauge': {
      const value = values.get('value')
      if (value === undefined) throw missing('a value')
      return into.summary(where, into.metric('value', about.unit, about.better), value)
    }
    case null:
      throw missing('the statistics of a metric')
  }
}

/** Without `values` they stand beside other things, such as thresholds. */
function valuesOf({ values, ...found }: Entry): ReadonlyMap<string, number> {
  return values ?? new Map(Object.entries(found).filter(isFigure))
}

function isFigure(pair: [string, unknown]): pair is [string, number] {
  return typeof pair[1] === 'number'
}

/** What `--summary-export` does not say. */
function typeOf(values: ReadonlyMap<string, number>): Exclude<Entry['type'], undefined> | null {
  if ([...values.keys()].some(isStatistic)) return 'trend'
  if (values.has('count')) return 'counter'
  if (values.has('passes') || values.has('fails')) return 'rate'
  return values.has('value') ? 'gauge' : null
}

function isStatistic(name: string): boolean {
  return /^(?:avg|med|p\([\d.]+\))$/.test(name)
}
