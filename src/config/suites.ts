import { z } from 'zod'
import type { SuiteDefinition } from '../model/index.ts'
import { conductFields, conductOf } from './conduct.ts'
import { lines, textList } from './text-list.ts'

const globs = 'expected globs such as bench/**/*.bench.ts'
const files = textList({ expected: globs, ...lines }).refine((list) => list.length > 0, globs)

/** One a kind. */
const kinds = [z.strictObject({ kind: z.literal('tinybench'), files, ...conductFields })] as const

export const suites: z.ZodType<readonly SuiteDefinition[]> = z
  .array(
    z
      .discriminatedUnion('kind', kinds)
      .transform(({ timeout, maxErrors, priority, cpus, ...own }) => ({
        ...own,
        ...conductOf({ timeout, maxErrors, priority, cpus }),
      })),
    'expected a list of suites',
  )
  .readonly()
