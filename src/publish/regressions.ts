import { createHash } from 'node:crypto'
import type { BenchmarkReport, Fixed, Report, Result, Verdict } from '../model/index.ts'
import type { Slower } from './memory.ts'

/** What became of the regressions that were told before, and what is to be remembered now. */
export interface Regressions {
  /** The worst first. */
  readonly fixed: readonly Fixed[]
  /** The regressions of this report, the worst first, then earlier ones that it cannot settle. */
  readonly slower: readonly Slower[]
}

/**
 * Holds a report against the regressions that were told before. Only a verdict counts as fixed: a benchmark that is
 * inconclusive now, or was left out, may still be slower and is remembered; one that has nothing to be compared with
 * is forgotten.
 */
export function regressions(report: Report, before: readonly Slower[]): Regressions {
  const told = new Map(before.map(({ digest, by }) => [digest, by]))
  const benchmarks = report.benchmarks.map((benchmark) => {
    const digest = digestOf(benchmark.id)
    return { id: benchmark.id, digest, state: stateOf(benchmark), toldBy: told.get(digest) ?? null }
  })
  const states = new Map(benchmarks.map(({ digest, state }) => [digest, state.kind]))
  const open = before.filter(({ digest }) => (states.get(digest) ?? 'open') === 'open')
  const fixed = benchmarks.flatMap(({ id, state, toldBy }) =>
    state.kind === 'settled' && toldBy !== null ? [{ id, by: toldBy }] : [],
  )
  const slower = benchmarks.flatMap(({ digest, state }) =>
    state.kind === 'slower' ? [{ digest, by: state.by }] : [],
  )
  return { fixed: fixed.toSorted(worstFirst), slower: [...slower.toSorted(worstFirst), ...open] }
}

type State =
  | { readonly kind: 'slower'; readonly by: number }
  | { readonly kind: 'settled' | 'open' | 'gone' }

function stateOf({ results }: BenchmarkReport): State {
  const gating = results.filter(({ gates }) => gates)
  const worse = gating.filter(({ verdict }) => verdict === 'regressed').map(worseBy)
  if (worse.length > 0) return { kind: 'slower', by: Math.max(...worse) }
  if (gating.every(({ verdict }) => oneSided.has(verdict))) return { kind: 'gone' }
  return { kind: gating.every(({ verdict }) => settled.has(verdict)) ? 'settled' : 'open' }
}

const settled: ReadonlySet<Verdict> = new Set(['unchanged', 'untouched', 'improved'])
const oneSided: ReadonlySet<Verdict> = new Set(['new', 'removed'])

function worseBy({ change }: Result): number {
  return Math.max(0, (change?.ratio ?? 1) - 1)
}

function worstFirst(a: { readonly by: number }, b: { readonly by: number }): number {
  return b.by - a.by
}

/** Short, since hundreds share a line; long enough that no two benchmarks of a suite meet by chance. */
function digestOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12)
}
