import { expect, it } from 'vitest'
import { findCounter, openSuites, type Count } from '../../src/measure/index.ts'
import {
  callgrindCount,
  callgrindLogCount,
  perfCount,
} from '../../src/measure/instructions/counter.ts'
import { usualConduct, type SuiteDefinition } from '../../src/model/index.ts'
import { perf, withPrograms } from './fake-counters.ts'
import { vitestFiles } from './led.ts'
import { ports, project, quick, usualRuntime, versions } from './project.ts'
import { five, ours, vitestProject } from './vitest-dialects.ts'

const valgrind = (said: string): string => `#!/bin/sh\n${said}\n`

it.each([
  ['counters of the processor', { perf: perf.counting }, { kind: 'perf' }],
  [
    'valgrind where they do not count',
    { perf: perf.refusing, valgrind: valgrind('echo valgrind-3.22.0') },
    { kind: 'valgrind' },
  ],
  [
    'nothing where it is too old',
    { perf: perf.refusing, valgrind: valgrind('echo valgrind-3.13.0') },
    { kind: 'too-old', version: '3.13', needed: '3.18' },
  ],
  [
    'nothing where it does not start',
    { perf: perf.refusing, valgrind: valgrind('echo valgrind: mmap failed >&2; exit 1') },
    { kind: 'broken', reason: 'valgrind: mmap failed' },
  ],
  [
    'nothing where it is not there',
    { perf: perf.refusing, valgrind: valgrind('exit 127') },
    { kind: 'missing' },
  ],
] as const)('counts by %s', async (_, programs, counter) => {
  withPrograms(programs)
  expect(await findCounter(ports())).toMatchObject(counter)
})

it('reads a count of perf, unless the counter was shared with others', () => {
  expect(perfCount('# started on Mon\n\n12345,,instructions:u,100,100.00,,\n')).toBe(12345)
  expect(perfCount('12345,,instructions:u,100,53.20,,\n')).toBeNull()
  expect(perfCount('<not counted>,,instructions:u,0,0.00,,\n')).toBeNull()
  expect(perfCount('0,,instructions:u,100,100.00,,\n')).toBeNull()
  expect(perfCount('')).toBeNull()
})

it('reads a count of callgrind', () => {
  expect(callgrindCount('version: 1\nevents: Ir\n0 5\ntotals: 51234\n')).toBe(51234)
  expect(callgrindCount('version: 1\nevents: Ir\n0 5\n')).toBeNull()
})

it('reads what callgrind logs of a process, and of those that split off from it', () => {
  const log = '==7== Events    : Ir\n==7== Collected : 51234\n==7== \n==7== I   refs:      51,234\n'
  expect(callgrindLogCount(log)).toBe(51234)
  expect(callgrindLogCount(`${log}==8== Collected : 6\n`)).toBe(51240)
  expect(callgrindLogCount('==7== Command: sh -c :\n')).toBeNull()
})

async function count(
  definition: SuiteDefinition,
  suite: string,
  files: Readonly<Record<string, string>> | string,
  ids: readonly string[],
): Promise<Readonly<Record<string, Count>>> {
  withPrograms({ perf: perf.counting })
  const counter = await findCounter(ports())
  if (counter.kind !== 'perf') throw new Error(`counts by ${counter.kind}`)
  const directory = typeof files === 'string' ? files : project({ cost: '51000', ...files })
  const { base: version } = versions(directory)
  const suites = openSuites(definition)
  const context = {
    settings: quick,
    runtime: await usualRuntime(),
    ports: ports(),
    cut: new AbortController().signal,
  }
  if (version === null) throw new Error('there is a base')
  await suites.contents(suite, version, context)
  const runs = ids.map((id) => ({ id, warmups: 5, iterations: 40 }))
  const counts = await suites.count?.({ suite, version, counter, runs }, context)
  return Object.fromEntries(counts ?? [])
}

const file = (...tasks: readonly string[]): string =>
  `import { Bench } from 'tinybench'
const bench = new Bench()
${tasks.map((task) => `bench.add(${task})`).join('\n')}
await bench.run()`

it('takes the difference of two processes, of which one runs twice as many iterations', async () => {
  const text = file(
    `'one', () => 1`,
    `'two', async () => 2`,
    `'three', () => { throw new Error('no') }`,
  )
  const definition = { ...usualConduct, kind: 'tinybench', files: ['a.bench.mjs'] } as const
  const ids = ['one', 'two', 'three', 'four'].map((name) => `a.bench.mjs > ${name}`)
  const counts = await count(definition, 'a.bench.mjs', { 'a.bench.mjs': text }, ids)
  const counted = { kind: 'counted', instructions: 51000, wallSeconds: null }
  expect(counts).toMatchObject({
    'a.bench.mjs > one': counted,
    'a.bench.mjs > two': counted,
    'a.bench.mjs > three': { kind: 'failed', message: expect.stringContaining('no') },
    'a.bench.mjs > four': { kind: 'failed', message: 'its file did not come to it this time' },
  })
})

it('runs a benchmark as often as it is asked to, whatever its file says of time', async () => {
  const text = `import { Bench } from 'tinybench'
import { writeFileSync } from 'node:fs'
let calls = 0
const bench = new Bench({ time: 1, iterations: 3 }).add('one', () => { writeFileSync('calls', String(++calls)) })
await bench.run()
if (calls !== 46 && calls !== 86) throw new Error(String(calls))`
  const definition = { ...usualConduct, kind: 'tinybench', files: ['a.bench.mjs'] } as const
  const id = 'a.bench.mjs > one'
  const counts = await count(definition, 'a.bench.mjs', { 'a.bench.mjs': text }, [id])
  expect(counts[id]).toMatchObject({ kind: 'counted' })
})

it('counts a command with its arguments, and says how one fails', async () => {
  const command = (run: string): SuiteDefinition => ({
    ...usualConduct,
    kind: 'command',
    name: 'greet',
    run,
    prepare: 'echo prepared > made',
    cleanup: 'rm made',
    warmup: 0,
    parameters: {},
    shell: true,
    failures: 'stop',
    runs: null,
  })
  const ran = await count(command('cat made'), 'greet', {}, ['greet > greet'])
  expect(ran['greet > greet']).toMatchObject({ kind: 'counted', instructions: 90_000_000 + 51e6 })
  const failed = await count(command('exit 3'), 'greet', {}, ['greet > greet'])
  expect(failed['greet > greet']).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining('exit code 3'),
  })
})

it("counts the process in which Vitest runs a file, and not Vite's", async () => {
  const text = `${five.head}\n${five.bench('sum', '() => 1 + 1')}`
  const directory = vitestProject({ 'a.bench.ts': text, cost: '51000' }, ours)
  const id = 'a.bench.ts > sum > run'
  const counts = await count(vitestFiles(['a.bench.ts']), 'a.bench.ts', directory, [id])
  expect(counts[id]).toMatchObject({ kind: 'counted', instructions: 51000 })
})
