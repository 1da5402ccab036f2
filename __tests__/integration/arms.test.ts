/** One version under several runtimes, with real processes. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }

/** It takes as long as the environment says, if not the flags do. */
const file = {
  'a.bench.mjs': `import { Bench } from 'tinybench'
const times = process.env.TIMES ?? (process.execArgv.includes('--no-opt') ? 3000 : 500)
const spin = () => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench().add('spin', spin)`,
}

test('an arm has the flags and the environment that it is written with', async () => {
  const values = { arms: 'node,node --no-opt,TIMES=3000 node', maxTime: '60s', threshold: '50%' }
  const config = parseConfig({ file: null, given: { source: 'flag', values }, seed: 1 })
  const { report } = await gate(
    {
      config,
      baselines: null,
      checkpoint: null,
      base: null,
      heads: [project(file)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress: () => undefined,
    },
    nodePorts(silent, new AbortController().signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report)
  const { base, heads } = report.versions
  expect([base, ...heads].map((version) => version?.label)).toEqual([
    'node',
    'node --no-opt',
    'TIMES=3000 node',
  ])
  const results = report.benchmarks[0]?.results.filter(({ gates }) => gates) ?? []
  expect(results.map(({ verdict }) => verdict)).toEqual(['regressed', 'regressed'])
  expect(results[1]?.step?.from).toBe('node --no-opt')
  expect(report.warnings.map(({ code }) => code)).toContain('runtimes-differ')
})
