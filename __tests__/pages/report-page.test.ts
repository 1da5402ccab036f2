/** The page of a report in a real browser, with all that a reader does there. */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { printPdf } from '../../src/platform/print-pdf.ts'
import { parseReport, renderCsv, renderHtml, renderJson } from '../../src/report/index.ts'
import type { Report } from '../../src/model/index.ts'
import { brokenRules } from './broken-rules.ts'
import { chromiumPath } from './chromium.ts'
import { foreignParts } from './foreign-parts.ts'
import { hostile } from '../report/arbitraries.ts'
import { measuredReport } from '../report/measured.ts'
import { samples } from '../report/samples.ts'

const measured = measuredReport({ benchmarks: 40, metrics: ['time', 'cpu', 'allocated'] })

describe.skipIf(chromiumPath === null)('in a browser, the page', () => {
  let browser: Browser
  let directory: string
  /** What no page may do: ask for anything, or complain. */
  const trouble: string[] = []

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'benchgate-page-'))
    browser = await chromium.launch({ executablePath: chromiumPath ?? '' })
  })

  afterAll(async () => {
    await browser.close()
    await rm(directory, { recursive: true })
  })

  async function open(
    report: Report,
    { width = 1200, dark = false }: { readonly width?: number; readonly dark?: boolean } = {},
  ): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: dark ? 'dark' : 'light',
      acceptDownloads: true,
    })
    const page = await context.newPage()
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(String(error)))
    page.on('request', (request) => {
      if (!/^(?:file|blob|data):/.test(request.url())) trouble.push(request.url())
    })
    const path = join(directory, 'report.html')
    await writeFile(path, renderHtml(report))
    await page.goto(pathToFileURL(path).href)
    await page.waitForSelector('html[data-ready]', { state: 'attached' })
    return page
  }

  const places = (page: Page): Promise<(string | undefined)[]> =>
    page.$$eval('#results > tbody', (bodies) => bodies.map(({ dataset }) => dataset['place']))

  test('searches, filters by suite, metric and verdict, and sorts', async () => {
    const page = await open(measured)
    const all = measured.benchmarks.length
    expect(await places(page)).toHaveLength(all)

    await page.fill('input[type=search]', 'numbers')
    const named = measured.benchmarks.flatMap(({ id }, at) =>
      id.includes('numbers') ? [String(at)] : [],
    )
    expect(new Set(await places(page))).toEqual(new Set(named))
    expect(await page.textContent('output')).toBe(`${named.length} of ${all} benchmarks`)
    await page.fill('input[type=search]', '')

    await page.click('button[value=regressed]')
    const regressed = measured.benchmarks.flatMap(({ results }, at) =>
      results.some(({ gates, verdict }) => gates && verdict === 'regressed') ? [String(at)] : [],
    )
    expect(await places(page)).toEqual(expect.arrayContaining(regressed))
    expect((await places(page)).length).toBeLessThan(all)
    await page.click('button[value=regressed]')

    await page.selectOption('select[name=suite]', 'bench/parse.bench.ts')
    expect(await places(page)).toHaveLength(5)
    await page.selectOption('select[name=suite]', '')

    await page.selectOption('select[name=metric]', 'allocated')
    const metrics = await page.$$eval('#results td.metric', (cells) =>
      cells.map((cell) => cell.textContent),
    )
    expect(metrics).toHaveLength(all)
    expect(new Set(metrics)).toEqual(new Set(['bytes allocateddoes not gate']))
    await page.selectOption('select[name=metric]', 'main')

    await page.selectOption('select[name=order]', 'faster')
    const [first] = await places(page)
    const ratios = measured.benchmarks.map(({ results }) =>
      Math.min(...results.map(({ change }) => change?.ratio ?? Infinity)),
    )
    expect(ratios[Number(first)]).toBeLessThan(0.9)
    await page.context().close()
  })

  test('unfolds a benchmark with its rounds, by the keyboard alone', async () => {
    const page = await open(measured)
    await page.keyboard.press('/')
    await page.keyboard.type('a file of 40')
    await page.keyboard.press('Tab')
    await page.locator('#results .benchmark button').first().focus()
    await page.keyboard.press('Enter')
    const detail = page.locator('.unfolded').first()
    const titles = await detail.locator('figcaption').allTextContents()
    expect(titles.slice(0, 3)).toEqual([
      'Change against the threshold',
      'Rounds, in the order they ran',
      'Figures of the rounds',
    ])
    const place = Number((await places(page))[0])
    const { id } = measured.benchmarks[place] ?? { id: '' }
    const evidence = measured.evidence.benchmarks.find(({ benchmark }) => benchmark.id === id)
    const strip = detail.locator('figure').nth(1)
    expect(await strip.locator('circle.head').count()).toBe(evidence?.samples.length)
    expect(await strip.locator('circle.control').count()).toBe(
      evidence?.samples.filter(({ stage }) => stage === 'confirm').length,
    )
    expect(await detail.locator('table').count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator('.unfolded').count()).toBe(0)
    await page.keyboard.press('ArrowUp')
    await page.context().close()
  })

  test('draws where the time goes, to be walked through by the keyboard', async () => {
    const page = await open(samples.reasons)
    const row = page.locator('#results .benchmark button', { hasText: 'parse' }).first()
    await row.focus()
    await page.keyboard.press('Enter')
    const section = page.locator('.unfolded section', { hasText: 'Where the time goes' })
    expect(await section.locator('li').allTextContents()).toEqual([
      'tokenize in src/parse.ts:41: 200 µs to 340 µs, +140 µs ±10 µs',
      'unescape in src/parse.ts:77 (not seen before): 0 ns to 30 µs, +30 µs ±10 µs',
      'node:internal/util:12 (no longer seen): 20 µs to 0 ns, −20 µs ±10 µs',
    ])
    const blocks = section.locator('.flame g')
    expect(
      await blocks.evaluateAll((all) => all.map((each) => each.getAttribute('class'))),
    ).toEqual(['slower', 'slower', 'slower'])
    expect(await section.locator('.flame text').allTextContents()).toEqual([
      '+ parse',
      '+ tokenize',
    ])
    await blocks.first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await section.locator('output').textContent()).toBe(
      'tokenize, src/parse.ts:41: 300 µs in the base, 460 µs in the head, +160 µs',
    )
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await section.locator('output').textContent()).toMatch(/^tokenize/)
    expect(await brokenRules(page)).toEqual([])
    await page.context().close()
  })

  test('saves the report as JSON, to be read again, and its results as CSV', async () => {
    const page = await open(measured)
    const saved = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.click(`button[name=${name}]`),
      ])
      return readFileSync(await download.path(), 'utf8')
    }
    const json = await saved('json')
    expect(json).toBe(renderJson(measured))
    expect(await saved('csv')).toBe(renderCsv(parseReport(json)))
    await page.context().close()
  })

  test('is light and dark as the system is, until it is switched', async () => {
    const page = await open(measured, { dark: true })
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await page.click('button.theme')
    expect(await ground()).not.toBe(dark)
    await page.click('button.theme')
    expect(await ground()).toBe(dark)
    await page.context().close()
  })

  test.each(['regression', 'servers', 'budgets', 'errored', 'hostile'] as const)(
    'fits a phone of 360 pixels: %s',
    async (name) => {
      const page = await open(samples[name], { width: 360 })
      await page.click('button[name=unfold]')
      const widest = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(widest).toBe(360)
      await page.context().close()
    },
  )

  test.each([
    ['light', false, 1200],
    ['dark', true, 1200],
    ['on a phone', false, 360],
  ] as const)('breaks no rule of accessibility, %s', async (_, dark, width) => {
    const servers = { ...samples.servers, budgets: samples.budgets.budgets }
    for (const report of [measured, servers, samples.errored]) {
      const page = await open(report, { dark, width })
      await page.click('button[name=unfold]').catch(() => {})
      expect(await brokenRules(page)).toEqual([])
      await page.context().close()
    }
  })

  test('prints without its controls, with what has changed unfolded in a PDF', async () => {
    const page = await open(measured)
    await page.emulateMedia({ media: 'print' })
    expect(await page.isVisible('#controls')).toBe(false)
    expect(await page.isVisible('#results')).toBe(true)
    await page.context().close()
    const [brief, technical] = await Promise.all(
      (['executive', 'technical'] as const).map((view) =>
        printPdf(renderHtml(measured, { view }), process.cwd()),
      ),
    )
    expect(Buffer.from(brief ?? []).toString('latin1')).toMatch(/^%PDF-/)
    expect(technical?.length).toBeGreaterThan(2 * (brief?.length ?? 0))
  })

  test('shows hostile names as text, unfolded as well', async () => {
    const page = await open(samples.hostile)
    await page.selectOption('select[name=metric]', 'all')
    for (const button of await page.locator('#results > tbody > tr .benchmark button').all())
      await button.evaluate((one) => {
        if (one instanceof HTMLElement) one.click()
      })
    expect(await page.locator('.unfolded').count()).toBe(samples.hostile.benchmarks.length)
    expect(await page.locator('img, script:not([id]):not(:last-of-type), iframe').count()).toBe(0)
    await page.context().close()
  })

  test('holds no element that a name has made, whatever the name is', async () => {
    const texts = fc.sample(hostile, { numRuns: 300, seed: 5 })
    expect(await foreignParts(texts, browser, 'file')).toEqual([])
  })

  // The last one: it is about all pages that the others have opened.
  test('asks for nothing, and complains of nothing, in all of this', () => {
    expect(trouble).toEqual([])
  })
})
