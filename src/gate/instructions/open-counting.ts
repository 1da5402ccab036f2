/**
 * Instructions, counted after the rounds: of all benchmarks where that is asked for, and else of a few rows that came out
 * slower, as a second witness. A run in which nothing did pays nothing.
 */
import { hasArms, termsOf, type Config } from '../../config/index.ts'
import { GateError } from '../../errors.ts'
import { findCounter, type Counter } from '../../measure/index.ts'
import type { Evidence, NoCounter, Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Ready } from '../get-ready.ts'
import type { MeasuredFindings } from '../measure-until-decided.ts'
import type { Survey } from '../survey.ts'
import { countsAnArm, processesAtATime } from './count-group.ts'
import { countSubjects, type RunWithCounts } from './count-subjects.ts'
import { doubtfulIn, headsToCount } from './subjects.ts'
import { witness } from './witness.ts'

export interface InstructionCounting {
  /** The configuration for the rounds, which leaves time for counts that are asked for. */
  readonly config: Config
  /** What was measured, with what was counted. */
  count(raw: MeasuredFindings): Promise<RunWithCounts>
}

/** Of a witness one will do: the threshold of its words is ten times what counts of one arm differ by. */
const fewest = { asked: countsAnArm, witness: 1 } as const

/** Of the run's time, what counts that are asked for may keep from the rounds. */
const countShare = 0.5

/** What the four counts of a benchmark take, about: for the plan alone. */
const secondsEach = { valgrind: 40, perf: 4 } as const

/** @throws GateError `no-instruction-counter` where nothing but instructions gates, and nothing counts them */
export async function openCounting(
  ready: Ready,
  { found, config, recorded }: Survey,
  ports: Ports,
): Promise<InstructionCounting> {
  const { versions } = ready.prepared
  const isPossible = versions.base !== null && !recorded
  const asked = isPossible ? found.evidence.filter(isAsked(config)) : []
  const doubtful = (raw: MeasuredFindings): ReturnType<typeof doubtfulIn> => {
    if (config.why === 'off' || !isPossible || ports.stop.aborted) return []
    const evidence = raw.evidence.filter(isCountable(found))
    return doubtfulIn({ ...raw, evidence }, versions, config)
  }
  if (asked.length === 0) {
    return {
      config,
      count: async (raw) => {
        const nothing = { raw, warnings: [], witnessSeconds: 0 }
        const subjects = doubtful(raw)
        if (subjects.length === 0) return nothing
        const counter = await findCounter(ports)
        if (isNone(counter)) return nothing
        const left = config.maxTimeSeconds - raw.seconds
        const seconds = Math.min(witness.seconds, left)
        const terms = { counter, seconds, found, ready, config, fewest: fewest.witness }
        const counted = await countSubjects(raw, subjects, terms, ports)
        return { ...counted, warnings: [], witnessSeconds: counted.raw.seconds - raw.seconds }
      },
    }
  }
  const counter = hasArms(config) ? ({ kind: 'arms' } as const) : await findCounter(ports)
  if (isNone(counter)) {
    if (config.gateOn.every((metric) => metric === 'instructions'))
      throw new GateError({ code: 'no-instruction-counter', why: counter })
    const benchmarks = asked.map(({ benchmark }) => benchmark.id)
    const warning: Notice = { code: 'instructions-not-counted', why: counter, benchmarks }
    return { config, count: async (raw) => ({ raw, warnings: [warning], witnessSeconds: 0 }) }
  }
  const all = asked.filter(isCountable(found)).reduce((sum, { benchmark }) => {
    const suites = found.suites.get(benchmark.suite)
    const atATime = suites === undefined ? 1 : processesAtATime(suites, ready.runtime)
    return sum + (versions.heads.length * secondsEach[counter.kind]) / atATime
  }, 0)
  const reserve = Math.min(config.maxTimeSeconds * countShare, all)
  return {
    config: { ...config, maxTimeSeconds: config.maxTimeSeconds - reserve },
    async count(raw) {
      const ids = new Set(asked.map(({ benchmark }) => benchmark.id))
      const wanted = raw.evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .flatMap((one) => headsToCount(one, ready, config, raw).map((head) => ({ one, head })))
      const others = doubtful(raw).filter(({ one }) => !ids.has(one.benchmark.id))
      const subjects = [...wanted, ...others]
      const seconds = config.maxTimeSeconds - raw.seconds
      const terms = { counter, seconds, found, ready, config, fewest: fewest.asked }
      return countSubjects(raw, subjects, terms, ports)
    },
  }
}

function isNone(counter: Counter | NoCounter): counter is NoCounter {
  return counter.kind !== 'valgrind' && counter.kind !== 'perf'
}

/** Of servers and results of other tools nobody can count anything. */
function isCountable({ suites }: Survey['found']): (one: Evidence) => boolean {
  return ({ benchmark }) => suites.get(benchmark.suite)?.count !== undefined
}

/** Whether a benchmark's instructions are to be counted whatever its rounds say. */
function isAsked(config: Config): (one: Evidence) => boolean {
  const terms = termsOf(config)
  const isForAll = config.metrics.includes('instructions')
  return ({ benchmark, kind, metrics }) => {
    if (kind !== 'measured') return false
    const gates = metrics === undefined ? null : metrics.gating.includes('instructions')
    return isForAll || terms(benchmark, 'instructions', gates).gates
  }
}
