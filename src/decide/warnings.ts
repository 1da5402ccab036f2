import type { UnusableFigure } from '../compare/index.ts'
import type { Evidence, Warning } from '../model/index.ts'
import { failsInHead } from './outcome.ts'
import type { Standing } from './standing.ts'

/** What a reader of the verdicts should know beside them. */
export function warningsOf(
  evidence: readonly Evidence[],
  standings: readonly Standing[],
  base: string | null,
): Warning[] {
  return [
    ...evidence.filter((one) => failsOnlyInBase(one, base)).map(baseErrored),
    ...unusable(standings),
    ...standings
      .filter(({ state, controlFired }) => controlFired && state.kind !== 'settled')
      .map(crooked),
    ...undecided(standings),
  ]
}

function failsOnlyInBase(one: Evidence, base: string | null): boolean {
  return one.failures.length > 0 && !failsInHead(one, base)
}

function baseErrored({ benchmark, failures }: Evidence): Warning {
  const message = `${benchmark.id} fails in the base (${failures[0]?.version ?? ''}), so there is nothing to compare it with.`
  return { code: 'base-errored', message }
}

function unusable(standings: readonly Standing[]): Warning[] {
  const byBenchmark = Map.groupBy(standings, ({ pairing }) => pairing.evidence)
  return [...byBenchmark].flatMap(([{ benchmark, samples }, ofBenchmark]) => {
    const figures = ofBenchmark.flatMap(({ pairing }) => pairing.unusable)
    const rounds = new Set(figures.map(({ round }) => round)).size
    const [first] = figures
    if (first === undefined) return []
    const message = `${benchmark.id}: ${rounds} of ${samples.length} rounds have a figure that is not a positive number, and are left out (round ${first.round}, ${first.arm}: ${shown(first)}).`
    return [{ code: 'unusable-figures', message }]
  })
}

function shown({ value }: UnusableFigure): string {
  return value === null ? 'none' : String(value)
}

function crooked({ pairing }: Standing): Warning {
  const message = `${pairing.evidence.benchmark.id}: the base differed from itself in the same rounds, so no difference between versions can be trusted.`
  return { code: 'control-fired', message }
}

/** Only `open` ones: what is spent is undecided for another reason than time. */
function undecided(standings: readonly Standing[]): Warning[] {
  const open = count(standings.filter(({ state }) => state.kind === 'open'))
  const unmeasured = count(standings.filter(({ pairing }) => pairing.evidence.samples.length === 0))
  if (open === 0) return []
  const message = `The measuring ended before ${open} of ${count(standings)} benchmarks were decided, ${unmeasured} of them without a single round. Allow more time, or measure fewer benchmarks.`
  return [{ code: 'undecided', message }]
}

function count(standings: readonly Standing[]): number {
  return new Set(standings.map(({ pairing }) => pairing.evidence)).size
}
