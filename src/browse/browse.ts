import { join } from 'node:path'
import { startChromium } from '../platform/chromium.ts'
import { loadPackage } from '../platform/load-package.ts'
import type { Esbuild } from './bundle.ts'
import { LoadFailed, openPage, type OpenPage } from './open-page.ts'
import type { PageFile, PageMessage, PageSpec } from './protocol.ts'
import { takeTurns } from './take-turns.ts'

/** Opens a page for each file, and looks at one or measures what they have in common. */
export async function browse(spec: PageSpec, send: (message: PageMessage) => void): Promise<void> {
  const directories = [...spec.tools, process.cwd()]
  const places = [...directories.map((each) => join(each, 'package.json')), import.meta.url]
  const esbuild = await loadPackage<Esbuild & { readonly default?: Esbuild }>(['esbuild'], places)
  if (esbuild === null) return send({ type: 'lacking', tool: 'esbuild', reasons: [] })
  const started = await startChromium(places)
  if (started.kind === 'no-driver')
    return send({ type: 'lacking', tool: 'playwright-core', reasons: [] })
  if (started.kind === 'no-browser')
    return send({ type: 'lacking', tool: 'chromium', reasons: started.reasons })
  const { timeoutSeconds } = spec
  const around = { browser: started.browser, esbuild: esbuild.default ?? esbuild, timeoutSeconds }
  const open = async (file: PageFile, arm: number): Promise<OpenPage | null> => {
    try {
      return await openPage(file, around)
    } catch (error) {
      if (!(error instanceof LoadFailed)) throw error
      send({ type: 'load-failed', arm, message: error.message })
      return null
    }
  }
  if (spec.task === 'look') {
    const page = await open(spec.file, 0)
    if (page === null) return
    const { tasks, modules, threw } = page
    return send({ type: 'found', tasks, modules, threw })
  }
  const pages: OpenPage[] = []
  for (const [arm, file] of spec.arms.entries()) {
    const page = await open(file, arm)
    if (page !== null) pages.push(page)
  }
  if (pages.length === spec.arms.length) await takeTurns(pages, spec.work, spec.slicing, send)
  else send({ type: 'done' })
}
