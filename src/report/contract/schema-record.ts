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
 * What a round found for some of its benchmarks: the same in a report and in the file that a run is resumed from.
 *
 * @param id how a benchmark is named there
 */
export function recordSchema<Id extends z.ZodType<string | number, string | number>>(id: Id) {
  return z
    .object({
      round: z.int().min(0),
      stage: z.enum(['screen', 'confirm']),
      arms: z.array(z.string()).readonly().meta({
        description: 'Labels of the versions; of a pair, the ids of its two benchmarks.',
      }),
      benchmarks: z.array(id).readonly(),
      figures: z.partialRecord(metricSchema, figureList).meta({
        description:
          "In the metric's base unit: all arms of the first benchmark, then all of the second, and so on; null stands for no figure.",
      }),
    })
    .refine(isWhole, 'expected a figure, or null, for each benchmark and arm')
    .readonly()
}

function isWhole({ benchmarks, arms, figures }: RoundRecord<string | number>): boolean {
  const size = benchmarks.length * arms.length
  return Object.values(figures).every((values) => values?.length === size)
}
