import { GateError } from '../../errors.ts'
import type { CommandDefinition, Measured, Notice, SuiteMetrics } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Aside } from '../asides.ts'
import type { RoundFailure } from '../failures.ts'
import type { Count } from '../instructions/counted.ts'
import { countLine } from '../instructions/count-line.ts'
import { inOwnTemporaries, inOwnTemporary } from '../own-temporary.ts'
import type { Attempt, AttemptRequest, Suites } from '../suites.ts'
import { casesOf, unknownParameters, type CommandCase } from './command/cases.ts'
import { fixedTimeIn } from './command/fixed-time.ts'
import { findLauncher, plainLauncher, type Launcher } from './command/launcher.ts'
import { measureCase, type CaseConditions, type CaseResult } from './command/measure-case.ts'
import { startUpOf, type StartUp } from './command/start-up.ts'
import { tracedCalls, whyNoTracer } from './command/trace.ts'
import { declaredSuites } from './declared-suites.ts'

/** A line that is run in every version's directory, in turn. */
export function command(definition: CommandDefinition): Suites {
  const cases = new Map(casesOf(definition).map((one) => [one.benchmark.id, one]))
  const benchmarks = [...cases.values()].map(({ benchmark }) => benchmark)
  const warm = new Map<string, boolean>()
  const caseOf = (id: string): CommandCase => {
    const one = cases.get(id)
    if (one === undefined) throw new Error(`a round of ${id}, which is no command`)
    return one
  }
  let tools: Promise<Tools> | null = null
  return {
    ...declaredSuites(
      definition.name,
      benchmarks,
      metricsOf(definition),
      nothing(definition),
      warningsOf(definition),
    ),
    // It may use all CPUs, and part of what it does is done for it by the system.
    alone: true,
    async count(request, context) {
      const counts = new Map<string, Count>()
      for (const { id } of request.runs)
        counts.set(id, await countLine(definition, caseOf(id), request, context))
      return counts
    },
    async attempt(request, ports) {
      tools ??= findTools(definition, request, ports)
      const found = await tools
      const conditions = { ...conditionsOf(request, found, ports), warm }
      return inOwnTemporaries(request.context.arms, ports.files, (housed) =>
        measureAll(request, cases, (id) => {
          const arms = housed.map((arm) => ({ ...arm, one: caseOf(arm.runs ?? id) }))
          return measureCase(definition, { ...conditions, arms })
        }),
      )
    },
    async systemCalls(id, { label, directory }, { settings: { timeoutSeconds }, ports, cut }) {
      const { files, machine } = ports
      const launch = plainLauncher(ports)
      const why = await whyNoTracer(launch, cut)
      if (why !== null) return cut.aborted ? { kind: 'failed' } : { kind: 'no-tracer', why }
      const { stop } = ports
      const conditions = { launch, timeoutSeconds, cpus: null, signal: cut, stop, os: machine.os }
      return inOwnTemporary({ label, directory }, files, (arm) =>
        tracedCalls(definition, caseOf(id), arm, conditions, files),
      )
    },
  }
}

const measured = ['time', 'cpu', 'user', 'system', 'rss'] as const
const gateable = [...measured, 'instructions'] as const

/** The time, where the run gates on nothing that is measured of a command. */
function metricsOf({ runGatesOn = [] }: CommandDefinition): SuiteMetrics {
  const named = gateable.filter((metric) => runGatesOn.includes(metric))
  return { measured, gating: named.length > 0 ? named : ['time'] }
}

interface Tools {
  readonly launch: Launcher
  readonly startUp: StartUp
}

/** Once a run: a shell takes as long to start in each of its rounds. */
async function findTools(
  { shell }: CommandDefinition,
  { context: { cpus, cut } }: AttemptRequest,
  ports: Ports,
): Promise<Tools> {
  const launch = await findLauncher(ports, cut)
  const options = { cwd: '.', env: {}, cpus, signal: cut }
  return { launch, startUp: await startUpOf(shell, launch, options, ports.machine.os) }
}

function conditionsOf(
  { context, plan: { round } }: AttemptRequest,
  tools: Tools,
  { clock, machine, stop }: Ports,
): Omit<CaseConditions, 'arms' | 'warm'> {
  const { cut: signal, cpus, settings, runtime } = context
  const { timeoutSeconds } = settings
  // Another one in each round: what one of them is like is no part of the figures.
  const ownCpu = runtime.slots[round % runtime.slots.length]?.cpu ?? null
  return { signal, cpus, ownCpu, timeoutSeconds, clock, stop, os: machine.os, ...tools }
}

async function measureAll(
  { benchmarks, context: { cut } }: AttemptRequest,
  cases: ReadonlyMap<string, CommandCase>,
  measure: (id: string) => Promise<CaseResult>,
): Promise<Attempt> {
  const figures = new Map<string, Readonly<Record<string, Measured>>>()
  const seconds = new Map<string, number>()
  const failures: RoundFailure[] = []
  const asides: Aside[] = []
  for (const id of benchmarks) {
    if (cut.aborted) break
    const result = await measure(id)
    if (result.kind === 'failed') failures.push({ id, ...result })
    if (result.kind !== 'measured') continue
    figures.set(id, result.figures)
    seconds.set(id, result.seconds)
    // A pair of two benchmarks has lines of both, which are looked at when each is compared.
    const line = cases.get(id)?.run
    if (line === undefined) continue
    const taken = Object.values(result.figures).flatMap(({ time }) => time ?? [])
    asides.push({ kind: 'fixed-time', id, seconds: fixedTimeIn(line, taken) })
  }
  return { figures, seconds, handover: new Map(), failures, asides, broken: false }
}

function warningsOf(definition: CommandDefinition): readonly Notice[] {
  const names = unknownParameters(definition)
  return names.length === 0 ? [] : [{ code: 'parameter-missing', suite: definition.name, names }]
}

function nothing({ name }: CommandDefinition): GateError {
  return new GateError({ code: 'no-benchmarks', kind: 'command', suite: name })
}
