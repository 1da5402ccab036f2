/**
 * Comments, summaries, the page of a report and the page of trends as a browser shows them, light and dark and on a phone,
 * as images in docs/images.
 *
 * `npm run screenshots [-- --chromium PATH]`; needs Chromium.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { exampleBranch } from '../__tests__/site/builders.ts'
import { siteFiles } from '../src/site/index.ts'
import { siteAssets } from './site-assets.ts'
import { measuredReport } from '../__tests__/report/measured.ts'
import { renderHtml } from '../src/report/index.ts'

const root = join(import.meta.dirname, '..')
const images = join(root, 'docs/images')
const { values } = parseArgs({ options: { chromium: { type: 'string', default: 'chromium' } } })

const pages = [
  { name: 'comment', file: '__tests__/report/golden/mixed.md', height: 740 },
  { name: 'passed', file: '__tests__/report/golden/harmless.md', height: 300 },
] as const

/** In CSS pixels; GitHub's column is 780 wide with its margins. */
const screens = [
  { name: 'light', width: 880 },
  { name: 'dark', width: 880 },
  { name: 'phone', width: 360 },
] as const

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)

const require = createRequire(import.meta.url)
const temporary = mkdtempSync(join(tmpdir(), 'benchgate-screenshots-'))
mkdirSync(images, { recursive: true })
try {
  await shootSite()
  for (const page of pages) {
    const body = String(toHtml.processSync(readFileSync(join(root, page.file), 'utf8')))
    for (const screen of screens) shoot(page, body, screen)
  }
  await shootReport(temporary)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

function shoot(
  { name, height }: (typeof pages)[number],
  body: string,
  screen: (typeof screens)[number],
): void {
  const theme = screen.name === 'dark' ? 'dark' : 'light'
  const style = readFileSync(
    require.resolve(`github-markdown-css/github-markdown-${theme}.css`),
    'utf8',
  )
  const file = join(temporary, `${name}-${screen.name}.html`)
  const background = theme === 'dark' ? '#0d1117' : '#ffffff'
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${style} body { margin: 0; background: ${background} } .markdown-body { padding: 16px; font-size: 14px }</style>
<article class="markdown-body">${body}</article>`,
  )
  const image = join(images, `${name}-${screen.name}.png`)
  const size = `--window-size=${screen.width},${height}`
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', size]
  const scale = '--force-device-scale-factor=2'
  execFileSync(values.chromium, [...flags, scale, `--screenshot=${image}`, file], {
    stdio: 'ignore',
  })
  console.log(image)
}

/** The page of trends of an example: all benchmarks, and one of them. */
async function shootSite(): Promise<void> {
  const branch = exampleBranch()
  const site = {
    title: 'octo/parser',
    createdAt: '2026-04-01T10:00:00.000Z',
    webAddress: branch.known.webAddress,
    branches: [branch],
    assets: await siteAssets(),
  }
  for (const { path, text } of siteFiles(site)) {
    mkdirSync(dirname(join(temporary, 'site', path)), { recursive: true })
    writeFileSync(join(temporary, 'site', path), text)
  }
  const id = 'bench/parse.bench.js > parse > a large file'
  const views = [
    { name: 'site', hash: '', height: 760 },
    { name: 'benchmark', hash: `#benchmark=${encodeURIComponent(id)}&range=all`, height: 700 },
  ] as const
  const executablePath = execFileSync('which', [values.chromium], { encoding: 'utf8' }).trim()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  for (const { name, hash, height } of views) {
    for (const { name: screen, width } of screens) {
      const page = await browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: 2,
        colorScheme: screen === 'dark' ? 'dark' : 'light',
      })
      await page.goto(`file://${join(temporary, 'site/index.html')}${hash}`)
      await page.waitForSelector('body[data-ready]')
      const image = join(images, `${name}-${screen}.png`)
      await page.screenshot({ path: image })
      console.log(image)
    }
  }
  await browser.close()
}
/** The page of a report: as it opens, and a benchmark of it that is unfolded. */
async function shootReport(directory: string): Promise<void> {
  const path = join(directory, 'report.html')
  const metrics = ['time', 'cpu', 'p99', 'allocated'] as const
  writeFileSync(path, renderHtml(measuredReport({ benchmarks: 40, metrics })))
  const browser = await chromium.launch({ executablePath: executable() })
  for (const { name, width } of [...screens, { name: 'detail', width: 1180 }]) {
    const isPhone = name === 'phone'
    const page = await browser.newPage({
      viewport: { width: isPhone ? width : 1180, height: isPhone ? 760 : 820 },
      colorScheme: name === 'dark' ? 'dark' : 'light',
      deviceScaleFactor: 2,
    })
    await page.goto(pathToFileURL(path).href)
    await page.waitForSelector('html[data-ready]', { state: 'attached' })
    const image = join(images, `report-${name}.png`)
    if (name === 'detail') {
      await page.locator('#results .benchmark button').first().click()
      await page.locator('#results > tbody').first().screenshot({ path: image })
    } else await page.screenshot({ path: image })
    console.log(image)
    await page.close()
  }
  await browser.close()
}

function executable(): string {
  if (values.chromium.includes('/')) return values.chromium
  return execFileSync('which', [values.chromium], { encoding: 'utf8' }).trim()
}
