/** How long a suite of 20 microbenchmarks without a change takes to be settled. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseReport } from '../src/report/index.ts'
import { root, table, workloads } from './measured.ts'

export async function suite(): Promise<string> {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  try {
    const json = join(temporary, 'report.json')
    const flags = [
      '--benchmarks',
      'suite-20.bench.mjs',
      '--threshold',
      '5%',
      '--seed',
      '1',
      '--json',
      json,
    ]
    execFileSync(
      process.execPath,
      [join(root, 'dist/cli/index.js'), 'compare', './', './', ...flags],
      {
        cwd: workloads,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const { measured, benchmarks, environment } = parseReport(readFileSync(json, 'utf8'))
    const verdicts = Map.groupBy(benchmarks, ({ results }) => results[0]?.verdict ?? 'none')
    const rows = [...verdicts].map(([verdict, group]) => [verdict, String(group.length)])
    return [
      `20 benchmarks from 100 ns to 1 ms, without a change, threshold 5 %, ${environment.jobs} CPUs measuring: settled in **${measured.seconds.toFixed(0)} s**, ${measured.rounds} rounds.`,
      table(['verdict', 'benchmarks'], rows),
    ].join('\n\n')
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
