/** Why benchmarks got slower: looked for when the verdicts are known, and only where there is a red one. */
import { judge } from '../../decide/index.ts'
import { termsOf } from '../../config/index.ts'
import { GateError } from '../../errors.ts'
import { noticeText } from '../../report/index.ts'
import type { HeadReason, Notice, Result } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Ready } from '../get-ready.ts'
import { labelsOf } from '../labels-of.ts'
import type { Outlook } from '../look-ahead.ts'
import type { MeasuredFindings } from '../measure-until-decided.ts'
import type { GateRequest } from '../request.ts'
import { finders, type FoundReasons, type ReasonContext, type ReasonSubject } from './finders.ts'

/** What was measured, with the reasons that were found. */
export interface Reasoned {
  readonly raw: MeasuredFindings
  readonly warnings: readonly Notice[]
}

/** All kinds of reasons together take no longer, whatever is red. */
const mostSeconds = 15

/** Of many red rows the worst: their reasons are mostly those of the others. */
const mostSubjects = 4

/**
 * Looks for reasons of what is regressed or suspected, within the time that is left. A run without such pays nothing, and
 * whatever goes wrong is told and changes no verdict.
 */
export async function withReasons(
  raw: MeasuredFindings,
  { settings, runtime, prepared: { versions } }: Ready,
  { surveyed: { config, limits, found, recorded } }: Outlook,
  { onProgress }: Pick<GateRequest, 'onProgress'>,
  ports: Ports,
): Promise<Reasoned> {
  const { base } = versions
  const left = Math.min(mostSeconds, config.maxTimeSeconds - raw.seconds)
  const isOver = ports.stop.aborted || raw.trouble !== null || left < fewestSeconds
  if (config.why === 'off' || base === null || recorded || isOver) return { raw, warnings: [] }
  const { threshold, alpha, seed } = config
  const rules = { threshold, alpha, seed, termsOf: termsOf(config) }
  const { evidence, pairs } = raw
  const judged = judge({ evidence, pairs, limits, settings: rules, ...labelsOf(versions) })
  const slower = judged.benchmarks.flatMap(({ id, results }) => {
    const one = evidence.find(({ benchmark }) => benchmark.id === id)
    return one === undefined
      ? []
      : results.filter(isSlower).map((result) => ({ evidence: one, result }))
  })
  const subjects = slower.toSorted(worstFirst).flatMap(({ evidence: one, result }) => {
    const head = versions.heads.find(({ label }) => label === result.version)
    const suites = found.suites.get(one.benchmark.suite)
    return head === undefined || suites === undefined
      ? []
      : [{ evidence: one, result, head, suites }]
  })
  const chosen = firstOfEach(subjects).slice(0, mostSubjects)
  if (chosen.length === 0) return { raw, warnings: [] }
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), left * 1000)
  const context: ReasonContext = {
    base,
    versions,
    suites: found.suites,
    settings,
    runtime,
    seed,
    secondsLeft: () => left - elapsed(),
    cut: AbortSignal.any([deadline.signal, ports.stop]),
    ports,
  }
  const reasons: FoundReasons['reasons'][number][] = []
  const warnings: Notice[] = []
  try {
    for (const finder of finders) {
      if (context.cut.aborted) break
      onProgress({
        stage: 'why',
        benchmarks: chosen.length,
        elapsedSeconds: elapsed(),
        secondsLeft: context.secondsLeft(),
      })
      const own = await finder.find(chosen, context).catch(failed(finder.kind, chosen))
      reasons.push(...own.reasons)
      warnings.push(...own.warnings)
    }
  } finally {
    clearTimeout(timer)
  }
  const byId = Map.groupBy(reasons, ({ id }) => id)
  const known = evidence.map((one) => {
    const why = byId.get(one.benchmark.id)?.map(({ reason }): HeadReason => reason)
    return why === undefined ? one : { ...one, why }
  })
  return { raw: { ...raw, evidence: known, seconds: raw.seconds + elapsed() }, warnings }
}

/** In less nothing can be found. */
const fewestSeconds = 2

function isSlower({ verdict }: Result): boolean {
  return verdict === 'regressed' || verdict === 'suspected'
}

type Slower = Pick<ReasonSubject, 'result'>

/** What gates before what is only shown, what is sure before what is suspected, and the larger change first. */
function worstFirst({ result: a }: Slower, { result: b }: Slower): number {
  return (
    Number(b.gates) - Number(a.gates) ||
    Number(a.verdict !== 'regressed') - Number(b.verdict !== 'regressed') ||
    (b.change?.ratio ?? 0) - (a.change?.ratio ?? 0)
  )
}

/** One subject for each benchmark and head: the worst result of its metrics. */
function firstOfEach(subjects: readonly ReasonSubject[]): readonly ReasonSubject[] {
  const seen = new Set<string>()
  return subjects.filter(({ evidence: { benchmark }, head }) => {
    const key = JSON.stringify([benchmark.id, head.label])
    return !seen.has(key) && seen.add(key)
  })
}

/** A kind of reason that cannot be found costs the others nothing. */
function failed(
  what: HeadReason['kind'],
  subjects: readonly ReasonSubject[],
): (error: unknown) => FoundReasons {
  return (error) => {
    const reason =
      error instanceof GateError
        ? noticeText({ code: 'ended-early', fault: error.fault })
        : error instanceof Error
          ? error.message
          : String(error)
    const benchmarks = [...new Set(subjects.map(({ evidence }) => evidence.benchmark.id))]
    const [first = ''] = reason.split('\n')
    return { reasons: [], warnings: [{ code: 'no-reason', what, benchmarks, reason: first }] }
  }
}
