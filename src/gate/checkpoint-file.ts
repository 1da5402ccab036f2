/** The file that rounds are written down in: a line that says of what they are, and a signed one for each of them. */
import { z } from 'zod'
import type { RoundResult } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { roundSchema, roundText } from './round-line.ts'
import type { RunSubject } from './run-subject.ts'
import { signed, verified } from './signed-line.ts'

export interface Earlier {
  readonly subject: Readonly<Record<string, unknown>>
  readonly rounds: readonly EarlierRound[]
  /** It has rounds, and whoever has written them had another key. */
  readonly isStrange: boolean
  /** Something stands after the rounds: whatever was written behind it could not be read. */
  readonly isTorn: boolean
}

export interface EarlierRound {
  readonly round: RoundResult
  /** That its run had measured for when it ended. */
  readonly seconds: number
}

const schema = { name: 'benchgate-rounds', version: 1 } as const

const headSchema = z.object({
  schema: z.object({ name: z.literal(schema.name), version: z.literal(schema.version) }),
  subject: z.record(z.string(), z.unknown()),
})

/**
 * Null where there is none that could be read. A line that was cut off by a crash ends it, and so does one that none of
 * this user's runs has written.
 */
export async function readCheckpoint(
  path: string,
  key: string,
  { files }: Ports,
): Promise<Earlier | null> {
  if (!(await files.exists(path))) return null
  const [first = '', ...lines] = (await files.readText(path)).split('\n')
  const head = parsed(headSchema, first)
  if (head === null) return null
  const rounds: EarlierRound[] = []
  for (const line of lines) {
    const text = verified(line, first, key)
    const round = text === null ? null : parsed(roundSchema, text)
    // Copied from above, it would count twice.
    if (round === null || rounds.some((each) => isSameRound(each, round))) break
    rounds.push(round)
  }
  const isTorn = rounds.length !== lines.length - 1 || lines.at(-1) !== ''
  const isStrange = rounds.length === 0 && lines.length > 1
  return { subject: head.subject, rounds, isTorn, isStrange }
}

/** What a file consists of. */
export interface CheckpointLines {
  /** All of it, with these rounds. */
  whole(rounds: readonly EarlierRound[]): string
  /** What one more round adds. */
  one(round: EarlierRound): string
}

export function checkpointLines(subject: RunSubject, key: string): CheckpointLines {
  const head = JSON.stringify({ schema, subject })
  const one = ({ round, seconds }: EarlierRound): string =>
    `${signed(roundText(round, seconds).trimEnd(), head, key)}\n`
  return { one, whole: (rounds) => `${head}\n${rounds.map(one).join('')}` }
}

function isSameRound(
  { round: { plan: a } }: EarlierRound,
  { round: { plan: b } }: EarlierRound,
): boolean {
  return a.round === b.round && a.suite === b.suite
}

function parsed<S extends z.ZodType>(type: S, line: string): z.output<S> | null {
  try {
    return type.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
