import { termsOf, type Config } from '../config/index.ts'
import { judge, nextRounds, rolesOf } from '../decide/index.ts'
import { GateError } from '../errors.ts'
import {
  addRound,
  giveUp,
  measureRounds,
  noFindings,
  sharingIn,
  slicingFor,
  startWatch,
  type Findings,
  type MachineSample,
  type ProcessSettings,
  type RoundResult,
  type Runtime,
  type SuiteBook,
} from '../measure/index.ts'
import type { Evidence, Limit, PreparedVersion, RoundPlan, Versions } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Progress } from '../report/index.ts'
import type { Checkpoint } from './checkpoint.ts'
import { labelsOf } from './labels-of.ts'
import { measuredFirst, type FirstMeasured } from './measured-first.ts'
import { pairsOf } from './pairs-of.ts'
import type { Onlooker } from './request.ts'

export interface Measuring extends FirstMeasured {
  readonly versions: Versions<PreparedVersion>
  readonly suites: SuiteBook
  readonly config: Config
  /** Budgets and relations. */
  readonly limits: readonly Limit[]
  readonly settings: ProcessSettings
  readonly runtime: Runtime
  /** What an earlier run has measured already, and where this one writes its rounds down. */
  readonly checkpoint: Checkpoint
  /** How much of the run's time it took to read the suites. */
  readonly spentSeconds: number
  readonly onProgress: (progress: Progress) => void
  readonly onlooker?: Onlooker
}

export interface MeasuredFindings extends Findings {
  readonly seconds: number
  /** How busy the machine was meanwhile. */
  readonly machine: readonly MachineSample[]
  /** The error that ended it before everything was decided, and that the user can fix; null where there was none. */
  readonly trouble: GateError | null
}

/** The gate's loop: decide names the next rounds, measure brings them, until all is settled or the time is up. */
export async function measureUntilDecided(
  evidence: readonly Evidence[],
  {
    versions,
    suites,
    config,
    limits,
    settings,
    runtime,
    namesakes,
    suspected,
    checkpoint,
    spentSeconds,
    onProgress,
    onlooker,
  }: Measuring,
  ports: Ports,
): Promise<MeasuredFindings> {
  const start = ports.clock.seconds()
  const spent = checkpoint.seconds + spentSeconds
  const elapsed = (): number => spent + ports.clock.seconds() - start
  const { threshold, alpha, seed } = config
  const rules = { threshold, alpha, seed, termsOf: termsOf(config) }
  const labels = labelsOf(versions)
  const sharingOf = sharingIn(suites)
  const reach = config.reach === 'auto' ? 'auto' : 'measure-all'
  const run = {
    settings: rules,
    ...labels,
    limits,
    reach,
    jobs: runtime.slots.length,
    sharingOf,
  } as const
  const roleOf = rolesOf({ ...run, evidence })
  const measured = evidence.filter((one) => roleOf(one) !== 'left').length
  const pairs = pairsOf(limits, evidence, labels.heads)
  let findings = checkpoint.rounds.reduce(addRound, noFindings(evidence, pairs))
  let roundsSoFar = 1 + Math.max(-1, ...checkpoint.rounds.map(({ plan }) => plan.round))
  const firstOf = measuredFirst({ namesakes, suspected }, roleOf)
  let trouble: GateError | null = null
  const watch = startWatch(ports, (sample) => onlooker?.sample(sample))
  let toldAt = -Infinity
  while (!ports.stop.aborted) {
    const secondsLeft = config.maxTimeSeconds - elapsed()
    const first = firstOf(findings.evidence)
    const next = nextRounds({ ...run, ...findings, secondsLeft, roundsSoFar, suspected: first })
    if (next.kind === 'done') break
    const { rounds: plans, settled } = next
    roundsSoFar += plans.length
    const candidates = namesUnderSuspicion(plans, evidence)
    const onRound = (result: RoundResult): void => {
      findings = addRound(findings, result)
      checkpoint.note(result, elapsed())
      onlooker?.round(result)
      onProgress({
        stage: result.plan.stage,
        settled,
        benchmarks: evidence.length,
        rounds: findings.rounds,
        elapsedSeconds: elapsed(),
        secondsLeft: config.maxTimeSeconds - elapsed(),
        candidates,
      })
    }
    const request = {
      plans,
      suites,
      versions,
      settings: { ...settings, slicing: slicingFor(measured) },
      runtime,
      secondsLeft,
      onRound,
    }
    try {
      await measureRounds(request, ports)
    } catch (error) {
      if (!(error instanceof GateError) || findings.rounds === 0) throw error
      trouble = error
      break
    } finally {
      await checkpoint.settled()
    }
    findings = { ...findings, evidence: giveUp(findings.evidence, suites) }
    if (onlooker !== undefined && elapsed() - toldAt >= secondsBetweenVerdicts) {
      toldAt = elapsed()
      onlooker.verdicts(judge({ ...run, evidence: findings.evidence }).benchmarks)
    }
  }
  return { ...findings, seconds: elapsed(), machine: watch.stop(), trouble }
}

/** Judging thousands of benchmarks takes a while, in which no round begins. */
const secondsBetweenVerdicts = 2

function namesUnderSuspicion(plans: readonly RoundPlan[], evidence: readonly Evidence[]): string[] {
  const confirmed = plans.filter(({ stage }) => stage === 'confirm')
  const ids = new Set(confirmed.flatMap(({ benchmarks }) => benchmarks))
  return evidence
    .filter(({ benchmark }) => ids.has(benchmark.id))
    .map(({ benchmark }) => benchmark.name)
}
