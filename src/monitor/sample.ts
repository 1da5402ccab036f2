import { z } from 'zod'

/** One probe, and what was seen of the machine and the server at that time. */
export interface MonitorSample {
  /** ISO 8601. */
  readonly at: string
  /** Until the answer was there; null where there was none, or where the guard let nothing through. */
  readonly seconds: number | null
  readonly status: number | null
  /** Why there was no answer: hostile text; null where there was one. */
  readonly failure: string | null
  readonly guard: 'closed' | 'open' | 'half-open'
  /** Shares of the machine's CPU time and memory that are in use; null where the platform does not tell. */
  readonly cpu: number | null
  readonly memory: number | null
  /** How many CPUs the server keeps busy, and the bytes that it has resident; null where it is not one of ours. */
  readonly serverCpu: number | null
  readonly serverBytes: number | null
}

const figure = z.number().nullable()

const shape = z.strictObject({
  at: z.iso.datetime(),
  seconds: figure,
  status: figure,
  failure: z.string().nullable(),
  guard: z.enum(['closed', 'open', 'half-open']),
  cpu: figure,
  memory: figure,
  serverCpu: figure,
  serverBytes: figure,
})

/** @returns null for a line that is no sample, such as one that was torn by a machine that went down */
export function readSample(line: string): MonitorSample | null {
  try {
    return shape.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** Whether the server answered as it should: with a status from 200 to 399. */
export function isAnswer({ status }: Pick<MonitorSample, 'status'>): boolean {
  return status !== null && status >= 200 && status < 400
}
