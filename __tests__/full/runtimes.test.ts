/** Bun and Deno as npm has them, beside the Node.js on PATH. */
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { GateError } from '../../src/errors.ts'
import { gate } from '../../src/gate.ts'
import { wantedRuntime, type WantedRuntime } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { findRuntimes } from '../../src/prepare/index.ts'
import { project } from '../measure/project.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
const ports = nodePorts(silent, new AbortController().signal)

const file = {
  'package.json': '{"type":"module"}',
  'a.bench.ts': `import { Bench } from 'tinybench'
const spin = (times: number): number => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench().add('spin', () => spin(500)).add('wait', async () => { await null })`,
}

test.each(['bun', 'deno'])('%s takes turns with Node.js', async (engine) => {
  const wanted = wantedRuntime(engine)
  const known = wanted === null ? null : await had(wanted)
  if (typeof known === 'string') {
    console.log(`${engine} is left out: ${known}`)
    return
  }
  const values = { arms: `node,${engine}`, maxTime: '40s', threshold: '50%' }
  const config = parseConfig({ file: null, given: { source: 'flag', values }, seed: 1 })
  const request = { baselines: null, checkpoint: null, base: null, heads: [project(file)] }
  const workerPath = resolve(import.meta.dirname, '../../dist/worker/index.js')
  const own = { config, workerPath, reproduce: null, onProgress: () => undefined }
  const { report } = await gate({ ...request, ...own }, ports)
  const results = report.benchmarks.flatMap((benchmark) => benchmark.results)
  expect(results.map(({ error }) => error)).toEqual(results.map(() => null))
  const times = results.filter(({ metric }) => metric === 'time')
  expect(times).toHaveLength(2)
  for (const { values: figures } of times) expect(figures.head).toBeGreaterThan(0)
  const lacking = report.warnings.flatMap((notice) =>
    notice.code === 'runtime-lacks' && notice.version === engine ? notice.metrics : [],
  )
  // Deno's V8 tells of its heap, and not of its collections.
  expect(lacking).toContain('collections')
  expect(lacking).toContain('gc')
  expect(lacking.includes('allocated')).toBe(engine === 'bun')
})

/** @returns why it cannot be had; null where it can */
async function had(wanted: WantedRuntime): Promise<string | null> {
  return findRuntimes([wanted], resolve(import.meta.dirname, '../..'), ports).then(
    () => null,
    (error: unknown) => {
      if (error instanceof GateError) return error.message
      throw error
    },
  )
}
