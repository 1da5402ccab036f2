import type { Measured, ResultsDefinition } from '../../../model/index.ts'
import type { Ports } from '../../../platform/ports.ts'
import type { RoundFailure } from '../../failures.ts'
import type { Attempt, AttemptRequest } from '../../suites.ts'
import { bringResults } from './bring-results.ts'
import { take } from './take.ts'

/** Runs the tool once in each version, in the round's order; all benchmarks of the suite come out of it. */
export async function runInTurn(
  definition: ResultsDefinition,
  { benchmarks, context: { arms, cut, settings } }: AttemptRequest,
  ports: Ports,
): Promise<Attempt> {
  const start = ports.clock.seconds()
  const byArm = new Map<string, ReadonlyMap<string, Measured>>()
  const failures: RoundFailure[] = []
  for (const arm of arms) {
    const brought = await bringResults(definition, arm, cut, ports)
    if (brought.kind === 'cut') return nothing([])
    if (brought.kind === 'failed') return nothing(benchmarks.map((id) => ({ id, ...brought })))
    const taken = take(brought.results, definition, settings.renames ?? []).benchmarks
    const own = new Map(taken.map(({ benchmark: { id }, rounds }) => [id, rounds[0] ?? {}]))
    byArm.set(arm.label, own)
    const missing = benchmarks.filter((id) => !own.has(id))
    failures.push(...missing.map((id) => ({ id, arm: arm.label, message: notThere, died: false })))
  }
  const failed = new Set(failures.map(({ id }) => id))
  const whole = benchmarks.filter((id) => !failed.has(id))
  const seconds = (ports.clock.seconds() - start) / benchmarks.length
  return {
    figures: new Map(whole.map((id) => [id, figuresOf(id, byArm)])),
    seconds: new Map(whole.map((id) => [id, seconds])),
    handover: new Map(),
    failures,
    broken: false,
  }
}

const notThere = 'is not among the results of this run, though it was at first'

function figuresOf(
  id: string,
  byArm: ReadonlyMap<string, ReadonlyMap<string, Measured>>,
): Readonly<Record<string, Measured>> {
  return Object.fromEntries([...byArm].map(([label, own]) => [label, own.get(id) ?? {}]))
}

function nothing(failures: readonly RoundFailure[]): Attempt {
  return { figures: new Map(), seconds: new Map(), handover: new Map(), failures, broken: false }
}
