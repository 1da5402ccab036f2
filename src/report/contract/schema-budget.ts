import { z } from 'zod'
import { limitStatuses } from '../../model/index.ts'
import { upperEnd } from './schema-change.ts'
import { metricSchema } from './schema-metric.ts'

const amount = z.number().min(0)

const benchmarkSchema = z.object({ id: z.string(), suite: z.string(), name: z.string() }).readonly()

const shape = {
  tier: z.string().meta({ description: 'When it is to be kept; only the first tier gates.' }),
  gates: z.boolean().meta({ description: 'Whether it counts: it is of the first tier.' }),
  version: z.string().meta({ description: "The head's label." }),
  metric: metricSchema,
  target: z.object({ bound: z.enum(['max', 'min']), value: amount }).readonly(),
  current: z
    .object({ value: amount, low: amount, high: upperEnd })
    .readonly()
    .nullable()
    .meta({ description: 'With the interval by which it is judged; null where there is none.' }),
  status: z.enum(limitStatuses),
  judged: z.int().min(0).meta({ description: 'Rounds that the status rests on: the first ones.' }),
  figures: z
    .array(z.number())
    .readonly()
    .meta({ description: 'One a round, in the base unit (seconds, bytes), or times as good.' }),
}

/** A budget or a relation, held against one head. */
export const budgetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('budget'), benchmark: benchmarkSchema, ...shape }).readonly(),
  z
    .object({
      kind: z.literal('relation'),
      benchmark: benchmarkSchema.meta({ description: 'The one that is to be faster.' }),
      than: benchmarkSchema,
      inTurns: z.boolean().meta({ description: 'Whether the two were measured in turns.' }),
      ...shape,
    })
    .readonly(),
])
