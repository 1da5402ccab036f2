/**
 * What a benchmark process tells. The worker is ours, but shares its process with the user's code, so that any line may
 * stand on its channel: what lacks the key, or is none of our messages, was never told.
 */
import { z } from 'zod'
import { processMetrics, type Measured } from '../../model/index.ts'
import type { Child } from '../../platform/ports.ts'
import type { WorkerMessage } from '../../worker/protocol.ts'

/** The messages of a process, until it ends. @param key of its spec */
export async function* workerMessages(child: Child, key: string): AsyncGenerator<WorkerMessage> {
  for await (const line of child.messages) {
    const message = parseMessage(line, key)
    if (message !== null) yield message
  }
}

/** @returns null for a line that is not the worker's */
function parseMessage(line: string, key: string): WorkerMessage | null {
  if (!line.startsWith(`${key} `)) return null
  try {
    return messageSchema.safeParse(JSON.parse(line.slice(key.length + 1))).data ?? null
  } catch {
    return null
  }
}

const id = z.string()
const texts = z.array(z.string())
const textsById = z.record(z.string(), z.string())
const remark = z.discriminatedUnion('what', [
  z.object({ what: z.literal('hook-failed'), suite: z.string(), reason: z.string() }),
  z.object({ what: z.enum(['concurrency', 'not-at-once', 'run-again']), benchmark: z.string() }),
  z.object({ what: z.literal('expectation'), test: z.string(), reason: z.string() }),
])
const seconds = z.number().min(0)
const count = z.int().min(0)
/** Of a profile; no real one comes near. */
const mostFrames = 50_000
/** JSON has no infinities: a figure that is none is left out, like one that could not be measured. */
const figures = z
  .partialRecord(z.enum(processMetrics), z.number().nullable())
  .transform((all): Measured => {
    const entries = Object.entries(all).flatMap(([name, each]) =>
      each === null ? [] : [[name, each] as const],
    )
    return Object.fromEntries(entries)
  })

const messageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('collected'),
    benchmarks: z.array(z.object({ id, suite: z.string(), name: z.string() })),
    formerNames: textsById,
    duplicates: texts,
    failed: textsById,
    remarks: z.array(remark),
    threw: z.string().nullable(),
  }),
  z.object({
    type: z.literal('load-failed'),
    code: z.enum([
      'threw',
      'no-tinybench',
      'no-vitest',
      'no-mitata',
      'no-benchmarkjs',
      'no-benchmarks',
      'never-settles',
    ]),
    message: z.string(),
  }),
  z.object({ type: z.literal('loaded') }),
  z.object({ type: z.literal('begin'), id }),
  z.object({ type: z.literal('warm'), id }),
  z.object({ type: z.literal('beat'), id }),
  z.object({
    type: z.literal('measured'),
    id,
    measured: figures,
    seconds,
    slicing: z.object({
      seconds,
      ownSeconds: seconds,
      perOperationMs: z.array(z.number()).min(1),
      settledMs: seconds,
      outside: z.object({ cpuSeconds: seconds, waitedSeconds: seconds }),
    }),
  }),
  z.object({
    type: z.literal('profiled'),
    id,
    frames: z
      .array(z.tuple([z.int().min(-1), z.string(), count, count, z.string(), count]))
      .max(mostFrames)
      .refine((frames) => frames.every(([caller], at) => caller < at)),
    sites: z
      .array(
        z.tuple([
          z.enum(['deoptimised', 'megamorphic']),
          z.string(),
          count,
          count,
          z.string(),
          count,
          z.string(),
          count,
        ]),
      )
      .max(mostFrames),
    seconds,
    operations: count,
  }),
  z.object({ type: z.literal('failed'), id, message: z.string() }),
  z.object({ type: z.literal('passed'), id }),
  z.object({ type: z.literal('threw'), message: z.string() }),
  z.object({ type: z.literal('modules'), paths: texts }),
  z.object({
    type: z.literal('counted'),
    id,
    marks: z.int().min(0),
    operations: z.number().positive(),
    wallSeconds: seconds,
  }),
  z.object({ type: z.literal('covered') }),
  z.object({
    type: z.literal('cannot-cover'),
    because: z.enum(['runtime', 'look-failed']),
    message: z.string(),
  }),
  z.object({ type: z.literal('done') }),
]) satisfies z.ZodType<WorkerMessage>
