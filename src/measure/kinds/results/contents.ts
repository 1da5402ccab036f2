import { quoted } from '../../../formats/index.ts'
import { bareName, type ResultsDefinition } from '../../../model/index.ts'
import type { Particulars, SuiteContents } from '../../found/suite-contents.ts'
import type { Taken } from './take.ts'

/** What a version's results hold for us. */
export function contentsOf(
  { benchmarks, failed, excused, gap, machines, warnings, metrics }: Taken,
  { run, gateOn }: ResultsDefinition,
): SuiteContents {
  const several = benchmarks.find(({ rounds }) => run !== null && rounds.length > 1)
  if (several !== undefined) {
    const name = quoted(several.benchmark.name)
    return { kind: 'failed', message: `several of the files that \`run\` writes have ${name}` }
  }
  if (benchmarks.length + failed.length === 0) {
    const names = metrics.map((metric) => quoted(bareName(metric))).join(', ')
    const wanted = gateOn.map((name) => quoted(name)).join(', ')
    const message =
      gateOn.length === 0 || metrics.length === 0
        ? 'nothing in the results says whether lower or higher values are better: `better` of the suite can say it'
        : `\`gateOn\` names ${wanted}, and what there is to judge is ${names}`
    return { kind: 'failed', message }
  }
  const all = new Map([...benchmarks, ...failed].map((one) => [one.benchmark.id, one]))
  const particulars = benchmarks.map(
    ({ benchmark, metrics: own, rounds }): [string, Particulars] => [
      benchmark.id,
      run === null ? { metrics: own, recorded: rounds } : { metrics: own },
    ],
  )
  return {
    kind: 'loaded',
    benchmarks: [...all.values()].map(({ benchmark }) => benchmark),
    formerNames: Object.fromEntries(
      [...all.values()].flatMap(({ benchmark: { id }, was }) => (was === null ? [] : [[id, was]])),
    ),
    duplicates: [],
    failed: Object.fromEntries(failed.map(({ benchmark: { id }, message }) => [id, message])),
    excused,
    ...(gap !== null && { gap }),
    notes: [],
    warnings,
    machines,
    together: true,
    particulars: new Map(particulars),
  }
}
