/** The page of trends in a real Chromium, as it is served and as it is opened from a disk. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import * as fc from 'fast-check'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { siteAssets } from '../../scripts/site-assets.ts'
import { siteFiles, type BranchOfSite, type SiteAssets } from '../../src/site/index.ts'
import { visibleText } from '../../src/report/index.ts'
import { exampleBranch, hashAt, knownOf, simulatedHistory } from '../site/builders.ts'
import { brokenRules } from '../pages/broken-rules.ts'
import { chromiumPath } from '../pages/chromium.ts'
import { hostileText } from '../site/hostile.ts'

if (chromiumPath === null) console.log('No Chromium was found: the page of trends is not tried.')

const root = mkdtempSync(join(tmpdir(), 'benchgate-site-'))
const large = 'bench/parse.bench.js > parse > a large file'

function write(
  folder: string,
  title: string,
  branches: readonly BranchOfSite[],
  assets: SiteAssets,
): void {
  const createdAt = '2026-04-01T10:00:00.000Z'
  const webAddress = 'https://github.com/octo/parser'
  for (const { path, text } of siteFiles({ title, createdAt, webAddress, branches, assets })) {
    mkdirSync(dirname(join(root, folder, path)), { recursive: true })
    writeFileSync(join(root, folder, path), text)
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
}

/** As a host of static files does it. */
function serve(): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const path = join(root, new URL(url, 'http://x').pathname)
    try {
      const content = readFileSync(path)
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/plain' }).end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

describe.skipIf(chromiumPath === null)('the page of trends', () => {
  let browser: Browser
  let server: Server
  let address = ''
  /** What went wrong, and what the page asked of others, in any test. */
  const complaints: string[] = []

  beforeAll(async () => {
    const assets = await siteAssets()
    const release = { ...exampleBranch(40), name: 'release/1.x' }
    write('usual', 'octo/parser', [exampleBranch(150), release], assets)
    write('hostile', hostile[0] ?? '', [hostileBranch()], assets)
    server = await serve()
    const place = server.address()
    if (place === null || typeof place === 'string') throw new TypeError('no port')
    address = `http://127.0.0.1:${place.port}`
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(root, { recursive: true, force: true })
  })

  async function opened(
    path: string,
    options: Parameters<Browser['newPage']>[0] = {},
  ): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1100, height: 800 }, ...options })
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(address) && !/^(?:data|file):/.test(url))
        complaints.push(`request ${url}`)
    })
    await page.goto(path.startsWith('file:') ? path : `${address}/${path}`)
    await page.waitForSelector('body[data-ready]')
    return page
  }

  const rowsOf = (page: Page, label: string) =>
    page.locator(`[aria-label="${label}"] tbody tr`).allTextContents()

  it('shows all benchmarks at a glance, the changes by size, and the budgets', async () => {
    const page = await opened('usual/index.html')
    expect(await page.locator('.card').count()).toBe(18)
    expect(await page.locator('.card').nth(1).textContent()).toMatch(
      /parse > a large file.*release.*30 pushes/,
    )
    const changes = await rowsOf(page, 'Where levels changed')
    expect(changes[0]).toMatch(/parse > numbers.*−2[678].*%/)
    expect(
      (await rowsOf(page, 'Budgets')).map((row) => /exceeded|within 10 %|met/.exec(row)?.[0]),
    ).toEqual(['exceeded', 'within 10 %', 'met'])
    await page.close()
  })

  it('has search, range, order, metric and branch in its address, and goes back', async () => {
    const page = await opened('usual/index.html')
    await page.keyboard.press('/')
    await page.keyboard.type('numbers')
    await expect.poll(() => page.locator('.card').count()).toBe(3)
    expect(page.url()).toMatch(/#q=numbers$/)
    await page.locator('select[name=range]').selectOption('20')
    await page.locator('select[name=metric]').selectOption('allocated')
    await page.locator('select[name=branch]').selectOption('release/1.x')
    await page.locator('select[name=order]').selectOption('name')
    await expect
      .poll(() => page.url())
      .toMatch(/branch=release%2F1.x&metric=allocated&range=20&q=numbers&order=name/)
    const again = await opened(page.url().slice(address.length + 1))
    expect(await again.locator('select[name=range]').inputValue()).toBe('20')
    expect(await again.locator('select[name=branch]').inputValue()).toBe('release/1.x')
    expect(await again.locator('.card').count()).toBe(3)
    await again.close()
    await page.goBack()
    await expect.poll(() => page.locator('select[name=order]').inputValue()).toBe('suite')
    await page.locator('select[name=range]').selectOption('days')
    await page.locator('input[name=from]').fill('2026-02-01')
    await expect.poll(() => page.url()).toContain('from=2026-02-01')
    await page.close()
  })

  it('shows a benchmark over its commits, each by mouse and by keyboard', async () => {
    const page = await opened('usual/index.html')
    await page.getByRole('link', { name: 'parse > a large file' }).first().click()
    await expect
      .poll(() => page.url())
      .toContain(`benchmark=${encodeURIComponent(large).replaceAll('%20', '+')}`)
    const over = page.locator('.u-over')
    await over.hover({ position: { x: 300, y: 100 } })
    const said = page.locator('.said')
    await expect
      .poll(() => said.textContent())
      .toMatch(/(?:Ada Byron|Grace H\.|Kim Lee|renovate\[bot\]), 2026-\d\d-\d\d/)
    await page.locator('.plot').focus()
    await page.keyboard.press('End')
    await expect.poll(() => said.textContent()).toContain(hashAt(149).slice(0, 7))
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => said.textContent()).toContain(hashAt(148).slice(0, 7))
    expect(await said.locator('a').getAttribute('href')).toBe(
      `https://github.com/octo/parser/commit/${hashAt(148)}`,
    )
    const [row = ''] = await rowsOf(page, 'Where its level changed')
    expect(row).toMatch(/−1\d\.\d %|−19 %|−2\d(?:\.\d)? %/)
    expect(row).toContain(`${hashAt(127).slice(0, 7)}…${hashAt(128).slice(0, 7)}`)
    await page.locator('select[name=figures]').selectOption('absolute')
    await expect.poll(() => page.locator('.legend').textContent()).toContain('AMD EPYC 7763')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.card').count()).toBe(18)
    await page.close()
  })

  it.each([
    ['light', 1100, 'chain'],
    ['dark', 360, 'absolute'],
  ] as const)(
    'is without barriers, %s at %i pixels, and no wider than the screen',
    async (colorScheme, width, figures) => {
      const page = await opened('usual/index.html', {
        colorScheme,
        viewport: { width, height: 700 },
      })
      for (const hash of ['', `#benchmark=${encodeURIComponent(large)}&figures=${figures}`]) {
        await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
        await page.waitForSelector(hash === '' ? '.card' : '.u-over')
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
        expect(await brokenRules(page)).toEqual([])
      }
      await page.close()
    },
  )

  it('works from a disk', async () => {
    const page = await opened(`file://${join(root, 'usual/index.html')}`)
    await page.getByRole('link', { name: 'print > comments' }).first().click()
    await page.waitForSelector('.u-over')
    expect(await page.locator('main').textContent()).toContain('print > comments')
    await page.close()
  })

  it('says what it does not know', async () => {
    const page = await opened('usual/index.html#benchmark=gone')
    expect(await page.locator('main').textContent()).toContain('is called gone')
    rmSync(join(root, 'usual/data/b1'), { recursive: true })
    await page.goto(`${address}/usual/index.html#branch=release%2F1.x`)
    await expect
      .poll(() => page.locator('[role=alert]').textContent())
      .toContain('data/b1/index.js')
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((one) => !/404|data\/b1/.test(one)),
    )
    await page.close()
  })

  it('shows whatever somebody wrote as text, in 300 benchmarks, commits and tags', async () => {
    const page = await opened('hostile/index.html')
    const shown = await page.locator('.card .name bdi').allTextContents()
    expect(shown).toEqual(
      hostile
        .map((name) => visibleText(name))
        .map((name) => (name.trim() === '' ? '(no name)' : name)),
    )
    const foreign = (): Promise<unknown> =>
      page.evaluate(
        `[...document.querySelectorAll('img, iframe, object, embed, style, svg [onload], [onerror], a[href^="javascript:" i], script:not([src^="data/"]):not([src^="site.js"])')].map((one) => one.outerHTML)`,
      )
    expect(await foreign()).toEqual([])
    for (const place of [0, 1, 2, 7, 11]) {
      await page.locator('.card').nth(place).click()
      await page.waitForSelector('.u-over')
      await page.locator('.plot').focus()
      await page.keyboard.press('End')
      await page.locator('summary').click()
      expect(await foreign()).toEqual([])
      await page.keyboard.press('Escape')
      await page.waitForSelector('.card')
    }
    expect(await page.evaluate('window.hit')).toBeUndefined()
    expect(await page.evaluate('({}).hit')).toBeUndefined()
    await page.close()
  })

  it('has complained of nothing, and asked nobody else for anything', () => {
    expect(complaints).toEqual([])
  })
})

const hostile = fc.sample(hostileText, { numRuns: 300, seed: 5 })

/** Suites keep benchmarks of the same name apart. */
function hostileBranch(): BranchOfSite {
  const history = simulatedHistory({
    pushes: 12,
    benchmarks: hostile.map((name, i) => ({ name, suite: `${i}`, seconds: 1e-6 })),
  })
  const text = (i: number): string => hostile[i % hostile.length] ?? ''
  const facts = new Map(
    history.map(({ commit, createdAt }, i) => [
      commit,
      { subject: text(7 * i), author: text(11 * i + 3), authoredAt: createdAt },
    ]),
  )
  const releases = history.map(({ commit }, i) => ({ name: text(13 * i), commit }))
  return { name: text(4), history, known: { ...knownOf(history), facts, releases }, budgets: [] }
}
