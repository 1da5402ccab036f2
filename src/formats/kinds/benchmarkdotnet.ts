import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, taken } from '../json/shapes.ts'

const statistics = z.object({
  OriginalValues: numbers.nullish(),
  N: z.number().nullish(),
  Mean: z.number(),
  StandardDeviation: z.number().nullish(),
})

const entry = z.object({
  DisplayInfo: z.string().optional(),
  FullName: z.string(),
  Statistics: statistics.nullable(),
  Memory: z.object({ BytesAllocatedPerOperation: z.number().nullish() }).nullish(),
  Metrics: z
    .array(
      z.object({
        /** Null for what is no number in JSON. */
        Value: z.number().nullable(),
        Descriptor: z.object({
          Id: z.string(),
          DisplayName: z.string(),
          Unit: z.string().nullish(),
          TheGreaterIsBetter: z.boolean(),
        }),
      }),
    )
    .nullish(),
})

type Entry = z.infer<typeof entry>

/**
 * Nanoseconds an operation, a sample each iteration. Format: BenchmarkDotNet's JsonExporter, full or brief
 * (https://benchmarkdotnet.org/articles/configs/exporters.html).
 */
export const benchmarkDotNet = jsonFormat({
  tool: 'BenchmarkDotNet',
  file: 'the file of `--exporters json` (BenchmarkDotNet.Artifacts/results/…-report-full.json)',
  failures: 'told',
  detect: (head) => kindAt(head, ['HostEnvironmentInfo']) !== null,
  resultsAt: [['Benchmarks']],
  document: z.object({ Benchmarks: taken }),
  entry,
  named: z
    .object({ DisplayInfo: z.string().optional(), FullName: z.string() })
    .transform((found) => ({ group: '', name: nameOf(found) })),
  reader: (_, into) => ({
    entry: (found, { offset }) => {
      const where = { group: '', name: nameOf(found), offset }
      if (found.Statistics === null) {
        into.fail(where, 'it has no statistics: it failed')
        return
      }
      readTime(found.Statistics, where, into)
      const bytes = found.Memory?.BytesAllocatedPerOperation
      if (typeof bytes === 'number') into.summary(where, into.metric('allocated', 'B'), bytes)
      readMetrics(found, where, into)
    },
  }),
})

/** Several jobs (runtimes, settings) run the same benchmark: only the display name tells them apart. */
function nameOf({
  DisplayInfo: display = '',
  FullName: name,
}: Pick<Entry, 'DisplayInfo' | 'FullName'>): string {
  const job = /: ([^[]*)/.exec(display)?.[1]?.trim() ?? ''
  return job === '' || job === 'DefaultJob' ? name : `${name} (${job})`
}

function readTime(found: z.infer<typeof statistics>, where: Where, into: Collector): void {
  const {
    OriginalValues: samples,
    N: count = null,
    Mean: mean,
    StandardDeviation: deviation,
  } = found
  const time = into.metric('time', 'ns')
  if (samples && samples.length > 0) return into.samples(where, time, samples)
  const spread =
    typeof deviation === 'number' ? ({ kind: 'deviation', value: deviation } as const) : null
  into.summary(where, time, mean, { spread, count })
}

function readMetrics({ Metrics: metrics }: Entry, where: Where, into: Collector): void {
  for (const { Value: value, Descriptor: about } of metrics ?? []) {
    // The same figure as in Memory.
    if (about.Id === 'Allocated Memory' || value === null) continue
    const better = about.TheGreaterIsBetter ? 'higher' : 'lower'
    into.summary(where, into.metric(about.DisplayName, about.Unit ?? '', better), value)
  }
}
