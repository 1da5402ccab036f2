import type { Evidence, Limit } from '../model/index.ts'
import { deriveSeed, random } from '../stats/index.ts'
import { mostControls, quickCalls } from './schedule.ts'
import type { Settings } from './settings.ts'
import { isUntouchedEverywhere } from './untouched.ts'

/**
 * What is measured of a benchmark. `asked`: all that its verdict takes. `control`: it cannot have changed, so that its rounds
 * tell of the measurement. `left`: nothing, since it cannot have changed.
 */
export type Role = 'asked' | 'control' | 'left'

/** What roles follow from: nothing of it changes while a run measures. */
interface RoleTerms {
  readonly evidence: readonly Evidence[]
  readonly limits?: readonly Limit[]
  readonly heads: readonly string[]
  readonly settings: Pick<Settings, 'seed'>
  /** Whether what cannot reach the change is measured as if it could; left out, it is. */
  readonly reach?: 'auto' | 'measure-all'
}

/** The role of every benchmark of a run. */
export function rolesOf(terms: RoleTerms): (one: Evidence) => Role {
  const { evidence, limits = [], heads, reach = 'measure-all' } = terms
  if (reach === 'measure-all') return () => 'asked'
  // Untouched or not, a budget of any tier is held against figures.
  const limited = new Set(limits.flatMap(idsOf))
  const untouched = evidence.filter((one) => isUntouchedEverywhere(one, heads))
  const isLimited = ({ benchmark }: Evidence): boolean => limited.has(benchmark.id)
  const untouchedIds = new Set(untouched.map(({ benchmark }) => benchmark.id))
  const controls = new Set(
    [
      ...untouched.filter(isLimited),
      ...drawn(
        untouched.filter((one) => !isLimited(one)),
        evidence.filter((one) => !untouchedIds.has(one.benchmark.id) || isLimited(one)),
        mostControls - untouched.filter(isLimited).length,
        terms.settings.seed,
      ),
    ].map(({ benchmark }) => benchmark.id),
  )
  return ({ benchmark: { id } }) =>
    untouchedIds.has(id) ? (controls.has(id) ? 'control' : 'left') : 'asked'
}

function idsOf(limit: Limit): readonly string[] {
  return limit.kind === 'budget' ? [limit.benchmark.id] : [limit.benchmark.id, limit.than.id]
}

/**
 * First those of files that are measured anyway, where a control costs no process, and then those of one more file, of
 * which every benchmark is quick. Where nothing is measured, there is nothing that a false alarm could be about.
 */
function drawn(
  untouched: readonly Evidence[],
  measured: readonly Evidence[],
  most: number,
  seed: number,
): readonly Evidence[] {
  if (measured.length === 0) return []
  const started = new Set(measured.map(({ benchmark }) => benchmark.suite))
  const chance = random(deriveSeed(seed, partOfControls))
  const inOrder = chance.shuffled(untouched)
  const beside = inOrder.filter(({ benchmark }) => started.has(benchmark.suite))
  const bySuite = Map.groupBy(
    inOrder.filter((one) => !beside.includes(one)),
    ({ benchmark }) => benchmark.suite,
  )
  const further = [...bySuite.values()].find((suite) => suite.every(isQuick)) ?? []
  return [...beside, ...further].slice(0, Math.max(0, most))
}

function isQuick({ reach = [] }: Evidence): boolean {
  return reach.every((one) => one.kind === 'cannot-reach' && one.compared.calls >= quickCalls)
}

/** Rounds count up from 0, and the seeds of theirs are derived by their numbers. */
const partOfControls = -2
