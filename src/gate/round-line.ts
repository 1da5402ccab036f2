import { z } from 'zod'
import type { RoundResult } from '../measure/index.ts'
import { recordsOf, samplesIn, type Sampled } from '../model/index.ts'
import { recordSchema } from '../report/index.ts'

/** A round as a line of a file, with the seconds that the run had measured for when it ended. */
export function roundText(result: RoundResult, seconds: number): string {
  const { figures, seconds: own, handover, gaits, slices: _, ...rest } = result
  const sampled = [...figures].map(([id, arms]): Sampled => [id, { ...rest.plan, arms }])
  const maps = {
    seconds: [...own],
    handover: [...handover],
    ...(gaits !== undefined && { gaits: [...gaits] }),
  }
  return JSON.stringify({ seconds, records: recordsOf(sampled), round: { ...rest, ...maps } })
}

const share = z.number().nullable()
const numbers = z.array(z.tuple([z.string(), z.number()])).transform((entries) => new Map(entries))

const count = z.int().min(0)
const pace = z.object({ warmupMs: z.number(), slices: count })
const gait = z.object({
  slices: count,
  withinVariance: z.number(),
  settledMs: z.number(),
  secondsPerSlice: z.number(),
  secondsBeside: z.number(),
})
const gaits = z.array(z.tuple([z.string(), gait])).transform((entries) => new Map(entries))
const traffic = z.object({
  id: z.string(),
  arm: z.string(),
  requests: count,
  failures: z.record(z.string(), count),
  meanSeconds: z.number().nullable(),
  guard: z.object({
    state: z.enum(['closed', 'open', 'half-open']),
    opened: count,
    halfOpened: count,
  }),
  busy: z.number(),
})

const aside = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('threw'), suite: z.string(), arm: z.string(), message: z.string() }),
  z.object({
    kind: z.literal('outside'),
    id: z.string(),
    arm: z.string(),
    cpuSeconds: z.number(),
    waitedSeconds: z.number(),
  }),
  z.object({
    kind: z.literal('uneven'),
    id: z.string(),
    shortest: z.number(),
    longest: z.number(),
  }),
  z.object({ kind: z.literal('not-found'), id: z.string(), arm: z.string() }),
  z.object({ kind: z.literal('needs-earlier'), id: z.string() }),
  z.object({ kind: z.literal('fixed-time'), id: z.string(), seconds: z.number().nullable() }),
])

export const roundSchema = z
  .object({
    seconds: z.number().min(0),
    /** What the round found, as a report has it. */
    records: z.array(recordSchema(z.string())),
    round: z.object({
      plan: z.object({
        round: z.int().min(0),
        stage: z.enum(['screen', 'confirm']),
        suite: z.string(),
        versions: z.array(z.string()),
        benchmarks: z.array(z.string()),
        control: z.boolean(),
        pair: z.tuple([z.string(), z.string()]).exactOptional(),
        paces: z.record(z.string(), pace).exactOptional(),
        seed: z.number(),
      }),
      seconds: numbers,
      handover: numbers,
      gaits: gaits.exactOptional(),
      failures: z.array(
        z.object({
          id: z.string(),
          arm: z.string().nullable(),
          message: z.string(),
          died: z.boolean(),
        }),
      ),
      traffic: z.array(traffic).exactOptional(),
      asides: z.array(aside).exactOptional(),
      startUpSeconds: z.number().min(0),
      interference: z.object({ stolen: share, waited: share }),
    }),
  })
  .transform(({ seconds, records, round }) => {
    const found = [...samplesIn(records)].flatMap(([id, samples]) =>
      samples.map(({ arms }) => [id, arms] as const),
    )
    const result: RoundResult = { ...round, figures: new Map(found) }
    return { seconds, round: result }
  })
