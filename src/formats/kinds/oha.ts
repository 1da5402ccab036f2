import { z } from 'zod'
import type { Format } from '../format.ts'
import { eachDocument, firstDocument } from '../json/documents.ts'
import { kindAt } from '../json/peek.ts'
import { pairs } from '../json/shapes.ts'
import { LoadRun } from './load-run.ts'

/** A figure that oha has none of is null. */
const figure = z.number().nullable()

const run = z.object({
  summary: z.object({ average: figure, requestsPerSec: figure }),
  latencyPercentiles: pairs(figure),
  statusCodeDistribution: pairs(z.number()),
  errorDistribution: pairs(z.number()),
})

/**
 * oha names no address: several runs in one file are told apart by their numbers. Its own rate of success is that of
 * requests with any answer. Format: https://github.com/hatoo/oha/blob/master/schema.json
 */
export const oha: Format = {
  tool: 'oha',
  file: 'the output of `oha --output-format json`, or of `oha --json`',
  failures: 'told',
  detect: (head) => {
    const document = firstDocument(head)
    return (
      kindAt(document, ['summary', 'requestsPerSec']) !== null &&
      kindAt(document, ['latencyPercentiles']) === 'object'
    )
  },
  parse: (source, into) =>
    eachDocument(source, into, run, (found, offset) => {
      const load = new LoadRun(into, into.numbered({ group: '', name: 'oha', offset }))
      const { summary, latencyPercentiles, statusCodeDistribution, errorDistribution } = found
      if (summary.requestsPerSec !== null) load.rate(summary.requestsPerSec)
      if (summary.average !== null) load.latency('avg', `${summary.average}s`)
      for (const [name, value] of latencyPercentiles)
        if (value !== null) load.latency(name, `${value}s`)
      const sum = (counts: typeof statusCodeDistribution): number =>
        counts.reduce((total, [, count]) => total + count, 0)
      const good = statusCodeDistribution.filter(([status]) => /^[23]/.test(status))
      load.requests(sum([...statusCodeDistribution, ...errorDistribution]), sum(good))
      load.end('oha')
    }),
}
