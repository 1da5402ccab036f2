/** Whether rounds that the machine disturbed more strayed farther: what the limits for measuring again rest on. */
import { mean, median, quantile } from 'simple-statistics'
import { controlLabel } from '../../src/model/index.ts'
import type { Collection, CollectedRound } from '../data.ts'
import { neighboursText, table } from './text.ts'

/** One round without a change, how far it lies from its workload's median, in units of the usual distance. */
interface Strayed {
  readonly distance: number
  readonly stolen: number | null
  readonly waited: number | null
}

export function interference(collections: readonly Collection[]): string {
  const rows = collections.flatMap((collection) => {
    const rounds = strayed(collection.rounds)
    return (['stolen', 'waited'] as const).map((kind) => [
      neighboursText(collection.neighbours),
      kind === 'stolen' ? 'given to another machine' : 'some process waited for a CPU',
      ...halves(rounds, kind),
    ])
  })
  return table(
    [
      '',
      'share of a round',
      'median',
      'largest',
      'distance, quietest quarter',
      'most disturbed quarter',
    ],
    rows,
  )
}

function strayed(rounds: readonly CollectedRound[]): Strayed[] {
  const byWorkload = Map.groupBy(rounds, ({ workload }) => workload)
  return [...byWorkload.values()].flatMap((own) => {
    const seen = own.flatMap(({ arms, interference: found }) => {
      const [base, control] = [arms['base']?.time, arms[controlLabel]?.time]
      if (base === undefined || control === undefined) return []
      return [{ change: Math.log(control / base), ...found }]
    })
    if (seen.length === 0) return []
    const middle = median(seen.map(({ change }) => change))
    const distances = seen.map(({ change }) => Math.abs(change - middle))
    const usual = median(distances)
    return seen.map((each, i) => ({ ...each, distance: (distances[i] ?? 0) / usual }))
  })
}

function halves(rounds: readonly Strayed[], kind: 'stolen' | 'waited'): string[] {
  const known = rounds.flatMap(({ distance, [kind]: share }) =>
    share === null ? [] : [{ distance, share }],
  )
  if (known.length === 0) return ['–', '–', '–', '–']
  const shares = known.map(({ share }) => share)
  const [low, high] = [quantile(shares, 0.25), quantile(shares, 0.75)]
  const distance = (some: typeof known): string =>
    some.length === 0 ? '–' : mean(some.map((each) => each.distance)).toFixed(2)
  return [
    percent(median(shares)),
    percent(Math.max(...shares)),
    distance(known.filter(({ share }) => share <= low)),
    // Where hardly any round was disturbed there is no such quarter.
    distance(known.filter(({ share }) => share > low && share >= high)),
  ]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
