import { randomUUID } from 'node:crypto'
import { GateError } from '../../errors.ts'
import type { Paces, RoundPlan } from '../../model/index.ts'
import type { Child, Ports } from '../../platform/ports.ts'
import type { MeasureSpec, ProfileSettings } from '../../worker/protocol.ts'
import { emptyLog, follow, type ArmLog } from './arm-process.ts'
import { asidesOf } from '../asides.ts'
import { collectArms } from './collect-arms.ts'
import { workerCommand } from '../command.ts'
import { diedOfAnother } from '../death.ts'
import { programOf } from './program-of.ts'
import { wholeStep } from '../extra-work.ts'
import {
  failuresOfDeath,
  failuresTold,
  saidNothing,
  type Death,
  type RoundFailure,
} from '../failures.ts'
import { foreignCode, foreignCodeMessage, ofUser } from '../foreign-code.ts'
import type { FrameworkProcesses } from './framework.ts'
import { inOwnTemporaries, temporaryIn, type Housed } from '../own-temporary.ts'
import type { Runtime } from '../runtime.ts'
import type { RunnableArm } from '../runnable-arm.ts'
import type { Attempt, AttemptRequest, RoundContext } from '../suites.ts'
import type { MeasureSettings } from '../settings.ts'
import { startWatchdog } from '../watchdog.ts'

/** An arm's benchmark file. */
export interface ArmFile {
  /** The id that it has for a benchmark. */
  asWritten(id: string): string
  /** Its benchmarks that are run for a moment, if they come before one that is measured; under its own ids. */
  readonly rehearsed: readonly string[]
  /** Whether a benchmark that it comes to, by its own id, was there when it was read. */
  isFound(id: string): boolean
  /** It has one benchmark. */
  readonly alone: boolean
}

/** What the processes of an attempt are asked for. */
export interface ArmsAsked {
  readonly fileOf: (arm: RunnableArm) => ArmFile
  /** Whether they tell what they have loaded by their end: it takes some hundredths of a second. */
  readonly tellsModules: boolean
}

/** One attempt at a suite of benchmark processes: an arm each, taking turns in slices on one CPU. */
export function interleaveArms(
  request: AttemptRequest,
  processes: FrameworkProcesses,
  ports: Ports,
  asked: ArmsAsked,
): Promise<Attempt> {
  return inOwnTemporaries(request.context.arms, ports.files, (arms) =>
    interleave({ ...request, context: { ...request.context, arms } }, processes, ports, asked),
  )
}

interface HousedContext extends RoundContext {
  readonly arms: readonly Housed<RunnableArm>[]
}

interface HousedRequest extends AttemptRequest {
  readonly context: HousedContext
}

async function interleave(
  { plan, benchmarks, context, spawnOrder }: HousedRequest,
  processes: FrameworkProcesses,
  ports: Ports,
  asked: ArmsAsked,
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
    const work = { plan, benchmarks, processes, ...asked }
    const keys = arms.map(() => randomUUID())
    const commands = await prepareArms(work, context, { directory, keys }, ports)
    for (const arm of spawnOrder) children[arm] = commands[arm]?.() ?? unreachable()
    cut.addEventListener('abort', killAll)
    if (cut.aborted) killAll()
    const deaths: Death[] = []
    await Promise.all(
      children.map(async (child, arm) => {
        const log = logs[arm] ?? unreachable()
        const finished = await follow(child, keys[arm] ?? unreachable(), log, () =>
          watchdog.heard(),
        )
        if (log.at.phase === 'done') return
        deaths.push({ arm, finished })
        if (!diedOfAnother(finished)) killAll()
      }),
    )
    const told = failuresTold(logs, arms, benchmarks)
    const died = cut.aborted ? [] : failuresOfDeath({ deaths, silent }, logs, context, benchmarks)
    const mute = cut.aborted || deaths.length > 0 ? [] : saidNothing(logs, arms, benchmarks)
    const foreign = foreignFailures(logs, { plan, benchmarks, context })
    const failures = [...told, ...died, ...mute, ...foreign].map((failure) => ({
      ...failure,
      // An arm of a pair knows its own benchmark alone.
      id: plan.pair === undefined ? failure.id : (benchmarks[0] ?? failure.id),
    }))
    const asides = asidesOf(logs, arms, plan, benchmarks, (id, arm) =>
      asked.fileOf(arm).isFound(id),
    )
    const slicesOf = (id: string): number => plan.paces?.[id]?.slices ?? settings.slicing.slices
    return {
      ...collectArms(logs, arms, benchmarks, slicesOf),
      failures,
      asides,
      broken: deaths.length > 0,
    }
  } finally {
    watchdog.stop()
    cut.removeEventListener('abort', killAll)
    await ports.files.remove(directory)
  }
}

/**
 * Some code is loaded only while a benchmark runs. Which of the versions is at fault does not matter: with one arm that is
 * another one, nothing was compared.
 */
