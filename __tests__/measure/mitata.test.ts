import { readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withTsx } from './beyond-node.ts'
import { look, packageFiles, shown, type Looked } from './led.ts'
import { measuredNames, mitataFile, mitataNames } from './plain-files.ts'
import { modules, project, versions } from './project.ts'

const suite = 'a.bench.mjs'

function withMitata(text: string, { copy = 'mitata', file = suite } = {}): string {
  const directory = project({ [file]: text }, null)
  symlinkSync(join(modules, copy), join(directory, 'node_modules/mitata'), 'junction')
  return directory
}

const lookAt = (directory: string): Promise<Looked> =>
  look({ ...versions(directory, directory), base: null }, packageFiles('mitata', '*.bench.*'))

const names = async (text: string): Promise<string[]> =>
  shown((await lookAt(withMitata(text))).discovery)

it('measures files of version 0.1', async () => {
  const directory = withMitata(mitataFile, { copy: 'mitata-0' })
  expect(await measuredNames('mitata', suite, directory)).toEqual(mitataNames)
})

it('names benchmarks after their groups and the values of their arguments', async () => {
  expect(
    await names(`import { barplot, bench, boxplot, compact, group, lineplot, run, summary } from 'mitata'
bench(function named() {})
bench('fib($n)', function* (state) { const n = state.get('n'); yield () => n }).args('n', [1, 2])
bench('pairs', function* () { yield () => 1 }).args({ a: [1, 2], b: ['x'] })
await group('outer', async () => {
  await null
  summary(() => { boxplot(() => bench('in a plot', () => 1)); barplot(() => {}); lineplot(() => {}) })
  group('inner', () => compact(() => bench('deep', () => 1).range('size', 1, 64)))
})
group(() => bench('without a name', () => 1))
await run({ filter: /^(?!left)/ })
bench('$1', () => 1).name('renamed').baseline().gc('inner')`),
  ).toEqual(
    [
      'named',
      'fib(1)',
      'fib(2)',
      'pairs (a=1, b=x)',
      'pairs (a=2, b=x)',
      'outer > in a plot',
      'outer > inner > deep (size=1)',
      'outer > inner > deep (size=8)',
      'outer > inner > deep (size=64)',
      'without a name',
      'renamed',
    ].map((name) => name.replace('outer > inner', 'inner')),
  )
})

it('numbers benchmarks of one name', async () => {
  const text = `import { bench, group, run } from 'mitata'
bench('a', () => 1)
bench('a', () => 2)
group('in', () => bench('a', () => 3))
await run()
bench('a', () => 4)`
  expect(await names(text)).toEqual(['a', 'a (2)', 'in > a', 'a (3)'])
})

it('leaves out what `filter` does', async () => {
  const text = `import { bench, run } from 'mitata'
bench('kept', () => 1)
bench('left out', () => 1)
await run({ filter: /kept/ })`
  expect(await names(text)).toEqual(['kept'])
})

it('finds what is required, and what TypeScript imports', async () => {
  const directory = project(
    {
      'a.bench.cjs': `const { bench } = require('mitata')\nbench('required', () => 1)`,
      'b.bench.mts': `import { bench } from 'mitata'\nbench('typed' as string, () => 1)`,
    },
    null,
  )
  symlinkSync(join(modules, 'mitata'), join(directory, 'node_modules/mitata'), 'junction')
  expect(shown((await lookAt(directory)).discovery)).toEqual(['required', 'typed'])
})

it("reads by the project's tsx what Node.js cannot", async () => {
  const directory = withTsx(
    withMitata(`import { bench } from 'mitata'\nenum E { A }\nbench('by tsx', () => 1)`, {
      file: 'a.bench.ts',
    }),
  )
  expect(shown((await lookAt(directory)).discovery)).toEqual(['by tsx'])
})

