import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { mistakesOf } from './mistakes-of.ts'

const given = { source: 'flag', values: {} } as const

function suite(conduct: object): unknown {
  const value = { suites: [{ kind: 'tinybench', files: 'a.js', ...conduct }] }
  return parseConfig({ file: { path: 'benchgate.config.mjs', value }, given, seed: 1 }).suites[0]
}

describe('how a suite is run', () => {
  it('is left to the run where nobody says more', () => {
    expect(suite({})).toMatchObject({
      timeoutSeconds: null,
      maxErrors: null,
      priority: 0,
      cpus: null,
    })
  })

  it('can be said for each suite by itself', () => {
    expect(suite({ timeout: '2m', maxErrors: 3, priority: -1 })).toMatchObject({
      timeoutSeconds: 120,
      maxErrors: 3,
      priority: -1,
    })
  })

  it.each([
    ['0-2,5', [0, 1, 2, 5]],
    [' 3 ', [3]],
    [
      [1, 4],
      [1, 4],
    ],
  ])('reads the CPUs %j', (cpus, expected) => {
    expect(suite({ cpus })).toMatchObject({ cpus: expected })
  })

  it.each([
    [{ cpus: '2-0' }, 'suites[0].cpus: expected CPUs such as 0-1 or [0, 2], got "2-0"'],
    [{ cpus: 'all' }, 'suites[0].cpus: expected CPUs'],
    [{ cpus: [] }, 'suites[0].cpus: expected CPUs'],
    [{ timeout: 'soon' }, 'suites[0].timeout: expected a time'],
    [{ maxErrors: 0 }, 'suites[0].maxErrors'],
    [{ priority: 0.5 }, 'suites[0].priority: expected a whole number'],
    [{ prioritty: 1 }, 'suites[0].prioritty'],
  ])('says what is wrong with %j', (conduct, message) => {
    expect(mistakesOf(() => suite(conduct))).toContain(message)
  })
})
