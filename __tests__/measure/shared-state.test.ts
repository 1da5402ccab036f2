/** What versions that are measured side by side may have in common, and what not. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { parseConfig, termsOf } from '../../src/config/index.ts'
import { judge } from '../../src/decide/index.ts'
import { discover, measureRounds } from '../../src/measure/index.ts'
import { withoutBlame } from '../../src/measure/shared-address.ts'
import {
  usualConduct,
  type Evidence,
  type RoundPlan,
  type SuiteDefinition,
} from '../../src/model/index.ts'
import { commandDefinition } from './kinds/command/definition.ts'
import { httpDefinition } from './kinds/http/definition.ts'
import {
  find,
  measureOnce,
  ports,
  project,
  quick,
  unhurried,
  usualRuntime,
  versions,
} from './project.ts'

interface Seen {
  readonly directory: string
  readonly temporary: readonly string[]
}

/** What processes have appended to the file `seen` of their project. */
function seenIn(root: string): readonly Seen[] {
  const lines = ['base', 'head'].flatMap((name) =>
    readFileSync(join(root, name, 'seen'), 'utf8')
      .trim()
      .split('\n'),
  )
  return lines.map((line) => JSON.parse(line))
}

const see = `require('node:fs').appendFileSync('seen', JSON.stringify({
  directory: process.cwd(),
  temporary: ['TMPDIR', 'TMP', 'TEMP'].map((name) => process.env[name]),
}) + '\\n')`

const benchFile = (body: string): string => `import { createRequire } from 'node:module'
import { Bench } from 'tinybench'
const require = createRequire(import.meta.url)
const bench = new Bench()
${body}
export default bench`

/** One round of a suite in two directories, `base` and `head`. */
async function measured(definition: SuiteDefinition, suite: string, root: string, control = false) {
  const settings = { ...quick, jobs: 1 }
  const found = versions(join(root, 'base'), join(root, 'head'))
  const runtime = await usualRuntime()
  const sought = {
    definitions: [definition],
    wanted: () => true,
    ignoredBecause: () => null,
    ...unhurried,
  }
  const { evidence, suites } = await discover(
    { versions: found, ...sought, settings, runtime },
    ports(),
  )
  const plan: RoundPlan = {
    round: 0,
    stage: 'screen',
    suite,
    versions: ['base', 'head'],
    benchmarks: evidence.map(({ benchmark }) => benchmark.id),
    control,
    seed: 1,
  }
  const request = { plans: [plan], suites, versions: found, settings, runtime, secondsLeft: 60 }
  const [result] = await measureRounds({ ...request, onRound: () => undefined }, ports())
  return { evidence, failures: result?.failures ?? [] }
}

const server = `${see}
require('node:http').createServer((_, response) => response.end('ok')).listen(Number(process.env.PORT), '127.0.0.1')`

const tool = `${see}
console.log(JSON.stringify([{ name: 'a', unit: 's', value: 1 }]))`

it.each([
  ['tinybench', { kind: 'tinybench', files: ['*.bench.mjs'], ...usualConduct }, 'a.bench.mjs'],
  ['a command', commandDefinition({ name: 'x', run: 'node see.cjs', warmup: 1, runs: 1 }), 'x'],
  ['a server', httpDefinition({ name: 'x', command: 'node server.cjs', window: 0.05 }), 'x'],
  [
    'a tool',
    {
      kind: 'results',
      name: 'x',
      run: 'node tool.cjs',
      file: null,
      format: 'customSmallerIsBetter',
      better: {},
      gateOn: [],
      ...usualConduct,
    },
    'x',
  ],
] as const)(
  'gives each arm of %s a temporary directory of its own',
  async (_, definition, suite) => {
    const files = {
      'a.bench.mjs': benchFile(`bench.add('one', () => Math.sqrt(2))\n${see}`),
      'see.cjs': see,
      'server.cjs': server,
      'tool.cjs': tool,
    }
    const entries = ['base', 'head'].flatMap((name) =>
      Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]),
    )
    const root = project(Object.fromEntries(entries))
    const { failures } = await measured(definition, suite, root, true)
    expect(failures).toEqual([])
    const seen = seenIn(root)
    const own = new Map<string, Set<string>>()
    for (const { directory, temporary } of seen) {
      const [first = ''] = temporary
      expect(temporary).toEqual([first, first, first])
      own.set(first, (own.get(first) ?? new Set()).add(directory))
    }
    // The base, the head, the control, and for looking into the files.
    expect(own.size).toBeGreaterThanOrEqual(3)
    for (const directories of own.values()) expect(directories.size).toBe(1)
    expect(new Set([...own.keys()].map(({ length }) => length)).size).toBe(1)
    expect([...own.keys()].every((path) => existsSync(path))).toBe(true)
  },
)

it('measures what has a file of a fixed name in the temporary directory', async () => {
  const directory = project({
    'a.bench.mjs': benchFile(`const { openSync, rmSync, writeFileSync } = require('node:fs')
const path = require('node:os').tmpdir() + '/benchgate-of-a-fixed-name'
bench.add('one', () => Math.sqrt(2), {
  beforeAll: () => writeFileSync(path, '', { flag: 'wx' }),
  afterAll: () => rmSync(path),
})`),
  })
  const found = versions(directory, directory)
  const { failures } = await measureOnce(found, 'a.bench.mjs', ['one'], { control: true })
  expect(failures).toEqual([])
})

