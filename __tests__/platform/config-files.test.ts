/** Config files as programs: each is evaluated by a real process, and read as the gate reads it. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import { readConfigFile } from '../../src/config/config-file.ts'
import { GateError, Interrupted } from '../../src/errors.ts'
import { configFiles } from '../../src/platform/config/config-files.ts'
import { nodeProcesses } from '../../src/platform/processes/node-processes.ts'
import { nodePorts } from '../../src/platform/node.ts'
import { emptyDirectory, write } from '../prepare/repository.ts'

const root = resolve(import.meta.dirname, '../..')
const loader = join(root, 'src/platform/config/loader.ts')

const silent = { info: () => {}, progress: () => {}, settle: () => {} }
// Once, since each set of ports watches the end of the process.
const shared = nodePorts(silent, new AbortController().signal)

interface Read {
  readonly value: unknown
  readonly said: readonly string[]
}

interface World {
  readonly name?: string
  readonly others?: Readonly<Record<string, string>>
  readonly limitSeconds?: number
  readonly stop?: AbortSignal
}

async function read(text: string, world: World = {}): Promise<Read> {
  const { name = 'benchgate.config.mjs', others = {}, limitSeconds } = world
  const { stop = new AbortController().signal } = world
  const directory = emptyDirectory()
  write(directory, { [name]: text, ...others })
  const said: string[] = []
  const console = { info: (line: string) => said.push(line), progress: () => {}, settle: () => {} }
  const ports = { files: shared.files, processes: nodeProcesses(stop), console, stop }
  const files = configFiles(ports, loader, limitSeconds)
  const found = await readConfigFile(directory, null, files)
  return { value: found?.value, said }
}

async function failure(text: string, world: World = {}): Promise<GateError> {
  const error = await read(text, world).then(
    () => expect.unreachable('it was read'),
    (reason: unknown) => reason,
  )
  if (error instanceof GateError) return error
  throw error
}

describe('a config file', () => {
  test.each([
    ['benchgate.config.mjs', 'export default { jobs: 2 }'],
    ['benchgate.config.mts', 'const jobs: number = 2; export default { jobs }'],
    ['benchgate.config.ts', 'export default { jobs: 2 as number }'],
    ['benchgate.config.js', 'module.exports = { jobs: 2 }'],
    ['benchgate.config.json', '{ "jobs": 2 }'],
  ])('is read as %s', async (name, text) => {
    expect((await read(text, { name })).value).toEqual({ jobs: 2 })
  })

  it('imports what lies beside it, and defineConfig of the package', async () => {
    const text = `import { defineConfig } from 'benchgate'
import { jobs } from './jobs.mjs'
export default defineConfig({ jobs: await Promise.resolve(jobs) })`
    const others = {
      'jobs.mjs': 'export const jobs = 2',
      'node_modules/benchgate/package.json': '{ "type": "module", "exports": "./index.js" }',
      'node_modules/benchgate/index.js': 'export const defineConfig = (config) => config',
    }
    expect((await read(text, { others })).value).toEqual({ jobs: 2 })
  })

  it('may leave open whatever it likes', async () => {
    const text = `import { createServer } from 'node:net'
createServer().listen(0)
setInterval(() => {}, 1000)
export default { jobs: 2 }`
    expect((await read(text)).value).toEqual({ jobs: 2 })
  })

  it('tells what it prints, line by line, and exports its value all the same', async () => {
    const text = `console.log('::error::first\\nsecond')
console.error('third')
export default { jobs: 2 }`
    expect(await read(text)).toEqual({
      value: { jobs: 2 },
      said: ['::error::first', 'second', 'third'].map((line) => `benchgate.config.mjs: ${line}`),
    })
  })

  it('sees no tokens and inputs of the runner, but what else there is', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'secret')
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret')
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'secret')
    vi.stubEnv('GITHUB_OUTPUT', '/tmp/outputs')
    vi.stubEnv('GITHUB_REF_NAME', 'main')
    onTestFinished(() => void vi.unstubAllEnvs())
    const text = `export default Object.fromEntries(
  Object.entries(process.env).filter(([name]) => /^(GITHUB|INPUT|ACTIONS)_/.test(name)))`
    expect((await read(text)).value).toMatchObject({ GITHUB_REF_NAME: 'main' })
    expect(JSON.stringify((await read(text)).value)).not.toMatch(/secret|OUTPUT/)
  })

  it('changes nothing in the gate', async () => {
    const text = `Math.max = () => 42
JSON.stringify = process.exit = () => 'forged'
export default { jobs: 2 }`
    expect((await read(text)).value).toEqual({ jobs: 2 })
    expect(Math.max(1, 2)).toBe(2)
  })
})

describe('is an error', () => {
  test.each([
    ['process.exit(0)', 'exit code 0'],
    ['process.exit(3)', 'exit code 3'],
    ['process.exitCode = 4; export default {}', 'exit code 4'],
    ['Promise.reject(new Error("late")); await new Promise(() => setTimeout(() => {}, 1e6))', '1'],
    ['process.kill(process.pid, "SIGKILL")', 'a signal, SIGKILL'],
  ])('that ends its process: %s', async (text, how) => {
    const error = await failure(text)
    expect(error.code).toBe('config-file-ended')
    expect(error.message).toContain(how)
  })

  it('that ends its process by what it imports', async () => {
    const others = { 'lib.mjs': 'process.exit(0)' }
    const error = await failure('import "./lib.mjs"; export default { jobs: 2 }', { others })
    expect(error.code).toBe('config-file-ended')
  })

  it('that waits for what never comes', async () => {
    const error = await failure('await new Promise(() => {}); export default {}')
    expect(error.code).toBe('config-file-stuck')
    const thenable = await failure('export function then() {}; export default {}')
    expect(thenable.code).toBe('config-file-stuck')
  })

  test.each(['for (;;);', 'setInterval(() => {}, 1000); await new Promise(() => {})'])(
    'that never ends: %s',
    async (text) => {
      const error = await failure(`${text}; export default {}`, { limitSeconds: 1 })
      expect(error).toMatchObject({
        code: 'config-file-endless',
        message: 'benchgate.config.mjs did not come to an end within 1 s',
      })
    },
  )

  it('that throws, whatever it throws', async () => {
    const thrown = await failure('throw new TypeError("no such thing")')
    expect(thrown.message).toBe('benchgate.config.mjs cannot be loaded: no such thing')
    const odd = await failure('throw Object.create(null)')
    expect(odd.code).toBe('config-file-throws')
    const getter = await failure('export default { get jobs() { throw new Error("not yet") } }')
    expect(getter.message).toBe('benchgate.config.mjs cannot be loaded: not yet')
  })

  it('that imports what is not installed, with the remedy', async () => {
    const error = await failure('import "no-such-package"; export default {}')
    expect(error.remedy).toContain('Install the package')
  })

  it('with syntax that is more than types, with the remedy', async () => {
    const error = await failure('enum A { B }; export default {}', { name: 'benchgate.config.ts' })
    expect(error.remedy).toContain('leave out enums')
  })

  it('without a default export', async () => {
    expect((await failure('export const jobs = 2')).code).toBe('config-file-export')
  })

  it('with what is no data, each place by its path', async () => {
    const text = `const list = []; list.push(list)
export default { budgets: [{}, { max: () => 1 }], only: /x/, maxTime: Infinity, suites: list }`
    const error = await failure(text)
    expect(error.code).toBe('config-file-not-data')
    expect(error.message.split('\n').slice(1)).toEqual([
      '  budgets[1].max is a function',
      '  only is the regular expression /x/',
      '  maxTime is Infinity',
      '  suites[0] contains itself',
    ])
  })
})

it('is given up where the run is stopped', async () => {
  const stop = new AbortController()
  const directory = emptyDirectory()
  const reading = read(
    `import { writeFileSync } from 'node:fs'
writeFileSync(${JSON.stringify(join(directory, 'begun'))}, '')
setInterval(() => {}, 1000)
await new Promise(() => {})`,
    { stop: stop.signal },
  )
  await vi.waitUntil(() => existsSync(join(directory, 'begun')), { timeout: 60_000 })
  stop.abort(new Interrupted('SIGINT'))
  await expect(reading).rejects.toBeInstanceOf(Interrupted)
})
