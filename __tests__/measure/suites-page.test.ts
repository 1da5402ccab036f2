/** The examples of docs/suites.md, as a project that has them is measured. */
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import type { SuiteDefinition } from '../../src/model/index.ts'
import { page } from '../docs/page.ts'
import { isLeftOut, pathWithNode } from '../frameworks/installed.ts'
import { look } from './led.ts'
import { project, versions } from './project.ts'

const { blocks } = page('docs/suites.md')
const ours = resolve(import.meta.dirname, '../../node_modules')

afterEach(() => void vi.unstubAllEnvs())

const alone = (directory: string) => ({ ...versions(directory, directory), base: null })

/** The block that shows a file of this name. */
function shownFile(name: RegExp): string {
  const found = blocks.find(({ text }) => name.test(text.split('\n')[0] ?? ''))
  if (found === undefined) throw new Error(`no block shows ${name}`)
  return found.text
}

async function definitionOf(kind: SuiteDefinition['kind']): Promise<SuiteDefinition> {
  const source = blocks.find(({ text }) => text.includes(`suites: [{ kind: '${kind}'`))?.text ?? ''
  const module: { readonly default: unknown } = await import(
    `data:text/javascript,${encodeURIComponent(source)}`
  )
  const file = { path: 'benchgate.config.mjs', value: module.default }
  const { suites } = parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 })
  const own = suites.find((each) => each.kind === kind)
  if (own === undefined) throw new Error(`no example of ${kind}`)
  return own
}

it('measures the example of Vitest', async () => {
  const directory = project({ 'bench/sort.bench.ts': shownFile(/sort\.bench\.ts/) }, null)
  symlinkSync(join(ours, 'vitest'), join(directory, 'node_modules/vitest'), 'junction')
  const { measure } = await look(alone(directory), await definitionOf('vitest'))
  const { figures, failures } = await measure('bench/sort.bench.ts')
  expect(failures).toEqual([])
  expect([...figures.keys()]).toEqual(['bench/sort.bench.ts > sorting > numbers > copy and sort'])
})

it.each([
  ['mitata', 'mitata', 'sort.bench.mjs', ['sorting > 100 numbers', 'sorting > 1000 numbers']],
  ['benchmarkjs', 'benchmark', 'sort.bench.js', ['sorting > numbers']],
] as const)('measures the example of %s', async (kind, name, file, names) => {
  const suite = `bench/${file}`
  const directory = project({ [suite]: shownFile(new RegExp(` ${suite}$`)) }, null)
  symlinkSync(join(ours, name), join(directory, 'node_modules', name), 'junction')
  const { measure } = await look(alone(directory), await definitionOf(kind))
  const { figures, failures } = await measure(suite)
  expect(failures).toEqual([])
  expect([...figures.keys()]).toEqual(names.map((each) => `${suite} > ${each}`))
})

it.skipIf(isLeftOut())('measures the example of node:bench', async () => {
  vi.stubEnv('PATH', pathWithNode())
  const directory = project({ 'bench/url.bench.mjs': shownFile(/url\.bench\.mjs/) }, null)
  const { measure } = await look(alone(directory), await definitionOf('node-bench'))
  const { figures, failures } = await measure('bench/url.bench.mjs')
  expect(failures).toEqual([])
  expect([...figures.keys()]).toEqual(['bench/url.bench.mjs > URL > construct (size=short)'])
})
