import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, pairs, taken } from '../json/shapes.ts'
import { isCost } from '../cost-name.ts'
import type { Scale } from '../scales.ts'
import type { Better, Direction } from '../units.ts'

/** JMH writes NaN as a text, where there are too few samples for an error. */
const maybe = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])])

const primary = z.object({
  score: z.number(),
  scoreError: maybe.nullish(),
  scoreUnit: z.string(),
  rawData: z.array(numbers).optional(),
})

/** The metric of a profiler. It has no figures where the profiler could not measure. */
const secondary = z.object({
  score: maybe.nullable(),
  scoreError: maybe.nullish(),
  scoreUnit: z.string(),
  rawData: z.array(z.array(maybe.nullable())).optional(),
})

const entry = z.object({
  benchmark: z.string(),
  mode: z.enum(['thrpt', 'avgt', 'sample', 'ss']),
  params: pairs(z.string()).optional(),
  primaryMetric: primary,
  secondaryMetrics: pairs(secondary).optional(),
})

/** The samples are iterations, of all forks. Format: JMH's own JSONResultFormat (`-rf json`). */
export const jmh = jsonFormat({
  tool: 'JMH',
  file: 'the file of `java -jar benchmarks.jar -rf json -rff FILE`',
  failures: 'missing',
  detect: (head) =>
    kindAt(head, [0, 'jmhVersion']) !== null || kindAt(head, [0, 'primaryMetric']) !== null,
  resultsAt: [[]],
  document: taken,
  entry,
  named: z
    .object({ benchmark: z.string(), params: pairs(z.string()).optional() })
    .transform((found) => ({ group: '', name: nameOf(found) })),
  reader: (_, into) => ({
    entry: (found, { offset }) => {
      const where = { group: '', name: nameOf(found), offset }
      const { primaryMetric: main, secondaryMetrics: others = [], mode } = found
      const { name, better } = modes[mode]
      read(main, where, into.metric(name, main.scoreUnit, better), into)
      for (const [key, each] of others) {
        // What a profiler could not measure has no figure.
        if (typeof each.score !== 'number') continue
        const own = key.replace(/^·/, '')
        const [unit, direction] = [unitOf(each), directionOf(own, each)]
        const scale = into.metric(`${own}${suffixOf(mode)}`, unit, direction)
        // A profiler measures each mode, and of two modes of a benchmark the figures are not the same.
        const isTaken = into.has(where, scale)
        const named = isTaken ? into.metric(`${own} (${name})`, unit, direction) : scale
        read(each, where, named, into)
      }
    },
    end: () => {
      if (into.benchmarks.length === 0 && into.firstSkipped === null)
        into.fail(null, 'JMH writes an empty list where all benchmarks failed')
    },
  }),
})

type Found = z.infer<typeof entry>

/** One benchmark may run in several modes: each is a metric of it. */
const modes: Readonly<Record<Found['mode'], { readonly name: string; readonly better: Better }>> = {
  thrpt: { name: 'throughput', better: 'higher' },
  avgt: { name: 'time', better: 'lower' },
  sample: { name: 'sampled time', better: 'lower' },
  ss: { name: 'single-shot time', better: 'lower' },
}

function suffixOf(mode: Found['mode']): string {
  return mode === 'thrpt' || mode === 'avgt' ? '' : ` (${modes[mode].name})`
}

function nameOf({ benchmark, params = [] }: Pick<Found, 'benchmark' | 'params'>): string {
  const values = params.map(([key, value]) => `${key}=${value}`).join(', ')
  return values === '' ? benchmark : `${benchmark} (${values})`
}

interface Unit {
  readonly scoreUnit: string
}

function unitOf({ scoreUnit }: Unit): string {
  return bareNumbers.has(scoreUnit) ? '' : scoreUnit
}

/** How JMH's profilers write a bare number. */
const bareNumbers: ReadonlySet<string> = new Set(['counts', '#', '#/op', '---'])

/** A faster program allocates more a second: only what it allocates for an operation is better low. */
function directionOf(name: string, { scoreUnit }: Unit): Direction | null {
  if (name.startsWith('gc.')) return scoreUnit.endsWith('/sec') ? 'none' : 'lower'
  if (name === 'IPC') return 'higher'
  return name === 'CPI' || scoreUnit === '#/op' || isCost(name) ? 'lower' : null
}

interface JmhMetric {
  readonly score: number | string | null
  readonly scoreError?: number | string | null | undefined
  readonly rawData?: readonly (readonly (number | string | null)[])[] | undefined
}

function read(found: JmhMetric, where: Where, scale: Scale, into: Collector): void {
  const { score, scoreError: error, rawData = [] } = found
  const all = rawData.flat()
  const samples = all.filter((each) => typeof each === 'number')
  if (samples.length > 0 && samples.length === all.length) into.samples(where, scale, samples)
  else if (typeof score === 'number') {
    const spread =
      typeof error === 'number'
        ? ({ kind: 'interval', low: score - error, high: score + error, level: 0.999 } as const)
        : null
    into.summary(where, scale, score, { spread })
  }
}
