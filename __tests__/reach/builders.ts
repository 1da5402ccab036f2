import type { Reach } from '../../src/model/index.ts'
import { reachReportOf, type ReachReport } from '../../src/reach/index.ts'

/** A report about benchmarks of one file. */
export function reachReport(
  reaches: Readonly<Record<string, Reach>> = {
    parse: { kind: 'unknown', because: [{ code: 'network', text: '' }] },
  },
): ReachReport {
  const version = (label: string) =>
    ({ label, source: { kind: 'directory', path: `/${label}` } }) as const
  return reachReportOf({
    createdAt: '2026-11-30T10:00:00.000Z',
    base: version('main'),
    head: version('working tree'),
    node: 'v24.1.0',
    seconds: 2.5,
    benchmarks: Object.entries(reaches).map(([name, reach]) => ({
      benchmark: { id: `a.bench.js > ${name}`, suite: 'a.bench.js', name },
      reach,
    })),
  })
}
