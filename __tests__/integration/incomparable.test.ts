/** Runs that cannot compare anything, of every kind of suites that needs nothing installed: none of them is green. */
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { exitCode, type Report } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { headlineText } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const files = {
  'a.bench.mjs': `import { Bench } from 'tinybench'
import { work } from './work.cjs'
export default new Bench().add('one', work).add('two', work)`,
  'cli.cjs': `require('./work.cjs').work()`,
  'server.cjs': `const { work } = require('./work.cjs')
require('node:http').createServer((_, answer) => answer.end(String(work()))).listen(process.env.PORT)`,
  'tool.cjs': `require('./work.cjs')
require('node:fs').writeFileSync('out.json', JSON.stringify([{ name: 'x', unit: 'ms', value: 1 }]))`,
  'work.cjs': `exports.work = () => { let sum = 0; for (let i = 0; i < 500; i++) sum += Math.sqrt(i); return sum }`,
}

/** As a checkout lies there without its set-up. */
const { 'work.cjs': _, ...unprepared } = files

const tinybench = { kind: 'tinybench', files: '*.bench.mjs' }

async function run(
  base: Record<string, string>,
  suite: Record<string, unknown> = tinybench,
  { head = files, maxTime = '30s' }: { head?: Record<string, string>; maxTime?: string } = {},
): Promise<Report> {
  const values = { maxTime, threshold: '50%', reach: 'skip', why: 'off' }
  const file = { path: 'benchgate.config.mjs', value: { suites: [suite] } }
  const config = parseConfig({ file, given: { source: 'flag', values }, seed: 1 })
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const { report } = await gate(
    {
      config,
      baselines: null,
      checkpoint: null,
      base: project(base),
      heads: [project(head)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: () => undefined,
    },
    nodePorts(silent, new AbortController().signal),
  )
  return report
}

it.each([
  ['a file that cannot be loaded', tinybench],
  ['a command', { kind: 'command', name: 'cli', run: 'node cli.cjs' }],
  [
    'a server',
    { kind: 'http', name: 'api', command: 'node server.cjs', requests: ['/'], concurrency: [2] },
  ],
  [
    "another tool's results",
    {
      kind: 'results',
      name: 'tool',
      run: 'node tool.cjs',
      file: 'out.json',
      format: 'customSmallerIsBetter',
    },
  ],
])('%s that fails in the base alone is not green', async (__, suite) => {
  const report = await run(unprepared, suite)
  expect(report.outcome).toBe('incomparable')
  expect(exitCode(report)).toBe(2)
  expect(headlineText(report)).toMatch(
    /^Nothing could be compared: [12] benchmarks? fails? in the base /,
  )
  const errors = report.benchmarks.flatMap(({ results }) => results.map(({ error }) => error))
  expect(errors.every((error) => error?.includes('work.cjs'))).toBe(true)
})

it('a benchmark that throws in the base is not green alone', async () => {
  const throwing = { ...files, 'work.cjs': `exports.work = () => { throw new Error('old') }` }
  expect((await run(throwing)).outcome).toBe('incomparable')
})

it('a time too short for any verdict is not green', async () => {
  // There is time to read the file on any machine, and for a few rounds at most.
  const work = `exports.work = () => { const end = performance.now() + 300; while (performance.now() < end); }`
  const slow = { ...files, 'work.cjs': work }
  const report = await run(slow, tinybench, { head: slow, maxTime: '6s' })
  expect(report.outcome).toBe('incomparable')
  expect(exitCode(report)).toBe(2)
})

it('a head that has lost all benchmarks is not green, and they are named', async () => {
  const renamed = files['a.bench.mjs'].replace("'one'", "'uno'").replace("'two'", "'due'")
  const report = await run(files, tinybench, { head: { ...files, 'a.bench.mjs': renamed } })
  expect(report.outcome).toBe('incomparable')
  expect(headlineText(report)).toBe(
    'Nothing could be compared: 2 benchmarks of the base are gone (one, two); 2 are new',
  )
})

it('a base that has no benchmark yet is nothing to fail for', async () => {
  const { 'a.bench.mjs': __, ...without } = files
  const report = await run(without)
  expect(report.outcome).toBe('passed')
  expect(headlineText(report)).toBe('Nothing was compared: all 2 benchmarks are new')
})
