import { expect, test } from 'vitest'
import { limitKeys } from '../../src/config/budgets.ts'
import { parseConfig } from '../../src/config/index.ts'
import { limitStatuses } from '../../src/model/index.ts'
import { page, tableOf } from './page.ts'

const text = page('docs/budgets.md')

test.each([
  ['In a budget', limitKeys.budgets],
  ['In a relation', limitKeys.relations],
  ['Status', limitStatuses],
])('every word under “%s” has a row, and there is no other', (head, words) => {
  const rows = tableOf(text, head).flatMap(([cell = '']) => cell.split(', '))
  expect(rows.toSorted()).toEqual([...words].toSorted())
})

test('the example is accepted', async () => {
  const [source = ''] = text.blocks.map((block) => block.text)
  const script = source.replace(/^import .*$/m, 'const defineConfig = (config) => config')
  const module: { readonly default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(script)}`
  )
  const file = { path: 'benchgate.config.ts', value: module.default }
  const given = { source: 'flag', values: {} } as const
  expect(parseConfig({ file, given, seed: 1 }).budgets).toHaveLength(4)
})
