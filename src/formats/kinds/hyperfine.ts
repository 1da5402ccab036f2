import { z } from 'zod'
import type { Collector, Where } from '../collector.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { numbers, pairs, taken } from '../json/shapes.ts'

const entry = z.object({
  command: z.string(),
  /** The values of this run's parameters by their names. */
  parameters: pairs(z.union([z.string(), z.number()])).nullish(),
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
  failures: 'told',
  detect: (head) =>
    kindAt(head, ['results', 0, 'command']) === 'string' &&
    kindAt(head, ['results', 0, 'mean']) === 'number',
  resultsAt: [['results']],
  document: z.object({ results: taken }),
  entry,
  named: z.object({ command: z.string() }).transform(({ command: name }) => ({ group: '', name })),
  reader: (_, into) => {
    const commands = new Map<string, number>()
    /** Whether a parameter has to be named can be told only once all commands are known. */
    const parameterised: Result[] = []
    return {
      entry: (found, { offset }) => {
        commands.set(found.command, 1 + (commands.get(found.command) ?? 0))
        if (found.parameters) parameterised.push({ found, offset })
        else readResult(found, { group: '', name: found.command, offset }, into)
      },
      end: () => {
        for (const { found, offset } of parameterised) {
          const isAlone = commands.get(found.command) === 1
          const where = { group: '', name: isAlone ? found.command : withValues(found), offset }
          into.row(
            () => [where],
            () => readResult(found, where, into),
          )
        }
      },
    }
  },
})

type Found = z.infer<typeof entry>

interface Result {
  readonly found: Found
  readonly offset: number
}

/** Commands that are called by a name of their own, or differ in what prepares them, are all called alike. */
function withValues({ command, parameters }: Found): string {
  const values = (parameters ?? []).map(([key, value]) => `${key}=${value}`).join(', ')
  return values === '' ? command : `${command} (${values})`
}

function readResult(found: Found, where: Where, into: Collector): void {
  readTimes(found, where, into)
  const failed = found.exit_codes?.filter((code) => code !== 0) ?? []
  // Without --ignore-failure hyperfine would have ended at the first of them.
  if (failed.length > 0) into.excuse(where, endedWith(failed, found.exit_codes?.length ?? 0))
}

function endedWith(failed: readonly (number | null)[], runs: number): string {
  const codes = [
    ...new Set(failed.map((code) => (code === null ? 'a signal' : `exit code ${code}`))),
  ]
  return `${failed.length} of ${runs} runs ended with ${codes.slice(0, 5).join(', ')}, and count like the others`
}

function readTimes(found: Found, where: Where, into: Collector): void {
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
