import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, taken } from '../json/shapes.ts'
import type { Spread } from '../parsed-results.ts'
import { quoted } from '../quoted.ts'

const stats = z.object({
  avg: z.number(),
  min: z.number().nullish(),
  max: z.number().nullish(),
  p99: z.number().nullish(),
  /** Null where they were not asked for. */
  samples: numbers.nullish(),
  heap: z.object({ avg: z.number().nullish() }).nullish(),
})

const named = z.object({ name: z.string() })

const run = named.extend({
  stats: stats.nullish(),
  error: z.object({ message: z.string() }).nullish().catch(null),
})

/** Nanoseconds, and bytes of heap. Format: what `run({ format: 'json' })` of mitata 1 prints. */
export const mitata = jsonFormat({
  tool: 'mitata',
  file: "the output of mitata's `run({ format: 'json' })`",
  failures: 'told',
  detect: (head) =>
    kindAt(head, ['layout']) === 'array' && kindAt(head, ['benchmarks']) === 'array',
  resultsAt: [['benchmarks']],
  document: z.object({
    layout: z.array(z.object({ name: z.string().nullish() })),
    benchmarks: taken,
  }),
  // Each run is a row of its own.
  entry: z.object({ group: z.number().nullish(), runs: z.array(z.unknown()) }),
  reader: ({ layout }, into) => ({
    entry: ({ group, runs }, { offset }) => {
      const of = layout[group ?? 0]?.name ?? ''
      for (const each of runs) {
        const name = named.safeParse(each).data?.name ?? ''
        const where = into.numbered({ group: of, name, offset })
        into.row(
          () => [where],
          () => readRun(each, where, into),
        )
      }
    },
  }),
})

function readRun(each: unknown, where: Where, into: Collector): void {
  const { data } = run.safeParse(each)
  if (data === undefined)
    throw into.malformed(
      where.offset,
      `expected a run, found one of ${quoted(where.name)} that is none`,
    )
  const { stats: found, error } = data
  if (!found) return into.fail(where, error?.message ?? 'it threw an error')
  const { avg, min, max, p99, samples, heap } = found
  const time = into.metric('time', 'ns')
  if (samples && samples.length > 0) into.samples(where, time, samples)
  else into.summary(where, time, avg, { spread: rangeOf(min, max) })
  if (typeof p99 === 'number') into.summary(where, into.metric('p99', 'ns'), p99)
  if (typeof heap?.avg === 'number') into.summary(where, into.metric('allocated', 'B'), heap.avg)
}

type Maybe = number | null | undefined

function rangeOf(low: Maybe, high: Maybe): Spread | null {
  return typeof low === 'number' && typeof high === 'number' ? { kind: 'range', low, high } : null
}
