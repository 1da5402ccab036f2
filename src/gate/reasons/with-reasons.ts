/** Why benchmarks got slower: looked for when the verdicts are known, and only where there is a red one. */
import { GateError } from '../../errors.ts'
import type { HeadReason, Notice, Reason, Report, Result } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import { faultWords } from '../../report/index.ts'
import type { Ready } from '../get-ready.ts'
import type { Outlook } from '../look-ahead.ts'
import type { GateRequest } from '../request.ts'
import { mostSeconds } from './profiling.ts'
import {
  reasonFinders,
  type FoundReasons,
  type ReasonContext,
  type ReasonSubject,
} from './finders.ts'

/** Of many red rows the worst: their reasons are mostly those of the others. */
const mostSubjects = 4

interface Asked extends Pick<GateRequest, 'onProgress'> {
  /** What of the time for reasons was taken before there was a report. */
  readonly spentSeconds: number
}

/**
 * A report with reasons of what is regressed or suspected in it, as many as the time that is left allows. A run without such
 * pays nothing, and whatever goes wrong is told and changes no verdict.
 */
export async function withReasons(
  report: Report,
  { settings, runtime, prepared: { versions } }: Ready,
  { surveyed: { config, found, recorded } }: Outlook,
  { onProgress, spentSeconds }: Asked,
  ports: Ports,
): Promise<Report> {
  const { base } = versions
  const { measured, evidence } = report
  const left = Math.min(mostSeconds - spentSeconds, config.maxTimeSeconds - measured.seconds)
  const isOver = ports.stop.aborted || report.interrupted || left < fewestSeconds
  if (config.why === 'off' || base === null || recorded || isOver) return report
  const known = new Map(evidence.benchmarks.map((one) => [one.benchmark.id, one]))
  const slower = report.benchmarks.flatMap(({ id, suite, results }): ReasonSubject[] => {
    const one = known.get(id)
    const suites = found.suites.get(suite)
    return results.filter(isSlower).flatMap((result) => {
      const head = versions.heads.find(({ label }) => label === result.version)
      if (one === undefined || suites === undefined || head === undefined) return []
      const time = results.find(
        ({ metric, version }) => metric === 'time' && version === head.label,
      )
      const secondsAnOperation = time?.values.base ?? null
      return [{ evidence: one, result, secondsAnOperation, head, suites }]
    })
  })
  const chosen = firstOfEach(slower.toSorted(worstFirst)).slice(0, mostSubjects)
  if (chosen.length === 0) return report
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
    seed: config.seed,
    secondsLeft: () => left - elapsed(),
    cut: AbortSignal.any([deadline.signal, ports.stop]),
    ports,
  }
  const reasons: FoundReasons['reasons'][number][] = []
  const warnings: Notice[] = []
  try {
    for (const finder of reasonFinders) {
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
  const benchmarks = evidence.benchmarks.map((one) => {
    const why = byId.get(one.benchmark.id)?.map(({ reason }): HeadReason => reason)
    return why === undefined ? one : { ...one, why: [...(one.why ?? []), ...why] }
  })
  return {
    ...report,
    evidence: { ...evidence, benchmarks },
    measured: { ...measured, seconds: measured.seconds + elapsed() },
    warnings: [...report.warnings, ...warnings],
  }
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
  what: Reason['kind'],
  subjects: readonly ReasonSubject[],
): (error: unknown) => FoundReasons {
  return (error) => {
    const reason =
      error instanceof GateError
        ? faultWords(error.fault).sentence
        : error instanceof Error
          ? error.message
          : String(error)
    const benchmarks = [...new Set(subjects.map(({ evidence }) => evidence.benchmark.id))]
    const [first = ''] = reason.split('\n')
    return { reasons: [], warnings: [{ code: 'no-reason', what, benchmarks, reason: first }] }
  }
}
