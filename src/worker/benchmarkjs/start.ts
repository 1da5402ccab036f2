import type { Start } from '../measure.ts'
import { countingProbe } from '../probes/counting.ts'
import { settled } from '../steps.ts'
import { atOnceLoop } from './at-once.ts'
import type { JsBenchmark } from './benchmarkjs.ts'
import { deferredLoop } from './deferred.ts'

/** @param nothing what benchmark.js has where a benchmark has no `setup` */
export function startBenchmarkjs(bench: JsBenchmark, nothing: unknown): Start {
  return function* () {
    const hooked = bench.setup !== nothing || bench.teardown !== nothing
    const asynchronous = bench.defer === true
    const run = asynchronous ? deferredLoop(bench, hooked) : atOnceLoop(bench, hooked)
    yield* settled(run(1))
    return { probe: countingProbe({ hooked, asynchronous, run }), operations: 1 }
  }
}
