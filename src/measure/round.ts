/** Measures one round: fresh processes, one an arm, that take turns on one CPU. */
import type { Arm, Measured, RoundPlan } from '../model/index.ts'
import type { Child, Ports } from '../platform/ports.ts'
import { random } from '../stats/index.ts'
import type { MeasureSpec } from '../worker/protocol.ts'
import { emptyLog, follow, type ArmLog } from './arm-process.ts'
import { workerCommand } from './command.ts'
import { diedOfAnother } from './death.ts'
import { wholeStep } from './extra-work.ts'
import { failuresOfDeath, failuresTold, type Death, type RoundFailure } from './failures.ts'
import { interferenceBetween, type Interference } from './interference.ts'
import type { Runtime, Slot } from './runtime.ts'
import type { MeasureSettings } from './settings.ts'
import { startWatchdog } from './watchdog.ts'

export interface RunnableArm extends Arm {
  readonly loaderFlags: readonly string[]
  /** Fraction of work done on top and not counted: 0 but where the gate itself is put to the test. */
  readonly extraWork: number
}

/** What a round needs to know besides its plan. */
export interface RoundContext {
  readonly arms: readonly RunnableArm[]
  readonly settings: MeasureSettings
  readonly runtime: Runtime
  readonly slot: Slot
  /** Aborts at the time cap or when the user stops the run: what is measured by then counts. */
  readonly cut: AbortSignal
}

export interface RoundResult {
  readonly plan: RoundPlan
  /** Figures per benchmark and arm's label; only benchmarks that every arm finished. */
  readonly figures: ReadonlyMap<string, Readonly<Record<string, Measured>>>
  /** Wall-clock seconds per benchmark, all arms together. */
  readonly seconds: ReadonlyMap<string, number>
  /** Share of the slicing time that went into handing over, per benchmark. */
  readonly handover: ReadonlyMap<string, number>
  readonly failures: readonly RoundFailure[]
  /** Seconds the round took beside its benchmarks. */
  readonly startUpSeconds: number
  readonly interference: Interference
}

/** A process that dies takes only the benchmark it was at with it: the others are measured in new processes. */
export async function measureRound(
  plan: RoundPlan,
  context: RoundContext,
  ports: Ports,
): Promise<RoundResult> {
  const start = ports.clock.seconds()
  const loadBefore = await ports.machine.load(context.slot.cpu)
  const coins = random(plan.seed)
  const arms = coins.shuffled(context.arms)
  const spawnOrder = coins.shuffled([...arms.keys()])
  let remaining: readonly string[] = coins.shuffled(plan.benchmarks)
  const figures = new Map<string, Record<string, Measured>>()
  const seconds = new Map<string, number>()
  const handover = new Map<string, number>()
  const failures: RoundFailure[] = []
  while (remaining.length > 0 && !context.cut.aborted) {
    const attempt = await attemptRound(plan, remaining, { ...context, arms }, spawnOrder, ports)
    attempt.figures.forEach((value, id) => figures.set(id, value))
    attempt.seconds.forEach((value, id) => seconds.set(id, value))
    attempt.handover.forEach((value, id) => handover.set(id, value))
    failures.push(...attempt.failures)
    const settled = new Set([...figures.keys(), ...failures.map(({ id }) => id)])
    remaining = attempt.broken ? remaining.filter((id) => !settled.has(id)) : []
    // A death that explains nothing would be repeated for ever.
    if (attempt.figures.size === 0 && attempt.failures.length === 0) break
  }
  const busy = [...seconds.values()].reduce((sum, each) => sum + each, 0)
  const took = ports.clock.seconds() - start
  const loadAfter = await ports.machine.load(context.slot.cpu)
  return {
    plan,
    figures,
    seconds,
    handover,
    failures,
    startUpSeconds: Math.max(0, took - busy),
    interference: interferenceBetween(loadBefore, loadAfter, took),
  }
}

interface Attempt extends Omit<RoundResult, 'plan' | 'startUpSeconds' | 'interference'> {
  /** A process died, so that benchmarks after that are still to be measured. */
  readonly broken: boolean
}

