/** Rounds on disk: what was measured of a run that was cut off, so that the next one can go on from there. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { GateError } from '../errors.ts'
import type { RoundResult } from '../measure/index.ts'
import type { Ports } from '../platform/ports.ts'
import { differing, type RunSubject } from './run-subject.ts'
import { roundSchema, roundText } from './round-line.ts'
import { signed, verified } from './signed-line.ts'

/** Where rounds are written down, and whether those of an earlier run count. */
export interface CheckpointRequest {
  /** A file, absolute. */
  readonly path: string
  /**
   * `must`: it is an error where there are none of the same run. `may`: they count if they are of the same run. `no`:
   * they are given up.
   */
  readonly resume: 'must' | 'may' | 'no'
}

export interface Checkpoint {
  /** Of the earlier run, in the order they ended. */
  readonly rounds: readonly RoundResult[]
  /** That the earlier run had measured for. */
  readonly seconds: number
  /** Writes a round down; those that are still to be written are waited for by `settled`. */
  note(result: RoundResult, seconds: number): void
  settled(): Promise<void>
  /** Nothing is left to go on with. */
  remove(): Promise<void>
}

/** Of a run that is not to be resumed. */
const noCheckpoint: Checkpoint = {
  rounds: [],
  seconds: 0,
  note: () => undefined,
  settled: async () => undefined,
  remove: async () => undefined,
}

/**
 * @param request null for a run that writes nothing down
 * @throws GateError `nothing-to-resume` or `resumes-another-run` where it must be resumed and cannot be
 */
export async function openCheckpoint(
  request: CheckpointRequest | null,
  findSubject: () => Promise<RunSubject>,
  ports: Ports,
): Promise<Checkpoint> {
  if (request === null) return noCheckpoint
  const { path, resume } = request
  const subject = await findSubject()
  const head = JSON.stringify({ schema, subject })
  const key = await ports.files.secret().catch(() => randomUUID()) // then nobody can go on from here
  const lineOf = (result: RoundResult, measured: number): string =>
    `${signed(roundText(result, measured).trimEnd(), head, key)}\n`
  const earlier = await read(path, key, ports)
  const kept = whatCounts(earlier, subject, { path, resume }, ports)
  if (kept.length === 0 || earlier?.isTorn) {
    const rounds = kept.map(({ round, seconds }) => lineOf(round, seconds))
    await ports.files.writeText(path, `${head}\n${rounds.join('')}`)
  }
  let writing = Promise.resolve()
  return {
    rounds: kept.map(({ round }) => round),
    seconds: Math.max(0, ...kept.map(({ seconds }) => seconds)),
    note(result, seconds) {
      writing = writing.then(() => ports.files.appendText(path, lineOf(result, seconds)))
      // Whoever waits for `settled` hears of it.
      writing.catch(() => undefined)
    },
    settled: () => writing,
    remove: () => ports.files.remove(path),
  }
}

const schema = { name: 'benchgate-rounds', version: 1 } as const

const headSchema = z.object({
  schema: z.object({ name: z.literal(schema.name), version: z.literal(schema.version) }),
  subject: z.record(z.string(), z.unknown()),
})

interface Earlier {
  readonly subject: Readonly<Record<string, unknown>>
  readonly rounds: readonly z.output<typeof roundSchema>[]
  /** It has rounds, and whoever has written them had another key. */
  readonly isStrange: boolean
  /** Something stands after the rounds: whatever was written behind it could not be read. */
  readonly isTorn: boolean
}

/**
 * Null where there is none that could be read. A line that was cut off by a crash ends it, and so does one that none of this
 * user's runs has written.
 */
async function read(path: string, key: string, { files }: Ports): Promise<Earlier | null> {
  if (!(await files.exists(path))) return null
  const [first = '', ...lines] = (await files.readText(path)).split('\n')
  const head = parsed(headSchema, first)
  if (head === null) return null
  const rounds: Earlier['rounds'][number][] = []
  for (const line of lines) {
    const text = verified(line, first, key)
    const round = text === null ? null : parsed(roundSchema, text)
    // Copied from above, it would count twice.
    if (round === null || rounds.some((each) => isSameRound(each, round))) break
    rounds.push(round)
  }
  const isTorn = rounds.length !== lines.length - 1 || lines.at(-1) !== ''
  return {
    subject: head.subject,
    rounds,
    isTorn,
    isStrange: rounds.length === 0 && lines.length > 1,
  }
}

function isSameRound(a: z.output<typeof roundSchema>, b: z.output<typeof roundSchema>): boolean {
  return a.round.plan.round === b.round.plan.round && a.round.plan.suite === b.round.plan.suite
}

function parsed<S extends z.ZodType>(type: S, line: string): z.output<S> | null {
  try {
    return type.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

function whatCounts(
  earlier: Earlier | null,
  subject: RunSubject,
  { path, resume }: CheckpointRequest,
  { console }: Ports,
): Earlier['rounds'] {
  const rounds = earlier?.rounds ?? []
  const others = earlier === null ? [] : differing(earlier.subject, subject)
  const fits = rounds.length > 0 && others.length === 0
  if (resume === 'must' && !fits) {
    if (earlier?.isStrange) throw strange(path)
    throw rounds.length === 0 ? nothing(path) : another(path, others)
  }
  if (earlier?.isStrange) console.info(`The rounds in ${path} do not count: ${unknownKey}.`)
  if (fits && resume === 'no') {
    console.info(`An earlier run had measured ${counted(rounds)}, which are given up.`)
    return []
  }
  if (!fits && rounds.length > 0 && resume === 'may') {
    console.info(
      `${counted(rounds)} of an earlier run do not count: it was of ${others.join(', ')}.`,
    )
  }
  if (fits) console.info(`Going on from ${counted(rounds)} of an earlier run.`)
  return fits ? rounds : []
}

function counted({ length }: readonly unknown[]): string {
  return length === 1 ? 'one round' : `${length} rounds`
}

function nothing(path: string): GateError {
  return new GateError(
    'nothing-to-resume',
    `no rounds of an earlier run are left in ${path}`,
    'Leave `--resume` out. A run that comes to its end leaves none.',
  )
}

const unknownKey =
  'they were written with another key than this run has (BENCHGATE_KEY; without it, one of the user on this machine)'

function strange(path: string): GateError {
  return new GateError(
    'rounds-not-signed',
    `the rounds in ${path} are not believed: ${unknownKey}`,
    'Set BENCHGATE_KEY to the same secret in both runs, or leave `--resume` out to start anew.',
  )
}

function another(path: string, others: readonly string[]): GateError {
  return new GateError(
    'resumes-another-run',
    `the rounds in ${path} were measured of ${others.join(', ')}`,
    'Ask for the same run as before, or leave `--resume` out to start anew.',
  )
}
