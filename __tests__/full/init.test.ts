/** What `init` writes for each kind of project is measured, with the time that a run takes. */
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

it('measures the example that init has written', async () => {
  const directory = project({ 'package.json': {} }, { installed: ['tinybench'] })
  expect((await benchgate('init --example', directory)).code).toBe(0)
  const { code, stdout, stderr } = await benchgate('run --max-time 3s', directory)
  expect(stderr).not.toContain('error')
  expect(stdout).toContain('example > sort')
  expect(code).toBe(0)
})

it('measures files of Vitest with what init has written', async () => {
  const text = `import { test } from 'vitest'
test('numbers', async ({ bench }) => { await bench('sum', () => [1, 2].reduce((a, b) => a + b)).run() })`
  const files = { 'package.json': { devDependencies: { vitest: '5' } }, 'src/a.bench.ts': text }
  const directory = project(files, { installed: ['vitest', 'tinybench'] })
  expect((await benchgate('init', directory)).code).toBe(0)
  const { code, stdout, stderr } = await benchgate('run --max-time 8s', directory)
  expect(stderr).not.toContain('error')
  expect(stdout).toContain('numbers > sum')
  expect(code).toBe(0)
})

it('measures a server with what init has written', async () => {
  const server = `import { createServer } from 'node:http'
createServer((request, response) => response.end(request.url === '/items' ? 'items' : 'ok')).listen(process.env.PORT)`
  const manifest = { type: 'module', scripts: { start: 'node server.js' } }
  const directory = project({ 'package.json': manifest, 'server.js': server })
  expect((await benchgate('init', directory)).code).toBe(0)
  const { code, stdout, stderr } = await benchgate('run --max-time 8s', directory)
  expect(stderr).not.toContain('error')
  expect(stdout).toContain('GET /items')
  expect(code).toBe(0)
})

it('measures a script with what init has written', async () => {
  const scripts = { bench: 'node run.js' }
  const directory = project({ 'package.json': { scripts }, 'run.js': '' })
  expect((await benchgate('init', directory)).code).toBe(0)
  const { code, stdout, stderr } = await benchgate('run --max-time 3s', directory)
  expect(stderr).not.toContain('error')
  expect(stdout).toContain('bench')
  expect(code).toBe(0)
})
