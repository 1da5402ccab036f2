import { z } from 'zod'
import { metricSchema } from './schema-metric.ts'
import { reachSchema } from './schema-reach.ts'
import { recordSchema } from './schema-record.ts'
import { whySchema } from './schema-why.ts'

const index = z.int().min(0)

const places = z.array(index).readonly().meta({
  description:
    'Which ones, counted from 0: the benchmarks of the evidence, and after them its pairs.',
})

const one = {
  id: z.string(),
  suite: z.string(),
  name: z.string(),
  versions: z.array(z.string()).readonly().meta({
    description: 'Labels of those that have it and in which it works, the base first.',
  }),
  secondsPerRound: z.number().min(0).nullable(),
}

const benchmark = z
  .object({
    ...one,
    was: z.string().exactOptional(),
    recorded: z.literal(true).exactOptional().meta({ description: 'Measured before this run.' }),
    unread: z
      .literal(true)
      .exactOptional()
      .meta({ description: 'Stands for a file that there was no time to read.' }),
  })
  .readonly()

const pair = z
  .object({
    ...one,
    pair: z
      .tuple([z.string(), z.string()])
      .readonly()
      .meta({ description: 'Their ids; the one that is to be faster first.' }),
  })
  .readonly()

const metrics = z
  .object({
    measured: z.array(metricSchema).readonly(),
    gating: z.array(metricSchema).readonly(),
    benchmarks: places,
  })
  .readonly()

const failure = z
  .object({
    version: z.string().nullable().meta({
      description: 'Its label; null where it cannot be told which of them it was.',
    }),
    message: z.string(),
    benchmarks: places,
  })
  .readonly()

const share = z.number().min(0).max(1).nullable()

const redone = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('disturbed'),
      round: index,
      interference: z.object({ stolen: share, waited: share }).readonly(),
    })
    .readonly(),
  z
    .object({
      kind: z.literal('died'),
      round: index,
      failure: z
        .object({ id: z.string(), arm: z.string().nullable(), message: z.string() })
        .readonly(),
    })
    .readonly(),
])

/** What a run measured, as it stands in a file. */
export const evidenceSchema = z
  .object({
    benchmarks: z.array(benchmark).readonly(),
    pairs: z
      .array(pair)
      .readonly()
      .meta({ description: 'Two benchmarks of one version that were measured in turns.' }),
    metrics: z.array(metrics).readonly().meta({
      description:
        'What kinds of suites measure that are no benchmark files, and what of that gates.',
    }),
    rounds: z.array(recordSchema(index)).readonly(),
    failures: z.array(failure).readonly(),
    reach: z.array(reachSchema).readonly().default([]).meta({
      description:
        'What of the change benchmarks can reach; those that are not named were not looked at.',
    }),
    why: z.array(whySchema).readonly().default([]).meta({
      description:
        'What may have made benchmarks slower; those that are not named were not examined.',
    }),
    redone: z
      .array(redone)
      .readonly()
      .meta({ description: 'Rounds that count for nothing: they were measured again.' }),
  })
  .readonly()
