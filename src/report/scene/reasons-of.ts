import type { HeadReason } from '../../model/index.ts'
import { oncePerReport } from './once-per-report.ts'
import type { ReportedResults } from './reported-results.ts'

/** What may have made a benchmark slower in a head; empty where nothing is known of it. */
export const reasonsOf = oncePerReport(({ evidence }: ReportedResults) => {
  const known = new Map(evidence.benchmarks.map(({ benchmark, why = [] }) => [benchmark.id, why]))
  return (id: string, head: string): readonly HeadReason[] =>
    known.get(id)?.filter(({ version }) => version === head) ?? []
})
