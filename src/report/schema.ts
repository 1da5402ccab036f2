import { z } from 'zod'
import { failOns, outcomes, verdicts } from '../model/index.ts'
import { acceptanceSchema } from './schema-acceptance.ts'
import { baselineSchema } from './schema-baseline.ts'
import { budgetSchema } from './schema-budget.ts'
import { changeShape, changeSchema } from './schema-change.ts'
import { environmentSchema } from './schema-environment.ts'
import { versionSchema } from './schema-version.ts'
import { metricSchema } from './schema-metric.ts'
import { noticeSchema } from './schema-notice.ts'
import { watchedSchema } from './schema-watched.ts'

const count = z.int().min(0)
const fraction = z.number().min(0).max(1)
const observations = z.array(z.number()).readonly()

const side = z.number().nullable()

const resultSchema = z
  .object({
    version: z
      .string()
      .meta({ description: "The head's label; the base's for a removed benchmark." }),
    metric: metricSchema,
    gates: z
      .boolean()
      .meta({ description: 'Whether it counts; a result that does not is only shown.' }),
    values: z
      .object({ base: side, head: side })
      .readonly()
      .meta({ description: "Medians in the metric's base unit (seconds, bytes, shares)." }),
    change: z
      .object({ ...changeShape, pValue: fraction, adjustedPValue: fraction.nullable() })
      .readonly()
      .nullable()
      .meta({
        description:
          'head / base, or base / head of a metric of which more is better: above 1 is worse. Null where there is nothing to compare.',
      }),
    rounds: z.object({ judged: count, total: count }).readonly(),
    mde: z.number().min(0).nullable().meta({
      description:
        'Smallest change these rounds could have detected with 80 % power, as a fraction.',
    }),
    noiseFloor: changeSchema
      .nullable()
      .meta({ description: 'The base measured against itself in the same rounds.' }),
    threshold: z
      .number()
      .positive()
      .meta({ description: 'Smallest change worth failing for, as a fraction.' }),
    verdict: z.enum(verdicts),
    observations: z
      .object({ screen: observations, confirm: observations, control: observations })
      .readonly()
      .meta({ description: 'Log ratios of the rounds in time order; positive is worse.' }),
    error: z
      .string()
      .nullable()
      .meta({ description: 'Why there is no figure, where the verdict is errored.' }),
    errorIn: z.string().nullable().meta({
      description: 'Label of the version that failed; null where it cannot be told which it was.',
    }),
    lacks: z
      .object({ rounds: count, seconds: z.number().min(0).nullable() })
      .readonly()
      .nullable()
      .meta({
        description:
          'Rounds until the verdict could next be told, and about how many seconds they take; null where it is settled, or no measuring would settle it.',
      }),
    rule: z.string().nullable().meta({
      description:
        'Pattern of the rule without which the verdict, or what it counts for, would be another.',
    }),
    accepted: acceptanceSchema
      .nullable()
      .meta({ description: 'By whom and why a slowdown was accepted, which then fails nothing.' }),
  })
  .readonly()

const benchmarkShape = {
  id: z.string().meta({ description: 'Stable across versions.' }),
  suite: z
    .string()
    .meta({ description: "The benchmark file, relative to the version's directory." }),
  name: z.string(),
}

const benchmarkSchema = z
  .object({
    ...benchmarkShape,
    was: z
      .string()
      .nullable()
      .meta({ description: 'The name that a version knows it by; null where not renamed.' }),
    results: z
      .array(resultSchema)
      .readonly()
      .meta({ description: 'One for each head and metric.' }),
  })
  .readonly()

const ignoredSchema = z
  .object({ ...benchmarkShape, reason: z.string().meta({ description: "In the rule's words." }) })
  .readonly()

/** The report's contract as a zod schema: `z.infer` of it is the model's Report. Unknown keys are ignored. */
export const reportSchema = z
  .object({
    schema: z.object({ name: z.literal('benchgate-report'), version: z.literal(1) }).readonly(),
    createdAt: z.iso.datetime().meta({ description: 'ISO 8601, UTC.' }),
    outcome: z.enum(outcomes),
    interrupted: z.boolean().meta({ description: 'True where the run was cut short by a signal.' }),
    versions: z
      .object({ base: versionSchema.nullable(), heads: z.array(versionSchema).readonly() })
      .readonly(),
    pullRequest: z
      .object({
        number: z.int().positive(),
        commit: z
          .string()
          .regex(/^[0-9a-f]{40,64}$/)
          .meta({ description: "Of the pull request's head." }),
      })
      .readonly()
      .nullable()
      .meta({ description: 'What was judged; null where the run was about no pull request.' }),
    settings: z
      .object({
        threshold: z.number().positive(),
        alpha: z.number().positive().max(1),
        seed: z.number(),
        maxTimeSeconds: z.number().positive(),
        failOn: z.enum(failOns),
        gateOn: z
          .array(metricSchema)
          .readonly()
          .meta({ description: 'Metrics that may fail the job, where no rule names others.' }),
      })
      .readonly(),
    environment: environmentSchema,
    measured: z
      .object({
        rounds: count,
        redone: count.meta({
          description: 'Of the rounds, those that count for nothing and were measured again.',
        }),
        seconds: z.number().min(0),
      })
      .readonly(),
    watched: watchedSchema
      .nullable()
      .meta({ description: 'What was seen of the machine, and of servers, meanwhile.' }),
    baseline: baselineSchema
      .nullable()
      .meta({ description: 'Of the base; null where none was looked for.' }),
    benchmarks: z.array(benchmarkSchema).readonly(),
    budgets: z.array(budgetSchema).readonly().meta({
      description: 'Budgets and relations, one for each head, those of the first tier first.',
    }),
    ignored: z
      .array(ignoredSchema)
      .readonly()
      .meta({ description: 'Benchmarks that a rule kept from being measured.' }),
    warnings: z.array(noticeSchema).readonly().meta({
      description: 'What a reader of the figures should know.',
    }),
    reproduce: z
      .string()
      .nullable()
      .meta({ description: 'The command that repeats this measurement.' }),
  })
  .readonly()
  .meta({ title: 'benchgate report', description: 'What a run of benchgate found.' })
