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
  const judged = judging()
  return [
    'A suite of 100 benchmarks from 100 ns to 1 ms compared with itself at threshold 5 %. Runners are simulated: one shard is measured after the other, each with all CPUs of this machine, and the longest of them is what a matrix would wait for.',
    table(['shards', 'longest', 'all together', 'verdicts'], rows),
    ...priced(judged.seconds),
    `Judging 8 shards of 250 benchmarks each, with 10 to 30 rounds: **${judged.seconds.toFixed(2)} s** from their texts to the report, peak **${judged.megabytes.toFixed(0)} MB** of the process.`,
  ].join('\n\n')
}

/** GitHub's price of a minute of a Linux runner with 2 CPUs in a private repository; each job is rounded up to minutes. */
const price = {
  dollars: 0.006,
  source:
    '[list price](https://docs.github.com/en/billing/reference/actions-runner-pricing) of 2026-11-30',
} as const

/** Seconds that a job takes to check out, install Node.js and packages: taken for granted, since nothing here measures it. */
const setUpSeconds = 60

/** What a suite of 2,000 benchmarks costs. @param judgingSeconds of the last job */
function priced(judgingSeconds: number): string[] {
  const eighth = seconds(() => measured('suite-2000.bench.mjs', 1, 8, '120m'))
  const fortieth = seconds(() => measured('suite-2000.bench.mjs', 1, 40, '120m'))
  const rows = [
    { runners: 1, own: 8 * eighth, last: 0 },
    { runners: 8, own: eighth, last: judgingSeconds },
    { runners: 40, own: fortieth, last: judgingSeconds },
  ].map(({ runners, own, last }) => {
    const job = Math.ceil((setUpSeconds + own) / 60)
    const lastJob = runners === 1 ? 0 : Math.ceil((setUpSeconds + last) / 60)
    const billed = runners * job + lastJob
    return [
      String(runners),
      `${(own / 60).toFixed(1)} min`,
      `${job + lastJob} min`,
      `${billed} min`,
      `$${(billed * price.dollars).toFixed(2)}`,
    ]
  })
  return [
    `A suite of 2,000 of the same benchmarks, and what a pull request costs by the ${price.source}, $${price.dollars} for each minute begun of a Linux runner with 2 CPUs in a private repository (nothing in a public one). One shard of 8 and one of 40 were measured here, without a cap on their time; a single runner is taken to need as long as 8 of the former. Each job is taken to need ${setUpSeconds} s before it measures.`,
    table(['runners', 'measuring, each', 'until the verdict', 'billed', 'price'], rows),
  ]
}

function seconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

function rowOf(count: number): string[] {
  const reports = Array.from({ length: count }, (_, at) =>
    measured('suite-100.bench.mjs', at + 1, count, '5m'),
  )
  const each = reports.map((report) => report.measured.seconds)
  const { benchmarks } = judgedTogether(reports)
  const verdicts = Map.groupBy(benchmarks, ({ results }) => results[0]?.verdict ?? 'none')
  return [
    String(count),
    `${Math.max(...each).toFixed(0)} s`,
    `${each.reduce((sum, one) => sum + one, 0).toFixed(0)} s`,
    [...verdicts].map(([verdict, group]) => `${group.length} ${verdict}`).join(', '),
  ]
}

function measured(suite: string, index: number, count: number, maxTime: string): Report {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-shards-'))
  try {
    const json = join(temporary, 'shard.json')
    const what = ['compare', './', './', '--benchmarks', suite, '--threshold', '5%']
    const how = ['--seed', '1', '--max-time', maxTime, '--reach', 'skip', '--fail-on', 'never']
    const shard = ['--shard', `${index}/${count}`, '--json', json]
    execFileSync(process.execPath, [join(root, 'dist/cli/index.js'), ...what, ...how, ...shard], {
      cwd: workloads,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return parseReport(readFileSync(json, 'utf8'))
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
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
    const shard = { index: at + 1, count: 8, benchmarks: 2_000, dividedBy: null }
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
  const taken = seconds(() => judgedTogether(texts.map((text) => parseReport(text))))
  console.log(JSON.stringify([taken, process.resourceUsage().maxRSS / 1024]))
}
