/** Benchmarks that run for a fixed number of iterations, between marks that whoever counts instructions can see. */
import { getPriority } from 'node:os'
import type { Visits } from './attendance.ts'
import { describe } from './evaluate.ts'
import { performance } from './intrinsics.ts'
import type { CountSpec, WorkerMessage } from './protocol.ts'
import { unmeasured } from './shown.ts'
import { settled } from './steps.ts'

export function counting(
  { runs, baton }: CountSpec,
  send: (message: WorkerMessage) => void,
): Visits {
  const asked = new Map(runs.map((run) => [run.id, run]))
  let marks = 0
  const mark = (): void => {
    marks++
    setMark(0)
  }
  return {
    canBeAtOnce: baton === 'fifo',
    *at({ id }, start) {
      const run = asked.get(id)
      if (run === undefined || !asked.delete(id)) return unmeasured
      try {
        const { probe, operations } = yield* start()
        yield* settled(probe.run(run.warmups))
        mark()
        const begun = performance.now()
        yield* settled(probe.run(run.iterations))
        const wallSeconds = (performance.now() - begun) / 1000 / run.iterations
        const first = marks
        mark()
        yield* probe.finish()
        send({ type: 'counted', id, marks: first, operations, wallSeconds })
        return { kind: 'times', ms: [wallSeconds * 1000] }
      } catch (error) {
        send({ type: 'failed', id, message: describe(error) })
        return { kind: 'error', error }
      }
    },
    // oxlint-disable-next-line require-yield -- there is nothing to wait for
    *end({ threw, failures }) {
      for (const { benchmark, error } of failures)
        send({ type: 'failed', id: benchmark.id, message: describe(error) })
      if (threw !== undefined) send({ type: 'threw', message: describe(threw.error) })
    },
  }
}

/**
 * The system's function of this name is the mark: it is called in no other way, does next to nothing, and can be named to
 * a program that watches this one.
 */
const setMark = getPriority
