import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import type { Format } from '../format.ts'
import { eachDocument, firstDocument } from '../json/documents.ts'
import { kindAt } from '../json/peek.ts'

const sum = z.object({
  bits_per_second: z.number(),
  retransmits: z.number().optional(),
  jitter_ms: z.number().optional(),
  lost_percent: z.number().optional(),
})

const run = z.object({
  title: z.string().optional(),
  error: z.string().optional(),
  end: z.object({
    /** UDP's, of versions that have no other. */
    sum: sum.optional(),
    sum_sent: sum.optional(),
    sum_received: sum.optional(),
    sum_received_bidir_reverse: sum.optional(),
  }),
})

type Run = z.infer<typeof run>

/**
 * What was received a second, in bytes; retransmitted segments of TCP, jitter and loss of UDP. A run is called by its
 * title (`-T`), for a port may be each version's own. iperf3 ends with exit code 0 where a run fails.
 * Format: https://software.es.net/iperf/
 */
export const iperf3: Format = {
  tool: 'iperf3',
  file: 'the output of `iperf3 --json`',
  failures: 'told',
  detect: (head) => {
    const document = firstDocument(head)
    return (
      kindAt(document, ['start', 'version']) === 'string' &&
      kindAt(document, ['intervals']) === 'array'
    )
  },
  parse: (source, into) =>
    eachDocument(source, into, run, (found, offset) =>
      readRun(found, into.numbered({ group: '', name: found.title ?? 'iperf3', offset }), into),
    ),
}

function readRun({ error, end }: Run, where: Where, into: Collector): void {
  const received = end.sum_received ?? end.sum
  if (error !== undefined) return into.fail(where, error)
  if (received === undefined) return into.fail(where, 'nothing was received')
  const add = (name: string, unit: string, value: number | undefined): void => {
    if (value !== undefined) into.summary(where, into.metric(name, unit, unit === 'B/s' ? 'higher' : 'lower'), value) // prettier-ignore
  }
  add('throughput', 'B/s', received.bits_per_second / 8)
  if (end.sum_received_bidir_reverse !== undefined)
    add('throughput (reverse)', 'B/s', end.sum_received_bidir_reverse.bits_per_second / 8)
  add('retransmits', '', end.sum_sent?.retransmits)
  add('jitter', 'ms', received.jitter_ms)
  add('loss', '%', received.lost_percent)
}
