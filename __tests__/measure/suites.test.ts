import { expect, it } from 'vitest'
import { isLeftOut } from '../frameworks/installed.ts'
import { find, project, quick, versions } from './project.ts'

const esm = `import { Bench } from 'tinybench'
export default new Bench().add('one', () => 1)`
const cjs = `const { Bench } = require('tinybench')
module.exports = new Bench().add('one', () => 1)`

async function namesOf(
  files: Readonly<Record<string, string>>,
  tinybench?: string,
): Promise<string[]> {
  const directory = project(files, tinybench)
  const { evidence } = await find({ ...versions(directory, directory), base: null })
  return evidence.map(({ benchmark, failures }) =>
    [benchmark.name, ...failures.map((f) => f.message)].join(': '),
  )
}

it.each([
  ['a.bench.mjs', esm],
  ['a.bench.ts', `${esm} as unknown`],
  ['a.bench.mts', esm],
])('loads %s', async (path, text) => {
  expect(await namesOf({ [path]: text })).toEqual(['one'])
})

it.skipIf(isLeftOut()).each([
  ['a.bench.cjs', 'tinybench-2'],
  ['a.bench.js', 'tinybench-3'],
])('loads %s as CommonJS, with %s', async (path, tinybench) => {
  expect(await namesOf({ [path]: cjs }, tinybench)).toEqual(['one'])
})

it('loads .js as the package says', async () => {
  expect(await namesOf({ 'a.bench.js': esm, 'package.json': '{"type":"module"}' })).toEqual(['one'])
})

it('collects from the files that an entry script imports, and names benchmarks after their Bench', async () => {
  const part = (name: string): string => `import { Bench } from 'tinybench'
const bench = new Bench({ name: '${name}' }).add('small', () => 1)
await bench.run()`
  const files = { 'parts/a.mjs': part('A'), 'parts/b.mjs': part('B') }
  const entry = `await import('./parts/a.mjs'); await import('./parts/b.mjs')`
  expect(await namesOf({ ...files, 'all.bench.mjs': entry })).toEqual(['A > small', 'B > small'])
})

it('waits for what a script does without awaiting it', async () => {
  const script = `import { Bench } from 'tinybench'
import { setTimeout } from 'node:timers/promises'
async function main() {
  await setTimeout(30)
  const bench = new Bench().add('late', () => 1)
  await bench.run()
  bench.add('later', () => 1)
}
main()`
  expect(await namesOf({ 'a.bench.mjs': script })).toEqual(['late', 'later'])
})

it('calls a default export that builds the benchmarks', async () => {
  const script = `import { Bench } from 'tinybench'
export default async () => new Bench().add('built', () => 1)`
  expect(await namesOf({ 'a.bench.mjs': script })).toEqual(['built'])
})

it.each([
  ['a.bench.mjs', 'export default function register(bench) { bench.add("given", () => 1) }'],
  ['a.bench.mjs', 'export default async (bench) => bench.add("given", () => 1)'],
  ['a.bench.cjs', 'module.exports = (bench) => { bench.add("given", () => 1) }'],
])('gives a Bench to a default export that adds to one: %s %s', async (path, script) => {
  expect(await namesOf({ [path]: script })).toEqual(['given'])
})

it('takes a script that ends the process after its run as loaded', async () => {
  const script = `import { Bench } from 'tinybench'
new Bench().add('one', () => 1).run().then(() => process.exit(0))`
  expect(await namesOf({ 'a.bench.mjs': script })).toEqual(['one'])
})

it('does not wait for a server that keeps running', async () => {
  const script = `import { Bench } from 'tinybench'
import { createServer } from 'node:http'
createServer().listen(0, '127.0.0.1')
export default new Bench().add('one', () => 1)`
  expect(await namesOf({ 'a.bench.mjs': script })).toEqual(['one'])
})

it('lets the file believe that it was started by itself', async () => {
  const script = `import { Bench } from 'tinybench'
import { pathToFileURL } from 'node:url'
const isMain = import.meta.url === pathToFileURL(process.argv[1]).href
export default new Bench().add(isMain ? 'main' : 'imported', () => 1)`
  expect(await namesOf({ 'a.bench.mjs': script })).toEqual(['main'])
})

it.each([
  ['a syntax error', 'const = 1', /SyntaxError/],
  ['an error thrown', `throw new Error('broken file')`, /broken file/],
  ['an exit with a code', `process.exit(4)`, /process\.exit\(4\)/],
  ['a promise that never settles', `await new Promise(() => {})`, /never settles/],
  ['an error in a callback', `setTimeout(() => { throw new Error('late') }, 1)`, /late/],
])('reports %s as a failure of the whole file', async (_, text, message) => {
  const [name] = await namesOf({ 'a.bench.mjs': text, 'b.bench.mjs': esm })
  expect(name).toMatch(/^\(the whole file\): /)
  expect(name).toMatch(message)
})

it('goes on with the other files', async () => {
  const names = await namesOf({ 'a.bench.mjs': 'const = 1', 'b.bench.mjs': esm })
  expect(names.at(-1)).toBe('one')
})

