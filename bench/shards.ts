/** How much sooner a large suite has its verdict where several runners measure it, and what judging all parts costs. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { measuredReport } from '../__tests__/report/measured.ts'
import { judgedTogether } from '../src/decide/index.ts'
import type { Report } from '../src/model/index.ts'
import { parseReport, renderJson } from '../src/report/index.ts'
import { root, table, workloads } from './measured.ts'

const counts = [1, 2, 4] as const

export async function shards(): Promise<string> {
  const rows = counts.map(rowOf)
  const { seconds, megabytes } = judging()
  return [
    'A suite of 100 benchmarks from 100 ns to 1 ms compared with itself at threshold 5 %. Runners are simulated: one shard is measured after the other, each with all CPUs of this machine, and the longest of them is what a matrix would wait for.',
    table(['shards', 'longest', 'all together', 'verdicts'], rows),
    `Judging 8 shards of 250 benchmarks each, with 10 to 30 rounds: **${seconds.toFixed(2)} s** from their texts to the report, peak **${megabytes.toFixed(0)} MB** of the process.`,
  ].join('\n\n')
}

function rowOf(count: number): string[] {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-shards-'))
  try {
    const reports = Array.from({ length: count }, (_, at) => measured(at + 1, count, temporary))
    const seconds = reports.map((report) => report.measured.seconds)
    const { benchmarks } = judgedTogether(reports)
    const verdicts = Map.groupBy(benchmarks, ({ results }) => results[0]?.verdict ?? 'none')
    return [
      String(count),
      `${Math.max(...seconds).toFixed(0)} s`,
      `${seconds.reduce((sum, each) => sum + each, 0).toFixed(0)} s`,
      [...verdicts].map(([verdict, group]) => `${group.length} ${verdict}`).join(', '),
    ]
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function measured(index: number, count: number, temporary: string): Report {
  const json = join(temporary, `${index}.json`)
  const what = ['compare', './', './', '--benchmarks', 'suite-100.bench.mjs', '--threshold', '5%']
  const how = ['--seed', '1', '--max-time', '5m', '--reach', 'skip', '--fail-on', 'never']
  const shard = ['--shard', `${index}/${count}`, '--json', json]
  execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), ...what, ...how, ...shard], {
    cwd: workloads,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return parseReport(readFileSync(json, 'utf8'))
}

/** In a process of its own, so that nothing else counts. */
function judging(): { readonly seconds: number; readonly megabytes: number } {
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'shards.ts')], { encoding: 'utf8' }),
  )
  if (!Array.isArray(printed)) throw new Error('no figures were printed')
  return { seconds: Number(printed[0]), megabytes: Number(printed[1]) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const texts = Array.from({ length: 8 }, (_, at) => {
    const report = measuredReport({ benchmarks: 250, perSuite: 10 })
    const named = (id: string): string => `${at}/${id}`
    const shard = { index: at + 1, count: 8, benchmarks: 2_000 }
    const benchmarks = report.benchmarks.map((one) => ({ ...one, id: named(one.id) }))
    const evidence = {
      ...report.evidence,
      benchmarks: report.evidence.benchmarks.map((one) => ({
        ...one,
        benchmark: { ...one.benchmark, id: named(one.benchmark.id) },
      })),
    }
    return renderJson({ ...report, benchmarks, evidence, shard })
  })
  const start = performance.now()
  judgedTogether(texts.map((text) => parseReport(text)))
  const seconds = (performance.now() - start) / 1000
  console.log(JSON.stringify([seconds, process.resourceUsage().maxRSS / 1024]))
}
