import { extras, poolOf, type Pool } from '../../src/selftest/index.ts'
import type { Collection } from '../data.ts'

/** With fewer rounds of a slowdown a decision cannot come to its end: that says nothing of the procedure. */
const fewestRounds = 16

/** The gate's rounds of each workload, in time order; of slowdowns only those that were measured often enough. */
export function poolsOf({ rounds }: Collection): Pool[] {
  const inOrder = rounds.toSorted((a, b) => a.round - b.round)
  const byWorkload = Map.groupBy(inOrder, ({ workload }) => workload)
  return [...byWorkload].map(([name, own]) =>
    withoutShort(poolOf({ id: name, suite: `${name}.bench.mjs`, name }, own, extras)),
  )
}

function withoutShort(pool: Pool): Pool {
  const enough = [...pool.rounds].filter(
    ([extra, all]) => extra === 0 || all.length >= fewestRounds,
  )
  return { ...pool, rounds: new Map(enough) }
}
