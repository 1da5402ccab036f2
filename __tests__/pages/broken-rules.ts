import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds on a page as it stands there, a line for each rule of accessibility that it breaks. */
export async function brokenRules(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations }: { violations: { id: string; nodes: { html: string }[] }[] } =
      await Reflect.get(globalThis, 'axe').run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}
