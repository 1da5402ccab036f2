import type { Evidence } from '../model/index.ts'
import type { SuiteBook } from './suites.ts'

/**
 * Benchmarks not begun of suites in which too many others failed, as failed ones: a server that is broken, or a file of
 * which every benchmark runs into its time limit, would else use up the time of all the others.
 */
export function giveUp(evidence: readonly Evidence[], suites: SuiteBook): readonly Evidence[] {
  const hopeless = hopelessSuites(evidence, suites)
  if (hopeless.size === 0) return evidence
  return evidence.map((one) => {
    const why = hopeless.get(one.benchmark.suite)
    const isBegun = one.samples.length > 0 || one.failures.length > 0
    if (why === undefined || isBegun) return one
    const message = `not measured: ${why}`
    const failures = one.versions.map((version) => ({ benchmark: one.benchmark, version, message }))
    return { ...one, versions: [], failures }
  })
}

/** The suites that are given up, with the reason. More benchmarks may have failed than that takes, since a round measures many. */
function hopelessSuites(
  evidence: readonly Evidence[],
  suites: SuiteBook,
): ReadonlyMap<string, string> {
  const failing = evidence.filter(({ failures }) => failures.length > 0)
  const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite)
  return new Map(
    [...bySuite].flatMap(([suite, { length }]) => {
      const most = suites.get(suite)?.conduct.maxErrors ?? null
      if (most === null || length < most) return []
      const failed = length === 1 ? 'one benchmark' : `${length} benchmarks`
      return [[suite, `${failed} of its suite had failed, and \`maxErrors\` is ${most}`] as const]
    }),
  )
}
