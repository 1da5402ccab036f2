/** Rounds in which both versions of slower benchmarks are profiled, in slices that take turns. */
import { measureRounds, type CallSamples, type RoundResult } from '../../measure/index.ts'
import { rootOf, type PreparedVersion, type RoundPlan } from '../../model/index.ts'
import type { Files } from '../../platform/ports.ts'
import type { VersionRoot } from '../../why/index.ts'
import type { ReasonContext, ReasonSubject } from './finders.ts'
import type { Profiling } from './profiling.ts'

/** What came of a benchmark's rounds. */
export interface ProfiledRounds {
  /** Those that have a profile of both versions. */
  readonly rounds: readonly { readonly base: CallSamples; readonly head: CallSamples }[]
  readonly sides: { readonly base: VersionRoot; readonly head: VersionRoot }
  /** Why there are no more of them; null where time alone was missing. */
  readonly failure: string | null
}

/**
 * Rounds of the worst of each file: there is no time for more, and what made one slower is mostly what made the others.
 * Commands and servers have none: they run in processes of their own, which nobody samples.
 *
 * @param subjects the worst first
 */
export async function profiledRounds(
  subjects: readonly ReasonSubject[],
  context: ReasonContext,
  how: Profiling,
): Promise<ReadonlyMap<ReasonSubject, ProfiledRounds>> {
  const byFile = Map.groupBy(
    subjects.filter(({ suites }) => suites.cover !== undefined),
    ({ evidence: { benchmark }, head }) => JSON.stringify([benchmark.suite, head.label]),
  )
  const sampled = [...byFile.values()].flatMap(([worst]) => worst ?? [])
  const plans = sampled.flatMap((subject, at) => plansOf(subject, at, how, context))
  const results = plans.length === 0 ? [] : await measured(plans, how, context)
  const base = await rootIn(context.base, context.ports.files)
  const heads = new Map<PreparedVersion, VersionRoot>()
  for (const head of new Set(sampled.map((subject) => subject.head)))
    heads.set(head, await rootIn(head, context.ports.files))
  return new Map(
    sampled.map((subject) => {
      const sides = { base, head: heads.get(subject.head) ?? base }
      return [subject, { ...roundsOf(subject, results, context), sides }]
    }),
  )
}

function plansOf(
  { evidence: { benchmark }, head }: ReasonSubject,
  at: number,
  { rounds }: Profiling,
  { base, seed }: ReasonContext,
): RoundPlan[] {
  return Array.from({ length: rounds }, (_, round) => ({
    round: at * rounds + round,
    stage: 'confirm' as const,
    suite: benchmark.suite,
    versions: [base.label, head.label],
    benchmarks: [benchmark.id],
    control: false,
    seed: (seed + at * rounds + round) % 2 ** 32,
  }))
}

function measured(
  plans: readonly RoundPlan[],
  { settings: own, flags }: Profiling,
  { versions, suites, settings, runtime, secondsLeft, ports }: ReasonContext,
): Promise<readonly RoundResult[]> {
  return measureRounds(
    {
      plans,
      suites,
      versions,
      settings: { ...settings, ...own, v8Flags: [...settings.v8Flags, ...flags] },
      runtime,
      secondsLeft: secondsLeft(),
      onRound: () => undefined,
    },
    ports,
  )
}

async function rootIn(version: PreparedVersion, files: Files): Promise<VersionRoot> {
  const root = rootOf(version)
  const directories = [await files.realPath(root), root].map((each) => each.replaceAll('\\', '/'))
  return { directories: [...new Set(directories)] }
}

function roundsOf(
  { evidence: { benchmark }, head }: ReasonSubject,
  results: readonly RoundResult[],
  { base }: ReasonContext,
): Pick<ProfiledRounds, 'rounds' | 'failure'> {
  const { id } = benchmark
  const own = results.filter(
    ({ plan }) => plan.versions.includes(head.label) && plan.benchmarks.includes(id),
  )
  const rounds = own.flatMap(({ profiles }) => {
    const arms: Readonly<Record<string, CallSamples>> = profiles?.get(id) ?? {}
    const [was, is] = [arms[base.label], arms[head.label]]
    return was === undefined || is === undefined ? [] : [{ base: was, head: is }]
  })
  const [failure] = own.flatMap(({ failures }) => failures.filter((each) => each.id === id))
  const isMute = own.length > 0 && rounds.length === 0
  const why =
    failure?.message.split('\n')[0] ?? (isMute ? 'its processes told of no samples' : null)
  return { rounds, failure: why }
}
