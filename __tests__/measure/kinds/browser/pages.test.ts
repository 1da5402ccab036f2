/** Files of tinybench in pages of a real Chromium. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import * as esbuild from 'esbuild'
import { describe, expect, it } from 'vitest'
import { openPage } from '../../../../src/browse/open-page.ts'
import type { PageMessage } from '../../../../src/browse/protocol.ts'
import { takeTurns } from '../../../../src/browse/take-turns.ts'
import { usualConduct } from '../../../../src/model/index.ts'
import { chromiumPath } from '../../../pages/chromium.ts'
import { look, shown, type Looked } from '../../led.ts'
import { modules, project, versions } from '../../project.ts'

const suite = 'a.bench.ts'

function withTools(text: string, files: Readonly<Record<string, string>> = {}): string {
  const directory = project({ [suite]: text, ...files })
  for (const name of ['esbuild', 'playwright-core'])
    symlinkSync(join(modules, name), join(directory, 'node_modules', name), 'junction')
  return directory
}

const definition = { ...usualConduct, kind: 'browser', files: ['*.bench.ts'] } as const

function lookAt(base: string, head = base, timeoutSeconds = 30): Promise<Looked> {
  return look(versions(base, head), definition, { timeoutSeconds })
}

const spin = `import { Bench } from 'tinybench'
const spin = (times: number) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
const bench = new Bench()
`

describe.skipIf(chromiumPath === null)('in pages of Chromium', () => {
  it('compares versions in slices, and goes on where a task fails', async () => {
    const text = (times: number): string => `${spin}
bench.add('work', () => spin(${times}))
  .add('document', () => document.createElement('p').tagName.length)
  .add('asset', async () => { if ((await fetch(new URL('./data.json', import.meta.url))).status !== 200) throw new Error('no asset') })
  .add('isolated', () => { if (!crossOriginIsolated) throw new Error('not isolated') })
  .add('throws', () => { if (${times} > 5000) throw new TypeError('only in the head') })
let calls = 0
bench.add('late', () => {
  if (${times} > 5000 && ++calls === 10) setTimeout(() => { throw new Error('from a timer') })
  return spin(1000)
})`
    const files = { 'data.json': '{}' }
    const { measure } = await lookAt(withTools(text(2000), files), withTools(text(20_000), files))
    const { figures, failures } = await measure(suite)
    expect([...figures.keys()]).toEqual(
      ['work', 'document', 'asset', 'isolated'].map((name) => `${suite} > ${name}`),
    )
    const { base, head } = figures.get(`${suite} > work`) ?? {}
    expect((head?.time ?? 0) / (base?.time ?? 1)).toBeGreaterThan(5)
    expect(Object.keys(base ?? {})).toEqual(['time'])
    expect(failures).toMatchObject([
      {
        id: `${suite} > throws`,
        arm: 'head',
        message: expect.stringContaining('only in the head'),
      },
      { id: `${suite} > late`, arm: 'head', message: expect.stringContaining('from a timer') },
    ])
  })

  it('gives up a page that does not return, and measures the others in a new browser', async () => {
    const { measure } = await lookAt(
      withTools(`${spin}
bench.add('first', () => spin(1000)).add('hangs', () => { for (;;); }).add('last', () => spin(1000))`),
      undefined,
      15,
    )
    const { figures, failures } = await measure(suite)
    expect(failures).toEqual([
      {
        id: `${suite} > hangs`,
        arm: expect.stringMatching(/base|head/),
        message: 'did not return within 15 s',
        died: false,
      },
    ])
    expect([...figures.keys()]).toEqual([`${suite} > first`, `${suite} > last`])
  })

  it('says what keeps a file out of a page', async () => {
    const failing = async (text: string): Promise<string[]> =>
      shown((await lookAt(withTools(text))).discovery)
    expect(await failing(`import 'node:fs'\n${spin}`)).toEqual([
      expect.stringContaining(
        `it imports node:fs, which Node.js has and a browser has not (${suite}:1)`,
      ),
    ])
    expect(await failing(`${spin}\nthrow new Error('at the start')`)).toEqual([
      expect.stringContaining('at the start'),
    ])
  })

  it('blames a crash on the task that the page was at', async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '' })
    try {
      const directory = withTools(
        `${spin}\nbench.add('fine', () => spin(1000)).add('dies', () => spin(1000))
await bench.run()
console.table(bench.table())`,
      )
      const file = { directory, suite }
      const page = await openPage(file, { browser, esbuild, timeoutSeconds: 30 })
      const told: PageMessage[] = []
      const work = page.tasks.map(({ name }) => ({ id: name, runs: [`${suite} > ${name}`] }))
      const slicing = { sliceMs: 1, slices: 400, warmupMs: 50 }
      await takeTurns([page], work, slicing, (message) => {
        told.push(message)
        if (message.type !== 'begin' || message.id !== 'dies') return
        const [context] = browser.contexts()
        const [shownPage] = context?.pages() ?? []
        if (context === undefined || shownPage === undefined) throw new Error('it has a page')
        void context.newCDPSession(shownPage).then((session) => {
          session.send('Page.crash').catch(() => undefined)
        })
      })
      expect(told.map(({ type }) => type)).toEqual(['begin', 'measured', 'begin', 'failed'])
      expect(told.at(-1)).toMatchObject({
        id: 'dies',
        arm: 0,
        died: true,
        message: 'its page crashed',
      })
    } finally {
      await browser.close()
    }
  })
})
