import {
  benchmark,
  controlLabel,
  type BenchmarkFailure,
  type Evidence,
  type RoundSample,
  type Stage,
} from '../../src/model/index.ts'

export const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }

/** Log ratios of `pr` to `main`, a round each. */
export interface Rounds {
  readonly screen?: readonly number[]
  readonly confirm?: readonly number[]
  /** Log ratios of the control in the confirming rounds; no change where left out. */
  readonly control?: readonly number[]
}

/** What is known of one benchmark, of versions `main` and `pr`. */
export function evidence(
  name: string,
  { screen = [], confirm = [], control = [] }: Rounds = {},
  more: Partial<Evidence> & { readonly suite?: string } = {},
): Evidence {
  const { suite = 'a.bench.js', ...rest } = more
  const samples = [
    ...screen.map((change, i) => sample(i, 'screen', { main: 0, pr: change })),
    ...confirm.map((change, i) =>
      sample(screen.length + i, 'confirm', {
        main: 0,
        pr: change,
        [controlLabel]: control[i] ?? 0.001 * (-1) ** i,
      }),
    ),
  ]
  return {
    kind: 'measured',
    benchmark: benchmark(suite, '', name),
    versions: ['main', 'pr'],
    samples,
    failures: [],
    secondsPerRound: samples.length > 0 ? 1 : null,
    ...rest,
  }
}

/** A round from logs of the arms' times. */
export function sample(
  round: number,
  stage: Stage,
  logs: Readonly<Record<string, number>>,
): RoundSample {
  const arms = Object.entries(logs).map(([arm, log]) => [arm, { time: Math.exp(log) }] as const)
  return { round, stage, arms: Object.fromEntries(arms) }
}

export function failure(version: string | null, message = 'it threw'): BenchmarkFailure {
  return { benchmark: benchmark('a.bench.js', '', 'any'), version, message }
}

/** So many rounds around a change, spread evenly over plus and minus `reach`. */
export function around(change: number, rounds: number, reach = 0.01): number[] {
  return Array.from({ length: rounds }, (_, i) => {
    const place = rounds === 1 ? 0 : (2 * i) / (rounds - 1) - 1
    // Far and near in turn, so that any first part is spread like the whole.
    return change + reach * (i % 2 === 0 ? place : -place)
  })
}
