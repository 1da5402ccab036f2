/**
 * Instructions, counted after the rounds: of all benchmarks where that is asked for, and else of a few rows that came out
 * slower, as a second witness. A run in which nothing did pays nothing.
 */
import { typicalFigure } from '../compare/index.ts'
import { termsOf, type Config } from '../config/index.ts'
import { isSteady, judge, rolesOf } from '../decide/index.ts'
import { GateError } from '../errors.ts'
import {
  findCounter,
  type Count,
  type Counter,
  type Counts,
  type LookContext,
  type OpenSuites,
  type WantedCount,
} from '../measure/index.ts'
import type {
  Evidence,
  HeadReason,
  NoCounter,
  Notice,
  NotCounted,
  PreparedVersion,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Ready } from './get-ready.ts'
import { labelsOf } from './labels-of.ts'
import type { MeasuredFindings } from './measure-until-decided.ts'
import type { Survey } from './survey.ts'

export interface InstructionCounting {
  /** The configuration for the rounds, which leaves time for counts that are asked for. */
  readonly config: Config
  /** What was measured, with what was counted. */
  count(raw: MeasuredFindings): Promise<CountedRun>
}

interface CountedRun {
  readonly raw: MeasuredFindings
  /** What it took where nobody had asked for it. */
  readonly witnessSeconds: number
  readonly warnings: readonly Notice[]
}

/** Counts an arm. */
const times = 2

/** Of a witness one will do: the threshold of its words is ten times what counts of one arm differ by. */
const fewest = { asked: times, witness: 1 } as const

/** What is counted of a run that nobody has asked to count: so many benchmarks, for so long. */
const witness = { benchmarks: 3, seconds: 8 } as const

/** Of the run's time, what counts that are asked for may keep from the rounds. */
const countShare = 0.5

/** What the four counts of a benchmark take, about: for the plan alone. */
const secondsEach = { valgrind: 40, perf: 4 } as const

/** @throws GateError `no-instruction-counter` where nothing but instructions gates, and nothing counts them */
export async function openCounting(
  ready: Ready,
  { found, config }: Survey,
  ports: Ports,
): Promise<InstructionCounting> {
  const { versions } = ready.prepared
  const asked = versions.base === null ? [] : found.evidence.filter(isAsked(config))
  if (asked.length === 0) {
    return {
      config,
      count: async (raw) => {
        const nothing = { raw, warnings: [], witnessSeconds: 0 }
        if (config.why === 'off' || ports.stop.aborted) return nothing
        const doubtful = doubtfulIn(raw, ready, config)
        if (doubtful.length === 0) return nothing
        const counter = await findCounter(ports)
        if (isNone(counter)) return nothing
        const left = config.maxTimeSeconds - raw.seconds
        const seconds = Math.min(witness.seconds, left)
        const terms = { counter, seconds, found, ready, config, fewest: fewest.witness }
        const counted = await countAll(raw, doubtful, terms, ports)
        return { ...counted, warnings: [], witnessSeconds: counted.raw.seconds - raw.seconds }
      },
    }
  }
  const counter = await findCounter(ports)
  if (isNone(counter)) {
    if (config.gateOn.every((metric) => metric === 'instructions'))
      throw new GateError({ code: 'no-instruction-counter', why: counter })
    const benchmarks = asked.map(({ benchmark }) => benchmark.id)
    const warning: Notice = { code: 'instructions-not-counted', why: counter, benchmarks }
    return { config, count: async (raw) => ({ raw, warnings: [warning], witnessSeconds: 0 }) }
  }
  const all = asked.length * versions.heads.length * secondsEach[counter.kind]
  const reserve = Math.min(config.maxTimeSeconds * countShare, all / ready.runtime.slots.length)
  return {
    config: { ...config, maxTimeSeconds: config.maxTimeSeconds - reserve },
    async count(raw) {
      const ids = new Set(asked.map(({ benchmark }) => benchmark.id))
      const wanted = raw.evidence
        .filter(({ benchmark }) => ids.has(benchmark.id))
        .flatMap((one) => headsToCount(one, ready, config, raw).map((head) => ({ one, head })))
      const doubtful = config.why === 'off' ? [] : doubtfulIn(raw, ready, config)
      const subjects = [...wanted, ...doubtful.filter(({ one }) => !ids.has(one.benchmark.id))]
      const seconds = config.maxTimeSeconds - raw.seconds
      const terms = { counter, seconds, found, ready, config, fewest: fewest.asked }
      return countAll(raw, subjects, terms, ports)
    },
  }
}

