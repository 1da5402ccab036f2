import { expect, it } from 'vitest'
import { parseConfig, ruleWarnings, type UserConfig } from '../../src/config/index.ts'
import { benchmark, type Evidence } from '../../src/model/index.ts'

const rules = [{ benchmark: 'parse larg', threshold: '10%' }]
const evidence = ['parse small', 'parse large'].map((name) => known('a.js', name))

function known(suite: string, name: string): Evidence {
  const about = { versions: ['pr'], samples: [], failures: [], secondsPerRound: null }
  return { kind: 'measured', benchmark: benchmark(suite, '', name), ...about }
}

function unmatched(value: UserConfig, found: readonly Evidence[] = evidence) {
  const file = { path: 'benchgate.config.mjs', value }
  const config = parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 })
  const ignored = [benchmark('a.js', '', 'flaky')]
  return ruleWarnings(config, { evidence: found, ignored })
}

it('names a rule that no benchmark has, and what may have been meant', () => {
  const misspelt = { benchmark: 'parse lrage', threshold: '10%' }
  expect(unmatched({ rules: [...rules, misspelt] })).toEqual([
    { code: 'rule-unmatched', rule: 1, pattern: 'parse lrage', nearest: 'parse large' },
  ])
  expect(unmatched({ rules: [{ benchmark: 'sort *', threshold: '10%' }] })).toEqual([
    { code: 'rule-unmatched', rule: 0, pattern: 'sort *', nearest: null },
  ])
})

it('says nothing of rules that benchmarks have, the ignored ones among them', () => {
  expect(unmatched({ rules: [...rules, { benchmark: 'flaky', ignore: 'it is' }] })).toEqual([])
})

it('says nothing where a part of the benchmarks is left out, or could not be loaded', () => {
  const none = [{ benchmark: 'sort', threshold: '10%' }]
  expect(unmatched({ rules: none, only: 'parse' })).toEqual([])
  const whole = { ...known('b.js', ''), benchmark: { id: 'b.js', suite: 'b.js', name: 'b.js' } }
  expect(unmatched({ rules: none }, [...evidence, whole])).toEqual([])
})
