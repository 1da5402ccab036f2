import { z } from 'zod'
import { longestReachText, mostDifferences, readKinds, unseenCodes } from '../../model/index.ts'

const text = z.string().max(longestReachText)
const count = z.int().min(0)

const difference = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('code'),
      how: z.enum(['changed', 'new', 'gone']).meta({
        description: 'Whether both versions have it, or one of them alone runs it.',
      }),
      path: text.meta({
        description:
          "Relative to the version's directory, or absolute; empty for code that was made of a text.",
      }),
      lines: z.tuple([z.int().positive(), z.int().positive()]).readonly(),
      name: text.meta({ description: "The function's; empty where it has none." }),
    })
    .readonly(),
  z.object({ kind: z.literal('read'), what: z.enum(readKinds), name: text }).readonly(),
  z.object({ kind: z.literal('resolved'), path: text, specifier: text }).readonly(),
])

const benchmarks = z.array(count).readonly().meta({
  description: 'Which benchmarks of the evidence, counted from 0.',
})

const own = { version: z.string().meta({ description: "A head's label." }), benchmarks }

/** What a look told of benchmarks in one head, as it stands in a file. */
export const reachSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('reaches'),
      first: z.array(difference).min(1).max(mostDifferences).readonly(),
      others: count.meta({ description: 'How many differences there are beside these.' }),
      ...own,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('cannot-reach'),
      compared: z
        .object({ functions: count, files: count, reads: count, calls: count })
        .readonly()
        .meta({ description: 'What was compared, and is equal.' }),
      ...own,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('unknown'),
      because: z
        .array(z.object({ code: z.enum(unseenCodes), text }).readonly())
        .min(1)
        .max(mostDifferences)
        .readonly(),
      ...own,
    })
    .readonly(),
])

const fraction = z.number().min(0).max(1)

/** The same of a whole run. */
export const reachSummarySchema = z
  .object({
    reaches: count.meta({ description: 'Benchmarks that can reach the change in a head.' }),
    untouched: count.meta({ description: 'Those that cannot in any.' }),
    unknown: count,
    controls: z
      .object({
        judged: count,
        slower: count.meta({ description: 'Those that would have been called slower.' }),
        faster: count,
        low: fraction,
        high: fraction.meta({
          description: '95 % bounds of how often what did not change is called slower.',
        }),
      })
      .readonly()
      .meta({ description: 'Untouched ones that were measured.' }),
  })
  .readonly()
