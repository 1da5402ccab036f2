/** Files of `Deno.bench` under the Deno that npm has. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { wantedRuntime } from '../../src/model/index.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { findRuntimes } from '../../src/prepare/index.ts'
import { page } from '../docs/page.ts'
import { look, packageFiles, shown } from '../measure/led.ts'
import { project, versions } from '../measure/project.ts'

const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }

/** Its program. */
let deno = ''
beforeAll(async () => {
  const wanted = wantedRuntime('deno')
  if (wanted === null) throw new Error('deno is no runtime')
  const ports = nodePorts(silent, new AbortController().signal)
  const [found] = await findRuntimes([wanted], resolve(import.meta.dirname, '../..'), ports)
  deno = found?.program ?? ''
})

/** A project that has it among its packages. */
function denoProject(files: Readonly<Record<string, string>>): string {
  const directory = project(files, null)
  mkdirSync(join(directory, 'node_modules/.bin'))
  symlinkSync(dirname(deno), join(directory, 'node_modules/deno'), 'junction')
  symlinkSync(deno, join(directory, 'node_modules/.bin/deno'))
  return directory
}

const file = `import { root } from 'lib'
const numbers: number[] = Array.from({ length: 100 }, (_, i) => (i * 7919) % 100)
Deno.bench('plain', () => { root(2) })
Deno.bench('waits', async () => { await null })
Deno.bench({ name: 'marked', group: 'sorting' }, (b) => {
  const copy = [...numbers]
  b.start()
  copy.sort((a, c) => a - c)
  b.end()
})
Deno.bench('left out', { ignore: true }, () => { throw new Error('it was called') })
Deno.bench({ name: 'throws', fn: () => { throw new Error('broken here') } })
if (import.meta.main) throw new Error('it was started by itself')`

test('are measured in turns as they are, with the imports that deno.json names', async () => {
  const directory = denoProject({
    'deno.json': '{ "imports": { "lib": "./lib.ts" } }',
    'lib.ts': 'export const root = (x: number): number => Math.sqrt(x)',
    'sub/a_bench.ts': file,
  })
  const { discovery, measure } = await look(
    versions(directory, directory),
    packageFiles('deno-bench', '**/*_bench.ts'),
  )
  const suite = 'sub/a_bench.ts'
  expect(shown(discovery)).toEqual(['plain', 'waits', 'sorting > marked', 'throws'])
  const { figures, failures, handover } = await measure(suite)
  const good = ['plain', 'waits', 'sorting > marked'].map((name) => `${suite} > ${name}`)
  expect([...figures.keys()].toSorted()).toEqual(good.toSorted())
  expect([...handover.keys()].toSorted()).toEqual(good.toSorted())
  for (const arms of figures.values()) {
    expect(Object.keys(arms).toSorted()).toEqual(['base', 'head'])
    for (const { time = 1 } of Object.values(arms)) expect(time).toBeLessThan(1e-3)
  }
  expect(new Set(failures.map(({ id }) => id))).toEqual(new Set([`${suite} > throws`]))
  expect(failures[0]?.message).toContain('broken here')
})

test.each([
  ['that throws', 'Deno.bench("a", () => 1)\nthrow new Error("later")', /later/],
  ['that imports what is not there', 'import "nowhere"\nDeno.bench("a", () => 1)', /nowhere/],
  ['that says less than Deno asks for', 'Deno.bench("a")', /Missing bench function/],
])('a file %s is told', async (_, text, words) => {
  const directory = denoProject({ 'a_bench.ts': text })
  const found = await look(
    { ...versions(directory, directory), base: null },
    packageFiles('deno-bench', '*_bench.ts'),
  ).then(async ({ discovery, measure }) => [
    ...shown(discovery),
    ...(await measure('a_bench.ts')).failures.map(({ message }) => message),
  ])
  expect(found.join('\n')).toMatch(words)
})

test('the example of the docs is measured', async () => {
  const { blocks } = page('docs/suites.md')
  const example = blocks.find(({ text }) => text.startsWith('// sort_bench.ts\n'))
  const directory = denoProject({ 'sort_bench.ts': example?.text ?? '' })
  const { measure } = await look(
    { ...versions(directory, directory), base: null },
    packageFiles('deno-bench', '**/*_bench.ts'),
  )
  const { figures, failures } = await measure('sort_bench.ts')
  expect(failures).toEqual([])
  expect([...figures.keys()]).toEqual(['sort_bench.ts > sorting > numbers'])
})
