import { normal } from '../../accuracy/simulation/normal.ts'
import type {
  BudgetLimit,
  HistoryBenchmark,
  HistoryEntry,
  KnownCommits,
} from '../../src/model/index.ts'
import type { BranchOfSite } from '../../src/site/index.ts'
import { random } from '../../src/stats/index.ts'

/** A branch of which the truth is known. */
export interface Simulated {
  readonly pushes: number
  /** By name: the time of an operation in seconds, and what became of it at which push. */
  readonly benchmarks: readonly SimulatedBenchmark[]
  readonly seed?: number
}

export interface SimulatedBenchmark {
  readonly name: string
  readonly suite?: string
  readonly seconds: number
  /** Ratios by place of the push. */
  readonly steps?: Readonly<Record<number, number>>
  readonly accepted?: Readonly<Record<number, string>>
}

const cpus = ['AMD EPYC 7763', 'Intel Xeon Platinum 8370C']

/** Hashes that look like git's, and tell their place. */
export function hashAt(push: number): string {
  return `${(0xabc000 + push * 7919).toString(16).padStart(8, '0')}${'0'.repeat(32)}`.slice(0, 40)
}

/** Runs of hosted machines: each push is measured beside the one before it, on whichever machine there is. */
export function simulatedHistory({ pushes, benchmarks, seed = 3 }: Simulated): HistoryEntry[] {
  const chance = random(seed)
  const levels = benchmarks.map((one) => one.seconds)
  return Array.from({ length: pushes }, (_, push): HistoryEntry => {
    const cpu = chance.uniform() < 0.7 ? 0 : 1
    const day = (cpu === 0 ? 1 : 1.15) * Math.exp(0.03 * normal(chance))
    return {
      commit: hashAt(push),
      comparedWith: push === 0 ? null : hashAt(push - 1),
      createdAt: new Date(Date.UTC(2026, 0, 5) + push * 7.3 * 3600e3).toISOString(),
      machine: { os: 'linux', arch: 'x64', cpu: cpus[cpu] ?? '', cpus: 4, node: 'v24.1.0' },
      calibration: {},
      benchmarks: benchmarks.map(({ name, suite = 'bench/a.bench.js', steps, accepted }, i) => {
        const step = steps?.[push] ?? 1
        const level = (levels[i] ?? 0) * step
        levels[i] = level
        const error = 0.004 * normal(chance)
        const reach = Math.exp(0.008)
        const ratio = step * Math.exp(error)
        const change = push === 0 ? null : { ratio, low: ratio / reach, high: ratio * reach }
        const value = level * day * Math.exp(0.01 * normal(chance))
        const time = { value, change, accepted: accepted?.[push] ?? null }
        const bytes = Math.round(seconds(i) * 1e9)
        const allocated = { value: bytes, change: push === 0 ? null : same, accepted: null }
        return { id: `${suite} > ${name}`, name, metrics: { time, allocated } }
      }),
    }
  })

  function seconds(i: number): number {
    return benchmarks[i]?.seconds ?? 0
  }
}

const same = { ratio: 1, low: 1, high: 1 }

const subjects = [
  'Read numbers without a copy',
  'Update dependencies',
  'Keep comments in their places',
  'Fix the position of an error in a long line',
  'Parse in one pass',
  'Document the options',
]
const authors = ['Ada Byron', 'Grace H.', 'Kim Lee', 'renovate[bot]']

/** What git would say of them, with a release every so many pushes. */
export function knownOf(history: readonly HistoryEntry[], releaseEvery = 45): KnownCommits {
  return {
    facts: new Map(
      history.map(({ commit, createdAt }, i) => [
        commit,
        {
          subject: subjects[(i * 7) % subjects.length] ?? '',
          author: authors[(i * 3) % authors.length] ?? '',
          authoredAt: createdAt,
        },
      ]),
    ),
    releases: history.flatMap(({ commit }, i) =>
      i % releaseEvery === releaseEvery - 1
        ? [{ name: `v1.${Math.floor(i / releaseEvery)}.0`, commit }]
        : [],
    ),
    webAddress: 'https://github.com/octo/parser',
  }
}

/** A project as many have it: some benchmarks that went up, some that went down, most that stayed. */
export function exampleBranch(pushes = 260): BranchOfSite {
  const names = ['a small file', 'a large file', 'comments', 'numbers', 'strings', 'deep nesting']
  const benchmarks = ['parse', 'print', 'validate'].flatMap((kind, k) =>
    names.map((name, n): SimulatedBenchmark => ({
      name: `${kind} > ${name}`,
      suite: `bench/${kind}.bench.js`,
      seconds: 1e-6 * (n + 1) ** 3 * (k + 1),
      ...(k === 0 && n === 1
        ? {
            steps: { [pushes - 84]: 1.18, [pushes - 22]: 0.81 },
            accepted: { [pushes - 84]: 'Positions are worth it' },
          }
        : {}),
      ...(k === 0 && n === 3 ? { steps: { [pushes - 40]: 0.72 } } : {}),
      ...(k === 1 && n === 2 ? { steps: { [pushes - 9]: 1.093 } } : {}),
      ...(k === 2 && n === 4 ? { steps: { [pushes - 61]: 1.31, [pushes - 48]: 0.94 } } : {}),
    })),
  )
  const history = simulatedHistory({ pushes, benchmarks })
  const budget = (at: number, value: number, tier: string, gates: boolean): BudgetLimit => {
    const { id = '', name = '' } = history.at(-1)?.benchmarks[at] ?? {}
    const target = { bound: 'max', value } as const
    return {
      kind: 'budget',
      benchmark: { id, name, suite: '' },
      metric: 'time',
      target,
      tier,
      gates,
    }
  }
  const value = (at: number): number => timeOf(history.at(-1)?.benchmarks[at])
  return {
    name: 'main',
    history,
    known: knownOf(history),
    budgets: [
      budget(1, rounded(value(1) * 1.06), 'now', true),
      budget(1, rounded(value(1) * 0.8), 'by 2026-06-30', false),
      budget(8, rounded(value(8) * 2), 'now', true),
    ],
  }
}

function timeOf(benchmark: HistoryBenchmark | undefined): number {
  return benchmark?.metrics.time?.value ?? 0
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
