/** Instructions as valgrind counts them; left out where it is not installed. */
import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { findCounter, openSuites, type Count } from '../../src/measure/index.ts'
import { usualConduct, type SuiteDefinition } from '../../src/model/index.ts'
import { perf, withPrograms } from '../measure/fake-counters.ts'
import { project, ports, quick, usualRuntime, versions } from '../measure/project.ts'

const hasValgrind = spawnSync('valgrind', ['--version']).status === 0

async function counts(
  definition: SuiteDefinition,
  suite: string,
  text: string,
  runs: readonly { readonly id: string; readonly warmups: number; readonly iterations: number }[],
): Promise<ReadonlyMap<string, Count>> {
  // Whether this machine has counters or not.
  withPrograms({ perf: perf.refusing })
  const counter = await findCounter(ports())
  if (counter.kind !== 'valgrind') throw new Error(`counts by ${counter.kind}`)
  const { base: version } = versions(project({ 'a.bench.mjs': text }))
  if (version === null) throw new Error('there is a base')
  const suites = openSuites(definition)
  const context = {
    settings: quick,
    runtime: await usualRuntime(),
    ports: ports(),
    cut: new AbortController().signal,
  }
  await suites.contents(suite, version, context)
  return (await suites.count?.({ suite, version, counter, runs }, context)) ?? new Map()
}

function instructionsOf(all: ReadonlyMap<string, Count>, id: string): number {
  const count = all.get(id)
  if (count?.kind !== 'counted') throw new Error(`${id}: ${JSON.stringify(count)}`)
  return count.instructions
}

it.skipIf(!hasValgrind)('tells work apart that differs by a percent, in one process', async () => {
  const text = `import { Bench } from 'tinybench'
const spin = (times) => { let sum = 0; for (let i = 0; i < times; i++) sum = (sum * 31 + i) | 0; return sum }
const bench = new Bench()
bench.add('a', () => spin(10000))
bench.add('b', () => spin(10100))
bench.add('c', () => { throw new Error('not today') })
await bench.run()`
  const definition = { ...usualConduct, kind: 'tinybench', files: ['a.bench.mjs'] } as const
  const id = (name: string): string => `a.bench.mjs > ${name}`
  const runs = ['a', 'b', 'c'].map((name) => ({ id: id(name), warmups: 300, iterations: 50 }))
  const all = await counts(definition, 'a.bench.mjs', text, runs)
  const ratio = instructionsOf(all, id('b')) / instructionsOf(all, id('a'))
  expect(ratio).toBeGreaterThan(1.009)
  expect(ratio).toBeLessThan(1.011)
  expect(all.get(id('c'))).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('not today'),
  })
})

it.skipIf(!hasValgrind)('counts a command with the processes that it starts', async () => {
  const command = (run: string): SuiteDefinition => ({
    ...usualConduct,
    kind: 'command',
    name: 'sum',
    run,
    prepare: null,
    cleanup: null,
    warmup: 0,
    parameters: {},
    shell: true,
    failures: 'stop',
    runs: null,
  })
  const runs = [{ id: 'sum > sum', warmups: 0, iterations: 1 }]
  const once = instructionsOf(await counts(command('expr 1 + 1'), 'sum', '', runs), 'sum > sum')
  const twice = instructionsOf(
    await counts(command('expr 1 + 1; expr 1 + 1; :'), 'sum', '', runs),
    'sum > sum',
  )
  expect(once).toBeGreaterThan(50_000)
  expect(twice).toBeGreaterThan(1.5 * once)
})
