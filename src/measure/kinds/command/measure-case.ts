import type { CommandDefinition, Measured } from '../../../model/index.ts'
import type { Clock } from '../../../platform/ports.ts'
import type { Housed } from '../../own-temporary.ts'
import { inPairs, referenceOf } from '../../paired-times.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import type { CommandCase } from './cases.ts'
import { commandFigures } from './figures.ts'
import type { Usage } from './launcher.ts'
import {
  helpingLine,
  runLine,
  type LineConditions,
  type LineFailure,
  type RanLine,
} from './run-line.ts'
import type { StartUp } from './start-up.ts'

/** An arm and what it runs: all the same, but for a pair of benchmarks of one version. */
export interface CaseArm extends Housed<RunnableArm> {
  readonly one: CommandCase
}

/** How a command is run in this round. */
export interface CaseConditions extends LineConditions {
  /** In the order of the round's turns. */
  readonly arms: readonly CaseArm[]
  readonly startUp: StartUp
  readonly clock: Clock
  /** Aborts when the user stops the run: nothing is cleaned up then. */
  readonly stop: AbortSignal
  /** The one for this round, where processes can be pinned. */
  readonly ownCpu: number | null
  /**
   * What is warm so far, by the benchmark's id and the arm's directories; true where the command kept just one CPU busy.
   * `measureCase` adds what it has warmed.
   */
  readonly warm: Map<string, boolean>
}

export type CaseResult =
  | {
      readonly kind: 'measured'
      readonly figures: Readonly<Record<string, Measured>>
      readonly seconds: number
    }
  | LineFailure
  | { readonly kind: 'cut' }

/** One round of a command: there and back through the arms, until there is enough of it. */
export async function measureCase(
  definition: CommandDefinition,
  conditions: CaseConditions,
): Promise<CaseResult> {
  const result = await measurePrepared(definition, conditions)
  // Also after a failure: what was prepared is there.
  const left = await cleanUp(definition, conditions)
  return result.kind === 'measured' ? (left ?? result) : result
}

async function measurePrepared(
  definition: CommandDefinition,
  conditions: CaseConditions,
): Promise<CaseResult> {
  const { arms, clock, startUp } = conditions
  for (const arm of arms) {
    const failure = await warmUp(definition, arm, conditions)
    if (failure !== null) return failure
  }
  const cpus = cpusFor(conditions)
  const run = (arm: CaseArm): Promise<RanLine> => runOnce(definition, arm, conditions, cpus)
  const usages = new Map(arms.map((arm): [CaseArm, Usage[]] => [arm, []]))
  const start = clock.seconds()
  const elapsed = (): number => clock.seconds() - start
  for (let passes = 0; !isEnough(passes, elapsed(), definition.runs); passes++) {
    for (const arm of passes % 2 === 0 ? arms : arms.toReversed()) {
      const ran = await run(arm)
      if (ran.kind !== 'ran') return ran
      usages.get(arm)?.push(ran.usage)
    }
  }
  const figures = [...usages].map(
    ([{ label }, all]) => [label, commandFigures(all, startUp)] as const,
  )
  const taken = [...usages].map(([{ label }, all]) => {
    return [label, all.map(({ seconds }) => seconds - startUp.seconds)] as const
  })
  return {
    kind: 'measured',
    figures: inPairs(Object.fromEntries(figures), Object.fromEntries(taken), referenceOf(arms)),
    seconds: elapsed(),
  }
}

async function warmUp(
  definition: CommandDefinition,
  arm: CaseArm,
  conditions: CaseConditions,
): Promise<Exclude<RanLine, { kind: 'ran' }> | null> {
  const { warm, cpus } = conditions
  if (warm.has(placeOf(arm))) return null
  const usages: Usage[] = []
  for (let done = 0; done < definition.warmup; done++) {
    const ran = await runOnce(definition, arm, conditions, cpus)
    if (ran.kind !== 'ran') return ran
    usages.push(ran.usage)
  }
  warm.set(placeOf(arm), usages.length > 0 && usages.every(keepsOneCpu))
  return null
}

function placeOf({ one, directory, temporary }: CaseArm): string {
  return JSON.stringify([one.benchmark.id, directory, temporary])
}

/** All arms on one CPU where none of them needs more: two CPUs have different neighbours. */
function cpusFor({ arms, cpus, ownCpu, warm }: CaseConditions): readonly number[] | null {
  if (cpus !== null || ownCpu === null) return cpus
  return arms.every((arm) => warm.get(placeOf(arm)) === true) ? [ownCpu] : null
}

async function runOnce(
  definition: CommandDefinition,
  arm: CaseArm,
  conditions: CaseConditions,
  cpus: readonly number[] | null,
): Promise<RanLine> {
  const { shell, failures } = definition
  const { run, prepare } = arm.one
  if (prepare !== null) {
    const prepared = await runLine(helpingLine('prepare', prepare, definition), arm, conditions)
    if (prepared.kind !== 'ran') return prepared
  }
  return runLine({ role: 'run', text: run, shell, failures }, arm, { ...conditions, cpus })
}

async function cleanUp(
  definition: CommandDefinition,
  conditions: CaseConditions,
): Promise<LineFailure | null> {
  // The control shares the base's directory.
  const arms = conditions.arms.filter(({ role }) => role !== 'control')
  let failure: LineFailure | null = null
  for (const arm of arms) {
    const { cleanup } = arm.one
    if (cleanup === null) continue
    const line = helpingLine('cleanup', cleanup, definition)
    const ran = await runLine(line, arm, { ...conditions, signal: conditions.stop })
    if (ran.kind === 'failed') failure ??= ran
  }
  return failure
}

/** Seconds that a round's runs fill: as long as a round of benchmark files takes. */
const filledSeconds = 1

/**
 * A round ends where it began, so that what gets steadily faster or slower meanwhile is in all arms alike; unless there
 * and back takes too long.
 */
function isEnough(passes: number, seconds: number, runs: number | null): boolean {
  if (runs !== null) return passes >= runs
  if (passes < 2) return passes === 1 && seconds >= filledSeconds
  return passes % 2 === 0 && seconds * (1 + 1 / passes) >= filledSeconds
}

/**
 * Whether a run kept one CPU busy all the time, and never a second one: on a CPU of its own it takes as long. One that
 * waits may do so for children that work at the same time.
 */
export function keepsOneCpu({ seconds, resources }: Usage): boolean {
  if (resources === null) return false
  const busy = (resources.user + resources.system) / seconds
  return busy > 0.9 && busy < 1.05
}
