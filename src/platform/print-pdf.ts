import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { GateError } from '../errors.ts'
import { startChromium } from './chromium.ts'

/**
 * Prints a page of ours on paper of A4, in a browser without a network.
 *
 * @param directory the project's, which is looked in for `playwright-core`
 * @returns the PDF
 * @throws GateError `playwright-missing` or `browser-missing`
 */
export async function printPdf(html: string, directory: string): Promise<Uint8Array> {
  const browser = await openBrowser(directory)
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

async function openBrowser(directory: string): Promise<Browser> {
  const started = await startChromium([join(directory, 'package.json'), import.meta.url])
  switch (started.kind) {
    case 'started':
      return started.browser
    case 'no-driver':
      throw new GateError({ code: 'playwright-missing' })
    case 'no-browser':
      throw new GateError({ code: 'browser-missing', reasons: started.reasons })
  }
}
