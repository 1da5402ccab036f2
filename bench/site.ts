/** The page of trends of a long history: how long it takes to make, how large it is, and when a browser shows it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { median } from 'simple-statistics'
import { knownOf, simulatedHistory } from '../__tests__/site/builders.ts'
import { chromiumPath } from '../__tests__/pages/chromium.ts'
import { siteAssets } from '../scripts/site-assets.ts'
import { decodeHistory, encodeHistory } from '../src/store/index.ts'
import { siteFiles } from '../src/site/index.ts'
import { table } from './measured.ts'

const sizes = [
  { pushes: 500, benchmarks: 100 },
  { pushes: 5000, benchmarks: 100 },
  { pushes: 500, benchmarks: 2000 },
] as const

const loads = 5

export async function siteFigures(): Promise<string> {
  const rows: string[][] = []
  for (const size of sizes) rows.push(await rowOf(size))
  return [
    `The page of trends, of the time and of the bytes allocated. It is made from a history as it is kept, by one process, its files included; the first view is what a browser loads for the overview, as the host sends it without compression and with gzip, and when it stands there (median of ${loads}, from this machine).`,
    table(
      [
        'pushes',
        'benchmarks',
        'made in',
        'files',
        'size',
        'first view',
        'with gzip',
        'shown after',
      ],
      rows,
    ),
  ].join('\n\n')
}

async function rowOf({ pushes, benchmarks }: (typeof sizes)[number]): Promise<string[]> {
  const named = Array.from({ length: benchmarks }, (_, i) => ({
    name: `case ${i}`,
    seconds: 1e-6 * (i + 1),
    ...(i % 10 === 0 ? { steps: { [pushes - 50]: 1.2 } } : {}),
  }))
  const kept = encodeHistory(simulatedHistory({ pushes, benchmarks: named }))
  const assets = await siteAssets()
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-bench-site-'))
  try {
    let [files, bytes] = [0, 0]
    const start = performance.now()
    const read = decodeHistory(kept)
    if (read.kind !== 'ok') throw new Error(read.message)
    const history = read.value.entries
    const branches = [{ name: 'main', history, known: knownOf(history), budgets: [] }]
    const createdAt = '2026-04-01T10:00:00.000Z'
    const site = { title: 'octo/parser', createdAt, webAddress: null, branches, assets }
    for (const { path, text } of siteFiles(site)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
      files += 1
      bytes += Buffer.byteLength(text)
    }
    const seconds = (performance.now() - start) / 1000
    const shown = await firstView(directory)
    return [
      String(pushes),
      String(benchmarks),
      `${seconds.toFixed(1)} s`,
      String(files),
      megabytes(bytes),
      megabytes(shown.bytes),
      megabytes(shown.zipped),
      shown.ms === null ? '–' : `${shown.ms.toFixed(0)} ms`,
    ]
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

interface FirstView {
  readonly bytes: number
  readonly zipped: number
  /** Null without a browser. */
  readonly ms: number | null
}

async function firstView(directory: string): Promise<FirstView> {
  if (chromiumPath === null) return { bytes: NaN, zipped: NaN, ms: null }
  const sent = new Map<string, Buffer>()
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://x')
    const content = readFileSync(join(directory, pathname))
    sent.set(pathname, content)
    const type = pathname.endsWith('.html')
      ? 'text/html'
      : pathname.endsWith('.css')
        ? 'text/css'
        : 'text/javascript'
    response.writeHead(200, { 'content-type': type }).end(content)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
  try {
    const times: number[] = []
    for (let i = 0; i < loads; i++) {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${address.port}/index.html`)
      await page.waitForSelector('body[data-ready] .card')
      times.push(Number(await page.evaluate('performance.now()')))
      await page.close()
    }
    const all = [...sent.values()]
    return {
      bytes: all.reduce((sum, content) => sum + content.length, 0),
      zipped: all.reduce((sum, content) => sum + gzipSync(content).length, 0),
      ms: median(times),
    }
  } finally {
    await browser.close()
    server.close()
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}
