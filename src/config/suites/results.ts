import { z } from 'zod'
import { formatNames, type DescribedFormat, type FormatName } from '../../model/index.ts'
import { conductFields } from '../conduct.ts'
import { filled } from '../filled.ts'
import { oneOf } from '../one-of.ts'
import { found, schemaOf, unexpected } from '../parsed.ts'
import { suiteName } from './suite-name.ts'

const line = filled('expected a line to be run, such as go test -bench . ./...')
const path = "expected a path or glob within the project, such as out/results.json or 'out/*.json'"
const format = `expected one of ${formatNames.join(', ')}, or an object such as { name: 'case', value: 'mean', unit: 'ms' }`
const directions = "expected an object such as { value: 'higher' }"
const metric = 'expected names of metrics, such as time'

const field = filled('expected a field such as stats.mean')

const describedFields = {
  rows: filled('expected the path of the rows, such as results or suites[*].cases')
    .nullable()
    .default(null),
  name: field.nullable().default(null),
  value: field.nullable().default(null),
  unit: z.string('expected a unit such as ms, or the field that has it').trim().default(''),
  better: z.enum(['lower', 'higher'], 'expected lower or higher').nullable().default(null),
}

const described: z.ZodType<DescribedFormat> = z.strictObject(describedFields)

const named: z.ZodType<FormatName> = schemaOf(z.string(format), oneOf(formatNames))

/** Not a union, which says of a mistake only that it is neither. */
const formatField = z.unknown().transform((input, context): FormatName | DescribedFormat => {
  const schema = typeof input === 'object' ? described : named
  const read = schema.safeParse(input)
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    const { message, path: within } = issue
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        context.addIssue({ code: 'custom', path: [...within, key], message: knownFields })
    else context.addIssue({ code: 'custom', path: [...within], message, params: paramsOf(issue) })
  }
  return z.NEVER
})

const knownFields = `expected none but ${Object.keys(describedFields).join(', ')}`

/** The hint that a mistake comes with. */
function paramsOf(issue: z.core.$ZodIssue): Record<string, unknown> {
  return issue.code === 'custom' ? (issue.params ?? {}) : {}
}

const file = schemaOf(z.string(path), (value) => {
  const trimmed = value.trim().replaceAll('\\', '/')
  const isOutside = /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(trimmed)
  return trimmed === '' || isOutside ? unexpected(path) : found(trimmed.replace(/^(?:\.\/)+/, ''))
})

const gateOn = z
  .union([z.string(metric), z.array(z.string(metric))], metric)
  .transform((names) => (typeof names === 'string' ? [names] : names))
  .pipe(z.array(filled(metric)))

/** What another tool measures. */
export const resultsSuite = z
  .strictObject({
    kind: z.literal('results'),
    name: suiteName,
    run: line.nullable().default(null),
    file: file.nullable().default(null),
    format: formatField.nullable().default(null),
    better: z.record(z.string(), z.enum(['lower', 'higher'], directions), directions).default({}),
    gateOn: gateOn.default([]),
    ...conductFields,
  })
  .refine(({ run, file: given }) => run !== null || given !== null, {
    error: 'expected `run`, `file` or both',
    when: ({ issues }) => issues.length === 0,
  })
