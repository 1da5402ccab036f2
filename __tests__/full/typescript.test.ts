import { expect, it } from 'vitest'
import { around, beyondFiles, beyondNode, lookAt, withTsx } from '../measure/beyond-node.ts'
import { shown } from '../measure/led.ts'
import { project } from '../measure/project.ts'

it("loads by the project's tsx all that Node.js cannot load", async () => {
  const { discovery } = await lookAt(null, withTsx(project({ ...around, ...beyondFiles })))
  expect(shown(discovery)).toEqual(Object.keys(beyondNode).map(() => 'by tsx'))
})

it.each([
  ['x.bench.ts', '{}', `import { Bench } from 'tinybench'`],
  ['x.bench.ts', '{"type":"commonjs"}', `import { Bench } from 'tinybench'`],
  ['x.bench.mts', '{}', `import { Bench } from 'tinybench'`],
])('finds the benchmarks of %s in a package with %s', async (path, manifest, head) => {
  const text = `${head}\nenum E { A }\nexport const bench = new Bench().add('one', () => E.A)`
  const { discovery } = await lookAt(
    null,
    withTsx(project({ 'package.json': manifest, [path]: text })),
  )
  expect(discovery.evidence).toMatchObject([{ benchmark: { name: 'one' }, failures: [] }])
})
