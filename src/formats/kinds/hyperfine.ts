import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, taken } from '../json/shapes.ts'
import { quoted } from '../quoted.ts'

const entry = z.object({
  command: z.string(),
  mean: z.number(),
  stddev: z.number().nullish(),
  user: z.number().nullish(),
  system: z.number().nullish(),
  times: numbers.optional(),
  memory_usage_byte: numbers.optional(),
  exit_codes: z.array(z.number().nullable()).optional(),
})

/** Seconds throughout. Format: https://github.com/sharkdp/hyperfine#json */
export const hyperfine = jsonFormat({
  tool: 'hyperfine',
  file: 'the file of `hyperfine --export-json FILE`',
  detect: (head) =>
    kindAt(head, ['results', 0, 'command']) === 'string' &&
    kindAt(head, ['results', 0, 'mean']) === 'number',
  resultsAt: [['results']],
  document: z.object({ results: taken }),
  entry,
  reader: (_, into) => ({
    entry: (found, { offset }) => {
      const where = { group: '', name: found.command, offset }
      readTimes(found, where, into)
      if (found.exit_codes?.some((code) => code !== 0)) {
        const problem = `${quoted(found.command)} failed in some of its runs, which count like the others`
        into.warn('results-failed', found.command, offset, problem)
      }
    },
  }),
})

function readTimes(found: z.infer<typeof entry>, where: Where, into: Collector): void {
  const { mean, stddev, times, memory_usage_byte: memory } = found
  const time = into.metric('time', 's')
  const spread = typeof stddev === 'number' ? ({ kind: 'deviation', value: stddev } as const) : null
  if (times !== undefined && times.length > 0) into.samples(where, time, times)
  else into.summary(where, time, mean, { spread })
  for (const name of ['user', 'system'] as const) {
    const value = found[name]
    if (typeof value === 'number') into.summary(where, into.metric(name, 's'), value)
  }
  if (memory !== undefined && memory.length > 0)
    into.samples(where, into.metric('rss', 'B'), memory)
}
