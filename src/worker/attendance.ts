/**
 * Benchmarks of frameworks that lead: such a framework runs the file in its own way, with its hooks and environment,
 * and comes to one benchmark after the other. Each is measured there and then, in step with the other arms, whose
 * frameworks come to the same benchmarks in the same order.
 */
import type { Benchmark } from '../model/index.ts'
import { describe, LoadError } from './evaluate.ts'
import { joinRound, notThere, type Arm, type Start } from './measure.ts'
import { PartnerGone } from './baton.ts'
import { underPresentNames } from './present-names.ts'
import { exitCodes, type CollectSpec, type MeasureSpec, type WorkerMessage } from './protocol.ts'

export interface Attendance {
  /** The framework is at a benchmark, for the first time. @returns when it may go on */
  at(benchmark: Benchmark, start: Start): Promise<void>
  /** The framework is through with the file. @throws LoadError where there was nothing in it */
  end(conclusion: Conclusion): Promise<void>
}

/** What a framework tells of a file beside its benchmarks. */
export interface Conclusion {
  readonly failures: readonly Failure[]
  /** Remarks for the reader of the report. */
  readonly notes: readonly string[]
}

/** A benchmark that it did not get to, or that failed after it was measured, under the name that the file gives it. */
export interface Failure {
  readonly benchmark: Benchmark
  readonly error: unknown
}

type Send = (message: WorkerMessage) => void

/** @param exit ends this process */
export function attend(
  spec: CollectSpec | MeasureSpec,
  send: Send,
  exit: (code: number) => never,
): Attendance {
  const attendance = spec.task === 'collect' ? collecting(spec, send) : measuring(spec, send)
  let last: Promise<unknown> = Promise.resolve()
  // A framework may run several benchmarks at a time; measured, they would be each other's noise.
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    const stuck = (): never => exit(exitCodes.neverSettles)
    const turn = last.then(async () => {
      process.once('beforeExit', stuck)
      try {
        await step()
      } catch (error) {
        if (error instanceof PartnerGone) exit(exitCodes.partnerGone)
        throw error
      } finally {
        process.off('beforeExit', stuck)
      }
    })
    last = turn.catch(() => undefined) // told to whom it belongs
    return turn
  }
  return {
    at: (benchmark, start) => inTurn(() => attendance.at(benchmark, start)),
    end: (conclusion) => inTurn(() => attendance.end(conclusion)),
  }
}

function collecting({ renames }: CollectSpec, send: Send): Attendance {
  const found = new Map<string, Benchmark>()
  const duplicates = new Set<string>()
  return {
    async at(benchmark) {
      if (found.has(benchmark.id)) duplicates.add(benchmark.id)
      found.set(benchmark.id, benchmark)
    },
    async end({ failures, notes }) {
      // One that it came to has still to be measured: then it fails again, or does not.
      const kept = failures.filter(({ benchmark }) => !found.has(benchmark.id))
      for (const { benchmark } of kept) found.set(benchmark.id, benchmark)
      if (found.size === 0) throw new LoadError('no-benchmarks', 'it has no benchmark')
      const names = underPresentNames([...found.values()], [...duplicates], renames)
      const failed = kept.map(({ benchmark: { id }, error }) => [
        names.benchmarks.get(id)?.id ?? id,
        describe(error),
      ])
      const benchmarks = [...names.benchmarks.values()]
      send({ ...names, type: 'collected', benchmarks, failed: Object.fromEntries(failed), notes })
    },
  }
}

function measuring(spec: MeasureSpec, send: Send): Attendance {
  const { asWritten, benchmarks } = spec
  let arm: Promise<Arm> | undefined
  let next = 0
  const join = (): Promise<Arm> => {
    if (arm === undefined) send({ type: 'loaded' })
    arm ??= joinRound(spec, false, send)
    return arm
  }
  const proceedTo = async (place: number): Promise<Arm> => {
    const own = await join()
    for (; next < place; next++) await own.measure(benchmarks[next] ?? '', notThere)
    return own
  }
  return {
    async at({ id }, start) {
      const place = asWritten.indexOf(id, next)
      if (place < 0) return // not in this round, or it has had its turn
      const own = await proceedTo(place)
      next++
      await own.measure(benchmarks[place] ?? '', start)
    },
    async end({ failures }) {
      await (await proceedTo(benchmarks.length)).leave()
      for (const { benchmark, error } of failures) {
        const id = benchmarks[asWritten.indexOf(benchmark.id)]
        if (id !== undefined) send({ type: 'failed', id, message: describe(error) })
      }
    },
  }
}
