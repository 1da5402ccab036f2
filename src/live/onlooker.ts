import type { Onlooker } from '../gate.ts'
import { bareName, type BenchmarkReport, type Measured } from '../model/index.ts'
import type { FigureName } from './figures.ts'
import type { LiveEvent, LiveResult } from './board.ts'

/** Turns what a run lets one see into what a live page is told. */
export function onlooker(tell: (event: LiveEvent) => void): Onlooker {
  const figure = (name: FigureName, source: string, value: number | null | undefined): void => {
    if (value !== null && value !== undefined) {
      tell({ kind: 'figure', figure: name, source, value })
    }
  }
  return {
    sample({ cpu, memory, eventLoopSeconds }) {
      figure('cpu', '', cpu)
      figure('memory', '', memory)
      figure('eventLoop', '', eventLoopSeconds)
    },
    round({ traffic = [], figures }) {
      for (const { id, arm, requests, failures, meanSeconds, guard } of traffic) {
        const measured: Measured = figures.get(id)?.[arm] ?? {}
        const failed = Object.values(failures).reduce((sum, each) => sum + each, 0)
        figure('rate', arm, measured.throughput)
        figure('responseTime', arm, meanSeconds)
        figure('p50', arm, measured.p50)
        figure('p95', arm, measured.p95)
        figure('p99', arm, measured.p99)
        figure('errorRate', arm, requests === 0 ? null : failed / requests)
        tell({ kind: 'guard', source: arm, guard: { state: guard.state, opened: guard.opened } })
      }
    },
    verdicts: (benchmarks) => tell({ kind: 'results', results: benchmarks.flatMap(resultsOf) }),
  }
}

/** What counts of a benchmark. */
function resultsOf({ id, results }: BenchmarkReport): LiveResult[] {
  return results
    .filter(({ gates }) => gates)
    .map(({ version, metric, verdict, change }) => ({
      benchmark: id,
      version,
      metric: bareName(metric),
      verdict,
      change: change === null ? null : change.ratio - 1,
    }))
}
