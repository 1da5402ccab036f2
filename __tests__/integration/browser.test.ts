/** A benchmark in a page that got slower, as a project would measure it. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { modules, project } from '../measure/project.ts'
import { chromiumPath } from '../pages/chromium.ts'

const file = (times: number): string => `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum += Math.sqrt(i); return sum }
export default new Bench()
  .add('slower', () => spin(${times}))
  .add('equal', () => spin(3000))
  .add('throws', () => { if (${times} > 3000) throw new TypeError('only in the head') })`

function withTools(times: number): string {
  const directory = project({ 'a.bench.js': file(times) })
  for (const name of ['esbuild', 'playwright-core'])
    symlinkSync(join(modules, name), join(directory, 'node_modules', name), 'junction')
  return directory
}

it.skipIf(chromiumPath === null)(
  'is red where the head is three times slower, not where it is equal, and an error where it throws',
  async () => {
    const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
    const value = { maxTime: '4m', suites: [{ kind: 'browser', files: '*.bench.js' }] }
    const { report } = await gate(
      {
        config: parseConfig({
          file: { path: 'benchgate.config.mjs', value },
          given: { source: 'flag', values: {} },
          seed: 1,
        }),
        baselines: null,
        checkpoint: null,
        base: withTools(3000),
        heads: [withTools(9000)],
        workerPath: inject('workerPath'),
        reproduce: null,
        onProgress: () => undefined,
      },
      nodePorts(silent, new AbortController().signal),
    )
    const verdicts = Object.fromEntries(
      report.benchmarks.map(({ name, results }) => [name, results.map(({ verdict }) => verdict)]),
    )
    expect(report.benchmarks.flatMap(({ results }) => results.map(({ metric }) => metric))).toEqual(
      ['time', 'time', 'time'],
    )
    expect(verdicts).toMatchObject({ slower: ['regressed'], throws: ['errored'] })
    // How sure a run gets of it depends on what else the machine does.
    expect(['unchanged', 'inconclusive', 'unstable']).toContain(verdicts['equal']?.[0])
  },
)
