/** Whole runs of the gate with releases from a registry on loopback. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { Interrupted } from '../../src/errors.ts'
import { gate } from '../../src/gate.ts'
import type { Report } from '../../src/model/index.ts'
import { parseReport, renderJson, renderTerminal } from '../../src/report/index.ts'
import { project } from '../measure/project.ts'
import { observedPorts } from '../prepare/prepared.ts'
import { registry, type Published } from '../prepare/registry.ts'

const spin = (times: number): string =>
  `module.exports = () => { let sum = 0; for (let i = 0; i < ${times}; i++) sum += Math.sqrt(i); return sum }`

const release = (version: string, times: number): Published => ({
  manifest: { name: 'spin', version },
  files: { 'index.js': spin(times) },
})

const bench = `import { Bench } from 'tinybench'
import spin from 'spin'
import { name } from './name.mjs'
export default new Bench().add(name, () => spin())`

/** A project with a benchmark of `spin`, whose releases get slower. */
async function run(
  files: Readonly<Record<string, string>>,
  base: string,
  head: string,
): Promise<Report> {
  const { npmrc } = await registry([release('1.0.0', 500), release('2.0.0', 1500)])
  const directory = project({
    ...files,
    'bench/a.bench.mjs': bench,
    'bench/name.mjs': "export const name = 'spinning'",
  })
  writeFileSync(join(directory, '.npmrc'), npmrc)
  // The benchmark runs in a copy, where nobody has installed tinybench.
  const setup = `mkdir -p node_modules && ln -s ${join(directory, 'node_modules/tinybench')} node_modules`
  const given = { source: 'flag', values: { setup, reach: 'skip', why: 'off' } } as const
  const { ports, stop } = observedPorts()
  const { report } = await gate(
    {
      config: { ...parseConfig({ file: null, given, seed: 1 }), workingDirectory: directory },
      baselines: null,
      checkpoint: null,
      base,
      heads: [head],
      workerPath: resolve(import.meta.dirname, '../../src/worker.ts'),
      reproduce: null,
      onProgress({ stage }) {
        // What a verdict takes is no matter of where versions come from.
        if (stage !== 'prepare' && stage !== 'read') stop.abort(new Interrupted('SIGINT'))
      },
    },
    ports,
  )
  expect(parseReport(renderJson(report))).toEqual(report)
  return report
}

/** How many times slower the head is, in the rounds that there were. */
function slower({ benchmarks }: Report, name: string): number {
  const values = benchmarks.find((each) => each.name === name)?.results[0]?.values
  return (values?.head ?? Number.NaN) / (values?.base ?? Number.NaN)
}

it('compares the working tree with its last release, by benchmarks that are lent to it', async () => {
  const files = {
    'package.json': '{ "name": "spin", "exports": "./index.js", "devDependencies": { "tinybench": "*" } }',
    'index.js': spin(1000),
  } // prettier-ignore
  const report = await run(files, 'npm:spin@1', '.')
  expect(slower(report, 'spinning')).toBeGreaterThan(1.4)
  expect(report.versions.base?.label).toBe('npm:spin@1.0.0')
  expect(report.warnings.map(({ code }) => code)).not.toContain('benchmark-changed')
  const text = renderTerminal(report, { color: false, width: 200 })
  expect(text).toContain('npm:spin@1.0.0: the package as it was published')
})

it('tells what the upgrade of a dependency does', async () => {
  const files = { 'package.json': '{ "dependencies": { "spin": "*", "tinybench": "*" } }' }
  const report = await run(files, 'npm:spin@1.0.0', 'npm:spin')
  expect(slower(report, 'spinning')).toBeGreaterThan(1.7)
  expect(report.versions.heads[0]?.label).toBe('npm:spin@2.0.0')
})
