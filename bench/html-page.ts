/** How large the page of a report is, how long it takes to write, and how long a browser takes to have it ready. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { median } from 'simple-statistics'
import { chromiumPath } from '../__tests__/pages/chromium.ts'
import { measuredReport, type Shape } from '../__tests__/report/measured.ts'
import { processMetrics } from '../src/model/index.ts'
import { renderHtml } from '../src/report/index.ts'
import { table } from './measured.ts'

const processes = 11
const loads = 5

const shapes: readonly Shape[] = [
  { benchmarks: 100 },
  { benchmarks: 100, metrics: processMetrics },
  { benchmarks: 2_000, perSuite: 20 },
  { benchmarks: 2_000, perSuite: 20, metrics: processMetrics },
]

export async function htmlPage(): Promise<string> {
  const rows: string[][] = []
  for (const [at, { benchmarks, metrics = ['time'] }] of shapes.entries()) {
    const runs = Array.from({ length: processes }, () => writtenOnce(at))
    const ms = median(runs.map(([, time]) => time))
    const bytes = runs[0]?.[0] ?? Number.NaN
    const ready = await readyIn(renderHtml(measuredReport(shapes[at] ?? { benchmarks })))
    rows.push([
      benchmarks.toLocaleString('en-US'),
      String(metrics.length),
      `${(bytes / 1e3).toFixed(0)} kB`,
      `${ms.toFixed(0)} ms`,
      ready === null ? '–' : `${ready.toFixed(0)} ms`,
    ])
  }
  return [
    `The page of a report with all its rounds, 10 for what came under no suspicion and 30 for the rest, for the first time in its process; median of ${processes} processes. Ready is what Chromium takes from opening the file until it can be searched and unfolded, median of ${loads}.`,
    table(['benchmarks', 'metrics', 'size', 'written in', 'ready in'], rows),
  ].join('\n\n')
}

/** Characters and milliseconds. */
function writtenOnce(shape: number): readonly [number, number] {
  const script = join(import.meta.dirname, 'html-page.ts')
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, [script, String(shape)], { encoding: 'utf8' }),
  )
  if (!Array.isArray(printed)) throw new Error(`${script} printed no list`)
  return [Number(printed[0]), Number(printed[1])]
}

/** Milliseconds; null where there is no Chromium. */
async function readyIn(html: string): Promise<number | null> {
  if (chromiumPath === null) return null
  const directory = mkdtempSync(join(tmpdir(), 'benchgate-page-'))
  const browser = await chromium.launch({ executablePath: chromiumPath })
  try {
    const path = join(directory, 'report.html')
    writeFileSync(path, html)
    const times: number[] = []
    for (let load = 0; load < loads; load++) {
      const page = await browser.newPage()
      const start = performance.now()
      await page.goto(pathToFileURL(path).href)
      await page.waitForSelector('html[data-ready]', { state: 'attached' })
      times.push(performance.now() - start)
      await page.close()
    }
    return median(times)
  } finally {
    await browser.close()
    rmSync(directory, { recursive: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const report = measuredReport(shapes[Number(process.argv[2])] ?? { benchmarks: 1 })
  const start = performance.now()
  const html = renderHtml(report)
  console.log(JSON.stringify([html.length, performance.now() - start]))
}
