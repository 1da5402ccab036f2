/** Rounds on disk: what was measured of a run that was cut off, so that the next one can go on from there. */
import { randomUUID } from 'node:crypto'
import { GateError } from '../errors.ts'
import type { RoundResult } from '../measure/index.ts'
import type { Notice } from '../model/index.ts'
import type { Lock, Ports } from '../platform/ports.ts'
import { faultWords, runDifferences } from '../report/index.ts'
import { orProblem } from '../store/index.ts'
import {
  checkpointLines,
  readCheckpoint,
  type EarlierRun,
  type EarlierRound,
} from './checkpoint-file.ts'
import { fileFor, filesBeside, pruneBeside, type CheckpointPlace } from './checkpoint-place.ts'
import { differing, type RunSubject } from './run-subject.ts'

/** Where rounds are written down, and whether those of an earlier run count. */
export interface CheckpointRequest {
  readonly place: CheckpointPlace
  /**
   * `must`: it is an error where there are none of the same run. `may`: they count if they are of the same run. `no`:
   * they are given up.
   */
  readonly resume: 'must' | 'may' | 'no'
}

export interface Checkpoint {
  /** The rounds of the earlier run, in the order in which they ended. */
  readonly rounds: readonly RoundResult[]
  /** How long the earlier run had measured. */
  readonly seconds: number
  /** Writes a round down; those that are still to be written are waited for by `settled`. */
  note(result: RoundResult, seconds: number): void
  settled(): Promise<void>
  /** Why rounds are not all written down, where that could not be done: the run goes on, and cannot be resumed. */
  warnings(): readonly Notice[]
  /** All are written down so far. */
  isKept(): boolean
  /** To be called in any case, once. @param isOver nothing is left to go on with */
  close(isOver: boolean): Promise<void>
}

/** Stands in where nothing is written down. */
const noCheckpoint: Checkpoint = {
  rounds: [],
  seconds: 0,
  note: () => undefined,
  settled: async () => undefined,
  warnings: () => [],
  isKept: () => false,
  close: async () => undefined,
}

/**
 * @param request null for a run that writes nothing down
 * @throws GateError where it must be resumed and cannot be: `nothing-to-resume`, `rounds-not-signed`, `resumes-another-run`, or
 * `resumed-already` by a run that is alive
 */
export async function openCheckpoint(
  request: CheckpointRequest | null,
  findSubject: () => Promise<RunSubject>,
  ports: Ports,
): Promise<Checkpoint> {
  if (request === null) return noCheckpoint
  const subject = await findSubject()
  const path = fileFor(request.place, subject)
  const lock = await orProblem<Lock | null | string>(
    () => ports.files.lock(path),
    (problem) => problem,
  )
  // Where nothing can be written, there may still be something to read.
  if (typeof lock === 'string')
    return open(path, { request, subject, lock: null, problem: lock }, ports)
  if (lock !== null) return open(path, { request, subject, lock, problem: null }, ports)
  if (request.resume === 'must') throw new GateError({ code: 'resumed-already', path })
  return { ...noCheckpoint, warnings: () => [notKept(null)] }
}

interface Opening {
  readonly request: CheckpointRequest
  readonly subject: RunSubject
  /** Null where there is a problem. */
  readonly lock: Lock | null
  readonly problem: string | null
}

async function open(
  path: string,
  { request, subject, lock, problem: first }: Opening,
  ports: Ports,
): Promise<Checkpoint> {
  let problem = first
  const tried = (body: () => Promise<void>): Promise<void> =>
    orProblem(body, (words) => void (problem ??= words))
  try {
    const key = await ports.files.secret().catch(() => randomUUID()) // then nobody can go on from here
    const lines = checkpointLines(subject, key)
    const earlier = await readCheckpoint(path, key, ports)
    const kept = await whatCounts(path, earlier, { subject, request, key }, ports)
    await tried(async () => {
      if (problem !== null) return
      await pruneBeside(path, request.place, ports)
      if (kept.length > 0 && earlier?.isTorn === false) return
      await ports.files.writeText(path, lines.whole(kept))
    })
    let writing = Promise.resolve()
    return {
      rounds: kept.map(({ round }) => round),
      seconds: Math.max(0, ...kept.map(({ seconds }) => seconds)),
      note(round, seconds) {
        writing = writing.then(() =>
          tried(async () => {
            if (problem === null) await ports.files.appendText(path, lines.one({ round, seconds }))
          }),
        )
        // Whoever waits for `settled` hears of it.
        writing.catch(() => undefined)
      },
      settled: () => writing,
      warnings: () => (problem === null ? [] : [notKept(problem)]),
      isKept: () => problem === null,
      async close(isOver) {
        if (isOver && lock !== null) await tried(() => ports.files.remove(path))
        await tried(async () => lock?.release())
      },
    }
  } catch (error) {
    await lock?.release()
    throw error
  }
}

async function whatCounts(
  path: string,
  earlier: EarlierRun | null,
  {
    subject,
    request: { place, resume },
    key,
  }: {
    readonly subject: RunSubject
    readonly request: CheckpointRequest
    readonly key: string
  },
  ports: Ports,
): Promise<readonly EarlierRound[]> {
  const { console } = ports
  const rounds = earlier?.rounds ?? []
  const others = earlier === null ? [] : differing(earlier.subject, subject)
  const fits = rounds.length > 0 && others.length === 0
  if (resume === 'must' && !fits) {
    if (earlier?.isStrange) throw new GateError({ code: 'rounds-not-signed', path })
    if (rounds.length > 0) throw new GateError({ code: 'resumes-another-run', path, others })
    for (const beside of await filesBeside(path, place, ports)) {
      const latest = await readCheckpoint(beside, key, ports)
      if (latest === null || latest.rounds.length === 0) continue
      const differences = differing(latest.subject, subject)
      throw new GateError({ code: 'resumes-another-run', path: beside, others: differences })
    }
    throw new GateError({ code: 'nothing-to-resume', path })
  }
  if (earlier?.isStrange)
    console.info(`Not resumed: ${faultWords({ code: 'rounds-not-signed', path }).sentence}.`)
  if (fits && resume === 'no') {
    console.info(`An earlier run had measured ${counted(rounds)}, which are given up.`)
    return []
  }
  if (!fits && rounds.length > 0 && resume === 'may') {
    console.info(
      `${counted(rounds)} of an earlier run do not count: it was of ${runDifferences(others)}.`,
    )
  }
  if (fits) console.info(`Going on from ${counted(rounds)} of an earlier run.`)
  return fits ? rounds : []
}

function counted({ length }: readonly unknown[]): string {
  return length === 1 ? 'one round' : `${length} rounds`
}

/** @param reason null where another run of the same versions writes down its rounds */
function notKept(reason: string | null): Notice {
  return { code: 'rounds-not-kept', reason }
}
