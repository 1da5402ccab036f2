import { expect, test } from 'vitest'
import { bottleneckRules } from '../../src/model/index.ts'
import { formatExactly } from '../../src/report/words/quantity.ts'
import { page, tableOf } from './page.ts'

const text = page('docs/bottlenecks.md')

test('the table has all rules, with the limits of the code', () => {
  const told = tableOf(text, 'Rule').map(([rule, , warning, critical]) => [rule, warning, critical])
  const limits = Object.entries(bottleneckRules).map(([rule, { unit, warning, critical }]) => [
    rule,
    formatExactly(unit, warning),
    critical === null ? '' : formatExactly(unit, critical),
  ])
  expect(told).toEqual(limits)
})

test('each rule has a section, in the same order', () => {
  const sections = text.headings.filter((heading) => Object.hasOwn(bottleneckRules, heading))
  expect(sections).toEqual(Object.keys(bottleneckRules))
})
