/** How often each test for changes of level errs, and the vote of the three, on series of which the truth is known. */
import { normal } from '../accuracy/simulation/normal.ts'
import {
  changePoints,
  eDivisive,
  levelChanges,
  random,
  rankTest,
  stepFit,
  vote,
  type Random,
} from '../src/stats/index.ts'
import { table } from './measured.ts'

const points = 80
const series = 1000

/** A series, in units of its noise's standard deviation, and where its level changes. */
interface Scenario {
  readonly title: string
  readonly draw: (chance: Random) => readonly number[]
  readonly steps: readonly number[]
}

const noise = (chance: Random): number[] => Array.from({ length: points }, () => normal(chance))

function stepped(steps: Readonly<Record<number, number>>, draw = noise): Scenario['draw'] {
  return (chance) =>
    draw(chance).map((value, i) => {
      const passed = Object.entries(steps).filter(([at]) => Number(at) <= i)
      return passed.reduce((sum, [, step]) => sum + step, value)
    })
}

/** One value in twenty lies far off to one side, as where a neighbour took the machine. */
function withOutliers(chance: Random): number[] {
  return noise(chance).map((value) =>
    chance.uniform() < 0.05 ? value + 4 + 8 * chance.uniform() : value,
  )
}

/** Log-normal: many values low, few high. */
function skewed(chance: Random): number[] {
  return noise(chance).map((value) => 1.3 * Math.expm1(0.6 * value))
}

function drifting(by: number): Scenario['draw'] {
  return (chance) => noise(chance).map((value, i) => value + (by * i) / points)
}

const scenarios: readonly Scenario[] = [
  { title: 'no change', draw: noise, steps: [] },
  { title: 'no change, outliers', draw: withOutliers, steps: [] },
  { title: 'no change, skewed noise', draw: skewed, steps: [] },
  { title: 'no step, a drift of 1 sd in all', draw: drifting(1), steps: [] },
  { title: 'no step, a drift of 3 sd in all', draw: drifting(3), steps: [] },
  ...[1, 1.5, 2, 3, 5].map((size) => ({
    title: `a step of ${size} sd in the middle`,
    draw: stepped({ 40: size }),
    steps: [40],
  })),
  { title: 'a step of 2 sd, outliers', draw: stepped({ 40: 2 }, withOutliers), steps: [40] },
  { title: 'a step of 3 sd, outliers', draw: stepped({ 40: 3 }, withOutliers), steps: [40] },
  { title: 'a step of 3 sd, six values before the end', draw: stepped({ 74: 3 }), steps: [74] },
  { title: '3 sd up, and down again after 12', draw: stepped({ 34: 3, 46: -3 }), steps: [34, 46] },
]

const tests = {
  'E-divisive': (values: readonly number[]) => levelChanges(values, eDivisive),
  'step fit': (values: readonly number[]) => levelChanges(values, stepFit),
  'rank test': (values: readonly number[]) => levelChanges(values, rankTest),
  'two of three': (values: readonly number[]) => levelChanges(values, vote),
  'largest t': (values: readonly number[]) => changePoints(values),
} as const

/** A change counts as found where it was found within so many values. */
const tolerance = 2

export async function changePointTable(): Promise<string> {
  const rows = scenarios.map(({ title, draw, steps }, number) => {
    const chance = random(100 + number)
    const drawn = Array.from({ length: series }, () => draw(chance))
    const cells = Object.values(tests).map((test) => cellOf(drawn.map(test), steps))
    return [title, ...cells]
  })
  return [
    `Series of ${points} values, ${series} of each kind, seeded. Where there are steps: how many of them were found to within ${tolerance} values; then, everywhere, how many false changes a hundred series have. The largest t is what suspicions go by.`,
    table(['series', ...Object.keys(tests)], rows),
  ].join('\n\n')
}

function cellOf(
  found: readonly (readonly { readonly index: number }[])[],
  steps: readonly number[],
): string {
  const near = (index: number, step: number): boolean => Math.abs(index - step) <= tolerance
  const all = found.map((changes) => changes.map(({ index }) => index))
  const hits = all.flatMap((own) => steps.filter((step) => own.some((index) => near(index, step))))
  const misses = all.flatMap((own) =>
    own.filter((index) => !steps.some((step) => near(index, step))),
  )
  const falsely = `${((100 * misses.length) / found.length).toFixed(1)} false`
  if (steps.length === 0) return falsely
  return `${((100 * hits.length) / (found.length * steps.length)).toFixed(0)} %, ${falsely}`
}
