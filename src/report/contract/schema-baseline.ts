import { z } from 'zod'
import { baselineMatches } from '../../model/index.ts'
import { metricSchema } from './schema-metric.ts'

const ratio = z.number().min(0)

const words = z.string()

/** Why a prepared checkout was not used. */
export const treeRefusalSchema = z.discriminatedUnion('why', [
  z.object({ why: z.enum(['switched-off', 'other-commit', 'not-kept']) }).readonly(),
  z.object({ why: z.enum(['other-manifest', 'other-benchmarks', 'other-lockfile']) }).readonly(),
  z
    .object({ why: z.literal('other-setup'), before: words.nullable(), now: words.nullable() })
    .readonly(),
  z.object({ why: z.literal('other-node'), before: words, now: words }).readonly(),
  z.object({ why: z.enum(['unusable', 'untrusted', 'unknown-origin']), reason: words }).readonly(),
])

const treeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('used'), seconds: z.number().min(0) }).readonly(),
  z.object({ kind: z.literal('rebuilt'), refusal: treeRefusalSchema }).readonly(),
])

const trouble = <const Kind extends string>(kind: Kind) =>
  z.object({ kind: z.literal(kind), message: z.string() }).readonly()

const outcomeSchema = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('found'),
      match: z.enum(baselineMatches).meta({
        description:
          'How near it is to the commit that was asked for; the last two are approximate.',
      }),
      branch: z.string(),
      commit: z.string(),
      createdAt: z.iso.datetime(),
      tree: treeSchema.meta({ description: 'Whether its prepared checkout was the base.' }),
    })
    .readonly(),
  z.object({ kind: z.literal('missing') }).readonly(),
  trouble('unreachable'),
  trouble('corrupt'),
  trouble('incompatible'),
])

const suspectedSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    metric: metricSchema,
    ratio: ratio.meta({ description: 'Against what was predicted; above 1 is worse.' }),
    predicted: z.object({ low: ratio, middle: ratio, high: ratio }).readonly(),
    value: ratio,
    adjustedPValue: z.number().min(0).max(1),
    runs: z.int().min(0),
  })
  .readonly()

const recordedSchema = z
  .object({
    runs: z.int().min(0),
    factor: z
      .object({
        ratio,
        from: z.enum(['suite', 'calibration', 'nothing']),
        machine: ratio.nullable(),
      })
      .readonly(),
    suspected: z.array(suspectedSchema).readonly(),
  })
  .readonly()

/** The base's baseline: where it was looked for, what was found, and what its recorded runs make one suspect. */
export const baselineSchema = z
  .object({
    storage: z.string(),
    outcome: outcomeSchema,
    recorded: recordedSchema.nullable(),
  })
  .readonly()
