import type { Findings } from '../measure/index.ts'
import type { EitherEvidence, RedoneRound, RunEvidence } from '../model/index.ts'

/** What a report has of what was measured: all that verdicts follow from, and nothing of how it was to be measured. */
export function reportedEvidence({ evidence, pairs, redone }: Findings): RunEvidence {
  return {
    benchmarks: evidence.map(withoutGaits),
    pairs: pairs.map(withoutGaits),
    redone: redone.map(asCause),
  }
}

/** The rounds stand in the order in which they were begun. */
function withoutGaits<E extends EitherEvidence>({ gaits: _, ...evidence }: E): Omit<E, 'gaits'> {
  return { ...evidence, samples: evidence.samples.toSorted((a, b) => a.round - b.round) }
}

function asCause(one: RedoneRound): RedoneRound {
  if (one.kind === 'disturbed') return one
  const { id, arm, message } = one.failure
  return { ...one, failure: { id, arm, message } }
}