it('has the directory again that a benchmark has removed', async () => {
  const directory = project({
    'a.bench.mjs': benchFile(`const { mkdtempSync, rmSync } = require('node:fs')
const own = require('node:os').tmpdir()
mkdtempSync(own + '/x')
bench.add('one', () => Math.sqrt(2), { afterAll: () => rmSync(own, { recursive: true }) })`),
  })
  const found = versions(directory, directory)
  for (const seed of [1, 2]) {
    expect(await measureOnce(found, 'a.bench.mjs', ['one'], { seed })).toMatchObject({
      failures: [],
    })
  }
})

/** The one outcome of it that there may be: it fails, and not in the base alone. */
function expectSharedAddress({ failures }: Pick<Evidence, 'failures'>, at: string): void {
  expect(failures).not.toEqual([])
  expect(failures.some(({ message }) => message.startsWith(at))).toBe(true)
  expect(failures.every(({ version }) => version === null)).toBe(true)
}

const explained = 'it wants an address that is in use'

it.each([1, 2, 3, 4])(
  'takes no version for the one that failed for want of a port, seed %d',
  async (seed) => {
    const port = await freePort()
    const directory = project({
      'a.bench.mjs': benchFile(`const server = require('node:net').createServer()
await new Promise((resolve, reject) => server.on('error', reject).listen(${port}, resolve))
bench.add('one', () => Math.sqrt(2))`),
    })
    const { failures } = await measureOnce(versions(directory, directory), 'a.bench.mjs', ['one'], {
      seed,
    })
    expect(failures).toEqual([
      {
        id: 'a.bench.mjs > one',
        arm: null,
        message: expect.stringContaining(explained),
        died: false,
      },
    ])
    expect(failures[0]?.message).toContain('EADDRINUSE')
  },
)

it('nor does it where another program has the port that a file of the base wants', async () => {
  const port = await freePort()
  const other = createServer().listen(port)
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const fine = benchFile(`bench.add('one', () => Math.sqrt(2))`)
  const wanting = benchFile(`const server = require('node:net').createServer()
await new Promise((resolve, reject) => server.on('error', reject).listen(${port}, resolve))
bench.add('one', () => Math.sqrt(2))`)
  const found = versions(project({ 'a.bench.mjs': wanting }), project({ 'a.bench.mjs': fine }))
  const { evidence } = await find(found)
  const failures = evidence.flatMap(({ failures: own }) => own)
  expectSharedAddress({ failures }, explained)
  // One explanation is enough.
  expect(failures.map(({ message }) => message).join()).not.toContain('likely cause')
  const given = { source: 'flag', values: {} } as const
  const config = parseConfig({ file: null, given, seed: 1 })
  const settings = { ...config, termsOf: termsOf(config) }
  const judged = { evidence, pairs: [], limits: [], settings, base: 'base', heads: ['head'] }
  expect(judge(judged).outcome).toBe('errored')
})

it('nor of a server that listens on a port besides, or of one whose port is taken', async () => {
  const [second, taken] = [await freePort(), await freePort()]
  const both = `${server}
require('node:net').createServer().listen(${second})`
  const root = project({ 'base/server.cjs': both, 'head/server.cjs': both }, null)
  const two = httpDefinition({ name: 'x', command: 'node server.cjs', window: 0.05 })
  const { failures } = await measured(two, 'x', root)
  expect(failures.map(({ arm }) => arm)).toContain(null)
  expect(failures.find(({ arm }) => arm === null)?.message).toContain(explained)

  const other = createServer().listen(taken, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const fixed = { ...two, port: taken }
  const again = await measured(fixed, 'x', root)
  expect(again.failures.map(({ message }) => message).join()).toContain(`port ${taken} is in use`)
  expect(again.failures.every(({ arm }) => arm !== 'base')).toBe(true)
})

async function freePort(): Promise<number> {
  const listening = createServer().listen(0)
  await once(listening, 'listening')
  const address = listening.address()
  listening.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

it('takes no version for the one whose command failed for want of a port', async () => {
  const failing = `console.error('Error: listen EADDRINUSE: address already in use :::3000'); process.exit(1)`
  const root = project({ 'base/fail.cjs': failing, 'head/fail.cjs': '' }, null)
  const definition = commandDefinition({ name: 'x', run: 'node fail.cjs', warmup: 0, runs: 1 })
  const { failures } = await measured(definition, 'x', root)
  expect(failures).toMatchObject([{ arm: null, message: expect.stringContaining('EADDRINUSE') }])
})

it.each([
  'Error: listen EADDRINUSE: address already in use :::3000',
  'listen tcp :8080: bind: address already in use',
  'OSError: [Errno 98] Address already in use',
  'Only one usage of each socket address (protocol/network address/port) is normally permitted.',
])('has the words of other languages for it: %s', (words) => {
  const message = `\`run\` (x) ended with exit code 1\n${words}`
  const failure = withoutBlame({ id: 'x > x', arm: 'base', message, died: false })
  expect(failure).toMatchObject({ arm: null, message: expect.stringContaining(words) })
})
