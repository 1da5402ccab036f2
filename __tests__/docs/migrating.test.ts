import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'

const { inputs } = z
  .object({ inputs: z.record(z.string(), z.unknown()) })
  .parse(load(readFileSync('action.yml', 'utf8')))

/** Cells as they are written: what stands there, and what takes its place here. */
const rows = readFileSync('docs/migrating.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, there = '', here = '']) => [there, here] as const)

test('the page has a row for every kind of input', () => {
  expect(rows.length).toBeGreaterThan(10)
})

test.each(rows)('in the place of %s stands an input that there is, or none', (_, here) => {
  const [, name = ''] = /`([a-z-]+)(?:: [^`]*)?`/.exec(here) ?? []
  expect(here.startsWith('none') || Object.hasOwn(inputs, name)).toBe(true)
})
