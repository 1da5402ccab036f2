import type { Findings } from '../measure/index.ts'
import type { Evidence, RedoneRound, RunEvidence } from '../model/index.ts'

/** What a report has of what was measured: all that verdicts follow from, and nothing of how it was to be measured. */
export function reportedEvidence({ evidence, pairs, redone }: Findings): RunEvidence {
  return {
    benchmarks: evidence.map(withoutConduct),
    pairs: pairs.map((one) => ({ ...withoutConduct(one), pair: one.pair })),
    redone: redone.map(asCause),
  }
}

/** The rounds stand in the order in which they were begun. */
function withoutConduct(evidence: Evidence): Evidence {
  const { benchmark, was, metrics, versions, failures, reach, unread, recorded, secondsPerRound } =
    evidence
  return {
    benchmark,
    ...(was !== undefined && { was }),
    ...(metrics !== undefined && { metrics }),
    versions,
    samples: evidence.samples.toSorted((a, b) => a.round - b.round),
    failures,
    ...(reach !== undefined && reach.length > 0 && { reach }),
    ...(unread && { unread }),
    ...(recorded && { recorded }),
    secondsPerRound,
  }
}

function asCause(one: RedoneRound): RedoneRound {
  if (one.kind === 'disturbed') return one
  const { id, arm, message } = one.failure
  return { ...one, failure: { id, arm, message } }
}
