/** One run with every kind of suites that the machine's own Node.js can run, as a project would configure it. */
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { metricOf } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseReport, renderJson, renderMarkdown, renderTerminal } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const files = {
  'lib.mjs': `export const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }`,
  'a.bench.mjs': `import { Bench } from 'tinybench'
import { spin } from './lib.mjs'
export default new Bench().add('once', () => spin(500)).add('ten times', () => spin(5000))`,
  'command.mjs': `import { spin } from './lib.mjs'
spin(Number(process.argv[2]))`,
  'server.mjs': `import { createServer } from 'node:http'
createServer((_, response) => response.end('hello')).listen(Number(process.env.PORT))`,
  'tool.mjs': `console.log(JSON.stringify([{ name: 'build', unit: 'ms', value: 12.5 }, { name: 'bundle', unit: 'KiB', value: 3 }]))`,
}

const value = {
  maxTime: '2m',
  suites: [
    { kind: 'tinybench', files: '*.bench.mjs' },
    { kind: 'command', name: 'cli', run: 'node command.mjs {size}', parameters: { size: [1, 2] } },
    {
      kind: 'http',
      name: 'server',
      command: 'node server.mjs',
      ready: '/',
      requests: [{ name: 'GET /', path: '/' }],
      concurrency: [1, 5],
      window: '100ms',
    },
    { kind: 'results', name: 'tool', run: 'node tool.mjs', format: 'customSmallerIsBetter' },
  ],
  budgets: [{ benchmark: 'GET / > 1 *', metric: 'p50', max: '5s' }],
  relations: [{ faster: 'once', than: 'ten times', by: 2 }],
}

it('measures all kinds in one run, and reports them together', async () => {
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const file = { path: 'benchgate.config.mjs', value }
  const { report } = await gate(
    {
      config: parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }),
      baselines: null,
      checkpoint: null,
      base: null,
      heads: [project(files)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: () => undefined,
    },
    nodePorts(silent, new AbortController().signal),
  )
  const failed = report.benchmarks.filter(({ results }) =>
    results.some(({ verdict }) => verdict === 'errored'),
  )
  expect(failed).toEqual([])
  const measured = report.benchmarks.map(({ suite, name, results }) => [
    suite,
    name,
    results.filter(({ gates }) => gates).map(({ metric }) => metricOf(metric).noun),
  ])
  expect(measured).toEqual([
    ['a.bench.mjs', 'once', ['time']],
    ['a.bench.mjs', 'ten times', ['time']],
    ['cli', 'cli (size 1)', ['time']],
    ['cli', 'cli (size 2)', ['time']],
    ['server', 'GET / > 1 connection', ['time', 'success rate']],
    ['server', 'GET / > 5 connections', ['time', 'success rate']],
    ['tool', 'build', ['time']],
    ['tool', 'bundle', ['size']],
  ])
  expect(report.budgets.map(({ status }) => status)).toEqual(['met', 'met'])
  expect(parseReport(renderJson(report))).toEqual(report)
  const texts = [
    renderTerminal(report, { color: false, width: 100 }),
    renderMarkdown(report, { id: 'x' }),
  ]
  for (const text of texts) {
    for (const { name } of report.benchmarks) expect(text).toContain(name)
  }
})
