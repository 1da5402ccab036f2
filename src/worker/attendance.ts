/**
 * The benchmarks of a file, as the framework comes to one after the other: it runs the file in its own way, with its
 * hooks and environment. Each is measured there and then, in step with the other arms, whose frameworks come to the same
 * benchmarks in the same order.
 */
import type { Benchmark, FileRemark } from '../model/index.ts'
import { blocks, PartnerGone } from './baton.ts'
import { describe, LoadError } from './evaluate.ts'
import { failing, joinRound, notThere, type WorkerArm, type Start } from './measure.ts'
import { underPresentNames } from './present-names.ts'
import { exitCodes, type CollectSpec, type MeasureSpec, type WorkerMessage } from './protocol.ts'
import { rehearse } from './rehearse.ts'
import { unmeasured, type Shown } from './shown.ts'
import { atOnce, inTime, type Steps } from './steps.ts'

export interface Attendance {
  /** The framework is at a benchmark, for the first time. @returns, when it may go on, what it gets to see */
  at(benchmark: Benchmark, start: Start): Promise<Shown>
  /** Does what `at` does for a framework that cannot wait. @returns null where it cannot be done now */
  atOnce(benchmark: Benchmark, start: Start): Shown | null
  /** The framework is through with the file. @throws LoadError where there was nothing in it */
  end(conclusion: Conclusion): Promise<void>
}

/** What a framework tells of a file beside its benchmarks. */
export interface Conclusion {
  readonly failures: readonly Failure[]
  /** What the reader of the report should know of the file. */
  readonly remarks: readonly FileRemark[]
  /** What the file threw when it had come to some of its benchmarks; left out where it ran to its end. */
  readonly threw?: { readonly error: unknown }
}

/** A benchmark that it did not get to, or that failed after it was measured, under the name that the file gives it. */
export interface Failure {
  readonly benchmark: Benchmark
  readonly error: unknown
}

type Send = (message: WorkerMessage) => void

/** What becomes of a file's benchmarks, whatever takes care that one comes after the other. */
export interface Visits {
  /** @param waits whether the framework can wait */
  at(benchmark: Benchmark, start: Start, waits: boolean): Steps<Shown>
  end(conclusion: Conclusion): Steps<void>
  readonly canBeAtOnce: boolean
}

/** @param exit ends this process */
export function attend(
  spec: CollectSpec | MeasureSpec,
  send: Send,
  exit: (code: number) => never,
): Attendance {
  return attendBy(spec.task === 'collect' ? collecting(spec, send) : measuring(spec, send), exit)
}

/** @param exit ends this process */
export function attendBy(visits: Visits, exit: (code: number) => never): Attendance {
  const leaving = (error: unknown): never => {
    if (error instanceof PartnerGone) exit(exitCodes.partnerGone)
    throw error
  }
  let last: Promise<unknown> = Promise.resolve()
  let pending = 0
  // A framework may run several benchmarks at a time; measured, they would be each other's noise.
  const inTurn = <T>(steps: () => Steps<T>): Promise<T> => {
    const stuck = (): never => exit(exitCodes.neverSettles)
    pending++
    const turn = last.then(async () => {
      process.once('beforeExit', stuck)
      try {
        return await inTime(steps())
      } catch (error) {
        return leaving(error)
      } finally {
        process.off('beforeExit', stuck)
        pending--
      }
    })
    last = turn.catch(() => undefined) // told to whom it belongs
    return turn
  }
  return {
    at: (benchmark, start) => inTurn(() => visits.at(benchmark, start, true)),
    atOnce(benchmark, start) {
      if (pending > 0 || !visits.canBeAtOnce) return null
      try {
        return atOnce(visits.at(benchmark, start, false))
      } catch (error) {
        return leaving(error)
      }
    },
    end: (conclusion) => inTurn(() => visits.end(conclusion)),
  }
}

/** How long a benchmark runs so that the file has times to look at. */
const lookMs = 10

function collecting({ renames, rehearses, baton }: CollectSpec, send: Send): Visits {
  const found = new Map<string, Benchmark>()
  const duplicates = new Set<string>()
  return {
    canBeAtOnce: baton === 'fifo',
    *at(benchmark, start) {
      if (found.has(benchmark.id)) duplicates.add(benchmark.id)
      found.set(benchmark.id, benchmark)
      return rehearses ? yield* rehearse(start, lookMs) : unmeasured
    },
    // oxlint-disable-next-line require-yield -- there is nothing to wait for
    *end({ failures, remarks, threw }) {
      // One that it came to has still to be measured: then it fails again, or does not.
      const kept = failures.filter(({ benchmark }) => !found.has(benchmark.id))
      for (const { benchmark } of kept) found.set(benchmark.id, benchmark)
      if (found.size === 0) throw nothingIn(threw)
      const names = underPresentNames([...found.values()], [...duplicates], renames)
      const failed = kept.map(({ benchmark: { id }, error }) => [
        names.benchmarks.get(id)?.id ?? id,
        describe(error),
      ])
      send({
        ...names,
        type: 'collected',
        benchmarks: [...names.benchmarks.values()],
        failed: Object.fromEntries(failed),
        remarks,
        threw: threw === undefined ? null : describe(threw.error),
      })
    },
  }
}

function nothingIn(threw: Conclusion['threw']): LoadError {
  if (threw === undefined) return new LoadError('no-benchmarks', 'it has no benchmark')
  return threw.error instanceof LoadError
    ? threw.error
    : new LoadError('threw', describe(threw.error))
}

/** How long a benchmark runs that is not measured: for most, a call. */
const rehearsalMs = 1

function measuring(spec: MeasureSpec, send: Send): Visits {
  const { asWritten, benchmarks } = spec
  const rehearsed = new Set(spec.rehearsed)
  let arm: WorkerArm | undefined
  let next = 0
  /** Whether the file saw made-up times of a benchmark, so that it may throw for that. */
  let hasLeftOut = false
  function* join(): Steps<WorkerArm> {
    if (arm !== undefined) return arm
    send({ type: 'loaded' })
    arm = yield* joinRound(spec, spec.alone, send)
    return arm
  }
  function* proceedTo(place: number, why: unknown, waits: boolean): Steps<WorkerArm> {
    const own = yield* join()
    for (; next < place; next++) yield* own.measure(benchmarks[next] ?? '', failing(why), waits)
    return own
  }
  return {
    canBeAtOnce: blocks(spec.baton),
    *at({ id }, start, waits) {
      const place = asWritten.indexOf(id, next)
      if (place < 0) {
        const isBefore = next < benchmarks.length && rehearsed.delete(id)
        if (isBefore) return yield* rehearse(start, rehearsalMs)
        hasLeftOut = true
        send({ type: 'passed', id })
        return unmeasured
      }
      const own = yield* proceedTo(place, notThere, waits)
      next++
      return yield* own.measure(benchmarks[place] ?? '', start, waits)
    },
    *end({ failures, threw }) {
      const own = yield* proceedTo(benchmarks.length, threw?.error ?? notThere, true)
      yield* own.leave()
      for (const { benchmark, error } of failures) {
        const id = benchmarks[asWritten.indexOf(benchmark.id)]
        if (id !== undefined) send({ type: 'failed', id, message: describe(error) })
      }
      if (threw !== undefined && !hasLeftOut)
        send({ type: 'threw', message: describe(threw.error) })
    },
  }
}
