/** What is collected, as it lies in accuracy/data: one compressed file for each number of busy neighbours. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Measured } from '../src/model/index.ts'

const measured = z.custom<Measured>(
  (value) => typeof value === 'object' && value !== null && 'time' in value,
)

const round = z.object({
  workload: z.string(),
  round: z.number(),
  seed: z.number(),
  /** Of all arms together. */
  seconds: z.number(),
  startUpSeconds: z.number(),
  /** What the machine did meanwhile, as shares of the round's time. */
  interference: z.object({ stolen: z.number().nullable(), waited: z.number().nullable() }),
  /** By the arm's label: `base`, the control, and heads such as `+3 %`. */
  arms: z.record(z.string(), measured),
})

/** What tinybench says of one amount of work in one process: its samples by number, mean and standard deviation. */
const sample = z.object({
  extra: z.number(),
  count: z.number(),
  mean: z.number(),
  sd: z.number(),
})

const run = z.object({
  workload: z.string(),
  run: z.number(),
  seed: z.number(),
  /** From before the process was started until it was gone. */
  seconds: z.number(),
  /** Of that, measuring: all amounts of work together. */
  measuringSeconds: z.number(),
  samples: z.array(sample),
})

const command = z.object({
  workload: z.string(),
  extra: z.number(),
  run: z.number(),
  calls: z.number(),
  /** The whole process. */
  seconds: z.number(),
})

const collection = z.object({
  schema: z.object({ name: z.literal('benchgate-accuracy'), version: z.literal(1) }),
  neighbours: z.number(),
  collectedAt: z.string(),
  /** When the runs and commands were collected, where that was not with the rounds. */
  othersCollectedAt: z.optional(z.string()),
  seconds: z.number(),
  complete: z.boolean(),
  seed: z.number(),
  machine: z.object({ cpu: z.string(), cpus: z.number(), os: z.string(), node: z.string() }),
  jobs: z.number(),
  rounds: z.array(round),
  runs: z.array(run),
  commands: z.array(command),
  /** What failed, in words; nothing is left out silently. */
  failures: z.array(z.string()),
})

export type Collection = z.infer<typeof collection>
export type CollectedRound = z.infer<typeof round>
export type Run = z.infer<typeof run>
export type Sample = z.infer<typeof sample>
export type Command = z.infer<typeof command>

const folder = join(import.meta.dirname, 'data')

export function save(one: Collection): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `neighbours-${one.neighbours}.json.gz`)
  writeFileSync(file, gzipSync(JSON.stringify(one, shortened), { level: 9 }))
}

/** Seven digits are more than any clock here tells. */
function shortened(_: string, value: unknown): unknown {
  if (typeof value !== 'number' || Number.isInteger(value)) return value
  return Number(value.toPrecision(7))
}

/** All that is there, fewest neighbours first. */
export function loadAll(): Collection[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.json.gz'))
  const all = files.map((name) => {
    const text = gunzipSync(readFileSync(join(folder, name))).toString('utf8')
    return collection.parse(JSON.parse(text))
  })
  return all.toSorted((a, b) => a.neighbours - b.neighbours)
}
