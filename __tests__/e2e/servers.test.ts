/** The built command drives servers: its load generator is a bundle of its own. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { x } from 'tinyexec'
import { expect, it, onTestFinished } from 'vitest'
import { parseReport } from '../../src/report/index.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

const server = `import { createServer } from 'node:http'
createServer((request, response) => {
  response.writeHead(request.url === '/broken' ? 500 : 200).end('hello')
}).listen(Number(process.env.PORT))`

const config = `export default {
  suites: [
    { kind: 'http', name: 'api', command: 'node server.mjs', requests: ['/hello', '/broken'], window: '100ms' },
  ],
}`

it('measures what answers, and shows why the rest could not be', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'benchgate-servers-'))
  onTestFinished(() => rm(directory, { recursive: true, force: true }))
  await writeFile(join(directory, 'server.mjs'), server)
  await writeFile(join(directory, 'benchgate.config.mjs'), config)
  const { exitCode, stdout } = await x(process.execPath, [cli, 'run', '--json', 'report.json'], {
    nodeOptions: { cwd: directory },
  })
  expect(exitCode).toBe(2)
  expect(stdout).toContain('api under load')
  const report = parseReport(await readFile(join(directory, 'report.json'), 'utf8'))
  const [hello, broken] = report.benchmarks
  const success = hello?.results.find(({ metric }) => metric === 'success')
  expect(success?.values.head).toBe(1)
  expect(broken?.results[0]?.error).toMatch(/requests succeeded: status 500/)
  expect(report.watched?.errorRate?.peak).toBe(1)
})
