import {
  keptFigures,
  metricsInOrder,
  type Evidence,
  type Measured,
  type RoundSample,
  type SuiteMetrics,
} from '../../model/index.ts'
import type { Particulars, SuiteContents } from './suite-contents.ts'

/** A version's copy of a suite. */
export interface SuiteCopy {
  readonly label: string
  readonly contents: SuiteContents
}

type Own = Pick<Evidence, 'samples' | 'metrics' | 'recorded' | 'together'>

/** What is known of a benchmark before anything of it is measured, from all versions' copies of its suite. */
export function ownEvidence(id: string, copies: readonly SuiteCopy[]): Own {
  const loaded = copies.flatMap(({ label, contents }) =>
    contents.kind === 'loaded' ? [{ label, contents, own: contents.particulars?.get(id) }] : [],
  )
  const metrics = loaded.flatMap(({ contents, own }) => own?.metrics ?? contents.metrics ?? [])
  const recorded = loaded.flatMap(({ label, own }) => recordedOf(label, own))
  return {
    ...(metrics.length > 0 && { metrics: together(metrics) }),
    ...(loaded.some(({ contents }) => contents.together) && { together: true }),
    ...(recorded.length > 0 && { recorded: true }),
    samples: samplesOf(recorded),
  }
}

/** What any of the versions measures. */
function together(all: readonly SuiteMetrics[]): SuiteMetrics {
  return {
    measured: metricsInOrder(all.flatMap(({ measured }) => measured)),
    gating: metricsInOrder(all.flatMap(({ gating }) => gating)),
  }
}

interface Recorded {
  readonly label: string
  readonly rounds: readonly Measured[]
}

function recordedOf(label: string, own: Particulars | undefined): readonly Recorded[] {
  return own?.recorded === undefined ? [] : [{ label, rounds: own.recorded }]
}

/** As many as decide's screen takes: what is recorded beyond that may confirm what it raises. */
const screened = 10

/** The versions' recorded rounds side by side, as many as all of them have. */
function samplesOf(recorded: readonly Recorded[]): readonly RoundSample[] {
  const count = Math.min(...recorded.map(({ rounds }) => rounds.length))
  return Array.from({ length: recorded.length === 0 ? 0 : count }, (_, round) => ({
    round,
    stage: round < screened ? 'screen' : 'confirm',
    arms: Object.fromEntries(
      recorded.map(({ label, rounds }) => [label, keptFigures(rounds[round] ?? {})]),
    ),
  }))
}
