import { describe, expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { kebabCase, options, type Option } from '../../src/config/options.ts'
import { innerKeys } from '../../src/config/rules.ts'
import { type Metric, metricNames, metrics } from '../../src/model/index.ts'
import { page, tableOf } from './page.ts'

const text = page('docs/config.md')
const none = '–'

test('the table has every option, with its names and its default', () => {
  const rows = tableOf(text, 'In the file').map((row) => row.slice(0, 4))
  expect(rows).toEqual(Object.entries(options).map(([key, option]) => rowOf(key, option)))
})

test('every metric has a row with its own threshold, and there is no other', () => {
  const rows = tableOf(text, 'Metric').map(([name, , threshold]) => [name, threshold])
  expect(rows).toEqual(
    metricNames.map((name) => {
      const { threshold }: Metric = metrics[name]
      return [name, threshold === null ? none : `${threshold * 100}%`]
    }),
  )
})

test('every key of a rule has a row, and there is no other', () => {
  const rows = tableOf(text, 'In a rule').map(([key]) => key)
  expect(rows).toEqual(innerKeys['rules'])
})

function rowOf(key: string, { sources, fallback }: Option): string[] {
  const name = kebabCase(key)
  return [
    sources.includes('file') ? key : none,
    sources.includes('flag') ? `--${name}` : none,
    sources.includes('input') ? name : none,
    [fallback ?? []].flat().join(' ') || none,
  ]
}

describe.each(['ts', 'js', 'json'])('config files in %s', (language) => {
  const examples = text.blocks.filter((block) => block.language === language)

  test('are shown', () => expect(examples).not.toEqual([]))

  test.each(examples.map((block) => [block.text]))('are accepted:\n%s', async (source) => {
    const value: unknown = language === 'json' ? JSON.parse(source) : await defaultExport(source)
    const file = { path: `benchgate.config.${language}`, value }
    const given = { source: 'flag', values: {} } as const
    expect(() => parseConfig({ file, given, seed: 1 })).not.toThrow()
  })
})

/** Imports an example whose only import is `defineConfig`, which returns what it is given. */
async function defaultExport(source: string): Promise<unknown> {
  const script = source.replace(/^import .*$/m, 'const defineConfig = (config) => config')
  const module: { readonly default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(script)}`
  )
  return module.default
}
