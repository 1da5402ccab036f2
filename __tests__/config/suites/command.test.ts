import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/index.ts'
import { usualConduct, type SuiteDefinition } from '../../../src/model/index.ts'
import { mistakesOf } from '../mistakes-of.ts'

function parsed(suite: unknown): SuiteDefinition | undefined {
  const file = { path: 'benchgate.config.js', value: { suites: [suite] } }
  return parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }).suites[0]
}

const least = { kind: 'command', name: 'build', run: 'make' }

it('needs a name and a line, and knows the rest', () => {
  expect(parsed(least)).toEqual({
    ...least,
    ...usualConduct,
    prepare: null,
    cleanup: null,
    warmup: 1,
    parameters: {},
    shell: true,
    failures: 'stop',
    runs: null,
  })
})

it('takes numbers as values of parameters', () => {
  const suite = {
    ...least,
    run: 'make {what} -j {jobs}',
    parameters: { what: ['all'], jobs: [1, 2] },
  }
  expect(parsed(suite)).toMatchObject({ parameters: { what: ['all'], jobs: ['1', '2'] } })
})

it.each([
  [
    'no line',
    { run: ' ' },
    'suites[0].run: expected a line to be run, such as npm run build, got " "',
  ],
  ['two lines for a name', { name: 'a\nb' }, /suites\[0\]\.name: expected a name of one line/],
  [
    'a parameter that no line has',
    { parameters: { size: [1] } },
    'suites[0].parameters.size: expected {size} in one of the lines, got "make"',
  ],
  [
    'no values',
    { run: '{a}', parameters: { a: [] } },
    /parameters\.a: expected a list of at least one value/,
  ],
  [
    'an unspeakable parameter',
    { parameters: { 'a-b': [1] } },
    /parameters\.a-b: expected lists by words/,
  ],
  [
    'more benchmarks than anybody wants',
    { run: '{a}{b}', parameters: { a: Array(40).fill(1), b: Array(40).fill(1) } },
    /expected at most 1000 combinations, got 1600/,
  ],
  [
    'no exit code',
    { failures: [256] },
    /failures\[0\]: expected an exit code from 0 to 255, got 256/,
  ],
  [
    'another policy',
    { failures: 'go on' },
    /failures: expected 'stop', 'ignore' or a list of the exit codes/,
  ],
  ['runs that are none', { runs: 0 }, /runs: expected a whole number from 1/],
  ['a misspelt key', { prepre: 'x' }, 'suites[0].prepre: unknown key; did you mean prepare?'],
  [
    'a misspelt kind',
    { kind: 'comand' },
    /suites\[0\]\.kind: expected one of tinybench, .*command.*, got "comand"/,
  ],
])('refuses %s', (_, changes, message) => {
  expect(mistakesOf(() => parsed({ ...least, ...changes }))).toMatch(message)
})
