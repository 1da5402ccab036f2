/** How many comparisons a bisection takes, and how often it is right, beside halving the range by one round a step. */
import { plainSearch, searchIn } from '../__tests__/bisect/simulated.ts'
import { deriveSeed } from '../src/stats/index.ts'
import { table } from './measured.ts'

const searches = 1000
const spread = 0.015
const threshold = 0.05

export async function bisection(): Promise<string> {
  const rows = [64, 512].flatMap((last) => [0.05, 0.1, 0.3].map((step) => rowOf(last, step)))
  return [
    `Simulated: ${searches} searches each for one step at a commit that chance has chosen, rounds that stray by ${spread * 100} %, threshold ${threshold * 100} %. A comparison is one visit to a pair of commits, whatever its rounds; plain halving compares the middle with the good end by one round and believes it, knowing the step's size.`,
    table(
      [
        'commits',
        'step',
        'found',
        'wrong',
        'comparisons',
        'rounds',
        'checkouts',
        'plain: found',
        'plain: comparisons',
      ],
      rows,
    ),
  ].join('\n\n')
}

function rowOf(last: number, step: number): string[] {
  const tried = Array.from({ length: searches }, (_, number) => {
    const seed = deriveSeed(last, number)
    const culprit = 1 + (seed % last)
    const range = { last, steps: { [culprit]: step }, threshold, spread, seed }
    const search = searchIn(range)
    const { steps } = search.outlook
    const isRight = steps.length === 1 && steps[0]?.at === culprit
    const plain = plainSearch(range)
    return {
      isRight,
      isWrong: steps.length > 0 && !isRight,
      search,
      isPlainRight: plain.at === culprit,
      plain: plain.comparisons,
    }
  })
  const mean = (of: (one: (typeof tried)[number]) => number): number =>
    tried.reduce((sum, one) => sum + of(one), 0) / searches
  const share = (is: (one: (typeof tried)[number]) => boolean): string =>
    `${(mean((one) => Number(is(one))) * 100).toFixed(1)} %`
  return [
    String(last),
    `+${step * 100} %`,
    share(({ isRight }) => isRight),
    share(({ isWrong }) => isWrong),
    mean(({ search }) => search.comparisons).toFixed(1),
    mean(({ search }) => search.rounds).toFixed(1),
    mean(({ search }) => search.prepared).toFixed(1),
    share(({ isPlainRight }) => isPlainRight),
    mean(({ plain }) => plain).toFixed(1),
  ]
}