it('prepares a generator once, makes parameters for each call, and tidies up once', async () => {
  const directory = withMitata(`import { bench, run } from 'mitata'
import { appendFileSync } from 'node:fs'
const say = (word) => appendFileSync('calls.log', word + ' ')
bench('made', function* () {
  say('before')
  yield { [0]() { say('one'); return 1 }, async [1]() { return 2 }, bench(one, two) { say(one + two) } }
  say('after')
})
await run()`)
  const { measure } = await lookAt(directory)
  rmSync(`${directory}/calls.log`, { force: true })
  expect((await measure(suite)).failures).toEqual([])
  const said = readFileSync(`${directory}/calls.log`, 'utf8')
  expect(said).toMatch(/^before (one |3 )+after $/)
  expect(said.split('one').length).toBe(said.split('3').length)
})

it('takes the time that a function tells, and calls as many at a time as are asked for', async () => {
  const directory = withMitata(`import { bench, run } from 'mitata'
bench('tells', function* () { yield { manual: () => 5_000_000 } })
let now = 0, most = 0
bench('together', function* () {
  yield { concurrency: 3, async bench() { most = Math.max(most, ++now); await null; now-- } }
  if (most !== 3) throw new Error('calls at a time: ' + most)
})
await run()`)
  const { measure } = await lookAt(directory)
  const { figures, failures } = await measure(suite)
  expect(failures).toEqual([])
  expect(figures.get(`${suite} > tells`)?.['head']?.time).toBeCloseTo(0.005, 10)
})

it.each([
  ['that throws', `() => { throw new Error('broken') }`, /broken/],
  ['that leaves its loop', `(state) => { for (const _ of state) break }`, /run through all/],
  ['that yields nothing to run', `function* () { yield 1 }`, /benchmarkable yield/],
  ['that yields twice', `function* () { yield () => 1; yield () => 1 }`, /yield once/],
  [
    'without a parameter',
    `function* () { yield { bench(one) {} } }`,
    /function for benchmark parameter/,
  ],
  ['that ends the process', `() => process.exit(3)`, /exit code 3/],
])('blames a benchmark %s, and measures the others', async (_, fn, message) => {
  const directory = withMitata(
    `import { bench, run } from 'mitata'\nbench('bad', ${fn})\nbench('good', () => 1)\nawait run()`,
  )
  const { measure } = await lookAt(directory)
  const { figures, failures } = await measure(suite)
  expect([...figures.keys()]).toEqual([`${suite} > good`])
  expect(failures.map(({ id }) => id)).toContain(`${suite} > bad`)
  expect(failures[0]?.message).toMatch(message)
})

it('prints JSON to those who ask for it, which has a benchmark of each kind', async () => {
  const directory = withMitata(`import { bench, run } from 'mitata'
import { writeFileSync } from 'node:fs'
bench('a', () => 1)
bench('b', () => { throw new Error('broken') })
await run({ format: 'json', print: (text) => writeFileSync('out.json', text) })`)
  const { measure } = await lookAt(directory)
  await measure(suite)
  expect(JSON.parse(readFileSync(`${directory}/out.json`, 'utf8'))).toMatchObject({
    layout: [{ name: null }],
    benchmarks: [
      { alias: 'a', runs: [{ name: 'a', stats: { kind: 'fn' } }] },
      { alias: 'b', runs: [{ name: 'b', error: { message: 'broken' } }] },
    ],
  })
})

it('says what is missing where mitata is not installed, or the file has none of it', async () => {
  const none = project({ [suite]: `import 'mitata'` }, null)
  expect(shown((await lookAt(none)).discovery)[0]).toMatch(/Cannot find package 'mitata'/)
  const silent = project({ [suite]: 'export {}' }, null)
  expect(shown((await lookAt(silent)).discovery)[0]).toMatch(/npm install --save-dev mitata/)
  await expect(lookAt(withMitata('export {}'))).rejects.toMatchObject({
    fault: { code: 'no-benchmarks', kind: 'mitata' },
  })
})
