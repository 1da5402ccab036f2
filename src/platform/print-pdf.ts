import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserType } from 'playwright-core'
import { GateError } from '../errors.ts'

/**
 * Prints a page of ours on paper of A4, in a browser without a network.
 *
 * `playwright-core` is the project's, or whoever's has installed benchgate: a browser's driver is larger than all of
 * benchgate, and what it drives has to be installed anyway.
 *
 * @param directory the project's, which is looked in for `playwright-core`
 * @returns the PDF
 * @throws GateError `playwright-missing` or `browser-missing`
 */
export async function printPdf(html: string, directory: string): Promise<Uint8Array> {
  const chromium = await loadChromium(directory)
  const browser = await launch(chromium)
  try {
    const context = await browser.newContext({ offline: true, colorScheme: 'light' })
    const page = await context.newPage()
    await page.setContent(html)
    await page.waitForSelector('html[data-ready]', { state: 'attached' })
    return await page.pdf({ printBackground: true, preferCSSPageSize: true })
  } finally {
    await browser.close()
  }
}

const drivers = ['playwright-core', 'playwright', '@playwright/test'] as const

async function loadChromium(directory: string): Promise<BrowserType> {
  for (const from of [join(directory, 'package.json'), import.meta.url]) {
    const path = drivers.map((driver) => resolved(driver, from)).find((found) => found !== null)
    if (path === undefined || path === null) continue
    const module: {
      readonly chromium?: BrowserType
      readonly default?: { readonly chromium: BrowserType }
    } = await import(/* webpackIgnore: true */ pathToFileURL(path).href)
    const chromium = module.chromium ?? module.default?.chromium
    if (chromium !== undefined) return chromium
  }
  throw new GateError({ code: 'playwright-missing' })
}

function resolved(driver: string, from: string): string | null {
  try {
    return createRequire(from).resolve(driver)
  } catch {
    return null
  }
}

/** Programs that are a Chromium, by their names in `PATH`. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

/** Playwright's own where it is installed, else the system's. */
async function launch(chromium: BrowserType) {
  const own = chromium.executablePath()
  const paths = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = [own, ...programs.flatMap((name) => paths.map((path) => join(path, name)))]
  const executablePath = candidates.find((path) => path !== '' && existsSync(path))
  const tries =
    executablePath === undefined
      ? [{ channel: 'chrome' }, { channel: 'msedge' }]
      : [{ executablePath }]
  const reasons: string[] = []
  for (const options of tries) {
    try {
      return await chromium.launch(options)
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  throw new GateError({ code: 'browser-missing', reasons })
}
