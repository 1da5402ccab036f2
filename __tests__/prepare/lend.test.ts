import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usualConduct, type PreparedVersion, type SuiteDefinition } from '../../src/model/index.ts'
import { lendBenchmarks, lendToReleases } from '../../src/prepare/index.ts'
import { observedPorts } from './prepared.ts'
import { emptyDirectory, write } from './repository.ts'

const suites: readonly SuiteDefinition[] = [
  { kind: 'tinybench', files: ['**/*.bench.js'], ...usualConduct },
  { kind: 'vitest', files: ['test/*.speed.ts'], config: 'test/speed.config.ts', ...usualConduct },
]

function release(files: Readonly<Record<string, string>>): PreparedVersion {
  const directory = emptyDirectory()
  write(directory, files)
  const named = { name: 'lib', version: '1.0.0', wanted: '1' }
  return { label: 'npm:lib@1.0.0', source: { kind: 'npm', ...named, as: 'project' }, directory }
}

function working(files: Readonly<Record<string, string>>): PreparedVersion {
  const directory = emptyDirectory()
  write(directory, files)
  return { label: 'working tree', source: { kind: 'directory', path: '.' }, directory }
}

test('a release is lent the benchmarks it lacks, what lies beside them, and how they are configured', async () => {
  const base = release({ 'dist/index.js': '1' })
  const head = working({
    'a.bench.js': '', 'bench/b.bench.js': '', 'bench/data/words.txt': 'x', 'test/c.speed.ts': '',
    'test/speed.config.ts': '', 'test/other.ts': '', 'vitest.config.ts': '', 'tsconfig.json': '{}',
    'src/index.js': '', 'src/index.bench.js': '', 'dist/index.js': '2', 'dist/new.js': '', 'package.json': '{}',
  }) // prettier-ignore
  const observed = observedPorts()
  await lendToReleases({ base, heads: [head] }, suites, '.', observed.ports)
  const lent = await observed.ports.files.glob(['**/*'], base.directory)
  expect(lent).toEqual([
    'a.bench.js', 'bench/b.bench.js', 'bench/data/words.txt', 'dist/index.js', 'src/index.bench.js',
    'test/c.speed.ts', 'test/speed.config.ts', 'tsconfig.json', 'vitest.config.ts',
  ]) // prettier-ignore
  expect(readFileSync(join(base.directory, 'dist/index.js'), 'utf8')).toBe('1')
  expect(observed.said).toEqual(['npm:lib@1.0.0 has no a.bench.js and 7 more: lent to it.'])
})

test('nothing that was published is replaced, and every byte is lent', async () => {
  const base = release({ 'bench/a.bench.js': 'published' })
  const head = working({ 'bench/a.bench.js': 'newer' })
  const bytes = Uint8Array.from([0, 0xff, 0xfe, 0x80])
  writeFileSync(join(head.directory, 'bench/data.bin'), bytes)
  await lendToReleases({ base, heads: [head] }, suites, '.', observedPorts().ports)
  expect(readFileSync(join(base.directory, 'bench/a.bench.js'), 'utf8')).toBe('published')
  expect(readFileSync(join(base.directory, 'bench/data.bin'))).toEqual(Buffer.from(bytes))
})

test('where all versions are releases, the working tree lends; only then', async () => {
  const there = working({ 'bench/a.bench.js': 'there' }).directory
  const { ports } = observedPorts()
  const all = [release({}), release({})] as const
  await lendToReleases({ base: all[0], heads: [all[1]] }, suites, there, ports)
  const lent = all.map(({ directory }) => readFileSync(join(directory, 'bench/a.bench.js'), 'utf8'))
  expect(lent).toEqual(['there', 'there'])
  const head = release({})
  const base = working({ 'bench/b.bench.js': 'base' })
  await lendToReleases({ base, heads: [head] }, suites, there, ports)
  expect(existsSync(join(head.directory, 'bench/b.bench.js'))).toBe(true)
  expect(existsSync(join(head.directory, 'bench/a.bench.js'))).toBe(false)
})

test('the reader is told what a lent file imports that was not published', async () => {
  const base = release({ 'dist/index.js': '' })
  const head = working({
    'bench/a.bench.js': `import a from '../src/a.js'\nimport b from '../dist/index.js'\nimport './near.js'`,
    'bench/near.js': `const { c } = require("../src/c"); await import('../missing.js')`,
    'src/a.ts': '',
    'src/c/index.js': '',
    'dist/index.js': '',
  })
  const warnings = await lendToReleases({ base, heads: [head] }, suites, '.', observedPorts().ports)
  expect(warnings).toMatchObject([
    { code: 'not-published', file: 'bench/a.bench.js', imports: 'src/a.js' },
    { code: 'not-published', file: 'bench/near.js', imports: 'src/c' },
  ])
})

test('`benchmarks-from: head` replaces a release’s own benchmark files', async () => {
  const base = release({ 'a.bench.js': 'published' })
  const head = working({ 'a.bench.js': 'newer' })
  await lendBenchmarks({ base, heads: [head] }, ['*.bench.js'], observedPorts().ports)
  expect(readFileSync(join(base.directory, 'a.bench.js'), 'utf8')).toBe('newer')
})
