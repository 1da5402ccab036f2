import type { Browser } from 'playwright-core'
import { renderHtml } from '../../src/report/index.ts'
import { bodyMarkup } from '../../src/report/renderers/html/body.ts'
import { toHtml } from '../../src/report/renderers/html/markup.ts'
import { displayName } from '../../src/report/text/display-name.ts'
import { hostileReport } from '../report/hostile-report.ts'

const portion = 50

/**
 * What a browser finds in pages with these texts that we have not put there, or misses.
 *
 * @param part the whole file, or what it shows: without the report that it carries, which takes most of the time
 */
export async function foreignParts(
  texts: readonly string[],
  browser: Browser,
  part: 'file' | 'body',
): Promise<string[]> {
  const context = await browser.newContext({ offline: true })
  const page = await context.newPage()
  const found: string[] = []
  for (let at = 0; at < texts.length; at += portion) {
    const names = texts.slice(at, at + portion)
    const pages = names.map((text) => {
      const report = hostileReport(text)
      return part === 'file'
        ? renderHtml(report)
        : bodyMarkup(report, 'interactive').map(toHtml).join('')
    })
    const shown = names.map((text) => displayName(text, 200))
    found.push(
      ...(await page.evaluate(inBrowser, { pages, shown, tags, scripts: part === 'file' ? 2 : 0 })),
    )
  }
  await context.close()
  return found
}

const tags = [
  'html', 'head', 'meta', 'link', 'title', 'style', 'body', 'script', 'header', 'main', 'footer', 'section', 'h1', 'h2',
  'h3', 'p', 'span', 'strong', 'b', 'bdi', 'code', 'time', 'small', 'div', 'table', 'caption', 'thead', 'tbody', 'tr',
  'th', 'td', 'button', 'ul', 'li', 'dl', 'dt', 'dd', 'pre', 'svg', 'defs', 'g', 'use', 'path', 'circle', 'text',
  'figure', 'figcaption',
] // prettier-ignore

interface Looked {
  readonly pages: readonly string[]
  readonly shown: readonly string[]
  readonly tags: readonly string[]
  readonly scripts: number
}

function inBrowser({ pages, shown, tags: known, scripts }: Looked): string[] {
  return pages.flatMap((html, at) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const all = Array.from(parsed.querySelectorAll('*'))
    const strange = all.map((each) => each.localName).filter((tag) => !known.includes(tag))
    const attributes = all
      .flatMap((each) => each.getAttributeNames())
      .filter((name) => /^on|^style$|^src/.test(name))
    const buttons = Array.from(parsed.querySelectorAll('button'), (each) => each.textContent)
    const name = shown[at] ?? ''
    return [
      ...strange,
      ...attributes,
      ...(parsed.scripts.length === scripts ? [] : [`${parsed.scripts.length} scripts`]),
      ...(buttons.includes(name) ? [] : [`no button ${JSON.stringify(name)}`]),
    ]
  })
}
