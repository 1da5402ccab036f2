import type { CommitsFile, SeriesLine } from '../../site/contract.ts'
import { isInRange, type PushSpan } from './range.ts'
import type { State } from './state.ts'

/** What a chart draws: lines over the places of pushes, in base units. Where a line is null, it has a gap. */
export interface Plotted {
  /** Ascending; places between two pushes are gaps. */
  readonly places: readonly number[]
  readonly lines: readonly PlottedLine[]
  /** The 95 % band of the first line. */
  readonly lows: readonly (number | null)[]
  readonly highs: readonly (number | null)[]
}

export interface PlottedLine {
  readonly name: string
  readonly values: readonly (number | null)[]
}

/** By same-job ratios one line; as measured a line for each machine, the one that changes were told from first. */
export function plotted(
  line: SeriesLine,
  span: PushSpan,
  figures: State['figures'],
  commits: Pick<CommitsFile, 'machine' | 'machines'>,
): Plotted {
  const chosen = line.pushes.flatMap((push, place) => (isInRange(push, span) ? [place] : []))
  return figures === 'chain' ? chained(line, chosen) : absolute(line, chosen, commits)
}

function chained(
  { pushes, levels, lows, highs, gaps }: SeriesLine,
  chosen: readonly number[],
): Plotted {
  const gapped = new Set(gaps)
  const rows = chosen.flatMap((place) => {
    const push = pushes[place] ?? 0
    const gap = { push: push - 0.5, level: null, low: null, high: null }
    const row = {
      push,
      level: levels[place] ?? null,
      low: lows[place] ?? null,
      high: highs[place] ?? null,
    }
    return gapped.has(place) && place !== chosen[0] ? [gap, row] : [row]
  })
  return {
    places: rows.map(({ push }) => push),
    lines: [{ name: 'level', values: rows.map(({ level }) => level) }],
    lows: rows.map(({ low }) => low),
    highs: rows.map(({ high }) => high),
  }
}

/** Machines that were seldom used would only be clutter: their points go together. */
const mostMachines = 3

function absolute(
  { pushes, values, absolute: told }: SeriesLine,
  chosen: readonly number[],
  { machine, machines }: Pick<CommitsFile, 'machine' | 'machines'>,
): Plotted {
  const places = chosen.map((place) => pushes[place] ?? 0)
  const own = places.map((push) => machine[push] ?? 0)
  const counts = Map.groupBy(own, (one) => one)
  const byUse = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([one]) => one)
  const first = told.machine ?? byUse[0] ?? 0
  const order = [first, ...byUse.filter((one) => one !== first)]
  const named = order.slice(0, mostMachines)
  const lineOf = (isOf: (one: number) => boolean): (number | null)[] =>
    chosen.map((place, i) => (isOf(own[i] ?? -1) ? (values[place] ?? null) : null))
  const lines = named.map((one) => ({
    name: machines[one] ?? '',
    values: lineOf((each) => each === one),
  }))
  const others = order.length > named.length
  const rest = { name: 'other machines', values: lineOf((one) => !named.includes(one)) }
  const band = bandOf(
    places,
    lines[0]?.values ?? [],
    told.changes.map(({ push }) => push),
  )
  return { places, lines: others ? [...lines, rest] : lines, ...band }
}

/** Where 95 % of the figures lie at each level: a robust spread, by the median of the distances from the median. */
function bandOf(
  places: readonly number[],
  values: readonly (number | null)[],
  changes: readonly number[],
): Pick<Plotted, 'lows' | 'highs'> {
  const levelAt = (place: number): number => changes.filter((push) => push <= place).length
  const groups = Map.groupBy(places.keys(), (i) => levelAt(places[i] ?? 0))
  const lows: (number | null)[] = places.map(() => null)
  const highs: (number | null)[] = places.map(() => null)
  for (const group of groups.values()) {
    const known = group.flatMap((i) => values[i] ?? [])
    if (known.length < 6) continue
    const middle = medianOf(known)
    const reach = 1.96 * 1.4826 * medianOf(known.map((value) => Math.abs(value - middle)))
    for (const i of group) {
      lows[i] = middle - reach
      highs[i] = middle + reach
    }
  }
  return { lows, highs }
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}
