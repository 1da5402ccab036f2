import type { Shown } from '../shown.ts'
import type { JsBenchmark } from './benchmarkjs.ts'

/** Lets a benchmark have what the gate has found, and tells its listeners as benchmark.js would. */
export function claim(bench: JsBenchmark, shown: Shown): void {
  if (shown.kind === 'error') {
    Object.assign(bench, { error: shown.error, aborted: true, running: false })
    for (const event of ['error', 'abort', 'cycle']) bench.emit(event)
  } else {
    const sample = shown.ms.map((ms) => ms / 1000)
    const stats = statsOf(sample)
    Object.assign(bench.stats, stats)
    Object.assign(bench.times, { cycle: stats.mean, period: stats.mean, elapsed: stats.mean })
    Object.assign(bench, { hz: 1 / stats.mean, count: 1, cycles: sample.length, running: false })
    bench.emit('cycle')
  }
  bench.emit('complete')
}

interface Stats {
  readonly sample: readonly number[]
  readonly mean: number
  readonly variance: number
  readonly deviation: number
  readonly sem: number
  readonly moe: number
  readonly rme: number
}

/** @param sample seconds, at least one */
function statsOf(sample: readonly number[]): Stats {
  const mean = sample.reduce((sum, each) => sum + each, 0) / sample.length
  const squares = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0)
  const variance = sample.length > 1 ? squares / (sample.length - 1) : 0
  const deviation = Math.sqrt(variance)
  const sem = deviation / Math.sqrt(sample.length)
  // The normal distribution's value for 95 %, as benchmark.js has it for large samples.
  const moe = sem * 1.96
  return { sample, mean, variance, deviation, sem, moe, rme: (moe / mean) * 100 }
}