it('gives up a file that never finishes loading', async () => {
  const directory = project({ 'a.bench.mjs': 'for (;;);' })
  const settings = { ...quick, timeoutSeconds: 0.3 }
  const { evidence } = await find({ ...versions(directory, directory), base: null }, settings)
  expect(evidence[0]?.failures[0]?.message).toBe('did not finish loading within 0.3 s')
})

it('says how to get tinybench where it is missing', async () => {
  const directory = project({ 'a.bench.mjs': 'export {}' }, null)
  const { evidence } = await find({ ...versions(directory, directory), base: null })
  expect(evidence[0]?.failures[0]?.message).toMatch(/npm install --save-dev tinybench/)
})

it('numbers benchmarks of the same name in several Benches', async () => {
  const script = `import { Bench } from 'tinybench'
new Bench().add('same', () => 1)
new Bench().add('same', () => 2).add('other', () => 3)
new Bench({ name: 'own' }).add('same', () => 4)
await new Bench().add('same', () => 5).run()`
  expect(await namesOf({ 'a.bench.mjs': script })).toEqual(
    expect.arrayContaining(['same', 'same (2)', 'same (3)', 'other']),
  )
})

it('blames two benchmarks of the same name in one Bench, and tells the remedy', async () => {
  const one = `import { Bench } from 'tinybench'
new Bench().add('same', () => 1).add('same', () => 2).add('other', () => 3)`
  expect(await namesOf({ 'a.bench.mjs': one })).toEqual([
    expect.stringMatching(/^same: several/),
    'other',
  ])
})

it('refuses a head without benchmark files, naming the pattern and the place', async () => {
  const directory = project({ 'readme.md': '' })
  await expect(find(versions(directory, directory))).rejects.toMatchObject({
    fault: {
      code: 'no-benchmark-files',
      kind: 'tinybench',
      globs: ['**/*.bench.*'],
      version: 'head',
      directory,
    },
  })
})

it('tells which versions have a benchmark, and that its file differs', async () => {
  const old = project({ 'a.bench.mjs': `${esm}.add('gone', () => 1)` })
  const next = project({ 'a.bench.mjs': `${esm}.add('added', () => 1)` })
  const { evidence, warnings } = await find(versions(old, next))
  const found = evidence.map(({ benchmark, versions: labels }) => [benchmark.name, ...labels])
  expect(found).toEqual(
    expect.arrayContaining([
      ['one', 'base', 'head'],
      ['added', 'head'],
      ['gone', 'base'],
    ]),
  )
  expect(warnings.map(({ code }) => code)).toEqual(['benchmark-changed'])
})

it('keeps what a head has when only the base cannot be loaded', async () => {
  const broken = project({ 'a.bench.mjs': 'const = 1' })
  const fine = project({ 'a.bench.mjs': esm })
  const { evidence } = await find(versions(broken, fine))
  const found = evidence.map(({ benchmark, versions: labels, failures }) => [
    benchmark.name,
    labels,
    failures.map(({ version }) => version),
  ])
  // Not new: nobody knows what the base has, and so it could not be compared.
  expect(found).toEqual([['one', ['head'], ['base']]])
  expect(evidence[0]?.failures[0]?.message).toContain('SyntaxError')
})

it('takes benchmarks for none of the base, not for new, where the very same file adds none there', async () => {
  const file = `import { Bench } from 'tinybench'
import { existsSync } from 'node:fs'
const bench = new Bench()
if (existsSync('data.json')) bench.add('one', () => 1)`
  const bare = project({ 'a.bench.mjs': file })
  const whole = project({ 'a.bench.mjs': file, 'data.json': '1' })
  const { evidence } = await find(versions(bare, whole))
  expect(evidence.map(({ benchmark }) => benchmark.name)).toEqual(['one'])
  expect(evidence[0]?.failures).toMatchObject([
    { version: 'base', message: expect.stringContaining('the same file does in head') },
  ])
  const other = project({ 'a.bench.mjs': '' })
  const { evidence: filled } = await find(versions(other, whole))
  expect(filled).toMatchObject([{ versions: ['head'], failures: [] }])
})

it('does not call benchmarks removed whose file the head cannot load', async () => {
  const fine = project({ 'a.bench.mjs': esm })
  const broken = project({ 'a.bench.mjs': 'const = 1' })
  const { evidence } = await find(versions(fine, broken))
  expect(evidence.map(({ benchmark }) => benchmark.name)).toEqual(['(the whole file)'])
})

const three = `import { Bench } from 'tinybench'
export default new Bench().add('one', () => 1).add('two', () => 2).add('three', () => 3)`

it('leaves out what a rule ignores, and tells it once with the reason', async () => {
  const directory = project({ 'a.bench.mjs': three })
  const found = await find(versions(directory, directory), quick, ({ name }) =>
    name === 'two' ? 'flaky' : null,
  )
  expect(found.evidence.map(({ benchmark }) => benchmark.name)).toEqual(['one', 'three'])
  expect(found.ignored).toEqual([
    { id: 'a.bench.mjs > two', suite: 'a.bench.mjs', name: 'two', reason: 'flaky' },
  ])
})

it('refuses rules under which the gate could never fail', async () => {
  const directory = project({ 'a.bench.mjs': three })
  await expect(
    find({ ...versions(directory, directory), base: null }, quick, () => 'not today'),
  ).rejects.toMatchObject({ fault: { code: 'all-ignored', benchmarks: 3 } })
})
