import { z } from 'zod'
import { failOns, hardwares, moves, outcomes, reachModes, verdicts } from '../../model/index.ts'
import type { BenchmarkReport, Result } from '../../model/index.ts'
import { acceptanceSchema } from './schema-acceptance.ts'
import { baselineSchema } from './schema-baseline.ts'
import { bottleneckSchema } from './schema-bottleneck.ts'
import { budgetSchema } from './schema-budget.ts'
import { changeShape, changeSchema } from './schema-change.ts'
import { environmentSchema } from './schema-environment.ts'
import { evidenceSchema } from './schema-evidence.ts'
import { usualKeys } from './sparse-result.ts'
import { versionSchema } from './schema-version.ts'
import { metricSchema } from './schema-metric.ts'
import { noticeSchema } from './schema-notice.ts'
import { reachSummarySchema } from './schema-reach.ts'
import { watchedSchema } from './schema-watched.ts'

/** Counts up when a field changes its meaning or goes. */
export const reportVersion = 2

const count = z.int().min(0)
const fraction = z.number().min(0).max(1)

const side = z.number().nullable()

/** What a benchmark's results mostly have alike. */
const usualShape = {
  version: z
    .string()
    .exactOptional()
    .meta({ description: "The head's label; the base's for a removed benchmark." }),
  rounds: z.object({ judged: count, total: count }).readonly().exactOptional(),
  threshold: z
    .number()
    .positive()
    .exactOptional()
    .meta({ description: 'Smallest change worth failing for, as a fraction.' }),
  verdict: z.enum(verdicts).exactOptional(),
}

const usualSchema = z.object(usualShape).readonly()

const judgedChangeSchema = z
  .object({
    ...changeShape,
    pValue: fraction,
    adjustedPValue: fraction.nullable().default(null),
  })
  .readonly()
  .nullable()

