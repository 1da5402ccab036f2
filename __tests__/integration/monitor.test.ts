/** `benchgate monitor` as a user starts it, with a real server that it starts, asks and ends. */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSample } from '../../src/monitor/sample.ts'
import { benchgate } from '../init/fixture.ts'

const directory = mkdtempSync(join(tmpdir(), 'benchgate-monitor-'))

/** Answers twice, and fails from then on. */
writeFileSync(
  join(directory, 'failing.mjs'),
  `import { createServer } from 'node:http'
let asked = 0
createServer((request, response) => {
  response.statusCode = request.url === '/health' && (asked += 1) <= 3 ? 200 : 500
  response.end('x'.repeat(1000))
}).listen(process.env.PORT)
`,
)
writeFileSync(join(directory, 'ends.mjs'), `console.error('no database')\nprocess.exit(3)\n`)
writeFileSync(
  join(directory, 'benchgate.config.json'),
  JSON.stringify({ alerts: { cpu: '100%', memory: '100%' } }),
)

const command = (file: string) => ['--command', `${process.execPath} ${file}`]

describe('monitor', () => {
  it('tells alerts, opens its guard, keeps the samples and ends with 1', async () => {
    const path = join(directory, 'samples.ndjson')
    const old = { ...sampleAt('2020-01-01T00:00:00.000Z'), failure: 'old' }
    writeFileSync(path, `${JSON.stringify(old)}\n{"torn": `)
    const words = ['monitor', ...command('failing.mjs'), '--path', '/health']
    const times = ['--interval', '30ms', '--for', '1500ms', '--samples', 'samples.ndjson']
    const { code, stdout, stderr } = await benchgate([...words, ...times], directory)
    expect(code).toBe(1)
    expect(stderr).toContain('Alert: requests that failed')
    expect(stderr).toContain('Alert: too many requests failed, and no more were made')
    expect(stdout).toMatch(/^\d+ requests in 1\.\ds, \d+ failed \(\d+(\.\d+)? %\)\.$/m)
    expect(stdout).toMatch(/^ {2}\d+ times: status 500$/m)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const samples = lines.map((line) => readSample(line))
    expect(samples).not.toContain(null)
    expect(samples[0]).toMatchObject({ status: 200, failure: null, guard: 'closed' })
    expect(samples.map((one) => one?.guard)).toContain('open')
    expect(lines.join('')).not.toContain('old')
  })

  it('says why a server that it starts is not there, and leaves nothing behind', async () => {
    const { code, stderr } = await benchgate(['monitor', ...command('ends.mjs')], directory)
    expect(code).toBe(2)
    expect(stderr).toContain('has ended')
    expect(stderr).toContain('no database')
  })

  it('goes on where nobody answers, for that is what it is there to tell', async () => {
    const line = 'monitor http://127.0.0.1:9/ --interval 50ms --for 300ms --json'
    const { code, stdout } = await benchgate(line.split(' '), directory)
    expect(code).toBe(1)
    const { requests, failed, responseTime } = JSON.parse(stdout)
    expect(failed).toBe(requests)
    expect(responseTime).toBeNull()
    expect(existsSync(join(directory, 'benchgate-monitor-http-127.0.0.1-9-.ndjson'))).toBe(true)
  })

  it.each([
    ['monitor', 'there has to be one server to watch'],
    ['monitor ftp://x', 'ftp://x is no address of a server'],
    ['monitor http://x --interval often', '--interval often is no time'],
    ['monitor http://x --dashboard 99999', '--dashboard 99999 names no port'],
  ])('refuses %s', async (line, said) => {
    const { code, stderr } = await benchgate(line.split(' '), directory)
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

function sampleAt(at: string) {
  const nothing = { seconds: null, status: null, cpu: null, memory: null }
  return { at, ...nothing, failure: null, guard: 'closed', serverCpu: null, serverBytes: null }
}
