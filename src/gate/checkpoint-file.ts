/** The file in which rounds are written down: a line that says what was measured, and a signed line for each round. */
import { z } from 'zod'
import type { RoundResult } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { roundSchema, roundText } from './round-line.ts'
import type { RunSubject } from './run-subject.ts'
import { signed, verified } from './signed-line.ts'

export interface EarlierRun {
  readonly subject: Readonly<Record<string, unknown>>
  readonly rounds: readonly EarlierRound[]
  /** Whether it has rounds and all of them were signed with another key. */
  readonly isStrange: boolean
  /** Whether something else stands after the rounds, so that no round that is appended there could be read. */
  readonly isTorn: boolean
}

export interface EarlierRound {
  readonly round: RoundResult
  /** How long its run had measured when the round ended. */
  readonly seconds: number
}

const schema = { name: 'benchgate-rounds', version: 3 } as const

const headSchema = z.object({
  schema: z.object({ name: z.literal(schema.name), version: z.literal(schema.version) }),
  subject: z.record(z.string(), z.unknown()),
})

/**
 * Reads the rounds up to the first line that a crash has cut off, or that no run with this key has written.
 *
 * @returns null where there is no file, or one whose first line cannot be read
 */
export async function readCheckpoint(
  path: string,
  key: string,
  { files }: Ports,
): Promise<EarlierRun | null> {
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

/** The text of such a file. */
export interface CheckpointLines {
  /** The whole file with these rounds. */
  whole(rounds: readonly EarlierRound[]): string
  /** The line that one more round adds. */
  one(round: EarlierRound): string
}

export function checkpointLines(subject: RunSubject, key: string): CheckpointLines {
  const head = JSON.stringify({ schema, subject })
  const one = ({ round, seconds }: EarlierRound): string =>
    `${signed(roundText(round, seconds), head, key)}\n`
  return { one, whole: (rounds) => `${head}\n${rounds.map(one).join('')}` }
}

/** The rounds of a run are numbered, each with its own number. */
function isSameRound({ round: a }: EarlierRound, { round: b }: EarlierRound): boolean {
  return a.plan.round === b.plan.round
}

function parsed<S extends z.ZodType>(type: S, line: string): z.output<S> | null {
  try {
    return type.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
