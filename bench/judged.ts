/** What the gate, as it is built, says of two versions that lie in `base` and `head`. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UserConfig } from '../src/index.ts'
import { parseReport } from '../src/report/index.ts'
import { percent, root } from './measured.ts'
import { withNeighbours } from './neighbours.ts'

const seeds = [1, 2, 3] as const

export interface Trial {
  /** Where `base` and `head` are. */
  readonly directory: string
  readonly suite: NonNullable<UserConfig['suites']>[number]
  readonly threshold: string
  /** How many are busy meanwhile. */
  readonly neighbours: number
}

/** Of a suite with one benchmark, measured for at most a minute by each seed: verdicts, estimates and seconds. */
export async function judged(trial: Trial): Promise<string[]> {
  const runs = await withNeighbours(trial.neighbours, async () =>
    seeds.map((seed) => judgedOnce(trial, seed)),
  )
  return [
    runs.map(({ verdict }) => verdict).join(', '),
    runs.map(({ change }) => percent(change)).join(', '),
    runs.map(({ seconds }) => seconds.toFixed(0)).join(', '),
  ]
}

interface Judged {
  readonly verdict: string
  /** A fraction. */
  readonly change: number
  readonly seconds: number
}

function judgedOnce({ directory, suite, threshold }: Trial, seed: number): Judged {
  const config = `export default ${JSON.stringify({ suites: [suite], threshold, maxTime: '60s', reach: 'skip' })}`
  writeFileSync(join(directory, 'benchgate.config.mjs'), config)
  const json = join(directory, 'report.json')
  const flags = ['--seed', String(seed), '--fail-on', 'never', '--json', json]
  const command = [join(root, 'dist/cli/index.js'), 'compare', './base', './head', ...flags]
  execFileSync(process.execPath, command, {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const {
    benchmarks,
    measured: { seconds },
  } = parseReport(readFileSync(json, 'utf8'))
  const result = benchmarks[0]?.results.find(({ metric }) => metric === 'time')
  const change = (result?.change?.ratio ?? Number.NaN) - 1
  return { verdict: result?.verdict ?? 'none', change, seconds }
}
