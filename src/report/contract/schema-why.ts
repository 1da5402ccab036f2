import { z } from 'zod'
import {
  countedThings,
  deoptKinds,
  instructionCounters,
  longestReachText,
  mostReasons,
} from '../../model/index.ts'

const text = z.string().max(longestReachText)
const count = z.int().min(0)
const seconds = z.number().min(0)
const amount = z.number().min(0)

const own = {
  version: z.string().meta({ description: "A head's label." }),
  benchmark: count.meta({ description: 'Which benchmark of the evidence, counted from 0.' }),
}

const instructionCounts = z.array(amount).min(1).max(mostReasons.instructionCounts).readonly()

const place = {
  path: text.meta({
    description:
      "Relative to the version's directory, or absolute, or an address such as node:fs; empty for native code.",
  }),
  line: count.meta({ description: 'The first of the function; 0 where there is none.' }),
  name: text.meta({ description: "The function's; empty where it has none." }),
}

const mover = z
  .object({
    how: z.enum(['changed', 'new', 'gone']),
    ...place,
    base: seconds.meta({ description: 'What an operation spends in the function itself.' }),
    head: seconds,
    noise: seconds.meta({ description: 'Half of the 95 % interval of the difference.' }),
  })
  .readonly()

const frame = z
  .object({
    ...place,
    caller: count.nullable().meta({ description: 'Which of the frames before it; null for none.' }),
    base: seconds.meta({ description: 'What an operation spends in it and in what it calls.' }),
    head: seconds,
  })
  .readonly()

const deoptSite = z
  .object({
    what: z.enum(deoptKinds),
    side: z.enum(['base', 'head']).meta({ description: 'The one version in which it happened.' }),
    ...place,
    at: count.meta({ description: 'The line on which it happened.' }),
    detail: text.meta({ description: "V8's reason, or the property of a megamorphic access." }),
    times: z.int().min(1).meta({ description: 'How often in a round, at least.' }),
  })
  .readonly()

/** What may have made a benchmark slower in a head, as it stands in a file. */
export const whySchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('instructions'),
      counter: z.enum(instructionCounters),
      base: instructionCounts.meta({ description: 'Instructions an operation, one a count.' }),
      head: instructionCounts,
      ...own,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('movers'),
      movers: z
        .array(mover)
        .max(mostReasons.movers)
        .readonly()
        .meta({ description: 'Functions whose own time differs by more than its noise.' }),
      others: count.meta({ description: 'How many there are beside these.' }),
      profiled: z
        .object({
          rounds: count.meta({ description: 'Rounds in which both arms took turns.' }),
          samples: z.object({ base: count, head: count }).readonly(),
        })
        .readonly(),
      frames: z
        .array(frame)
        .max(mostReasons.frames)
        .refine(
          (frames) => frames.every(({ caller }, at) => caller === null || caller < at),
          'expected each frame after its caller',
        )
        .readonly()
        .meta({ description: 'A flame graph, cut to what differs.' }),
      ...own,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('deopts'),
      sites: z
        .array(deoptSite)
        .min(1)
        .max(mostReasons.deopts)
        .readonly()
        .meta({ description: 'What V8 did to the code of one version alone.' }),
      others: count.meta({ description: 'How many there are beside these.' }),
      rounds: count.meta({ description: 'Rounds in which both versions ran.' }),
      ...own,
    })
    .readonly(),
  z
    .object({
      kind: z.literal('counts'),
      counts: z
        .array(
          z
            .object({
              what: z.enum(countedThings),
              name: text.meta({ description: "A system call's name; empty for all others." }),
              during: z.enum(['load', 'call', 'run']),
              base: amount.meta({ description: 'How many or, over many calls, how many a call.' }),
              head: amount,
            })
            .readonly(),
        )
        .min(1)
        .max(mostReasons.counts)
        .readonly(),
      others: count.meta({ description: 'How many there are beside these.' }),
      ...own,
    })
    .readonly(),
])