function isNone(counter: Counter | NoCounter): counter is NoCounter {
  return counter.kind !== 'valgrind' && counter.kind !== 'perf'
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

/** One head's benchmark to be counted beside the base's. */
interface Subject {
  readonly one: Evidence
  readonly head: PreparedVersion
}

/** Those that work in it, and can reach the change. */
function headsToCount(
  one: Evidence,
  { prepared: { versions } }: Ready,
  config: Config,
  { evidence }: MeasuredFindings,
): readonly PreparedVersion[] {
  const { base, heads } = labelsOf(versions)
  const roleOf = rolesOf({
    evidence,
    heads,
    settings: config,
    reach: config.reach === 'auto' ? 'auto' : 'measure-all',
  })
  if (roleOf(one) !== 'asked' || base === null || !one.versions.includes(base)) return []
  const { reach = [] } = one
  return versions.heads.filter(
    ({ label }) =>
      one.versions.includes(label) &&
      !reach.some(({ version, kind }) => version === label && kind === 'cannot-reach'),
  )
}

/** The slowest first. */
function doubtfulIn(
  { evidence, pairs }: MeasuredFindings,
  { prepared: { versions } }: Ready,
  config: Config,
): readonly Subject[] {
  const { threshold, alpha, seed } = config
  const settings = { threshold, alpha, seed, termsOf: termsOf(config) }
  const { benchmarks } = judge({ evidence, pairs, settings, ...labelsOf(versions) })
  const slower = benchmarks.flatMap(({ id, results }) =>
    results
      .filter(({ verdict, metric }) => isSlower.has(verdict) && ofTime.has(metric))
      .map(({ version, change }) => ({ id, version, ratio: change?.ratio ?? 1 })),
  )
  return slower
    .toSorted((a, b) => b.ratio - a.ratio)
    .flatMap(({ id, version }) => {
      const one = evidence.find(({ benchmark, kind }) => benchmark.id === id && kind === 'measured')
      const head = versions.heads.find(({ label }) => label === version)
      return one === undefined || head === undefined ? [] : [{ one, head }]
    })
    .slice(0, witness.benchmarks)
}

const isSlower: ReadonlySet<string> = new Set(['regressed', 'suspected'])
const ofTime: ReadonlySet<string> = new Set(['time', 'cpu'])

interface CountTerms {
  readonly counter: Counter
  /** How long it may take. */
  readonly seconds: number
  /** Counts an arm that are better than none. */
  readonly fewest: number
  readonly found: Survey['found']
  readonly ready: Ready
  readonly config: Config
}

async function countAll(
  raw: MeasuredFindings,
  subjects: readonly Subject[],
  { counter, seconds, fewest: least, found, ready, config }: CountTerms,
  ports: Ports,
): Promise<CountedRun> {
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const { base } = ready.prepared.versions
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), Math.max(0, seconds) * 1000)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const { settings, runtime } = ready
  const context: LookContext = { settings, runtime, ports, cut }
  const told = new Map<Subject, Outcome>()
  try {
    for (const group of processesFor(subjects, counter, found)) {
      const [{ head }] = group.members
      if (base === null) break
      for (const [id, outcome] of await countGroup(
        group,
        { base, head, counter, fewest: least },
        context,
      )) {
        const subject = group.members.find(({ one }) => one.benchmark.id === id)
        if (subject !== undefined) told.set(subject, outcome)
      }
    }
  } finally {
    clearTimeout(timer)
  }
  const terms = termsOf(config)
  const reasons: (readonly [string, HeadReason])[] = []
  const refused: (readonly [NotCounted, string])[] = []
  for (const subject of subjects) {
    const { one, head } = subject
    const { threshold } = terms(one.benchmark, 'instructions', null)
    const outcome = judged(told.get(subject) ?? { kind: 'cut' }, threshold)
    if ('kind' in outcome) refused.push([outcome, one.benchmark.id])
    else
      reasons.push([
        one.benchmark.id,
        { kind: 'instructions', version: head.label, counter: counter.kind, ...outcome },
      ])
  }
  const evidence = raw.evidence.map((one) => {
    const own = reasons.filter(([id]) => id === one.benchmark.id).map(([, reason]) => reason)
    return own.length === 0 ? one : { ...one, why: [...(one.why ?? []), ...own] }
  })
  return {
    raw: { ...raw, evidence, seconds: raw.seconds + elapsed() },
    witnessSeconds: 0,
    warnings: ports.stop.aborted ? [] : notices(refused),
  }
}

