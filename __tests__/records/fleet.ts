/**
 * Runs as rented machines bring them, of which the truth is known.
 *
 * Of a run's log times: three CPU models (half, 30 and 20 % of the runs) that differ by 10 % as a whole and by 2 % more
 * in each benchmark; 5 % of a machine's day, the same for all its benchmarks and for the calibration, which errs by 2 %;
 * and each benchmark's own noise of that day, half of them below 2 % and one of six above 3.6 % (log-normal, 0.6).
 */
import { normal } from '../../accuracy/simulation/normal.ts'
import type { HistoryEntry } from '../../src/model/index.ts'
import type { Random } from '../../src/stats/index.ts'
import { entry } from './history.ts'

const fleetNoise = {
  cpuShares: { Epyc: 0.5, Xeon: 0.3, Altra: 0.2 },
  cpu: 0.1,
  cpuOfBenchmark: 0.02,
  day: 0.05,
  calibration: 0.02,
  ownMedian: 0.02,
  ownSpread: 0.6,
} as const

export interface Fleet {
  /** @param slower log ratio of each benchmark, by place; 0 where left out */
  run(slower?: Readonly<Record<number, number>>): HistoryEntry
}

export function fleet(benchmarks: number, chance: Random): Fleet {
  const { cpuShares, ...spreads } = fleetNoise
  const places = Array.from({ length: benchmarks }, (_, place) => place)
  const own = places.map(() => spreads.ownMedian * Math.exp(spreads.ownSpread * normal(chance)))
  const cpus = Object.entries(cpuShares).map(([cpu, share]) => ({
    cpu,
    share,
    whole: spreads.cpu * normal(chance),
    each: places.map(() => spreads.cpuOfBenchmark * normal(chance)),
  }))
  const drawCpu = (): (typeof cpus)[number] => {
    let left = chance.uniform()
    const drawn = cpus.find(({ share }) => (left -= share) < 0) ?? cpus[0]
    if (drawn === undefined) throw new Error('no CPU')
    return drawn
  }
  return {
    run(slower = {}) {
      const { cpu, whole, each } = drawCpu()
      const day = whole + spreads.day * normal(chance)
      const logs = places.map(
        (place) =>
          day + (each[place] ?? 0) + (own[place] ?? 0) * normal(chance) + (slower[place] ?? 0),
      )
      const figures = Object.fromEntries(logs.map((log, i) => [`b${i}`, Math.exp(log)]))
      const calibration = { frozen: [Math.exp(day + spreads.calibration * normal(chance))] }
      return entry({ figures, machine: { cpu }, calibration })
    },
  }
}
