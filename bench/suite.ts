/** How long suites of microbenchmarks without a change take to be settled. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAnyReport, type AnyReport } from './any-report.ts'
import { root, table, workloads } from './measured.ts'

const suites = [
  { size: 20, seeds: [1] },
  { size: 100, seeds: [1] },
] as const

export async function suite(): Promise<string> {
  const rows = suites.flatMap(({ size, seeds }) =>
    seeds.map((seed) => {
      const { measured, benchmarks } = compareWithItself(size, seed)
      const verdicts = Map.groupBy(benchmarks, ({ results }) => results[0]?.verdict ?? 'none')
      const counts = [...verdicts].map(([verdict, group]) => `${group.length} ${verdict}`)
      return [
        String(size),
        String(seed),
        `${measured.seconds.toFixed(0)} s`,
        String(measured.rounds),
        counts.join(', '),
      ]
    }),
  )
  return [
    'Benchmarks from 100 ns to 1 ms, compared with themselves at threshold 5 %, at most 5 minutes, all CPUs measuring:',
    table(['benchmarks', 'seed', 'settled in', 'rounds', 'verdicts'], rows),
  ].join('\n\n')
}

/** A build of the command, and where it finds the suites. */
export interface Built {
  readonly program: string
  readonly cwd: string
  /** An older build may not know them. */
  readonly flags?: readonly string[]
}

/** What is compared with itself reaches no change. */
export const measuringAll = ['--reach', 'skip'] as const

const own: Built = { program: join(root, 'dist/cli/index.js'), cwd: workloads, flags: measuringAll }

export function compareWithItself(
  size: number,
  seed: number,
  { program, cwd, flags: more = [] } = own,
  maxTime = '5m',
): AnyReport {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  try {
    const json = join(temporary, 'report.json')
    const flags = ['--benchmarks', `suite-${size}.bench.mjs`, '--threshold', '5%', '--json', json]
    const command = [program, 'compare', './', './', '--seed', String(seed), '--fail-on', 'never']
    execFileSync(process.execPath, [...command, ...flags, ...more, '--max-time', maxTime], {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    return readAnyReport(json)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
