import { z } from 'zod'
import { jsonFormat } from '../json/json-format.ts'
import { kindAt, keysAt } from '../json/peek.ts'
import { quoted } from '../quoted.ts'
import { checked, isNumber, isObject } from '../json/shapes.ts'

const measure = z.object({
  value: z.number().nullable(),
  lower_value: z.number().nullish(),
  upper_value: z.number().nullish(),
})

const measures = z.record(z.string(), measure)

type Measures = z.infer<typeof measures>

/**
 * Benchmarks by name, their measures by slug. Only Bencher's own measures have a unit that is known.
 * Format: https://bencher.dev/docs/reference/bencher-metric-format/
 */
export const bencher = jsonFormat({
  tool: 'Bencher Metric Format (BMF)',
  file: 'Bencher Metric Format JSON',
  failures: 'missing',
  detect: (head) => {
    const names = keysAt(head, []).slice(0, 10)
    return names.length > 0 && names.every((name) => holdsMeasures(head, name))
  },
  resultsAt: [[]],
  document: z.object({}),
  entry: checked(areMeasures, measures),
  reader: (_, into) => ({
    entry: (found, { key, offset }) => {
      const where = { group: '', name: key ?? '', offset }
      for (const [slug, { value, lower_value: low, upper_value: high }] of Object.entries(found)) {
        if (value === null) continue
        const isBounded = typeof low === 'number' && typeof high === 'number'
        const spread = isBounded ? ({ kind: 'interval', low, high, level: null } as const) : null
        into.summary(where, into.metric(slug, units.get(slug) ?? ''), value, { spread })
      }
      if (!into.has(where)) throw into.malformed(offset, `${quoted(where.name)} has no figures`)
    },
  }),
})

function areMeasures(input: unknown): input is Measures {
  return (
    isObject(input) &&
    Object.values(input).every(
      (each) =>
        isObject(each) &&
        isBound(each['value']) &&
        each['value'] !== undefined &&
        isBound(each['lower_value']) &&
        isBound(each['upper_value']),
    )
  )
}

function isBound(value: unknown): boolean {
  return value === undefined || value === null || isNumber(value)
}

function holdsMeasures(head: string, name: string): boolean {
  const slugs = keysAt(head, [name])
  const [first] = slugs
  return (
    kindAt(head, [name]) === 'object' &&
    slugs.every((slug) => kindAt(head, [name, slug]) === 'object') &&
    (first === undefined || kindAt(head, [name, first, 'value']) === 'number')
  )
}

const units: ReadonlyMap<string, string> = new Map([
  ['latency', 'ns'],
  ['throughput', 'ops/s'],
  ['build-time', 's'],
  ['file-size', 'B'],
  ['instructions', 'instructions'],
  ['estimated-cycles', 'cycles'],
])