const resultSchema = z
  .object({
    version: usualShape.version,
    metric: metricSchema,
    gates: z
      .boolean()
      .default(false)
      .meta({ description: 'Whether it counts; a result that does not is only shown.' }),
    values: z
      .object({ base: side, head: side })
      .readonly()
      .meta({ description: "Medians in the metric's base unit (seconds, bytes, shares)." }),
    change: judgedChangeSchema.meta({
      description:
        'head / base, or base / head of a metric of which more is better: above 1 is worse. Null where there is nothing to compare.',
    }),
    step: z
      .object({
        from: z.string().meta({ description: 'Label of the version before that has it.' }),
        change: judgedChangeSchema,
        verdict: z.enum(verdicts),
      })
      .readonly()
      .exactOptional()
      .meta({
        description:
          'The same against the version before, which fails nothing: of several heads, those after the first.',
      }),
    rounds: usualShape.rounds,
    mde: z.number().min(0).nullable().meta({
      description:
        'Smallest change these rounds could have detected with 80 % power, as a fraction.',
    }),
    noiseFloor: changeSchema
      .nullable()
      .default(null)
      .meta({ description: 'The base measured against itself in the same rounds.' }),
    threshold: usualShape.threshold,
    verdict: usualShape.verdict,
    moved: z.enum(moves).nullable().default(null).meta({
      description:
        'What its rounds would have made of an untouched one that was measured: layout or environment. Null where they show no change.',
    }),
    spread: z.number().min(0).nullable().default(null).meta({
      description:
        'Standard deviation of the rounds of a version that is compared with nothing, as a fraction.',
    }),
    error: z
      .string()
      .nullable()
      .default(null)
      .meta({ description: 'Why there is no figure, where the verdict is errored.' }),
    errorIn: z.string().nullable().default(null).meta({
      description: 'Label of the version that failed; null where it cannot be told which it was.',
    }),
    lacks: z
      .object({ rounds: count, seconds: z.number().min(0).nullable() })
      .readonly()
      .nullable()
      .default(null)
      .meta({
        description:
          'Rounds until the verdict could next be told, and about how many seconds they take; null where it is settled, or no measuring would settle it.',
      }),
    rule: z.string().nullable().default(null).meta({
      description:
        'Pattern of the rule without which the verdict, or what it counts for, would be another.',
    }),
    accepted: acceptanceSchema
      .nullable()
      .default(null)
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

const benchmarkSchema = z.codec(
  z
    .object({
      ...benchmarkShape,
      was: z
        .string()
        .nullable()
        .meta({ description: 'The name that a version knows it by; null where not renamed.' }),
      usual: usualSchema
        .exactOptional()
        .meta({ description: 'What a result has that does not say otherwise.' }),
      results: z
        .array(resultSchema)
        .readonly()
        .meta({ description: 'One for each head and metric.' }),
    })
    .readonly(),
  z.custom<BenchmarkReport>(),
  {
    decode({ usual, results, ...benchmark }, payload) {
      const whole = results.flatMap((own, at): Result[] => {
        const result = { ...usual, ...own }
        if (isWhole(result)) return [result]
        const lacking = usualKeys.filter((key) => result[key] === undefined)
        const message = `expected ${lacking.join(', ')}, here or as what is usual`
        payload.issues.push({ code: 'custom', input: own, path: ['results', at], message })
        return []
      })
      return { ...benchmark, results: whole }
    },
    encode: (benchmark) => benchmark,
  },
)

function isWhole(result: z.output<typeof resultSchema>): result is Result {
  return usualKeys.every((key) => result[key] !== undefined)
}

const ignoredSchema = z
  .object({ ...benchmarkShape, reason: z.string().meta({ description: "In the rule's words." }) })
  .readonly()

const ruleSchema = z
  .object({
    benchmark: z.string().meta({ description: 'Its pattern: a glob or a part of their names.' }),
    threshold: z.number().positive().nullable(),
    metrics: z
      .array(metricSchema)
      .readonly()
      .nullable()
      .meta({ description: 'Those that gate; null where it says nothing of them.' }),
    appliesTo: z.array(count).readonly().meta({
      description: 'Which benchmarks of the evidence, counted from 0.',
    }),
  })
  .readonly()

/** A report as it stands in a file. Unknown keys are ignored. */
export const reportFileSchema = z
  .object({
    schema: z
      .object({ name: z.literal('benchgate-report'), version: z.literal(reportVersion) })
      .readonly(),
    tool: z
      .object({
        version: z.string().meta({ description: 'Of benchgate.' }),
        procedure: count.meta({
          description: 'With the same number, the same evidence comes to the same verdicts.',
        }),
      })
      .readonly()
      .meta({ description: 'What told the verdicts.' }),
    createdAt: z.iso.datetime().meta({ description: 'ISO 8601, UTC.' }),
    outcome: z.enum(outcomes),
    interrupted: z.boolean().meta({ description: 'True where the run was cut short by a signal.' }),
    shard: z
      .object({
        index: z.int().positive(),
        count: z.int().positive(),
        benchmarks: count.meta({ description: 'How many all shards have together.' }),
        dividedBy: z
          .object({
            commit: z.string(),
            createdAt: z.iso.datetime().meta({ description: 'ISO 8601, UTC.' }),
          })
          .readonly()
          .nullable()
          .default(null)
          .meta({
            description:
              'The recorded push by whose times the benchmarks were divided; null where each shard has as many as the others.',
          }),
      })
      .readonly()
      .nullable()
      .default(null)
      .meta({
        description:
          'The part of the run that it is about, whose verdicts are no whole run’s; null for all of it.',
      }),
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
        thresholds: z
          .partialRecord(metricSchema, z.number().positive().optional())
          .meta({ description: 'The same of single metrics, where it is said of them.' }),
        alpha: z.number().positive().max(1),
        seed: z.number(),
        maxTimeSeconds: z.number().positive(),
        failOn: z.enum(failOns),
        gateOn: z
          .array(metricSchema)
          .readonly()
          .meta({ description: 'Metrics that may fail the job, where no rule names others.' }),
        hardware: z.enum(hardwares).meta({
          description:
            'Whether all runs are said to come from the same machine, so that recorded ones count.',
        }),
        reach: z.enum(reachModes).default('skip').meta({
          description: 'What was done about benchmarks that cannot reach the change.',
        }),
        rules: z.array(ruleSchema).readonly().meta({
          description: 'Those that apply to benchmarks of this run.',
        }),
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
    reach: reachSummarySchema
      .nullable()
      .default(null)
      .meta({ description: 'What benchmarks can reach; null where nobody has looked.' }),
    bottlenecks: z.array(bottleneckSchema).readonly().default([]).meta({
      description:
        'What holds the heads up: the worst figure for each rule that there are figures for.',
    }),
    evidence: evidenceSchema.meta({
      description: 'What was measured: the verdicts follow from it, by the settings.',
    }),
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
