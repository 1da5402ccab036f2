import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/index.ts'
import { usualConduct, type SuiteDefinition } from '../../../src/model/index.ts'
import { mistakesOf } from '../mistakes-of.ts'

function parsed(suite: unknown): SuiteDefinition | undefined {
  const file = { path: 'benchgate.config.js', value: { suites: [suite] } }
  return parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }).suites[0]
}

const least = { kind: 'results', name: 'go', run: 'go test -bench .' }

it('needs a name and a line, and knows the rest', () => {
  expect(parsed(least)).toEqual({
    ...least,
    ...usualConduct,
    file: null,
    format: null,
    better: {},
    gateOn: [],
  })
})

it('takes a description of the format in place of its name', () => {
  const format = { name: 'case', value: 'stats.mean', unit: 'ms' }
  expect(parsed({ ...least, format })).toMatchObject({
    format: { rows: null, ...format, better: null },
  })
  expect(parsed({ ...least, format: 'go' })).toMatchObject({ format: 'go' })
})

it('takes a file in place of the line, and one metric in place of a list', () => {
  const suite = { kind: 'results', name: 'k6', file: './out/*.json', gateOn: 'p(95)' }
  expect(parsed(suite)).toMatchObject({ run: null, file: 'out/*.json', gateOn: ['p(95)'] })
})

it.each([
  ['neither line nor file', { run: null }, 'suites[0]: expected `run`, `file` or both'],
  [
    'a file outside of the project',
    { file: '../a.json' },
    /suites\[0\]\.file: expected a path or glob within/,
  ],
  [
    'an absolute path',
    { file: '/tmp/a.json' },
    /suites\[0\]\.file: expected a path or glob within/,
  ],
  [
    'a misspelt format',
    { format: 'hyperfin' },
    /suites\[0\]\.format: expected one of go, .*; did you mean hyperfine\?/,
  ],
  [
    'an unknown key of a described format',
    { format: { name: 'case', vale: 'mean' } },
    /suites\[0\]\.format\.vale: expected none but rows, name, value, unit, better/,
  ],
  [
    'another direction of a described format',
    { format: { better: 'more' } },
    /suites\[0\]\.format\.better: expected lower or higher/,
  ],
  [
    'another direction',
    { better: { value: 'more' } },
    'suites[0].better.value: expected an object such as { value: \'higher\' }, got "more"',
  ],
  [
    'metrics without a name',
    { gateOn: [' '] },
    /suites\[0\]\.gateOn\[0\]: expected names of metrics/,
  ],
  ['a misspelt key', { fil: 'x' }, 'suites[0].fil: unknown key; did you mean file?'],
])('refuses %s', (_, changes, message) => {
  expect(mistakesOf(() => parsed({ ...least, ...changes }))).toMatch(message)
})
