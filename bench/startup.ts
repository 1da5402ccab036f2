/** How long the first answer takes, beside a bare Node.js. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from 'simple-statistics'
import { root, table } from './measured.ts'

const starts = 21

export async function startup(): Promise<string> {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-'))
  try {
    const bare: number[] = []
    const help: number[] = []
    const firstLine: number[] = []
    // In turn, so that the machine's mood is the same for all.
    for (let i = 0; i < starts; i++) {
      bare.push(wholeRun(['-e', '0']))
      help.push(wholeRun([join(root, 'dist/cli/index.js'), '--help']))
      firstLine.push(await untilFirstLine(temporary))
    }
    const rows = [
      ['`node -e 0`', `${median(bare).toFixed(0)} ms`, ''],
      ['`benchgate --help`, to its end', `${median(help).toFixed(0)} ms`, beyond(help, bare)],
      [
        "the Action's first line of output",
        `${median(firstLine).toFixed(0)} ms`,
        beyond(firstLine, bare),
      ],
    ]
    return `Median of ${starts} starts:\n\n${table(['', 'time', 'beyond a bare Node.js'], rows)}`
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

function beyond(times: readonly number[], bare: readonly number[]): string {
  return `${(median([...times]) - median([...bare])).toFixed(0)} ms`
}

function wholeRun(args: readonly string[]): number {
  const start = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}

/** Without an event it fails right after its first line, which is all that is waited for. */
async function untilFirstLine(temporary: string): Promise<number> {
  const output = join(temporary, 'output')
  writeFileSync(output, '')
  const start = performance.now()
  const child = spawn(process.execPath, [join(root, 'dist/action/index.js')], {
    env: { PATH: process.env['PATH'], GITHUB_OUTPUT: output, 'INPUT_WORKING-DIRECTORY': temporary },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const elapsed = performance.now() - start
  child.kill('SIGKILL')
  return elapsed
}
