import { expect, test } from 'vitest'
import type { ListRequest } from '../../src/gate.ts'
import { benchmark, type Benchmark } from '../../src/model/index.ts'
import type { RunListing } from '../../src/report/index.ts'
import { benchgate } from './command-line.ts'

const named = (name: string): Benchmark => benchmark('bench/a.bench.js', '', name)
const [parse, render, slow] = [named('parse'), named('render'), named('slow')]
const own = benchmark('cli', '', 'start')

const listing: RunListing = {
  base: 'main',
  heads: ['.'],
  benchmarks: [
    { benchmark: parse, versions: ['main', '.'], failures: [] },
    { benchmark: render, versions: ['.'], failures: [] },
    { benchmark: own, versions: ['main', '.'], failures: [] },
  ],
  ignored: [{ ...slow, reason: 'needs a network' }],
  warnings: [],
}

test('--list shows what would be measured, by suite, and measures nothing', async () => {
  let asked: ListRequest | undefined
  const { code, stdout, requests } = await benchgate('compare main --list --only parse', {
    async listRun(request) {
      asked = request
      return listing
    },
  })
  expect(asked).toMatchObject({ base: 'main', heads: ['.'], config: { only: ['parse'] } })
  expect([code, requests]).toEqual([0, []])
  expect(stdout).toBe(`3 benchmarks in 2 suites would be measured: . against main.

bench/a.bench.js
  parse
  render (not in main)

cli
  start

bench/a.bench.js > slow is ignored by a rule: needs a network

Nothing was measured.
`)
})

test('what could not be listed is said', async () => {
  const warnings = [{ code: 'empty-suite', suite: 'bench/b.bench.js' }] as const
  const { code, stdout } = await benchgate('run --list', {
    listRun: async () => ({ ...listing, warnings }),
  })
  expect(code).toBe(0)
  expect(stdout).toMatch(/^warning {2}.*bench\/b\.bench\.js/m)
})

test('what fails before it is measured is something to fix', async () => {
  const failures = [{ benchmark: parse, version: '.', message: 'Error: \u001b[31mno\nat a.js:1' }]
  const benchmarks = [{ benchmark: parse, versions: [], failures }]
  const { code, stdout } = await benchgate('run --list', {
    listRun: async () => ({ base: null, heads: ['.'], benchmarks, ignored: [], warnings: [] }),
  })
  expect(code).toBe(2)
  expect(stdout).toContain('would be measured: .')
  const told = stdout.split('\n').find((line) => line.startsWith('  parse'))
  expect(told).toMatch(/^ {2}parse \(fails in \.: Error: .*no\)$/)
  expect(told).not.toContain('\u001b')
})

test.each(['--json a.json', '--save', '--resume', '--dashboard', '--html a.html'])(
  '--list has nothing for %s',
  async (flag) => {
    const { code, stderr } = await benchgate(`run --list ${flag}`)
    expect(code).toBe(2)
    expect(stderr).toContain('cannot be used with option')
  },
)
