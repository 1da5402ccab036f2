/** What is measured has to be the same at the end as at the beginning. */
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { gate } from '../../src/gate.ts'
import { sealFiles } from '../../src/gate/seal.ts'
import { prepare } from '../../src/prepare/index.ts'
import { exitCode, type Report } from '../../src/model/index.ts'
import { project, ports } from '../measure/project.ts'
import { repository, write } from '../prepare/repository.ts'

vi.mock(import('../../src/measure/settings.ts'), async (original) =>
  (await import('./short-rounds.ts')).shortRounds(original),
)

const workerPath = resolve(import.meta.dirname, '../../src/worker.ts')

function files(each = ''): Record<string, string> {
  return {
    'work.mjs': 'export const work = () => Math.sqrt(2)\n',
    'a.bench.mjs': `import { Bench } from 'tinybench'
import { appendFileSync } from 'node:fs'
import { work } from './work.mjs'
new Bench().add('one', () => { ${each}; work() })`,
  }
}

async function run(base: string, head: string): Promise<Report> {
  const values = { maxTime: '30s', threshold: '50%', reach: 'skip', why: 'off' }
  const config = parseConfig({ file: null, given: { source: 'flag', values }, seed: 1 })
  const nothing = { baselines: null, checkpoint: null, reproduce: null }
  const asked = { config, base, heads: [head], workerPath, onProgress: () => undefined }
  return (await gate({ ...nothing, ...asked }, ports())).report
}

describe('a benchmark that writes', () => {
  it('to the code of the other version spoils the run, which says so', async () => {
    const base = project(files())
    const head = project(files(`appendFileSync(${JSON.stringify(`${base}/work.mjs`)}, '//\\n')`))
    const report = await run(base, head)
    expect(report.warnings).toContainEqual({
      code: 'version-changed',
      version: report.versions.base?.label,
      file: 'work.mjs',
      others: 0,
    })
    expect(report.benchmarks[0]?.results[0]).toMatchObject({ verdict: 'errored' })
    expect(exitCode(report)).toBe(2)
  })

  it('to files of its own, as each version does, spoils nothing', async () => {
    const own = files(`appendFileSync('table.txt', '')`)
    const report = await run(project(own), project(own))
    expect(report.warnings.map(({ code }) => code)).not.toContain('version-changed')
    expect(report.benchmarks[0]?.results[0]?.verdict).not.toBe('errored')
  })
})

describe('of files that git has and no benchmark loads', () => {
  async function sealed(setup: string | null = null) {
    const { path, commit } = repository()
    commit({ 'data.json': '{}' })
    const request = { base: 'HEAD', heads: ['.'], setup, workingDirectory: path }
    const prepared = await prepare(request, ports())
    const own = await sealFiles(prepared.versions, { workerPath, workingDirectory: path }, ports())
    const broken = async () => {
      const warnings = await own.broken()
      await prepared.remove()
      return warnings
    }
    return { base: prepared.versions.base?.directory ?? '', head: path, broken }
  }

  it('the base’s must stay as they are', async () => {
    const { base, broken } = await sealed()
    writeFileSync(join(base, 'data.json'), '[1]')
    expect(await broken()).toEqual([
      { code: 'version-changed', version: 'HEAD', file: 'data.json', others: 0 },
    ])
  })

  it('what every version writes is the benchmarks’ doing', async () => {
    const { base, head, broken } = await sealed()
    for (const each of [base, head]) writeFileSync(join(each, 'data.json'), '[1]')
    expect(await broken()).toEqual([])
  })

  it('a set-up may change them before', async () => {
    const { broken } = await sealed('echo "[]" > data.json')
    expect(await broken()).toEqual([])
  })

  it('those of the working tree are its user’s', async () => {
    const { head, broken } = await sealed()
    write(head, { 'data.json': '[1]' })
    expect(await broken()).toEqual([])
  })
})

it('code that was loaded must stay as it is also where there is no other version', async () => {
  const directory = project(files())
  const head = { label: 'HEAD', directory, source: { kind: 'directory', path: '.' } } as const
  const request = { workerPath, workingDirectory: directory }
  const seal = await sealFiles({ base: null, heads: [head] }, request, ports())
  await seal.add([{ version: head, modules: [join(directory, 'work.mjs')] }])
  expect(await seal.broken()).toEqual([])
  writeFileSync(join(directory, 'work.mjs'), 'export const work = () => 0\n')
  expect(await seal.broken()).toMatchObject([{ code: 'version-changed' }])
})

it.each(['load/index.js', 'worker/index.js', 'worker/looks-1.index.js'])(
  'the gate’s own program must stay as it is: %s',
  async (path) => {
    const program = project({ 'worker/index.js': 'one', [path]: 'one' }, null)
    const request = { workerPath: join(program, 'worker/index.js'), workingDirectory: program }
    const seal = await sealFiles({ base: null, heads: [] }, request, ports())
    expect(await seal.broken()).toEqual([])
    writeFileSync(join(program, path), 'two')
    expect(await seal.broken()).toMatchObject([{ code: 'program-changed' }])
  },
)