/** Those that are refused for the same reason are told together. */
function notices(refused: readonly (readonly [NotCounted, string])[]): readonly Notice[] {
  const alike = Map.groupBy(refused, ([why]) => JSON.stringify(why))
  return [...alike.values()].flatMap((all): Notice[] => {
    const [first] = all
    if (first === undefined) return []
    const benchmarks = [...new Set(all.map(([, id]) => id))]
    return [{ code: 'instructions-not-counted', why: first[0], benchmarks }]
  })
}

/** Benchmarks of one suite and head that are counted by the same processes. */
interface Group {
  readonly suite: string
  readonly suites: OpenSuites
  readonly members: readonly [Subject, ...Subject[]]
  readonly runs: readonly WantedCount[]
}

/** Processor time, when it is not counted, of what a process counts: more are counted by further processes. */
const mostSecondsTogether = 0.2

/** What is run of a benchmark before it is counted and while it is, by the time that takes when it is not counted. */
const spans = {
  // A hundredfold slow-down makes seconds of these.
  valgrind: { warmupSeconds: 0.03, countedSeconds: 0.01 },
  // Starting Node.js has to be little beside it, since that is in the figures of which the difference is taken.
  perf: { warmupSeconds: 0.1, countedSeconds: 0.2 },
} as const

function processesFor(
  subjects: readonly Subject[],
  { kind }: Counter,
  { suites }: Survey['found'],
): readonly Group[] {
  const { warmupSeconds, countedSeconds } = spans[kind]
  const together = Math.max(1, Math.floor(mostSecondsTogether / (warmupSeconds + countedSeconds)))
  const alike = Map.groupBy(subjects, ({ one, head }) =>
    JSON.stringify([one.benchmark.suite, head.label]),
  )
  return [...alike.values()].flatMap((all) =>
    partsOf(all, together).flatMap((members): Group[] => {
      const suite = members[0].one.benchmark.suite
      const own = suites.get(suite)
      if (own === undefined) throw new Error(`a count of ${suite}, which was not found`)
      const runs = members.map(({ one }): WantedCount => {
        const each = Math.max(
          ...one.versions.map((label) => typicalFigure(one.samples, label, 'time') ?? 0),
        )
        const fitting = (span: number): number => Math.max(1, Math.round(span / each))
        return {
          id: one.benchmark.id,
          warmups: each > 0 ? fitting(warmupSeconds) : 1,
          iterations: each > 0 ? fitting(countedSeconds) : 1,
        }
      })
      return [{ suite, suites: own, members, runs }]
    }),
  )
}

function partsOf<T>(all: readonly T[], most: number): readonly (readonly [T, ...T[]])[] {
  const [first, ...others] = all.slice(0, most)
  if (first === undefined) return []
  return [[first, ...others], ...partsOf(all.slice(most), most)]
}

/** What came of one benchmark's counts: figures of both arms, or why there are none. */
type Outcome = { readonly base: readonly number[]; readonly head: readonly number[] } | NotCounted

interface GroupArms {
  readonly base: PreparedVersion
  readonly head: PreparedVersion
  readonly counter: Counter
  readonly fewest: number
}

