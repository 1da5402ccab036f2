/** One attempt at a file in a browser: a page for each arm, of which one is at work at a time. */
import type { PageMessage, PageTurnsSpec } from '../../../browse/protocol.ts'
import type { Measured, RoundPlan } from '../../../model/index.ts'
import type { Ports } from '../../../platform/ports.ts'
import { midmean } from '../../../stats/index.ts'
import { causeOfDeath } from '../../death.ts'
import type { RoundFailure } from '../../failures.ts'
import { inPairs, referenceOf, type SlicesByArm } from '../../paired-times.ts'
import type { RunnableArm } from '../../runnable-arm.ts'
import type { Attempt, AttemptRequest, RoundContext } from '../../suites.ts'
import { browsePath, runDriver, toolPlaces } from './run-driver.ts'

/**
 * Longer slices than those of processes that pass a byte: a message to a page and back takes a millisecond or two, and its
 * clock tells no less than 5 µs.
 */
const slicing = { sliceMs: 5, slices: 40, warmupMs: 100 } as const

/** @param asWritten the id that an arm's file has for a benchmark */
export async function attemptPages(
  { plan, benchmarks, context }: AttemptRequest,
  asWritten: (arm: RunnableArm, id: string) => string,
  ports: Ports,
): Promise<Attempt> {
  const { arms, cut, settings } = context
  const spec: PageTurnsSpec = {
    task: 'measure',
    tools: toolPlaces(arms.map(({ version }) => version)),
    timeoutSeconds: settings.timeoutSeconds,
    arms: arms.map(({ directory }) => ({ directory, suite: plan.suite })),
    work: benchmarks.map((id) => ({
      id,
      runs: arms.map((arm) => asWritten(arm, arm.runs ?? id)),
    })),
    slicing,
  }
  const cpus = cpuOf(plan, context)
  const driver = { path: browsePath(settings.workerPath), cpus, cut }
  const { told, finished } = await runDriver(spec, driver, ports)
  const isDone = told.some(({ type }) => type === 'done')
  const isKnown = told.some(({ type }) => type === 'failed' || type === 'lacking')
  const death =
    isDone || isKnown || cut.aborted
      ? []
      : diedAt(told, benchmarks, `the process that drives pages ${causeOfDeath(finished)}`)
  const attempt = collectTurns(told, arms, benchmarks)
  return { ...attempt, failures: [...attempt.failures, ...death], broken: !isDone }
}

/** All pages on one CPU, another in each round: what a neighbour does there meets them alike. */
function cpuOf(
  { round }: Pick<RoundPlan, 'round'>,
  { cpus, runtime }: Pick<RoundContext, 'cpus' | 'runtime'>,
): readonly number[] | null {
  const slots = runtime.slots.flatMap(({ cpu }) => cpu ?? [])
  if (slots.length === 0) return null
  const allowed = cpus ?? slots
  const own = allowed[round % allowed.length]
  return own === undefined ? null : [own]
}

/** What it was at; where it was at nothing, all of them. */
function diedAt(
  told: readonly PageMessage[],
  benchmarks: readonly string[],
  message: string,
): RoundFailure[] {
  const last = told.findLast(({ type }) => type === 'begin' || type === 'measured')
  const ids = last?.type === 'begin' ? [last.id] : last === undefined ? benchmarks : []
  return ids.map((id) => ({ id, arm: null, message, died: true }))
}

/** Puts together what a process has told of its pages. */
function collectTurns(
  told: readonly PageMessage[],
  arms: readonly RunnableArm[],
  benchmarks: readonly string[],
): Omit<Attempt, 'broken'> & { readonly slices: ReadonlyMap<string, SlicesByArm> } {
  const figures = new Map<string, Readonly<Record<string, Measured>>>()
  const seconds = new Map<string, number>()
  const handover = new Map<string, number>()
  const slices = new Map<string, SlicesByArm>()
  const failures: RoundFailure[] = []
  const labelOf = (arm: number | null): string | null => arms[arm ?? -1]?.label ?? null
  for (const message of told) {
    switch (message.type) {
      case 'measured': {
        const { id, perIterationMs } = message
        const own = Object.fromEntries(arms.map(({ label }, i) => [label, perIterationMs[i] ?? []]))
        const times = Object.entries(own).map(([label, ms]) => {
          return [label, { time: midmean(ms) / 1000 }] as const
        })
        figures.set(id, inPairs(Object.fromEntries(times), own, referenceOf(arms)))
        slices.set(id, own)
        seconds.set(id, message.seconds)
        handover.set(id, message.handover)
        break
      }
      case 'failed': {
        const { id, died } = message
        failures.push({ id, arm: labelOf(message.arm), message: message.message, died })
        break
      }
      case 'load-failed':
        for (const id of benchmarks)
          failures.push({ id, arm: labelOf(message.arm), message: message.message, died: false })
        break
      case 'lacking':
        for (const id of benchmarks)
          failures.push({ id, arm: null, message: lacks(message), died: false })
        break
      case 'found':
      case 'begin':
      case 'beat':
      case 'done':
        break
    }
  }
  return { figures, seconds, handover, slices, failures }
}

/** A look has found it before: it is gone since. */
function lacks({ tool, reasons }: Extract<PageMessage, { type: 'lacking' }>): string {
  return [`${tool} is not there any more`, ...reasons].join('\n')
}
