import { expect, it } from 'vitest'
import { benchgate } from '../init/command-line.ts'
import { bench, project } from '../init/fixture.ts'

const tinybench = { devDependencies: { tinybench: '^6.0.0' } }

it('measures tinybench files with what init has written', async () => {
  const files = { 'package.json': tinybench, 'bench/a.bench.mjs': bench }
  const directory = project(files, { installed: ['tinybench'] })
  expect((await benchgate('init', directory)).code).toBe(0)
  const { code, stdout, stderr } = await benchgate('run --max-time 3s', directory)
  expect(stderr).not.toContain('error')
  expect(stdout).toContain('sum')
  expect(code).toBe(0)
})
