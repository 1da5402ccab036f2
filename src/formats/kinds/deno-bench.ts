import { z } from 'zod'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { taken } from '../json/shapes.ts'

const figures = z.object({
  n: z.number(),
  min: z.number(),
  max: z.number(),
  avg: z.number(),
  p75: z.number(),
  p99: z.number(),
  /** Whether single calls were timed, and not batches of them. */
  highPrecision: z.boolean().optional(),
})

const entry = z.object({
  /** The file's address. */
  origin: z.string(),
  group: z.string().nullish(),
  name: z.string(),
  results: z.array(
    z.union([
      z.object({ ok: figures }),
      z.object({ failed: z.looseObject({ message: z.string().optional() }) }),
    ]),
  ),
})

type Named = Pick<z.infer<typeof entry>, 'origin' | 'group' | 'name'>

/**
 * Nanoseconds. Deno times single calls or batches of them, by how long the first calls took: the figures of the same
 * code then differ several times over, so the two are metrics of their own. Format: https://docs.deno.com/runtime/reference/cli/bench/
 */
export const denoBench = jsonFormat({
  tool: 'deno bench',
  file: 'the output of `deno bench --json`',
  failures: 'told',
  detect: (head) => kindAt(head, ['runtime']) === 'string' && kindAt(head, ['benches']) === 'array',
  resultsAt: [['benches']],
  document: z.object({ benches: taken }),
  entry,
  named: z
    .object({ origin: z.string(), group: z.string().nullish(), name: z.string() })
    .transform((found) => ({ group: groupOf(found), name: found.name })),
  reader: (_, into) => ({
    entry: (found, { offset }) => {
      const where = into.numbered({ group: groupOf(found), name: found.name, offset })
      for (const result of found.results) {
        if ('failed' in result) {
          into.fail(where, result.failed.message ?? 'it failed')
          continue
        }
        const { n: count, min, max, avg, p75, p99, highPrecision: isSingle = false } = result.ok
        const named = (metric: string): string => (isSingle ? `${metric} of single calls` : metric)
        const time = into.metric(named('time'), 'ns')
        into.summary(where, time, avg, { spread: { kind: 'range', low: min, high: max }, count })
        into.summary(where, into.metric(named('p75'), 'ns'), p75)
        into.summary(where, into.metric(named('p99'), 'ns'), p99)
      }
    },
  }),
})

/** Its folders are those of a version, so only the file's name is taken. */
function groupOf({ origin, group }: Named): string {
  const file = origin.slice(origin.lastIndexOf('/') + 1)
  return group ? `${file} > ${group}` : file
}
