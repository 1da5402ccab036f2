import { z } from 'zod'
import { bareName, isMetricName, metricOf, type MetricName } from '../../model/index.ts'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { taken } from '../json/shapes.ts'

const document = z.object({
  schema: z.object({ name: z.literal('benchgate-report'), version: z.literal([1, 2]) }),
  versions: z.object({ heads: z.tuple([z.object({ label: z.string() })], z.unknown()) }),
  environment: z.object({ os: z.string(), arch: z.string(), cpu: z.string() }),
  outcome: z.string().optional(),
  benchmarks: taken,
})

const usual = {
  version: z.string().optional(),
  rounds: z.object({ total: z.int().min(0) }).optional(),
}

const result = z.object({
  ...usual,
  metric: z.string().refine(isMetricName, 'expected the name of a metric'),
  values: z.object({ head: z.number().nullable() }),
  error: z.string().nullish(),
})

const entry = z
  .object({
    suite: z.string(),
    name: z.string(),
    /** What a result has that does not say otherwise. */
    usual: z.object(usual).optional(),
    results: z.array(result),
  })
  .refine(
    ({ usual: common, results }) =>
      results.every((own) => {
        const { version, rounds } = { ...common, ...own }
        return version !== undefined && rounds !== undefined
      }),
    'expected a version and the rounds of each result',
  )

/**
 * Our own report: the figures of its first head, each the median of the report's rounds. The rounds themselves are not
 * taken: they ran beside another base, on whose machine and day they depend.
 */
export const benchgate = jsonFormat({
  tool: 'benchgate',
  file: 'the file of `benchgate run --json FILE`, or of `compare`',
  failures: 'told',
  detect: (head) =>
    kindAt(head, ['schema', 'name']) === 'string' &&
    kindAt(head, ['schema', 'version']) === 'number' &&
    kindAt(head, ['versions', 'heads', 0, 'label']) === 'string',
  resultsAt: [['benchmarks']],
  document,
  entry,
  named: z
    .object({ suite: z.string(), name: z.string() })
    .transform(({ suite: group, name }) => ({ group, name })),
  reader: ({ versions, environment: { os, arch, cpu }, outcome }, into) => {
    const [{ label }] = versions.heads
    into.recordedOn(`${cpu}, ${os} ${arch}`.slice(0, 200))
    return {
      entry: ({ suite, name, usual: common, results }, { offset }) => {
        const where = { group: suite, name, offset }
        for (const own of results) {
          const { version, metric, values, rounds, error } = { ...common, ...own }
          if (version !== label) continue
          // A benchmark that fails in the base alone has an error and no figures as well.
          if (typeof error !== 'string') add(metric, values.head, rounds?.total ?? 0, where, into)
          else if (outcome === 'errored') into.fail(where, error)
          else into.excuse(where, error)
        }
      },
    }
  },
})

function add(
  metric: MetricName,
  value: number | null,
  count: number,
  where: Where,
  into: Collector,
): void {
  if (value === null) return
  const { unit, better } = metricOf(metric)
  into.summary(where, into.inBaseUnits(bareName(metric), unit, better), value, { count })
}
