import type { Start } from './measure.ts'
import { settled, type Steps } from './steps.ts'
import type { Shown } from './shown.ts'

/**
 * Runs a benchmark that is not measured for a moment, and once at least: benchmarks after it may build on what it
 * leaves behind, and the file may look at its times.
 *
 * @param forMs after which no further call is begun
 */
export function* rehearse(start: Start, forMs: number): Steps<Shown> {
  try {
    const begun = performance.now()
    const { probe } = yield* start()
    const ms: number[] = [performance.now() - begun]
    let iterations = 1
    while (performance.now() - begun < forMs) {
      const elapsed = yield* settled(probe.run(iterations))
      ms.push(elapsed / iterations)
      iterations = Math.ceil(iterations * 1.5)
    }
    yield* probe.finish()
    // The first call had its set-up around it.
    return { kind: 'times', ms: ms.length > 1 ? ms.slice(1) : ms }
  } catch (error) {
    return { kind: 'error', error }
  }
}
