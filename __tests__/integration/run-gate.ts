/** Whole runs of the gate on directories, with real processes. */
import { resolve } from 'node:path'
import { expect } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { Interrupted } from '../../src/errors.ts'
import { gate } from '../../src/gate.ts'
import type { Report } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { parseReport, renderJson } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'

export const suite = (benchmarks: string): Record<string, string> => ({
  'a.bench.mjs': `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench()${benchmarks}`,
})

export async function run(
  base: Record<string, string> | null,
  head: Record<string, string>,
  options: { readonly stopAt?: number } = {},
): Promise<Report> {
  // Wide, so that what has not changed is settled by the fewest rounds, also on a busy machine.
  const values = { maxTime: '60s', threshold: '50%', reach: 'skip', why: 'off' }
  const config = parseConfig({ file: null, given: { source: 'flag', values }, seed: 1 })
  const stop = new AbortController()
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  let rounds = 0
  const { report } = await gate(
    {
      config,
      baselines: null,
      checkpoint: null,
      base: base === null ? null : project(base),
      heads: [project(head)],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress(progress) {
        if (
          progress.stage !== 'prepare' &&
          progress.stage !== 'read' &&
          ++rounds === options.stopAt
        ) {
          stop.abort(new Interrupted('SIGINT'))
        }
      },
    },
    nodePorts(silent, stop.signal),
  )
  expect(parseReport(renderJson(report))).toEqual(report) // every report keeps the contract
  return report
}

export function verdicts({ benchmarks }: Report): Record<string, string | undefined> {
  return Object.fromEntries(benchmarks.map(({ name, results }) => [name, results[0]?.verdict]))
}