async function attemptRound(
  plan: RoundPlan,
  benchmarks: readonly string[],
  context: RoundContext,
  spawnOrder: readonly number[],
  ports: Ports,
): Promise<Attempt> {
  const { arms, cut, settings } = context
  const directory = await ports.files.temporaryDirectory('benchgate-round-')
  const logs = arms.map(emptyLog)
  const children: Child[] = []
  const killAll = (): void => children.forEach((child) => child.kill())
  let silent = false
  const watchdog = startWatchdog(settings.timeoutSeconds, () => {
    silent = true
    killAll()
  })
  try {
    const commands = await prepareArms(plan, benchmarks, context, directory, ports)
    for (const arm of spawnOrder) children[arm] = commands[arm]?.() ?? unreachable()
    cut.addEventListener('abort', killAll)
    if (cut.aborted) killAll()
    const deaths: Death[] = []
    await Promise.all(
      children.map(async (child, arm) => {
        const log = logs[arm] ?? unreachable()
        const finished = await follow(child, log, () => watchdog.heard())
        if (log.at.phase === 'done') return
        deaths.push({ arm, finished })
        if (!diedOfAnother(finished)) killAll()
      }),
    )
    const told = failuresTold(logs, arms, benchmarks)
    const died = cut.aborted ? [] : failuresOfDeath({ deaths, silent }, logs, context, benchmarks)
    return { ...collect(logs, arms), failures: [...told, ...died], broken: deaths.length > 0 }
  } finally {
    watchdog.stop()
    cut.removeEventListener('abort', killAll)
    await ports.files.remove(directory)
  }
}

function unreachable(): never {
  throw new Error('an arm without a process')
}

/** Writes what each arm is to do. @returns what starts each of them */
async function prepareArms(
  plan: RoundPlan,
  benchmarks: readonly string[],
  { arms, cut, runtime, settings, slot }: RoundContext,
  directory: string,
  ports: Ports,
): Promise<(() => Child)[]> {
  const paths = arms.map((_, arm) => meetingPoint(runtime, directory, arm))
  if (runtime.baton === 'fifo' && arms.length > 1) {
    const made = await ports.processes.run('mkfifo', paths, { cwd: directory })
    // A stop ends it as well; then nothing of this round is wanted any more.
    if (made.exitCode !== 0 && !cut.aborted) throw new Error(`mkfifo failed: ${made.stderr}`)
  }
  const iterationStep = wholeStep(arms.map(({ extraWork }) => extraWork))
  return Promise.all(
    arms.map(async (arm, index) => {
      const spec: MeasureSpec = {
        task: 'measure',
        file: `${arm.directory}/${plan.suite}`,
        suite: plan.suite,
        renames: settings.renames ?? [],
        arm: index,
        baton: { kind: runtime.baton, paths },
        benchmarks,
        slicing: settings.slicing,
        extraWork: arm.extraWork,
        iterationStep,
      }
      const specPath = `${directory}/arm-${index}.json`
      await ports.files.writeText(specPath, JSON.stringify(spec))
      const [program, ...args] = workerCommand(arm.loaderFlags, specPath, slot, settings)
      return () => ports.processes.spawn(program, args, { cwd: arm.directory })
    }),
  )
}

function meetingPoint({ baton }: Runtime, directory: string, arm: number): string {
  if (baton === 'fifo') return `${directory}/turn-${arm}`
  const unique = directory.split(/[\\/]/).at(-1)
  return directory.includes('\\') ? `\\\\.\\pipe\\${unique}-${arm}` : `${directory}/turn-${arm}`
}

function collect(
  logs: readonly ArmLog[],
  arms: readonly Arm[],
): Pick<Attempt, 'figures' | 'seconds' | 'handover'> {
  const figures = new Map<string, Record<string, Measured>>()
  const handover = new Map<string, number>()
  const [first] = logs
  for (const id of first?.measured.keys() ?? []) {
    const entries = arms.flatMap((arm, index) => {
      const measured = logs[index]?.measured.get(id)
      return measured === undefined ? [] : [[arm.label, measured] as const]
    })
    if (entries.length < arms.length) continue
    figures.set(id, Object.fromEntries(entries))
    const own = logs.map(({ slicing }) => slicing.get(id)?.ownSeconds ?? 0)
    const all = first?.slicing.get(id)?.seconds ?? 0
    handover.set(id, 1 - own.reduce((sum, each) => sum + each, 0) / all)
  }
  return { figures, handover, seconds: first?.seconds ?? new Map() }
}
