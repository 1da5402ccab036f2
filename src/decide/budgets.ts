import { usableFigures, worsening } from '../compare/index.ts'
import {
  metricOf,
  pairId,
  type EitherEvidence,
  type Evidence,
  type Limit,
  type LimitReport,
  type PairEvidence,
  type RelationLimit,
} from '../model/index.ts'
import { judgeFigures } from './limit-figures.ts'
import { workingVersions } from './pairing.ts'
import { fewestRounds, mostUnusable } from './schedule.ts'

/** What limits are held against. */
export interface Limited {
  readonly evidence: readonly Evidence[]
  /** The evidence of relations whose benchmarks are measured in turns. */
  readonly pairs?: readonly PairEvidence[]
  readonly limits?: readonly Limit[]
  readonly heads: readonly string[]
}

export interface LimitSource {
  readonly evidence: EitherEvidence
  /** Rounds that it lacks until the next look. */
  readonly missing: number
}

/** Where a limit stands in one head. */
export interface LimitStanding {
  readonly report: LimitReport
  /** More figures would tell: it is neither decided, nor are more of no use. */
  readonly isOpen: boolean
  /** What its figures come from: benchmarks or a pair. */
  readonly sources: readonly LimitSource[]
}

/**
 * Holds each limit against each head that has its benchmarks.
 *
 * @param isFinal no more rounds will come
 */
export function limitStandings(
  { evidence, pairs = [], limits = [], heads }: Limited,
  isFinal: boolean,
): LimitStanding[] {
  if (limits.length === 0) return []
  const all: readonly EitherEvidence[] = [...evidence, ...pairs]
  const byId = new Map(all.map((one) => [one.benchmark.id, one]))
  return limits.flatMap((limit) =>
    heads.flatMap((version) => {
      const own = sourcesOf(limit, version, byId)
      return own === null ? [] : [standingOf(limit, version, own, isFinal)]
    }),
  )
}

/** A ratio is never zero. */
function smallestOf({ kind, metric }: Limit): number {
  return kind === 'budget' ? metricOf(metric).least : 0
}

/** Null where the head does not have what is limited. */
function sourcesOf(
  limit: Limit,
  version: string,
  byId: ReadonlyMap<string, EitherEvidence>,
): readonly EitherEvidence[] | null {
  const has = (one: EitherEvidence | undefined): one is EitherEvidence =>
    one !== undefined && isOf(one, version)
  const ids =
    limit.kind === 'budget'
      ? [limit.benchmark.id]
      : limit.inTurns
        ? [pairId([limit.benchmark.id, limit.than.id], version)]
        : [limit.benchmark.id, limit.than.id]
  const sources = ids.map((id) => byId.get(id))
  return sources.every(has) ? sources : null
}

/** Also where it fails there: the report says then that nothing is known. */
function isOf({ versions, failures }: EitherEvidence, label: string): boolean {
  return versions.includes(label) || failures.some(({ version }) => version === label)
}

function standingOf(
  limit: Limit,
  version: string,
  sources: readonly EitherEvidence[],
  isFinal: boolean,
): LimitStanding {
  const figures = figuresOf(limit, version, sources)
  const { missing, ...judged } = judgeFigures(figures, limit.target, smallestOf(limit), isFinal)
  const isUseless =
    sources.some((one) => fails(one, version)) || hasTooFew(figures.length, version, sources)
  const isOpen = missing > 0 && !isUseless
  const wanted = figures.length + missing
  return {
    report: { ...limit, version, figures, ...judged },
    isOpen,
    sources: sources.map((evidence) => {
      // Of two benchmarks that do not take turns, one may be ahead.
      const own = sources.length === 1 ? figures.length : figuresIn(evidence, version, limit)
      return { evidence, missing: isOpen ? Math.max(0, wanted - own) : 0 }
    }),
  }
}

function figuresIn({ samples }: EitherEvidence, version: string, { metric }: Limit): number {
  return usableFigures(samples, version, metric).length
}

/** Whether a benchmark fails in a version. Of a pair, either may have failed. */
function fails(one: EitherEvidence, version: string): boolean {
  return one.kind === 'pair' ? one.failures.length > 0 : !workingVersions(one).includes(version)
}

/** Rounds were run, and many of them have no figure: more would have none either. */
function hasTooFew(figures: number, version: string, sources: readonly EitherEvidence[]): boolean {
  const rounds = Math.min(
    ...sources.map((one) =>
      one.kind === 'pair'
        ? one.samples.length
        : one.samples.filter(({ arms }) => version in arms).length,
    ),
  )
  return rounds >= fewestRounds && (rounds - figures) / rounds > mostUnusable
}

function figuresOf(
  limit: Limit,
  version: string,
  [first, second]: readonly EitherEvidence[],
): readonly number[] {
  if (first === undefined) return []
  if (limit.kind === 'budget') {
    return usableFigures(first.samples, version, limit.metric).map(({ value }) => value)
  }
  return second === undefined
    ? ratiosInTurns(limit, first)
    : ratiosOfRounds(limit, version, first, second)
}

/** How many times better the one is than the other, in each round that has figures of both. */
function ratiosInTurns({ benchmark, than, metric }: RelationLimit, pair: EitherEvidence): number[] {
  const faster = usableFigures(pair.samples, benchmark.id, metric)
  const slower = new Map(
    usableFigures(pair.samples, than.id, metric).map(({ round, value }) => [round, value]),
  )
  return faster.flatMap(({ round, value }) => {
    const other = slower.get(round)
    return other === undefined ? [] : [timesBetter(value, other, metric)]
  })
}

/** Each one's rounds in their order: of one suite these are the same rounds, as long as both are measured. */
function ratiosOfRounds(
  { metric }: RelationLimit,
  version: string,
  first: EitherEvidence,
  second: EitherEvidence,
): number[] {
  const slower = usableFigures(second.samples, version, metric)
  return usableFigures(first.samples, version, metric).flatMap(({ value }, i) => {
    const other = slower[i]
    return other === undefined ? [] : [timesBetter(value, other.value, metric)]
  })
}

function timesBetter(faster: number, than: number, metric: Limit['metric']): number {
  return Math.exp(worsening(faster, than, metricOf(metric)))
}
