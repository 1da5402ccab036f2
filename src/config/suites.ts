import { z } from 'zod'
import type { SuiteDefinition } from '../model/index.ts'
import { conductFields, conductOf } from './conduct.ts'
import { filled } from './filled.ts'
import { commandSuite } from './suites/command.ts'
import { httpSuite, withinHttpSuite } from './suites/http.ts'
import { resultsSuite } from './suites/results.ts'
import { lines, textList } from './text-list.ts'

const globs = 'expected globs such as bench/**/*.bench.ts'
const files = textList({ expected: globs, ...lines }).refine((list) => list.length > 0, globs)

/** One a kind. */
const kinds = [
  z.strictObject({ kind: z.literal('tinybench'), files, ...conductFields }),
  z.strictObject({ kind: z.literal('node-bench'), files, ...conductFields }),
  z.strictObject({ kind: z.literal('mitata'), files, ...conductFields }),
  z.strictObject({ kind: z.literal('benchmarkjs'), files, ...conductFields }),
  z.strictObject({ kind: z.literal('browser'), files, ...conductFields }),
  z.strictObject({ kind: z.literal('deno-bench'), files, ...conductFields }),
  z.strictObject({
    kind: z.literal('vitest'),
    files,
    config: filled('expected a path such as packages/a/vitest.config.ts').nullable().default(null),
    ...conductFields,
  }),
  commandSuite,
  resultsSuite,
  httpSuite,
] as const

const expectedKind = `expected one of ${kinds.map(({ shape }) => shape.kind.value).join(', ')}`

export const suites: z.ZodType<readonly SuiteDefinition[]> = z
  .array(
    z
      .discriminatedUnion('kind', kinds, expectedKind)
      .transform(({ timeout, maxErrors, priority, cpus, ...own }) => ({
        ...own,
        ...conductOf({ timeout, maxErrors, priority, cpus }),
      })),
    'expected a list of suites',
  )
  .readonly()

/** What a suite of that kind may say; or what stands within one, where it is none. */
export function keysOfSuite(suite: unknown): readonly string[] {
  const kind = typeof suite === 'object' && suite !== null && 'kind' in suite ? suite.kind : null
  const schema = kinds.find(({ shape }) => shape.kind.value === kind)
  return schema === undefined ? withinHttpSuite : Object.keys(schema.shape)
}
