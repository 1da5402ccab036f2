import { median } from 'simple-statistics'
import { observationsOf, type Pool } from '../../src/selftest/index.ts'
import { spreadOf } from '../../src/stats/index.ts'
import { neighboursText, table } from './text.ts'

/** One number of neighbours. */
export interface Condition {
  readonly neighbours: number
  readonly pools: readonly Pool[]
}

/** Standard deviation of the rounds' observations without a change; null below two rounds. */
export function spreadOfPool({ rounds }: Pool): number | null {
  const observations = observationsOf(rounds.get(0) ?? [])
  return observations.length < 2 ? null : spreadOf(observations)
}

/** The median of the workloads that both conditions have, and of the first condition on the same workloads. */
export function ratioOfSpreads(
  idle: readonly Pool[],
  busy: readonly Pool[],
): { readonly idle: number; readonly busy: number } | null {
  const both = idle.flatMap((pool) => {
    const other = busy.find(({ benchmark }) => benchmark.id === pool.benchmark.id)
    const [a, b] = [spreadOfPool(pool), other === undefined ? null : spreadOfPool(other)]
    return a === null || b === null ? [] : [[a, b] as const]
  })
  if (both.length === 0) return null
  return { idle: median(both.map(([a]) => a)), busy: median(both.map(([, b]) => b)) }
}

/** The spread of every workload in every condition. */
export function spreads(conditions: readonly Condition[]): string {
  const names = [...new Set(conditions.flatMap(({ pools }) => pools.map((p) => p.benchmark.name)))]
  const cell = ({ pools }: Condition, name: string): string => {
    const pool = pools.find(({ benchmark }) => benchmark.name === name)
    const spread = pool === undefined ? null : spreadOfPool(pool)
    return spread === null ? '–' : `${percent(spread)} (${pool?.rounds.get(0)?.length ?? 0} rounds)`
  }
  const medians = conditions.map(({ pools }) => {
    const known = pools.map(spreadOfPool).filter((spread) => spread !== null)
    return known.length === 0 ? '–' : `**${percent(median(known))}**`
  })
  return table(
    ['workload', ...conditions.map(({ neighbours }) => neighboursText(neighbours))],
    [
      ...names.map((name) => [name, ...conditions.map((condition) => cell(condition, name))]),
      ['**median**', ...medians],
    ],
  )
}

function percent(spread: number): string {
  return `${(spread * 100).toFixed(2)} %`
}
