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
    const failed = hopeless.get(one.benchmark.suite)
    const isBegun = one.samples.length > 0 || one.failures.length > 0
    if (failed === undefined || isBegun) return one
    const message = `not measured: ${failed} benchmarks of its suite had failed, as many as \`maxErrors\` allows`
    const failures = one.versions.map((version) => ({ benchmark: one.benchmark, version, message }))
    return { ...one, versions: [], failures }
  })
}

/** With how many benchmarks of them failed. */
function hopelessSuites(
  evidence: readonly Evidence[],
  suites: SuiteBook,
): ReadonlyMap<string, number> {
  const failing = evidence.filter(({ failures }) => failures.length > 0)
  const bySuite = Map.groupBy(failing, ({ benchmark }) => benchmark.suite)
  return new Map(
    [...bySuite].flatMap(([suite, { length }]) => {
      const most = suites.get(suite)?.conduct.maxErrors ?? null
      return most !== null && length >= most ? [[suite, length] as const] : []
    }),
  )
}
