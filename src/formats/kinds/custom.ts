import { z } from 'zod'
import type { Format } from '../format.ts'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt } from '../json/peek.ts'
import { taken } from '../json/shapes.ts'
import { metricName } from '../metric-name.ts'
import { decimal } from '../numbers.ts'
import type { Spread } from '../parsed-results.ts'
import type { Better } from '../units.ts'

/** The file is the same for both directions, which only the format's name tells apart. */
export const customSmallerIsBetter = custom('customSmallerIsBetter', 'lower')
export const customBiggerIsBetter = custom('customBiggerIsBetter', 'higher')

/** Format: https://github.com/benchmark-action/github-action-benchmark#examples */
function custom(tool: string, better: Better): Format {
  return jsonFormat({
    tool: `github-action-benchmark's ${tool}`,
    file: 'a JSON list of `{ "name", "unit", "value" }`',
    failures: 'missing',
    detect: (head) =>
      kindAt(head, [0, 'name']) === 'string' &&
      kindAt(head, [0, 'unit']) === 'string' &&
      kindAt(head, [0, 'value']) !== null,
    resultsAt: [[]],
    document: taken,
    entry: z.object({
      name: z.string(),
      unit: z.string(),
      value: z.number(),
      range: z.union([z.string(), z.number()]).nullish(),
    }),
    named: z.object({ name: z.string() }).transform(({ name }) => ({ group: '', name })),
    reader: (_, into) => ({
      entry: ({ name, unit, value, range }, { offset }) => {
        const scale = into.metric(metricName(unit), unit, better)
        const spread = spreadOf(value, range ?? null)
        into.summary({ group: '', name, offset }, scale, value, { spread })
      },
    }),
  })
}

/** `range` is free text, mostly `± 3`, `+/- 3` or `±0.5%`; what is none of them says nothing that could be counted on. */
function spreadOf(value: number, range: string | number | null): Spread | null {
  const [, size = '', percent = ''] = margins.exec(String(range).trim()) ?? []
  const margin = percent === '' ? decimal(size) : (Math.abs(value) * decimal(size)) / 100
  if (Number.isNaN(margin)) return null
  return { kind: 'interval', low: value - margin, high: value + margin, level: null }
}

const margins = /^(?:±|\+\/-)?\s*([\d.,e+-]+)\s*(%?)$/
