import { z } from 'zod'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, taken } from '../json/shapes.ts'

/** Seconds. Format: https://pytest-benchmark.readthedocs.io/ (the file of `--benchmark-json`) */
export const pytestBenchmark = jsonFormat({
  tool: 'pytest-benchmark',
  file: 'the file of `pytest --benchmark-json=FILE`',
  failures: 'missing, with an exit code',
  detect: (head) => kindAt(head, ['machine_info']) !== null,
  resultsAt: [['benchmarks']],
  document: z.object({ benchmarks: taken }),
  entry: z.object({
    fullname: z.string(),
    stats: z.object({
      mean: z.number(),
      stddev: z.number().nullish(),
      rounds: z.number().nullish(),
      data: numbers.nullish(),
    }),
  }),
  named: z
    .object({ fullname: z.string() })
    .transform(({ fullname: name }) => ({ group: '', name })),
  reader: (_, into) => ({
    entry: ({ fullname, stats: { mean, stddev, rounds, data } }, { offset }) => {
      const where = { group: '', name: fullname, offset }
      const time = into.metric('time', 's')
      if (data && data.length > 0) return into.samples(where, time, data)
      const spread =
        typeof stddev === 'number' ? ({ kind: 'deviation', value: stddev } as const) : null
      into.summary(where, time, mean, { spread, count: rounds ?? null })
    },
  }),
})
