import { benchmark } from '../../src/model/index.ts'
import type { Extra, Pool, PooledRound, Rate, SelftestReport } from '../../src/selftest/index.ts'
import { random } from '../../src/stats/index.ts'
import { normal } from '../../accuracy/simulation/normal.ts'

interface Made {
  readonly spread?: number
  readonly rounds?: number
  readonly extras?: readonly Extra[]
  readonly seed?: number
  /** log ratio of head to base where nothing changed. */
  readonly bias?: number
}

/** A pool whose truth is known: rounds of no change and of each slowdown, with normal noise. */
export function pool(name: string, made: Made = {}): Pool {
  const { spread = 0.01, rounds = 60, extras = [0.02, 0.03, 0.05, 0.1], seed = 1, bias = 0 } = made
  const chance = random(seed)
  const noisy = (log: number) => ({
    time: 1e-6 * Math.exp(log + (spread / Math.SQRT2) * normal(chance)),
  })
  const round = (extra: Extra): PooledRound => ({
    base: noisy(0),
    head: noisy(bias + Math.log1p(extra)),
    control: extra === 0 ? null : noisy(0),
    secondsPerArm: 0.5,
  })
  return {
    benchmark: benchmark('a.bench.js', '', name),
    rounds: new Map(
      [0, ...extras].map((extra) => [extra, Array.from({ length: rounds }, () => round(extra))]),
    ),
  }
}

function rate(share: number, low: number, high: number): Rate {
  return { rate: share, low, high, drawn: 400, independent: 20 }
}

export function selftestReport(changes: Partial<SelftestReport> = {}): SelftestReport {
  const found = [0.02, 0.03, 0.05, 0.1].map((extra) => ({
    extra,
    regressed: extra === 0.02 ? null : rate(0.9, 0.7, 0.98),
    unchanged: extra === 0.02 ? null : rate(0, 0, 0.1),
    rounds: extra === 0.02 ? null : 23,
  }))
  return {
    schema: { name: 'benchgate-selftest', version: 1 },
    createdAt: '2026-01-02T03:04:05.000Z',
    interrupted: false,
    environment: {
      os: 'linux',
      arch: 'x64',
      cpu: 'x',
      cpus: 2,
      jobs: 2,
      node: 'v24.0.0',
      v8Flags: [],
      pinning: 'taskset',
      baton: 'fifo',
      turns: ['slices'],
    },
    seed: 42,
    measured: { rounds: 120, seconds: 300 },
    benchmarks: [
      { ...pool('quiet').benchmark, rounds: 60, spread: 0.008, extras: [0.05, 0.1] },
      { ...pool('slow ::error::').benchmark, rounds: 60, spread: 0.031, extras: [] },
    ],
    thresholds: [0.02, 0.05].map((threshold) => ({
      threshold,
      falseAlarms: { ofBenchmarks: rate(0.004, 0, 0.06), ofRuns: rate(0, 0, 0.12) },
      found,
      rounds: 7.2,
      secondsPerRun: 41,
    })),
    advice: 'Use 2 %.',
    warnings: [{ code: 'left-out', left: 1, all: 3 }],
    ...changes,
  }
}