function foreignFailures(
  logs: readonly ArmLog[],
  {
    plan,
    benchmarks,
    context: { arms, settings },
  }: Pick<AttemptRequest, 'plan' | 'benchmarks' | 'context'>,
): RoundFailure[] {
  const versions = arms.map(({ version }) => version)
  const found = arms.flatMap(({ version }, index) => {
    const modules = ofUser(logs[index]?.modules ?? [], settings.workerPath)
    return foreignCode(modules, plan.suite, version, versions) ?? []
  })
  const [first] = found
  if (first === undefined) return []
  const message = foreignCodeMessage(first)
  return benchmarks.map((id) => ({ id, arm: null, message, died: false }))
}

function unreachable(): never {
  throw new Error('an arm without a process')
}

interface Work extends ArmsAsked {
  readonly plan: RoundPlan
  readonly benchmarks: readonly string[]
  readonly processes: FrameworkProcesses
}

/** Makes what each arm needs. @returns what starts each of them */
async function prepareArms(
  { plan, benchmarks, processes, fileOf, tellsModules }: Work,
  { arms, cut, runtime, settings, slot }: HousedContext,
  { directory, keys }: { readonly directory: string; readonly keys: readonly string[] },
  ports: Ports,
): Promise<(() => Child)[]> {
  const paths = arms.map((_, arm) => meetingPoint(runtime, directory, arm))
  if (runtime.baton === 'fifo' && arms.length > 1) {
    const made = await ports.processes.run('mkfifo', paths, { cwd: directory })
    // A stop ends it as well; then nothing of this round is wanted any more.
    if (made.exitCode !== 0 && !cut.aborted) throw noPipes(made.stderr)
  }
  const iterationStep = wholeStep(arms.map(({ extraWork }) => extraWork))
  return Promise.all(
    arms.map(async (arm, index) => {
      const own = arm.runs === undefined ? benchmarks : [arm.runs]
      const scratch = `${directory}/arm-${index}`
      const profile = profileIn(scratch, settings)
      const { rehearsed, alone, ...armFile } = fileOf(arm)
      const framework = processes.told(arm.directory)
      const spec: MeasureSpec = {
        task: 'measure',
        key: keys[index] ?? unreachable(),
        framework,
        file: `${arm.directory}/${plan.suite}`,
        suite: plan.suite,
        renames: settings.renames ?? [],
        scratch,
        tellsModules,
        arm: index,
        baton: { kind: runtime.baton, paths },
        benchmarks: own,
        asWritten: own.map((id) => armFile.asWritten(id)),
        rehearsed,
        // Vitest itself would be most of it.
        alone: alone && framework.kind !== 'vitest' && framework.kind !== 'node-bench',
        slicing: settings.slicing,
        ...(plan.paces !== undefined && { paces: pacesOf(arm, plan.paces) }),
        extraWork: arm.extraWork,
        iterationStep,
        ...(profile !== null && { profile }),
      }
      const [program, ...args] = workerCommand(
        processes.flags(plan.suite),
        slot,
        { ...settings, v8Flags: [...settings.v8Flags, ...logFlags(profile?.log ?? null)] },
        arm.version.runtime,
      )
      const env = { ...temporaryIn(arm.temporary), ...arm.version.runtime?.env }
      const options = { cwd: arm.directory, env, input: JSON.stringify(spec) }
      return () => ports.processes.spawn(program, args, options)
    }),
  )
}

function profileIn(
  scratch: string,
  { profileEvery, logsEngine = false, workerPath }: MeasureSettings,
): ProfileSettings | null {
  if (profileEvery === undefined) return null
  const log = logsEngine ? `${scratch}.v8` : null
  return { intervalMicroseconds: profileEvery, program: programOf(workerPath), log }
}

/**
 * Of V8, for a log of what becomes of the code that it makes. Node.js 20 to 26 write each line at once.
 */
function logFlags(log: string | null): readonly string[] {
  if (log === null) return []
  const events = ['--log-code', '--log-deopt', '--log-ic']
  return [...events, '--no-logfile-per-isolate', `--logfile=${log}-%p`]
}

/** An arm of a pair runs a benchmark of another name than the pair's. */
function pacesOf({ runs }: RunnableArm, paces: Paces): Paces {
  const [pace] = Object.values(paces)
  return runs === undefined || pace === undefined ? paces : { [runs]: pace }
}

function noPipes(reason: string): GateError {
  return new GateError({ code: 'no-named-pipes', reason: reason.trim() })
}

function meetingPoint({ baton }: Runtime, directory: string, arm: number): string {
  if (baton === 'fifo') return `${directory}/turn-${arm}`
  const unique = directory.split(/[\\/]/).at(-1)
  return directory.includes('\\') ? `\\\\.\\pipe\\${unique}-${arm}` : `${directory}/turn-${arm}`
}
