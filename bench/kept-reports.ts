/** A report of 2,000 benchmarks as a file, with all rounds of all metrics: how large it is, and how long it takes. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from 'simple-statistics'
import { report as blankReport } from '../__tests__/report/builders.ts'
import { judge, judgedAgain, procedure } from '../src/decide/index.ts'
import {
  benchmark,
  keptFigures,
  processMetrics,
  toolVersion,
  type Evidence,
  type MetricName,
  type Report,
} from '../src/model/index.ts'
import { parseReport, renderJson, renderMarkdown, renderTerminal } from '../src/report/index.ts'
import { random } from '../src/stats/index.ts'
import { table } from './measured.ts'

const processes = 9
const settings = { threshold: 0.05, alpha: 0.05, seed: 1 }
const tool = { version: toolVersion, procedure }

interface Shape {
  readonly metrics: readonly MetricName[]
  readonly rounds: number
  /** Benchmarks of a suite, which are measured in the same rounds. */
  readonly perSuite: number
}

const shapes: readonly Shape[] = [
  { metrics: ['time'], rounds: 6, perSuite: 20 },
  { metrics: processMetrics, rounds: 6, perSuite: 20 },
  { metrics: processMetrics, rounds: 6, perSuite: 1 },
  { metrics: processMetrics, rounds: 10, perSuite: 20 },
]

export async function keptReports(): Promise<string> {
  const rows = shapes.map((shape, at) => {
    const runs = Array.from({ length: processes }, () => measuredOnce(at))
    const { metrics, rounds, perSuite } = shape
    const times = ['write', 'read', 'judge', 'show'].map((_, step) =>
      ms(median(runs.map((run) => run[step + 1] ?? Number.NaN))),
    )
    const size = `${((runs[0]?.[0] ?? Number.NaN) / 1e6).toFixed(1)} MB`
    return [String(metrics.length), String(rounds), String(perSuite), size, ...times]
  })
  return [
    `A report of 2,000 benchmarks, a tenth of which are slower, as a file; every step for the first time in its process, median of ${processes} processes. It is shown on the terminal and as Markdown.`,
    table(['metrics', 'rounds', 'a suite', 'size', 'write', 'read', 'judge again', 'show'], rows),
  ].join('\n\n')
}

/** Characters, and the milliseconds of each step. */
function measuredOnce(at: number): number[] {
  const script = join(import.meta.dirname, 'kept-reports.ts')
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script, String(at)], { encoding: 'utf8' }),
  )
  if (!Array.isArray(printed)) throw new Error(`${script} printed no list`)
  return printed.map(Number)
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(0)} ms`
}

function reportOf({ metrics, rounds, perSuite }: Shape): Report {
  const chance = random(1)
  const benchmarks = Array.from({ length: 2000 }, (_, at): Evidence => {
    const size = (at % 10 === 0 ? 1.2 : 1) * 1e-6
    const figures = (factor: number) =>
      keptFigures(
        Object.fromEntries(
          metrics.map((metric) => [metric, size * factor * (0.99 + 0.02 * chance.uniform())]),
        ),
      )
    const samples = Array.from({ length: rounds }, (__, round) => ({
      round: Math.floor(at / perSuite) * rounds + round,
      stage: 'screen' as const,
      arms: { main: figures(1), feature: figures(at % 10 === 0 ? 1.2 : 1) },
    }))
    return {
      kind: 'measured',
      benchmark: benchmark(`bench/group-${Math.floor(at / perSuite)}.bench.js`, '', `case ${at}`),
      versions: ['main', 'feature'],
      samples,
      failures: [],
      secondsPerRound: 0.3,
    }
  })
  const judged = judge({ evidence: benchmarks, settings, base: 'main', heads: ['feature'] })
  const evidence = { benchmarks, pairs: [], redone: [] }
  return blankReport(judged.benchmarks, { ...judged, tool, evidence })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const shape = shapes[Number(process.argv[2])] ?? shapes[0]
  if (shape === undefined) throw new Error('no shape')
  const report = reportOf(shape)
  const [text, write] = timed(() => renderJson(report))
  const [kept, read] = timed(() => parseReport(text))
  const [, again] = timed(() => judgedAgain(kept, tool))
  const [, show] = timed(() => [
    renderTerminal(kept, { color: true, width: 120 }),
    renderMarkdown(kept, { id: 'bench' }),
  ])
  console.log(JSON.stringify([text.length, write, read, again, show]))
}

function timed<T>(step: () => T): readonly [T, number] {
  const start = performance.now()
  const made = step()
  return [made, performance.now() - start]
}
