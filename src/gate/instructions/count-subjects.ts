import { termsOf, type Config } from '../../config/index.ts'
import type { Counter, LookContext } from '../../measure/index.ts'
import type { HeadReason, Notice, NotCounted } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Ready } from '../get-ready.ts'
import type { MeasuredFindings } from '../measure-until-decided.ts'
import type { Survey } from '../survey.ts'
import { countGroup } from './count-group.ts'
import { steadyOutcome, type CountOutcome } from './outcome.ts'
import { processesFor } from './processes-for.ts'
import type { Subject } from './subjects.ts'

export interface RunWithCounts {
  readonly raw: MeasuredFindings
  /** What it took where nobody had asked for it. */
  readonly witnessSeconds: number
  readonly warnings: readonly Notice[]
}

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

/** Counts both arms of each, and adds what came of it to the evidence. */
export async function countSubjects(
  raw: MeasuredFindings,
  subjects: readonly Subject[],
  { counter, seconds, fewest: least, found, ready, config }: CountTerms,
  ports: Ports,
): Promise<RunWithCounts> {
  const start = ports.clock.seconds()
  const elapsed = (): number => ports.clock.seconds() - start
  const { base } = ready.prepared.versions
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), Math.max(0, seconds) * 1000)
  const cut = AbortSignal.any([deadline.signal, ports.stop])
  const { settings, runtime } = ready
  const context: LookContext = { settings, runtime, ports, cut }
  const told = new Map<Subject, CountOutcome>()
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
    const outcome = steadyOutcome(told.get(subject) ?? { kind: 'cut' }, threshold)
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
