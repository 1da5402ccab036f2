/** The file that rounds are written down in: a line that says of what they are, and one for each of them. */
import { z } from 'zod'
import type { RoundResult } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { roundSchema, roundText } from './round-line.ts'
import type { RunSubject } from './run-subject.ts'

export interface Earlier {
  readonly subject: Readonly<Record<string, unknown>>
  readonly rounds: readonly EarlierRound[]
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

/** Null where there is none that could be read. A line that was cut off by a crash ends it. */
export async function readCheckpoint(path: string, { files }: Ports): Promise<Earlier | null> {
  if (!(await files.exists(path))) return null
  const [first = '', ...lines] = (await files.readText(path)).split('\n')
  const head = parsed(headSchema, first)
  if (head === null) return null
  const rounds = []
  for (const line of lines) {
    const round = parsed(roundSchema, line)
    if (round === null) break
    rounds.push(round)
  }
  const isTorn = rounds.length !== lines.length - 1 || lines.at(-1) !== ''
  return { subject: head.subject, rounds, isTorn }
}

/** The whole of a file. */
export function checkpointText(subject: RunSubject, rounds: readonly EarlierRound[]): string {
  const lines = rounds.map(({ round, seconds }) => roundText(round, seconds))
  return `${JSON.stringify({ schema, subject })}\n${lines.join('')}`
}

function parsed<S extends z.ZodType>(type: S, line: string): z.output<S> | null {
  try {
    return type.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
