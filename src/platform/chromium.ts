import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser, BrowserType } from 'playwright-core'
import { loadPackage } from './load-package.ts'

export type StartedChromium =
  | { readonly kind: 'started'; readonly browser: Browser }
  /** The package that drives browsers is not installed. */
  | { readonly kind: 'no-driver' }
  /** What came of each try. */
  | { readonly kind: 'no-browser'; readonly reasons: readonly string[] }

/**
 * Starts a Chromium without a window: Playwright's own where it is installed, else the system's.
 *
 * `playwright-core` is the project's, or whoever's has installed benchgate: a browser's driver is larger than all of
 * benchgate, and what it drives has to be installed anyway.
 *
 * @param places files, as paths or URLs, from which the driver is looked for
 */
export async function startChromium(places: readonly string[]): Promise<StartedChromium> {
  const module = await loadPackage<Playwright>(drivers, places)
  const chromium = module?.chromium ?? module?.default?.chromium
  return chromium === undefined ? { kind: 'no-driver' } : launch(chromium)
}

interface Playwright {
  readonly chromium?: BrowserType
  readonly default?: { readonly chromium: BrowserType }
}

const drivers = ['playwright-core', 'playwright', '@playwright/test'] as const

/** Programs that are a Chromium, by their names in `PATH`. */
const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

async function launch(chromium: BrowserType): Promise<StartedChromium> {
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
      return { kind: 'started', browser: await chromium.launch(options) }
    } catch (error) {
      reasons.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
    }
  }
  return { kind: 'no-browser', reasons }
}
