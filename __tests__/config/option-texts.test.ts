import { expect, it } from 'vitest'
import { givenInputs, optionTexts, parseConfig } from '../../src/config/index.ts'
import { kebabCase, options } from '../../src/config/options.ts'

it.each([
  ['maxTime', 'max-time'],
  ['v8Flags', 'v8-flags'],
  ['benchmarksFrom', 'benchmarks-from'],
  ['jobs', 'jobs'],
])('calls %s %s on the command line and in workflows', (key, name) => {
  expect(kebabCase(key)).toBe(name)
})

it('offers as flags all but what concerns pull requests and jobs, and neither objects nor lists of them', () => {
  const flags = new Set(optionTexts('flag').map((option) => option.name))
  const inputs = optionTexts('input').map((option) => option.name)
  const inFilesOnly = new Set([
    'suites',
    'thresholds',
    'rules',
    'renames',
    'budgets',
    'relations',
    'tiers',
    'alerts',
    'profiles',
    'notify',
  ])
  const elsewhere = Object.keys(options).filter((key) => !inFilesOnly.has(key))
  expect(inputs).toEqual(elsewhere.map(kebabCase))
  expect(inputs.filter((name) => !flags.has(name))).toEqual([
    'comment',
    'announce',
    'summary',
    'html',
    'annotations',
    'check',
    'issue',
    'id',
    'working-directory',
    'checkpoint',
    'mode',
    'reports',
    'artifact',
  ])
})

it('shows defaults in a form that can be typed', () => {
  const seed = 7
  const shown = optionTexts('input').flatMap(({ name, fallback }) =>
    fallback === null ? [] : [[name, fallback] as const],
  )
  const given = givenInputs((name) => new Map(shown).get(name) ?? '')
  expect(parseConfig({ file: null, given, seed })).toEqual(
    parseConfig({ file: null, given: { source: 'input', values: {} }, seed }),
  )
})

it('takes an empty input for one that was not given', () => {
  const given = givenInputs((name) => (name === 'max-time' ? '5m' : ''))
  expect(given).toEqual({ source: 'input', values: { maxTime: '5m' } })
})
