/** What of a slower benchmark can be counted without chance: how often it uses what takes time. */
import { differentCalls, type OpenSuites } from '../../measure/index.ts'
import {
  mostReasons,
  type CountsReason,
  type Notice,
  type PairedCount,
  type PreparedVersion,
} from '../../model/index.ts'
import { pairedUse, parseLook, type CodeLook } from '../../reach/index.ts'
import type { FoundReasons, ReasonContext, ReasonFinder, ReasonSubject } from './finders.ts'

/** Looks at files of both versions once more, and runs commands under strace. */
export const countsFinder: ReasonFinder = {
  kind: 'counts',
  async find(subjects, whole) {
    const context = { ...whole, cut: soonCut(whole) }
    const reasons: FoundReasons['reasons'][number][] = []
    const warnings = new Map<string, Notice>()
    const alike = Map.groupBy(subjects, ({ evidence, head }) =>
      JSON.stringify([evidence.benchmark.suite, head.label]),
    )
    for (const own of alike.values()) {
      const [first] = own
      if (first === undefined || context.cut.aborted) break
      const found =
        first.suites.cover === undefined
          ? await systemCallsOf(own, context)
          : { paired: await useOf(first.suites.cover, first, own, context), warnings: [] }
      for (const [id, paired] of found.paired) {
        const reason = reasonOf(paired)
        if (reason !== null) reasons.push({ id, reason: { ...reason, version: first.head.label } })
      }
      for (const warning of found.warnings) warnings.set(JSON.stringify(warning), warning)
    }
    return { reasons, warnings: [...warnings.values()] }
  },
}

/** Of the time for all reasons a part: a file that hangs must not cost the others theirs. */
const share = 1 / 3

function soonCut({ cut, secondsLeft }: ReasonContext): AbortSignal {
  return AbortSignal.any([
    cut,
    AbortSignal.timeout(Math.max(0, Math.ceil(secondsLeft() * share * 1000))),
  ])
}

type Paired = readonly (readonly [id: string, counts: readonly PairedCount[]])[]

/** Both versions of a file at the same time: nothing is measured any more. */
async function useOf(
  cover: NonNullable<OpenSuites['cover']>,
  { evidence, head }: ReasonSubject,
  own: readonly ReasonSubject[],
  context: ReasonContext,
): Promise<Paired> {
  const ids = own.map((one) => one.evidence.benchmark.id)
  const look = async (version: PreparedVersion): Promise<CodeLook> => {
    const covered = await cover(
      { suite: evidence.benchmark.suite, version, benchmarks: ids, depth: 'few-calls' },
      context,
    )
    return covered.kind === 'covered'
      ? parseLook(covered.text)
      : { kind: 'failed', why: covered.why }
  }
  const [was, is] = await Promise.all([look(context.base), look(head)])
  return ids.map((id) => [id, pairedUse(was, is, id)] as const)
}

/** Of commands; servers go on, so that nobody could say which calls belong to a request. */
async function systemCallsOf(
  own: readonly ReasonSubject[],
  context: ReasonContext,
): Promise<{ readonly paired: Paired; readonly warnings: readonly Notice[] }> {
  const paired: [string, PairedCount[]][] = []
  if (context.ports.machine.os !== 'linux') return { paired, warnings: [] }
  for (const { evidence, head, suites } of own) {
    const { id } = evidence.benchmark
    if (suites.systemCalls === undefined || context.cut.aborted) break
    const was = await suites.systemCalls(id, context.base, context)
    if (was.kind === 'no-tracer')
      return { paired, warnings: [{ code: 'system-calls-uncounted', why: was.why }] }
    const is = await suites.systemCalls(id, head, context)
    if (was.kind === 'traced' && is.kind === 'traced')
      paired.push([id, differentCalls(was.calls, is.calls)])
  }
  return { paired, warnings: [] }
}

/** What differs most comes first. */
function reasonOf(paired: readonly PairedCount[]): CountsReason | null {
  if (paired.length === 0) return null
  const sorted = paired.toSorted((a, b) => differenceOf(b) - differenceOf(a))
  const counts = sorted.slice(0, mostReasons.counts)
  return { kind: 'counts', counts, others: sorted.length - counts.length }
}

function differenceOf({ base, head }: PairedCount): number {
  return Math.abs(head - base)
}
