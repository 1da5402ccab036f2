import { z } from 'zod'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { taken } from '../json/shapes.ts'

/** Iterations a second. Format: https://github.com/evanphx/benchmark-ips (`x.json!`) */
export const benchmarkIps = jsonFormat({
  tool: 'benchmark-ips',
  file: "the file of benchmark-ips's `x.json!`",
  failures: 'missing, with an exit code',
  detect: (head) => kindAt(head, [0, 'name']) === 'string' && kindAt(head, [0, 'ips']) === 'number',
  resultsAt: [[]],
  document: taken,
  entry: z.object({
    name: z.string(),
    ips: z.number(),
    stddev: z.number().nullish(),
  }),
  named: z.object({ name: z.string() }).transform(({ name }) => ({ group: '', name })),
  reader: (_, into) => ({
    entry: ({ name, ips, stddev }, { offset }) => {
      const spread =
        typeof stddev === 'number' ? ({ kind: 'deviation', value: stddev } as const) : null
      const where = into.numbered({ group: '', name, offset })
      into.summary(where, into.metric('throughput', 'iter/s'), ips, { spread })
    },
  }),
})
