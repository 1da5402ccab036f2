/** The live page in a real browser, sent what a run sends it. */
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LiveEvent, livePage, openBoard, type OpenBoard } from '../../src/live/index.ts'
import { usualAlerts } from '../../src/model/index.ts'
import { testPorts } from '../store/builders.ts'
import { brokenRules } from './broken-rules.ts'
import { chromiumPath } from './chromium.ts'

const hostile = '<img src=x onerror="document.title=1"> && ${name} \u202e'

const events: readonly LiveEvent[] = [
  {
    kind: 'progress',
    progress: {
      stage: 'screen',
      settled: 3,
      benchmarks: 8,
      rounds: 24,
      elapsedSeconds: 12,
      secondsLeft: 61,
      candidates: [],
    },
  },
  ...[0.2, 0.4, 0.3].map((value): LiveEvent => ({
    kind: 'figure',
    figure: 'cpu',
    source: '',
    value,
  })),
  { kind: 'figure', figure: 'p95', source: hostile, value: 0.012 },
  { kind: 'guard', source: 'head', guard: { state: 'open', opened: 1 } },
  {
    kind: 'results',
    results: [
      { benchmark: hostile, version: 'head', metric: 'time', verdict: 'regressed', change: 0.123 },
      { benchmark: 'print', version: 'head', metric: 'time', verdict: 'unchanged', change: 0 },
    ],
  },
]

describe.skipIf(chromiumPath === null)('in a browser, the live page', () => {
  let browser: Browser
  /** What no page may do: ask another host for anything, or complain. */
  const trouble: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath ?? '' })
  })

  afterAll(() => browser.close())

  async function look(board: OpenBoard, width = 1000, dark = false): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      colorScheme: dark ? 'dark' : 'light',
    })
    const page = await context.newPage()
    page.on('console', (message) => trouble.push(message.text()))
    page.on('pageerror', (error) => trouble.push(String(error)))
    page.on('request', (request) => {
      const { origin } = new URL(board.address)
      if (!request.url().startsWith(origin)) trouble.push(request.url())
    })
    await page.goto(board.address)
    await page.waitForSelector('#results tr')
    return page
  }

  async function withBoard(body: (board: OpenBoard) => Promise<void>): Promise<void> {
    const request = { title: hostile, limits: usualAlerts, page: livePage(), port: null }
    const board = await openBoard(request, testPorts())
    for (const event of events) board.tell(event)
    try {
      await body(board)
    } finally {
      await board.close()
    }
  }

  test('shows progress, figures, the guard, its alert and verdicts, and says when it is over', async () => {
    await withBoard(async (board) => {
      const page = await look(board)
      expect(await page.textContent('#state')).toBe('3 of 8 settled · 24 rounds')
      expect(await page.textContent('#alerts')).toContain('too many requests failed')
      expect(await page.textContent('#guards')).toBe('head: open')
      expect(await page.locator('#figures figure').count()).toBe(2)
      expect(await page.textContent('#verdicts')).toBe('1 regressed1 unchanged')
      expect(await page.textContent('#results tr')).toContain('+12.3 %')
      board.tell({ kind: 'ended', text: 'The benchmark got slower.' })
      await page.waitForSelector('#state[data-ended=yes]')
      expect(await page.textContent('#state')).toBe('The benchmark got slower.')
      await page.context().close()
    })
  })

  test('shows hostile names as text', async () => {
    await withBoard(async (board) => {
      const page = await look(board)
      expect(await page.locator('img').count()).toBe(0)
      expect(await page.textContent('#title')).toBe(hostile)
      expect(await page.textContent('#results tr td')).toBe(hostile)
      await page.context().close()
    })
  })

  test.each([
    ['light', false, 1000],
    ['dark', true, 1000],
    ['on a phone', false, 360],
  ] as const)('fits, and breaks no rule of accessibility, %s', async (_, dark, width) => {
    await withBoard(async (board) => {
      const page = await look(board, width, dark)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect(await brokenRules(page)).toEqual([])
      await page.context().close()
    })
  })

  // The last one: it is about all pages that the others have opened.
  test('asks no other host for anything, and complains of nothing', () => {
    expect(trouble).toEqual([])
  })
})
