import { z } from 'zod'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, taken } from '../json/shapes.ts'

/**
 * Seconds a sample where the file has details, else operations a second with their margin of error in percent.
 * Format: https://github.com/caderek/benny (`save({ format: 'json' })`)
 */
export const benny = jsonFormat({
  tool: 'benny',
  file: "the file of benny's `save({ format: 'json' })`",
  failures: 'missing, with an exit code',
  detect: (head) =>
    kindAt(head, ['results', 0, 'ops']) === 'number' &&
    kindAt(head, ['results', 0, 'margin']) !== null,
  resultsAt: [['results']],
  document: z.object({ results: taken }),
  entry: z.object({
    name: z.string(),
    ops: z.number(),
    margin: z.number(),
    samples: z.number().nullish(),
    details: z.object({ sampleResults: numbers }).nullish(),
  }),
  named: z.object({ name: z.string() }).transform(({ name }) => ({ group: '', name })),
  reader: (_, into) => ({
    entry: ({ name, ops, margin: percent, samples, details }, { offset }) => {
      const where = into.numbered({ group: '', name, offset })
      if (details && details.sampleResults.length > 0)
        return into.samples(where, into.metric('time', 's'), details.sampleResults)
      const margin = (ops * percent) / 100
      into.summary(where, into.metric('throughput', 'ops/s'), ops, {
        spread: { kind: 'interval', low: ops - margin, high: ops + margin, level: 0.95 },
        count: samples ?? null,
      })
    },
  }),
})
