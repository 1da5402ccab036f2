/** Which Deno files of `Deno.bench` run under; that they do is told by real ones, in full/deno-bench.test.ts. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { findDeno } from '../../src/measure/deno.ts'
import { describeEnvironment } from '../../src/measure/index.ts'
import type { ArmRuntime } from '../../src/model/index.ts'
import { look, packageFiles, tinybenchFiles } from './led.ts'
import { ports, project, usualRuntime, versions } from './project.ts'

/** Where only these programs answer as a Deno would. */
function answering(...programs: readonly string[]) {
  const real = ports()
  return {
    ...real,
    processes: {
      ...real.processes,
      run: async (program: string) =>
        programs.includes(program)
          ? { exitCode: 0, signal: null, stdout: `["${program}","2.9.6"]\n`, stderr: '' }
          : { exitCode: 127, signal: null, stdout: '', stderr: 'not found' },
    },
  }
}

function packageOf(directory: string): string {
  const path = join(directory, 'node_modules/deno/package.json')
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, '{}')
  return join(directory, 'node_modules/.bin/deno')
}

it("is the project's own, the nearest first, and then the one on PATH", async () => {
  const root = project({ 'packages/a/a_bench.ts': '' }, null)
  const directory = join(root, 'packages/a')
  const [outer, inner] = [packageOf(root), packageOf(directory)]
  const found = (...programs: readonly string[]): Promise<ArmRuntime | null> =>
    findDeno(directory, answering(...programs))
  expect(await found(inner, outer, 'deno')).toMatchObject({
    program: inner,
    version: 'Deno 2.9.6',
    engine: 'deno',
    stripsTypes: true,
  })
  expect((await found(outer, 'deno'))?.program).toBe(outer)
  expect((await found('deno'))?.program).toBe('deno')
  expect(await found()).toBeNull()
})

it('is never the Node.js of an arm', async () => {
  const directory = project({ 'a_bench.ts': 'Deno.bench("a", () => 1)' }, null)
  const node: ArmRuntime = {
    text: 'node@24',
    engine: 'node',
    wanted: '24',
    flags: [],
    env: {},
    program: process.execPath,
    version: process.version,
    stripsTypes: true,
  }
  const pair = versions(directory, directory)
  const arms = { ...pair, heads: pair.heads.map((head) => ({ ...head, runtime: node })) }
  await expect(
    look({ ...arms, base: null }, packageFiles('deno-bench', '*_bench.ts')),
  ).rejects.toMatchObject({ fault: { code: 'no-deno', version: 'head', runtime: 'node@24' } })
})

it('stands in the report, beside the Node.js of the others', async () => {
  const runtime = { ...(await usualRuntime()), node: 'v24.1.0' }
  const { machine } = ports()
  const suites = await look(
    { ...versions('', project({ 'a.bench.mjs': plain })), base: null },
    tinybenchFiles('a.bench.mjs'),
  )
  const [tinybench] = suites.discovery.suites.values()
  if (tinybench === undefined) throw new Error('there is no suite')
  const deno = { ...tinybench, runtimes: () => ['Deno 2.9.6'] }
  const of = (...all: readonly (typeof tinybench)[]) =>
    describeEnvironment(machine, runtime, ['--a'], new Map(all.map((one, i) => [`${i}`, one])))
  expect(of(deno)).toMatchObject({ node: 'Deno 2.9.6', v8Flags: ['--a'] })
  expect(of(tinybench, deno)).toMatchObject({ node: 'v24.1.0, Deno 2.9.6' })
  expect(of({ ...deno, runtimes: () => ['Bun 1.4.5'] })).toMatchObject({ v8Flags: [] })
})

const plain = `import { Bench } from 'tinybench'\nnew Bench().add('a', () => 1)`
