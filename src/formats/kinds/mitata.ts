import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, taken } from '../json/shapes.ts'
import { quoted } from '../quoted.ts'

const stats = z.object({
  avg: z.number(),
  min: z.number(),
  max: z.number(),
  p99: z.number(),
  /** Null where they were not asked for. */
  samples: numbers.nullish(),
  heap: z.object({ avg: z.number() }).nullish(),
})

const run = z.object({
  name: z.string(),
  stats: stats.nullish(),
  error: z.unknown().optional(),
})

/** Nanoseconds, and bytes of heap. Format: what `run({ format: 'json' })` of mitata 1 prints. */
export const mitata = jsonFormat({
  tool: 'mitata',
  file: "the output of mitata's `run({ format: 'json' })`",
  detect: (head) =>
    kindAt(head, ['layout']) === 'array' && kindAt(head, ['benchmarks']) === 'array',
  resultsAt: [['benchmarks']],
  document: z.object({
    layout: z.array(z.object({ name: z.string().nullish() })),
    benchmarks: taken,
  }),
  entry: z.object({ group: z.number().nullish(), runs: z.array(run) }),
  reader: ({ layout }, into) => ({
    entry: ({ group, runs }, { offset }) => {
      const of = layout[group ?? 0]?.name ?? ''
      for (const each of runs) readRun(each, { group: of, name: each.name, offset }, into)
    },
  }),
})

function readRun({ stats: found }: z.infer<typeof run>, where: Where, into: Collector): void {
  if (!found) {
    const problem = `${quoted(where.name)} threw an error and has no figures`
    return into.warn('results-failed', where.name, where.offset, problem)
  }
  const { avg, min, max, p99, samples, heap } = found
  const time = into.metric('time', 'ns')
  if (samples && samples.length > 0) into.samples(where, time, samples)
  else into.summary(where, time, avg, { spread: { kind: 'range', low: min, high: max } })
  into.summary(where, into.metric('p99', 'ns'), p99)
  if (heap) into.summary(where, into.metric('allocated', 'B'), heap.avg)
}
