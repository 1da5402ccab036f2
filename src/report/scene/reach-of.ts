import type { KeptReach } from '../../model/index.ts'
import { oncePerReport } from './once-per-report.ts'
import type { ReportedResults } from './reported-results.ts'

/** What a look told of a benchmark in a head; null where nobody has looked. */
export const reachOf = oncePerReport(({ evidence }: ReportedResults) => {
  const told = new Map(
    evidence.benchmarks.map(({ benchmark, reach = [] }) => [benchmark.id, reach]),
  )
  return (id: string, head: string): KeptReach | null =>
    told.get(id)?.find(({ version }) => version === head) ?? null
})
