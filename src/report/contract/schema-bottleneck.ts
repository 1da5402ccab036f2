import { z } from 'zod'
import { bottleneckRules, bottleneckSeverities, type BottleneckRule } from '../../model/index.ts'

const rules = Object.keys(bottleneckRules).filter((name): name is BottleneckRule =>
  Object.hasOwn(bottleneckRules, name),
)

const figure = z.number().min(0)

/** A bottleneck as it stands in a file, for others: it follows from the figures, and is told anew from them. */
export const bottleneckSchema = z
  .object({
    rule: z.enum(rules),
    severity: z.enum(bottleneckSeverities),
    benchmark: z.string().nullable().meta({
      description: 'The id of the one with the worst figure; null where it is about the whole run.',
    }),
    version: z.string().nullable().meta({ description: "Its head's label." }),
    current: figure.meta({ description: "In the rule's unit: seconds, bytes, shares or times." }),
    base: figure.nullable().meta({ description: 'The same of the base.' }),
    limits: z.object({ warning: figure, critical: figure.nullable() }).readonly(),
    others: z
      .int()
      .min(0)
      .meta({ description: 'How many other benchmarks are beyond the lower limit.' }),
  })
  .readonly()
