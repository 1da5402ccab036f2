import { pairId, type Evidence, type Limit, type Pair, type PairEvidence } from '../model/index.ts'

/**
 * What is to be measured of relations whose benchmarks take turns: a pair in each head that has both, however many
 * relations it has.
 */
export function pairsOf(
  limits: readonly Limit[],
  evidence: readonly Evidence[],
  heads: readonly string[],
): readonly PairEvidence[] {
  const pairs = new Map<string, PairEvidence>()
  const has = (id: string, head: string): boolean =>
    evidence.some(({ benchmark, versions }) => benchmark.id === id && versions.includes(head))
  for (const limit of limits) {
    if (limit.kind === 'budget' || !limit.inTurns) continue
    const { benchmark, than } = limit
    const pair: Pair = [benchmark.id, than.id]
    for (const head of heads.filter((each) => pair.every((id) => has(id, each)))) {
      const id = pairId(pair, head)
      const name = `${benchmark.name} and ${than.name}`
      const blank = { kind: 'pair', samples: [], failures: [], secondsPerRound: null } as const
      pairs.set(id, { ...blank, benchmark: { ...benchmark, id, name }, versions: [head], pair })
    }
  }
  return [...pairs.values()]
}
