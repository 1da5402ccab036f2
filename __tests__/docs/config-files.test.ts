/** Every config file that a page shows is one that the gate accepts. */
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { page, pagePaths } from './page.ts'

const shown = pagePaths.flatMap((path) =>
  page(path)
    .blocks.filter(({ language, text }) => /^[jt]s$/.test(language) && isConfig(text))
    .map(({ text }, i) => ({ path, number: i + 1, text })),
)

function isConfig(text: string): boolean {
  return /\/\/ benchgate\.config\.|from 'benchgate'|^export default \{$/m.test(text)
}

test('there are some in the README and on the pages about suites', () => {
  const paths = shown.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'docs/suites.md', 'docs/budgets.md']))
})

test.each(shown)('$path, config file $number', async ({ text }) => {
  const script = text.replace(/^import .*$/m, 'const defineConfig = (config) => config')
  const module: { readonly default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(script)}`
  )
  const file = { path: 'benchgate.config.mjs', value: module.default }
  const given = { source: 'flag', values: {} } as const
  expect(() => parseConfig({ file, given, seed: 1 })).not.toThrow()
})
