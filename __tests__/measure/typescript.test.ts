import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { look, shown, type Looked } from './led.ts'
import { project, versions } from './project.ts'
import { usualConduct } from '../../src/model/index.ts'

const modules = resolve(import.meta.dirname, '../../node_modules')

function withTsx(directory: string): string {
  symlinkSync(join(modules, 'tsx'), join(directory, 'node_modules/tsx'), 'junction')
  return directory
}

const tinybench = { ...usualConduct, kind: 'tinybench', files: ['**/*.bench.*'] } as const

async function lookAt(base: string | null, head: string): Promise<Looked> {
  const both = versions(base ?? head, head)
  return look(base === null ? { ...both, base: null } : both, tinybench)
}

/** A benchmark that is named after what has loaded its file. */
const file = (top: string): string => `import { Bench } from 'tinybench'
${top}
export default new Bench().add(process.execArgv.includes('tsx') ? 'by tsx' : 'plain', () => 1)`

const around = {
  'package.json': '{"type":"module"}',
  'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./lib/*"]}}}',
  'lib/a.ts': 'export interface A {}\nexport const a: number = 1',
  'lib/index.ts': 'export const i: number = 1',
  'lib/b.tsx': 'export const b: number = 1',
}

/** What Node.js cannot load by itself, also in its newest version, and what is told of that. */
const beyondNode: Readonly<Record<string, readonly [top: string, told: RegExp]>> = {
  'js-for-ts': [`import { a } from './lib/a.js'`, /likely cause: there is “lib\/a\.ts”, and/],
  'no-extension': [`import { a } from './lib/a'`, /likely cause: there is “lib\/a\.ts”, and/],
  directory: [`import { i } from './lib'`, /likely cause: there is “lib\/index\.ts”, and/],
  'tsconfig-path': [`import { a } from '@/a'`, /likely cause: “@\/a” is a path of tsconfig\.json/],
  jsx: [
    `import { b } from './lib/b.tsx'`,
    /likely cause: .* and JSX is no type\nwhat to do: Add tsx[^-]+--save-dev tsx`\.\n/,
  ],
  enum: ['enum E { A }', /likely cause: .* and enum is no type\nwhat to do: Add tsx/],
  namespace: [
    'namespace N { export const x = 1 }',
    /cause: .* and namespace declaration is no type/,
  ],
  'parameter-property': [
    'class P { constructor(private x: number) {} }',
    /likely cause: .* and parameter property is no type/,
  ],
  decorator: ['const d = (v: unknown) => v as never\n@d class D {}', /^SyntaxError/],
  type: [`import { A } from './lib/a.ts'`, /does not provide an export named 'A'/],
}

const beyondFiles = Object.fromEntries(
  Object.entries(beyondNode).map(([name, [top]]) => [`${name}.bench.ts`, file(top)]),
)

it("loads by the project's tsx what Node.js cannot load", async () => {
  const { discovery } = await lookAt(null, withTsx(project({ ...around, ...beyondFiles })))
  expect(shown(discovery)).toEqual(Object.keys(beyondNode).map(() => 'by tsx'))
})

it('tells what Node.js cannot load where the project has no tsx', async () => {
  const { discovery } = await lookAt(null, project({ ...around, ...beyondFiles }))
  const said = discovery.evidence.map(
    ({ benchmark: { suite }, failures }) => [suite, failures[0]?.message] as const,
  )
  expect(Object.fromEntries(said)).toEqual(
    Object.fromEntries(
      Object.entries(beyondNode).map(([name, [, told]]) => [
        `${name}.bench.ts`,
        expect.stringMatching(told),
      ]),
    ),
  )
})

it('needs no tsx for what Node.js can load, though it is installed', async () => {
  const { discovery } = await lookAt(null, withTsx(project({ 'x.bench.ts': file('') })))
  expect(discovery.evidence).toMatchObject([{ benchmark: { name: 'plain' }, failures: [] }])
})

it('loads JavaScript by tsx as well where it imports what Node.js cannot load', async () => {
  const files = { ...around, 'x.bench.mjs': file(`import { a } from './lib/a.js'`) }
  const { discovery } = await lookAt(null, withTsx(project(files)))
  expect(discovery.evidence).toMatchObject([{ benchmark: { name: 'by tsx' }, failures: [] }])
})

it.each([
  ['the head', '', 'enum E { A }'],
  ['the base', 'enum E { A }', ''],
])('loads and measures all versions by tsx where only %s needs it', async (_, inBase, inHead) => {
  const [base, head] = [inBase, inHead].map((top) => withTsx(project({ 'x.bench.ts': file(top) })))
  const { discovery, measure } = await lookAt(base ?? null, head ?? '')
  expect(discovery.evidence).toMatchObject([
    { benchmark: { name: 'by tsx' }, versions: ['base', 'head'], failures: [] },
  ])
  const { figures, failures } = await measure('x.bench.ts')
  expect(failures).toEqual([])
  expect([...figures.keys()]).toEqual(['x.bench.ts > by tsx'])
})

it.each([
  ['x.bench.ts', '{}', `import { Bench } from 'tinybench'`],
  ['x.bench.ts', '{"type":"commonjs"}', `import { Bench } from 'tinybench'`],
  ['x.bench.cts', '{"type":"module"}', `import { Bench } from 'tinybench'`],
  ['x.bench.mts', '{}', `import { Bench } from 'tinybench'`],
])('finds the benchmarks of %s in a package with %s', async (path, manifest, head) => {
  const text = `${head}\nenum E { A }\nexport const bench = new Bench().add('one', () => E.A)`
  const { discovery } = await lookAt(
    null,
    withTsx(project({ 'package.json': manifest, [path]: text })),
  )
  expect(discovery.evidence).toMatchObject([{ benchmark: { name: 'one' }, failures: [] }])
})

it('leaves other files of the project to Node.js', async () => {
  const files = { 'x.bench.ts': file('enum E { A }'), 'y.bench.ts': file('') }
  const { discovery } = await lookAt(null, withTsx(project(files)))
  const names = discovery.evidence.map(({ benchmark: { id } }) => id)
  expect(names).toEqual(['x.bench.ts > by tsx', 'y.bench.ts > plain'])
})

it('does not compare with a version that lacks the tsx which another one needs', async () => {
  const base = project({ 'x.bench.ts': file('') })
  const head = withTsx(project({ 'x.bench.ts': file('enum E { A }') }))
  const { discovery } = await lookAt(base, head)
  const [failed] = discovery.evidence.flatMap(({ failures }) => failures)
  expect(failed).toMatchObject({
    version: 'base',
    message: `another version of this file needs tsx to be loaded, so that all are loaded with it, and tsx is not installed here
likely cause: the package “tsx” is not installed in base
what to do: Make it there first: base is used as it is, without set-up.`,
  })
})

it('says what tsx says of a file that neither can load, and what Node.js said', async () => {
  const files = { ...around, 'x.bench.ts': file(`enum E { A }\nimport 'not-there'`) }
  const { discovery } = await lookAt(null, withTsx(project(files)))
  const message = discovery.evidence[0]?.failures[0]?.message
  expect(message).toMatch(/^Error \[ERR_MODULE_NOT_FOUND\]: Cannot find package 'not-there'/)
  expect(message).toMatch(/^without tsx: SyntaxError.* enum is not supported in strip-only mode$/m)
})