/** As many processes at a time as there are slots, since counts do not mind who else is there. */
async function countGroup(
  { suite, suites, members, runs }: Group,
  { base, head, counter, fewest: least }: GroupArms,
  context: LookContext,
): Promise<ReadonlyMap<string, Outcome>> {
  const { count } = suites
  if (count === undefined) return allOf(members, { kind: 'kind-of-suite' })
  const waiting = members.filter(({ one }) => !suites.alone && waits(one))
  const wanted = runs.filter(({ id }) => !waiting.some(({ one }) => one.benchmark.id === id))
  const counts = { base: [] as Counts[], head: [] as Counts[] }
  // There and back, so that what changes meanwhile meets both arms.
  const order = Array.from({ length: times }, (_, i) =>
    i % 2 === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const),
  ).flat()
  const work = async (): Promise<void> => {
    for (let arm = order.shift(); arm !== undefined; arm = order.shift()) {
      if (context.cut.aborted) return
      const version = arm === 'base' ? base : head
      const asked = { suite, version, counter, runs: wanted }
      // A count that cannot be made is no reason to lose what was measured.
      counts[arm].push(await count(asked, context).catch((error: unknown) => lost(wanted, error)))
    }
  }
  const atATime = suites.alone ? 1 : context.runtime.slots.length
  if (wanted.length > 0) await Promise.all(Array.from({ length: atATime }, work))
  const outcomes = wanted.map(({ id }): [string, Outcome] => {
    const evidence = members.find(({ one }) => one.benchmark.id === id)?.one
    return [id, outcomeOf(id, counts, least, isOfClock(suites, evidence))]
  })
  return new Map([...allOf(waiting, { kind: 'clock' }), ...outcomes])
}

function lost(wanted: readonly WantedCount[], error: unknown): Counts {
  const message = error instanceof Error ? error.message : String(error)
  return new Map(wanted.map(({ id }) => [id, { kind: 'failed', message }]))
}

function allOf(members: readonly Subject[], outcome: Outcome): ReadonlyMap<string, Outcome> {
  return new Map(members.map(({ one }) => [one.benchmark.id, outcome]))
}

/** Of the time, so much has to be processor time. */
const leastBusy = 0.5

/** Whether it mostly waits, in one of the arms. */
function waits({ samples, versions }: Evidence): boolean {
  return versions.some((label) => {
    const [time, cpu] = [
      typicalFigure(samples, label, 'time'),
      typicalFigure(samples, label, 'cpu'),
    ]
    return time !== null && cpu !== null && cpu < leastBusy * time
  })
}

/** What is counted takes at least so many times as long: what does not, is ended by a clock. */
const leastSlowDown = 4

/** Tells whether an operation that took so long by the clock while it was counted was ended by a clock; of a command nobody can. */
function isOfClock(
  { alone }: OpenSuites,
  evidence: Evidence | undefined,
): (wall: number) => boolean {
  if (alone || evidence === undefined) return () => false
  const { samples, versions } = evidence
  const usual = versions.map((label) => typicalFigure(samples, label, 'time') ?? 0)
  return (wall) => wall < leastSlowDown * Math.min(...usual)
}

function outcomeOf(
  id: string,
  counts: { readonly base: readonly Counts[]; readonly head: readonly Counts[] },
  least: number,
  isByClock: (wallSeconds: number) => boolean,
): Outcome {
  const of = (arm: readonly Counts[]): Count[] => arm.flatMap((each) => each.get(id) ?? [])
  const [base, head] = [of(counts.base), of(counts.head)]
  const all = [...base, ...head]
  const failure = all.find((each) => each.kind === 'failed')
  if (failure !== undefined) return { kind: 'failed', reason: failure.message }
  const figures = (arm: readonly Count[]): number[] =>
    arm.flatMap((each) => (each.kind === 'counted' ? [each.instructions] : []))
  if (figures(base).length < least || figures(head).length < least) return { kind: 'cut' }
  const walls = all.flatMap((each) =>
    each.kind === 'counted' && each.wallSeconds !== null ? [each.wallSeconds] : [],
  )
  return walls.some(isByClock) ? { kind: 'clock' } : { base: figures(base), head: figures(head) }
}

/** Counts that do not repeat are none. */
function judged(outcome: Outcome, threshold: number): Outcome {
  if ('kind' in outcome || isSteady(outcome, threshold)) return outcome
  const spread = Math.max(...[outcome.base, outcome.head].map(spreadOf))
  return { kind: 'unsteady', spread }
}

function spreadOf(counts: readonly number[]): number {
  const most = Math.max(...counts)
  return (most - Math.min(...counts)) / most
}
