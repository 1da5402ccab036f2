/** What the live page costs: the CPU time of the process that serves it, and whether it moves what is measured beside it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'
import { median } from 'simple-statistics'
import { chromiumPath } from '../__tests__/pages/chromium.ts'
import { livePage, openBoard } from '../src/live/index.ts'
import { usualAlerts } from '../src/model/index.ts'
import { nodePorts } from '../src/platform/node.ts'
import { parseReport } from '../src/report/index.ts'
import { root, table, workloads } from './measured.ts'

const seconds = 10
const updatesPerSecond = 1_000
const pairs = 5

const silent = { info: () => {}, progress: () => {}, settle: () => {} }

export async function livePageFigures(): Promise<string> {
  const rows = [
    ['nobody', await cpuShare(false)],
    ['a browser', chromiumPath === null ? null : await cpuShare(true)],
  ] as const
  const moved = await medianMoved()
  return [
    `${updatesPerSecond.toLocaleString('en-US')} updates a second for ${seconds} s, in twelve figures: the CPU time of the process that takes and shows them, as a share of one CPU, less what the same loop takes without a page.`,
    table(
      ['looked at by', 'CPU'],
      rows.map(([who, share]) => [who, share === null ? '–' : `${(share * 100).toFixed(1)} %`]),
    ),
    `Runs of one benchmark of 8 s each, with a page that a browser shows and without one, ${pairs} times by turns: what is measured beside the page is ${moved.ratio.toFixed(4)} of what is measured without (median); two runs without a page lie ${(moved.noise * 100).toFixed(1)} % apart.`,
  ].join('\n\n')
}

/** CPU time a second of telling a page so much. */
async function cpuShare(isSeen: boolean): Promise<number> {
  const bare = await timed(() => {})
  return withPage(isSeen, async (tell) => (await timed(tell)) - bare)
}

async function timed(tell: (at: number) => void): Promise<number> {
  const before = process.cpuUsage()
  const start = performance.now()
  await updates(tell, () => performance.now() - start > seconds * 1000)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3 / (performance.now() - start)
}

/** Tells so many a second, some each ten milliseconds. */
async function updates(tell: (at: number) => void, isOver: () => boolean): Promise<void> {
  const each = 10
  const start = performance.now()
  let told = 0
  while (!isOver()) {
    const due = ((performance.now() - start) / 1000) * updatesPerSecond
    while (told < due) tell(told++)
    await new Promise((resolve) => setTimeout(resolve, each))
  }
}

async function withPage<T>(
  isSeen: boolean,
  body: (tell: (at: number) => void) => Promise<T>,
): Promise<T> {
  const ports = nodePorts(silent, new AbortController().signal)
  const request = { title: 'bench', limits: usualAlerts, page: livePage(), port: null }
  const board = await openBoard(request, ports)
  const browser =
    isSeen && chromiumPath !== null
      ? await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
      : null
  try {
    const page = await browser?.newPage()
    await page?.goto(board.address)
    return await body((at) => {
      const source = `server ${at % 12}`
      board.tell({ kind: 'figure', figure: 'rate', source, value: Math.sin(at) + 2 })
    })
  } finally {
    await browser?.close()
    await board.close()
  }
}

/** What runs of the command measure of one benchmark by turns with a page that is looked at and without one. */
async function medianMoved(): Promise<{ readonly ratio: number; readonly noise: number }> {
  const alone: number[] = []
  const ratios: number[] = []
  for (let pair = 0; pair < pairs; pair++) {
    const first = await measured(false)
    const beside = await measured(true)
    const second = await measured(false)
    alone.push(Math.abs(second / first - 1))
    ratios.push(beside / Math.sqrt(first * second))
  }
  return { ratio: median(ratios), noise: median(alone) }
}

/** Seconds an operation. */
async function measured(isSeen: boolean): Promise<number> {
  const temporary = mkdtempSync(join(tmpdir(), 'benchgate-bench-live-'))
  const json = join(temporary, 'report.json')
  const asked = [
    'run',
    '--benchmarks',
    'ms-parse-one.bench.mjs',
    '--max-time',
    '8s',
    '--json',
    json,
  ]
  // Somebody who looks has a browser open: its start is none of the page's cost.
  const browser =
    isSeen && chromiumPath !== null
      ? await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
      : null
  const tab = await browser?.newPage()
  const run = spawn(
    process.execPath,
    [join(root, 'dist/cli/index.js'), ...asked, ...(isSeen ? ['--dashboard'] : [])],
    { cwd: workloads, env: { ...process.env, CI: '' }, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const ended = once(run, 'exit')
  try {
    const lines = createInterface({ input: run.stderr })
    for await (const line of lines) {
      const [, address] = /^Live: (\S+)/.exec(line) ?? []
      if (address !== undefined) await tab?.goto(address)
    }
    await ended
    const report = parseReport(readFileSync(json, 'utf8'))
    const time = report.benchmarks[0]?.results.find(({ metric }) => metric === 'time')
    return time?.values.head ?? Number.NaN
  } finally {
    await browser?.close()
    rmSync(temporary, { recursive: true, force: true })
  }
}
