import { expect, it } from 'vitest'
import { around, beyondFiles, beyondNode, file, lookAt, withTsx } from './beyond-node.ts'
import { shown } from './led.ts'
import { project } from './project.ts'

it("loads by the project's tsx what Node.js cannot load", async () => {
  const kinds = ['js-for-ts', 'tsconfig-path', 'enum']
  const files = kinds.map((kind) => [`${kind}.bench.ts`, beyondFiles[`${kind}.bench.ts`] ?? ''])
  const own = project({ ...around, ...Object.fromEntries(files) })
  const { discovery } = await lookAt(null, withTsx(own))
  expect(shown(discovery)).toEqual(kinds.map(() => 'by tsx'))
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

it.each([['x.bench.cts', '{"type":"module"}', `import { Bench } from 'tinybench'`]])(
  'finds the benchmarks of %s in a package with %s',
  async (path, manifest, head) => {
    const text = `${head}\nenum E { A }\nexport const bench = new Bench().add('one', () => E.A)`
    const { discovery } = await lookAt(
      null,
      withTsx(project({ 'package.json': manifest, [path]: text })),
    )
    expect(discovery.evidence).toMatchObject([{ benchmark: { name: 'one' }, failures: [] }])
  },
)

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
what to do: Install it there first, for example \`npm install --save-dev tsx\`: base is used as it is, and \`setup\` does not run in it.`,
  })
})

it('says what tsx says of a file that neither can load, and what Node.js said', async () => {
  const files = { ...around, 'x.bench.ts': file(`enum E { A }\nimport 'not-there'`) }
  const { discovery } = await lookAt(null, withTsx(project(files)))
  const message = discovery.evidence[0]?.failures[0]?.message
  expect(message).toMatch(/^Error \[ERR_MODULE_NOT_FOUND\]: Cannot find package 'not-there'/)
  expect(message).toMatch(/^without tsx: SyntaxError.* enum is not supported in strip-only mode$/m)
})
