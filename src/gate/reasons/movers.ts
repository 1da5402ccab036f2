/** Where the time goes, and what V8 did to the code: profiles and logs of both versions, in slices that take turns. */
import { measureRounds, type CallSamples, type RoundResult } from '../../measure/index.ts'
import { rootOf, type PreparedVersion, type RoundPlan } from '../../model/index.ts'
import type { Files } from '../../platform/ports.ts'
import { compareProfiles, compareSites, fewestProfiles, type VersionRoot } from '../../why/index.ts'
import type { FoundReasons, ReasonContext, ReasonFinder, ReasonSubject } from './finders.ts'
import { profiling } from './profiling.ts'

export const moversFinder: ReasonFinder = {
  kind: 'movers',
  async find(subjects, context) {
    // Commands and servers run in processes of their own, which nobody samples.
    const sampled = subjects.filter(({ suites }) => suites.cover !== undefined)
    const groups = [
      ...Map.groupBy(sampled, ({ evidence: { benchmark }, head }) =>
        JSON.stringify([benchmark.suite, head.label]),
      ).values(),
    ]
    if (groups.length === 0) return { reasons: [], warnings: [] }
    const plans = groups.flatMap((group, at) => plansOf(group, at, context))
    const results = await profiled(plans, context)
    const roots = new Map<PreparedVersion, VersionRoot>()
    for (const version of new Set([context.base, ...sampled.map(({ head }) => head)]))
      roots.set(version, await rootIn(version, context.ports.files))
    const found = sampled.map((subject) => reasonOf(subject, results, context, roots))
    return {
      reasons: found.flatMap(({ reasons }) => reasons),
      warnings: found.flatMap(({ warnings }) => warnings),
    }
  },
}

function plansOf(
  group: readonly ReasonSubject[],
  at: number,
  { base, seed }: ReasonContext,
): RoundPlan[] {
  const [first] = group
  if (first === undefined) return []
  return Array.from({ length: profiling.rounds }, (_, round) => ({
    round: at * profiling.rounds + round,
    stage: 'confirm' as const,
    suite: first.evidence.benchmark.suite,
    versions: [base.label, first.head.label],
    benchmarks: group.map(({ evidence }) => evidence.benchmark.id),
    control: false,
    seed: (seed + at * profiling.rounds + round) % 2 ** 32,
  }))
}

async function profiled(
  plans: readonly RoundPlan[],
  { versions, suites, settings, runtime, secondsLeft, ports }: ReasonContext,
): Promise<readonly RoundResult[]> {
  const v8Flags = [...settings.v8Flags, ...profiling.flags]
  const own = { ...settings, ...profiling.settings, v8Flags }
  return measureRounds(
    {
      plans,
      suites,
      versions,
      settings: own,
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

function reasonOf(
  { evidence: { benchmark }, head, secondsAnOperation }: ReasonSubject,
  results: readonly RoundResult[],
  { base }: ReasonContext,
  roots: ReadonlyMap<PreparedVersion, VersionRoot>,
): FoundReasons {
  const { id } = benchmark
  const own = results.filter(
    ({ plan }) => plan.versions.includes(head.label) && plan.benchmarks.includes(id),
  )
  const rounds = own.flatMap(({ profiles }) => {
    const arms: Readonly<Record<string, CallSamples>> = profiles?.get(id) ?? {}
    const [was, is] = [arms[base.label], arms[head.label]]
    return was === undefined || is === undefined ? [] : [{ base: was, head: is }]
  })
  const sides = { base: roots.get(base) ?? nowhere, head: roots.get(head) ?? nowhere }
  const reason = compareProfiles(rounds, sides, secondsAnOperation)
  if (reason !== null) {
    const all = [reason, compareSites(rounds, sides)].filter((one) => one !== null)
    const reasons = all.map((one) => ({ id, reason: { version: head.label, ...one } }))
    return { reasons, warnings: [] }
  }
  const [failure] = own.flatMap(({ failures }) => failures.filter((each) => each.id === id))
  const why =
    failure?.message.split('\n')[0] ??
    (own.length > 0 && rounds.length === 0
      ? 'its processes told of no samples'
      : `there was no time for ${fewestProfiles} profiles of both versions`)
  return {
    reasons: [],
    warnings: [{ code: 'no-reason', what: 'movers', benchmarks: [id], reason: why }],
  }
}

const nowhere: VersionRoot = { directories: [] }
