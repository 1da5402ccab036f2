/** A version that runs code which is not its own. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { codeWarnings, ofUser } from '../../src/measure/foreign-code.ts'
import type { PreparedVersion, Versions } from '../../src/model/index.ts'
import { look, vitestFiles } from './led.ts'
import { find, measureOnce, project } from './project.ts'

const suite = 'a.bench.mjs'
const vitest = resolve(import.meta.dirname, '../../node_modules/vitest')

function bench(imports: string, each = ''): string {
  return `${imports}\nimport { Bench } from 'tinybench'\nnew Bench().add('one', async () => { ${each} })\n`
}

/** As checkouts of this run, which are to have all that they need. */
function checkouts(base: string, head: string): Versions<PreparedVersion> {
  const version = (label: string, directory: string): PreparedVersion => {
    return { label, directory, source: { kind: 'git', ref: label, commit: label } }
  }
  return { base: version('main', base), heads: [version('HEAD', head)] }
}

const required = `import { createRequire } from 'node:module'
createRequire(import.meta.url)`

/** A project with a package of its own, `core`. */
const core = (language: 'import' | 'require') => ({
  'core/package.json': '{"main":"index.mjs"}',
  'core/index.mjs': '',
  'core/index.cjs': '',
  [suite]: bench(language === 'import' ? `import 'core'` : `${required}('core/index.cjs')`),
})

function linked(from: string, to: string): void {
  symlinkSync(join(to, 'core'), join(from, 'node_modules/core'), 'junction')
}

describe('a base whose package is a link into the head', () => {
  it.each(['import', 'require'] as const)('by %s', async (language) => {
    const [base, head] = [project(core(language)), project(core(language))]
    linked(base, head)
    linked(head, head)
    const error = await find(checkouts(base, head)).catch((reason: unknown) => reason)
    const file = `${head}/core/${language === 'import' ? 'index.mjs' : 'index.cjs'}`
    const fault = { code: 'foreign-code', version: 'main', owner: 'HEAD', by: 'import' }
    expect(error).toMatchObject({ fault: { ...fault, suite, file, others: 0, root: head } })
  })

  it('is fine where each has its own', async () => {
    const [base, head] = [project(core('import')), project(core('import'))]
    linked(base, base)
    linked(head, head)
    expect((await find(checkouts(base, head))).warnings).toEqual([])
  })
})

it('code that is loaded by a benchmark itself is seen as well', async () => {
  const head = project({ 'work.mjs': '', [suite]: bench('', `await import('./work.mjs')`) })
  const base = project({
    [suite]: bench('', `await import(${JSON.stringify(`${head}/work.mjs`)})`),
  })
  const found = checkouts(base, head)
  expect((await find(found)).warnings.map(({ code }) => code)).toEqual(['benchmark-changed'])
  const { failures } = await measureOnce(found, suite, ['one'])
  expect(failures).toMatchObject([{ id: `${suite} > one`, arm: null, died: false }])
  expect(failures[0]?.message).toContain(`main runs code of HEAD: ${suite} loads ${head}/work.mjs`)
})

it('an environment that leads into the head is seen', async () => {
  const files = { [suite]: bench(`${required}('core')`) }
  const [base, head] = [project(files), project({ ...files, 'path/core/index.js': '' })]
  vi.stubEnv('NODE_PATH', join(head, 'path'))
  try {
    await expect(find(checkouts(base, head))).rejects.toMatchObject({ code: 'foreign-code' })
  } finally {
    vi.unstubAllEnvs()
  }
})

describe('a directory within the head’s, whose packages Node.js finds further up', () => {
  const text = bench(`import 'dep'`)
  const nested = (): Versions<PreparedVersion> => {
    const head = project({ [suite]: text, [`inner/x/${suite}`]: text })
    mkdirSync(join(head, 'node_modules/dep'))
    writeFileSync(join(head, 'node_modules/dep/index.js'), '')
    return checkouts(join(head, 'inner/x'), head)
  }

  it('is refused where it is a checkout of this run, which is to have its own', async () => {
    await expect(find(nested())).rejects.toMatchObject({ code: 'foreign-code' })
  })

  it('is fine where the user has put it there', async () => {
    const { base, heads } = nested()
    if (base === null) throw new Error('no base')
    const source = { kind: 'directory', path: './inner/x' } as const
    const [{ warnings }] = [await find({ base: { ...base, source }, heads })]
    expect(warnings).toEqual([])
  })
})

it('what both load from outside, and is no package, is a warning', async () => {
  const outside = project({ 'util.mjs': '' }, null)
  const text = bench(`import ${JSON.stringify(`${outside}/util.mjs`)}`)
  const versions = checkouts(project({ [suite]: text }), project({ [suite]: text }))
  const { warnings } = await find(versions)
  expect(warnings).toEqual([
    {
      code: 'shared-code',
      file: `${outside}/util.mjs`,
      versions: ['main', 'HEAD'],
    },
  ])
})

describe('by where code lies alone', () => {
  const head = {
    label: 'HEAD',
    directory: '/head',
    source: { kind: 'directory', path: '.' },
  } as const
  const modules = (version: PreparedVersion, ...paths: readonly string[]) => ({
    version,
    suite,
    contents: {
      kind: 'loaded',
      benchmarks: [],
      formerNames: {},
      duplicates: [],
      remarks: [],
      modules: paths,
    } as const,
  })

  it('what a release borrows from the head is the head’s as well', () => {
    const source = { kind: 'npm', name: 'x', version: '1.0.0', wanted: '1', as: 'project' } as const
    const release = { label: 'x@1.0.0', directory: '/release', source }
    const versions = { base: release, heads: [head] }
    const codes = (path: string) =>
      codeWarnings([modules(release, path), modules(head)], versions, '/gate/dist/worker/index.js')
    expect(codes('/head/util.mjs')).toMatchObject([
      { versions: ['x@1.0.0', 'HEAD'], file: '/head/util.mjs' },
    ])
    expect(codes('/head/node_modules/dep/index.js')).toEqual([])
  })

  it('the gate’s own programs are nobody’s, wherever they were installed', () => {
    const paths = ['worker', 'vitest-arm'].map((name) => `/x/gate/dist/${name}/index.js`)
    expect(ofUser([...paths, '/x/own.js'], '/x/gate/dist/worker/index.js')).toEqual(['/x/own.js'])
    expect(ofUser(['/x/src/worker/run.ts', '/x/own.js'], '/x/src/worker.ts')).toEqual(['/x/own.js'])
  })
})

it('what Vitest evaluates by itself is seen', async () => {
  const text = (path: string): string =>
    `import { test } from 'vitest'\nimport ${JSON.stringify(path)}\ntest('a', async ({ bench }) => { await bench('run', () => {}).run() })\n`
  const own = (path: string): string => {
    const files = { 'package.json': '{"type":"module"}', 'work.ts': 'export const a: number = 1' }
    const directory = project({ ...files, 'a.bench.ts': text(path) }, null)
    symlinkSync(vitest, join(directory, 'node_modules/vitest'), 'junction')
    return directory
  }
  const head = own('./work')
  const looked = look(checkouts(own(`${head}/work.ts`), head), vitestFiles(['*.bench.ts']))
  await expect(looked).rejects.toMatchObject({ code: 'foreign-code' })
})
