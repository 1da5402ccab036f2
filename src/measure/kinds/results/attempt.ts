import type { Measured, ResultsDefinition } from '../../../model/index.ts'
import type { Ports } from '../../../platform/ports.ts'
import type { RoundFailure } from '../../failures.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import type { Attempt, AttemptRequest } from '../../suites.ts'
import { bringResults, type Brought, type BroughtResults } from './bring-results.ts'
import type { LookedResults } from './looked.ts'
import { take, type Taken } from './take.ts'

/** The results of one arm's run. */
interface ArmResults extends Pick<Taken, 'excused' | 'gap'> {
  readonly arm: RunnableArm
  /** Figures by the benchmarks' ids. */
  readonly figures: ReadonlyMap<string, Measured>
  /** Reasons why benchmarks failed, by their ids. */
  readonly failed: ReadonlyMap<string, string>
}

/** Runs the tool once in each version, in the round's order; all benchmarks of the suite come out of it. */
export async function runInTurn(
  definition: ResultsDefinition,
  { benchmarks, context: { arms, cut, settings } }: AttemptRequest,
  looked: LookedResults,
  ports: Ports,
): Promise<Attempt> {
  const brought: (readonly [RunnableArm, BroughtResults])[] = []
  const kept = looked.takeKept(arms)
  let spent = (kept ?? []).reduce((sum, { seconds: each }) => sum + each, 0)
  const start = ports.clock.seconds()
  for (const [i, arm] of arms.entries()) {
    const known = kept?.[i]
    const one: Brought =
      known === undefined
        ? await bringResults(definition, arm, cut, ports)
        : { kind: 'brought', ...known.brought }
    if (one.kind === 'cut') return nothing([])
    if (one.kind === 'failed') return nothing(benchmarks.map((id) => ({ id, ...one })))
    brought.push([arm, one])
  }
  spent += ports.clock.seconds() - start
  const named = looked.named(brought.map(([, one]) => one))
  const byArm = brought.map(([arm, one], i) =>
    resultsOf(arm, named[i] ?? one, definition, settings),
  )
  const failures = byArm.flatMap((own) => failuresOf(own, byArm, benchmarks, looked))
  const failed = new Set(failures.map(({ id }) => id))
  const whole = benchmarks.filter((id) => !failed.has(id))
  const seconds = spent / benchmarks.length
  return {
    figures: new Map(whole.map((id) => [id, figuresOf(id, byArm)])),
    seconds: new Map(whole.map((id) => [id, seconds])),
    handover: new Map(),
    failures,
    broken: false,
  }
}

function resultsOf(
  arm: RunnableArm,
  brought: BroughtResults,
  definition: ResultsDefinition,
  { renames = [] }: AttemptRequest['context']['settings'],
): ArmResults {
  const { benchmarks, failed, excused, gap } = take(brought, definition, renames)
  return {
    arm,
    figures: new Map(benchmarks.map(({ benchmark: { id }, rounds }) => [id, rounds[0] ?? {}])),
    failed: new Map(failed.map(({ benchmark: { id }, message }) => [id, message])),
    excused,
    gap,
  }
}

/** The benchmarks of a round that failed in an arm. */
function failuresOf(
  own: ArmResults,
  all: readonly ArmResults[],
  benchmarks: readonly string[],
  looked: LookedResults,
): readonly RoundFailure[] {
  const { arm, figures, failed, excused, gap } = own
  const whyNot = (id: string): string | null => {
    const told = failed.get(id)
    if (told !== undefined) return told
    if (!figures.has(id)) return excused[id] ?? gap?.message ?? notThere
    const others = all.some((other) => other.figures.has(id) && other.excused[id] === undefined)
    return others ? (excused[id] ?? null) : null
  }
  const failure = (id: string, message: string): RoundFailure => {
    return { id, arm: arm.label, message, died: false }
  }
  const missing = benchmarks.flatMap((id) => {
    const message = whyNot(id)
    return message === null ? [] : [failure(id, message)]
  })
  const isUntold =
    gap?.isFailure === true && missing.length + failed.size === 0 && !looked.failsIn(arm.directory)
  // The tool did not fail at first, and nothing tells which benchmark is to blame: none of the figures can be trusted.
  return isUntold ? benchmarks.map((id) => failure(id, gap.message)) : missing
}

const notThere = 'is not among the results of this run, though it was at first'

function figuresOf(id: string, byArm: readonly ArmResults[]): Readonly<Record<string, Measured>> {
  return Object.fromEntries(byArm.map(({ arm, figures }) => [arm.label, figures.get(id) ?? {}]))
}

function nothing(failures: readonly RoundFailure[]): Attempt {
  return { figures: new Map(), seconds: new Map(), handover: new Map(), failures, broken: false }
}
