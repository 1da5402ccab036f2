import { z } from 'zod'
import { formatNames } from '../../model/index.ts'
import { conductFields } from '../conduct.ts'
import { filled } from '../filled.ts'
import { oneOf } from '../one-of.ts'
import { found, schemaOf, unexpected } from '../parsed.ts'
import { suiteName } from './suite-name.ts'

const line = filled('expected a line to be run, such as go test -bench . ./...')
const path = "expected a path or glob within the project, such as out/results.json or 'out/*.json'"
const format = `expected one of ${formatNames.join(', ')}`
const directions = "expected an object such as { value: 'higher' }"
const metric = 'expected names of metrics, such as time'

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
    format: schemaOf(z.string(format), oneOf(formatNames)).nullable().default(null),
    better: z.record(z.string(), z.enum(['lower', 'higher'], directions), directions).default({}),
    gateOn: gateOn.default([]),
    ...conductFields,
  })
  .refine(({ run, file: given }) => run !== null || given !== null, {
    error: 'expected `run`, `file` or both',
    when: ({ issues }) => issues.length === 0,
  })
