import { z } from 'zod'
import type { RoundRecord } from '../../model/index.ts'
import { metricSchema } from './schema-metric.ts'

/** Looked at as one thing: a report has hundreds of thousands of them, and one that is wrong is as bad as all. */
const figureList = z
  .custom<readonly (number | null)[]>(
    (list) => Array.isArray(list) && list.every(isFigureOrNone),
    'expected a list of numbers and nulls',
  )
  .meta({ type: 'array', items: { type: ['number', 'null'] } })

function isFigureOrNone(value: unknown): boolean {
  return value === null || Number.isFinite(value)
}

/**
 * What rounds found for some benchmarks: the same in a report and in the file that a run is resumed from.
 *
 * @param id how a benchmark is named there
 */
export function recordSchema<Id extends z.ZodType<string | number, string | number>>(id: Id) {
  return z
    .object({
      rounds: z
        .array(z.int().min(0))
        .min(1)
        .readonly()
        .meta({ description: 'Their numbers, in time order.' }),
      stage: z.enum(['screen', 'confirm']),
      arms: z.array(z.string()).readonly().meta({
        description: 'Labels of the versions; of a pair, the ids of its two benchmarks.',
      }),
      benchmarks: z.array(id).readonly(),
      figures: z.partialRecord(metricSchema, figureList).meta({
        description:
          "In the metric's base unit, one round after the other: all arms of the first benchmark, then all of the second, and so on; null stands for no figure.",
      }),
    })
    .refine(isWhole, 'expected a figure, or null, for each round, benchmark and arm')
    .readonly()
}

/** Rounds stand together only with figures: else a short text could claim more of them than there is room for. */
function isWhole({ rounds, benchmarks, arms, figures }: RoundRecord<string | number>): boolean {
  const size = rounds.length * benchmarks.length * arms.length
  const lists = Object.values(figures)
  const isBare = size === 0 || lists.length === 0
  return lists.every((values) => values?.length === size) && (!isBare || rounds.length === 1)
}
