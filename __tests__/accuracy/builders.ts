import type { Collection } from '../../accuracy/data.ts'
import { controlLabel } from '../../src/model/index.ts'
import { labelOf, together } from '../../src/selftest/index.ts'
import { random } from '../../src/stats/index.ts'
import { normal } from '../../accuracy/simulation/normal.ts'

interface Made {
  readonly neighbours?: number
  readonly workloads?: readonly string[]
  readonly passes?: number
  readonly runs?: number
  readonly spread?: number
}

const levels = [0, 0.02, 0.03, 0.05, 0.1]

/** What a machine with normal noise would have collected. */
export function collection(made: Made = {}): Collection {
  const { neighbours = 0, workloads = ['a', 'b'], passes = 40, runs = 60, spread = 0.006 } = made
  const chance = random(7 + neighbours)
  const time = (extra: number) =>
    1e-6 * (1 + extra) * Math.exp((spread / Math.SQRT2) * normal(chance))
  const rounds = workloads.flatMap((workload) =>
    Array.from({ length: passes }, (_, pass) =>
      together.map((group, i) => ({
        workload,
        round: pass * 2 + i,
        seed: pass,
        seconds: 2,
        interference: { stolen: 0, waited: 0 },
        startUpSeconds: 0.1,
        arms: Object.fromEntries([
          ['base', { time: time(0) }],
          [controlLabel, { time: time(0) }],
          ...group.map((extra) => [labelOf(extra), { time: time(extra) }] as const),
        ]),
      })),
    ).flat(),
  )
  return {
    schema: { name: 'benchgate-accuracy', version: 1 },
    neighbours,
    collectedAt: '2026-01-02T03:04:05.000Z',
    seconds: 600,
    complete: true,
    seed: 1,
    machine: { cpu: 'x', cpus: 2, os: 'linux', node: 'v24.0.0' },
    jobs: 2,
    rounds,
    runs: workloads.flatMap((workload) =>
      Array.from({ length: runs }, (_, run) => ({
        workload,
        run,
        seed: run,
        seconds: 0.5,
        measuringSeconds: 0.25,
        samples: levels.map((extra) => ({ extra, count: 900, mean: time(extra), sd: 1e-7 })),
      })),
    ),
    commands: [],
    failures: [],
  }
}
