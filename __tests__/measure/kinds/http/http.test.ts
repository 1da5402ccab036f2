/** Rounds of real servers under real load: what comes out, whatever the servers do. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, it, onTestFinished, vi } from 'vitest'
import { armsOf } from '../../../../src/measure/arms.ts'
import { openSuites, type RoundResult } from '../../../../src/measure/index.ts'
import { measureRound } from '../../../../src/measure/round.ts'
import {
  controlLabel,
  type HttpDefinition,
  type HttpRequest,
  type RoundPlan,
} from '../../../../src/model/index.ts'
import { nodeNetwork } from '../../../../src/platform/node-network.ts'
import { nodePorts } from '../../../../src/platform/node.ts'
import type { Ports } from '../../../../src/platform/ports.ts'
import { isAlive } from '../../../platform/is-alive.ts'
import { ports, project, quick, usualRuntime, versions } from '../../project.ts'
import { httpDefinition } from './definition.ts'

/** Ports by which servers are hardly warmed up: nothing here hangs on how warm they are. */
function brisk(real: Ports): Ports {
  const spawn: Ports['processes']['spawn'] = (program, args, { input = '', ...options }) => {
    const brief = input.replace(/"warmupSeconds":[\d.]+/, '"warmupSeconds":0.02')
    return real.processes.spawn(program, args, { ...options, input: brief })
  }
  return { ...real, processes: { ...real.processes, spawn } }
}

/** Ports by whose clock a second goes by whenever both servers have answered once more. */
function answered(real: Ports): Ports {
  const answers = new Map<number, number>()
  const ask: Ports['network']['ask'] = async (port, ...others) => {
    const answer = await real.network.ask(port, ...others)
    if (answer.kind === 'answered') answers.set(port, (answers.get(port) ?? 0) + 1)
    return answer
  }
  const seconds = (): number => (answers.size < 2 ? 0 : Math.min(...answers.values()))
  return { ...real, network: { ...real.network, ask }, clock: { ...real.clock, seconds } }
}

/** A server whose answers are said by `answer`; what it sees it appends to a file that all share. */
function serverOf(answer: string, before = ''): string {
  return `import { createServer } from 'node:http'
import { appendFileSync, writeFileSync } from 'node:fs'
const log = (text) => appendFileSync('../log', text)
writeFileSync('pid', String(process.pid))
let count = 0
${before}
createServer((request, response) => {
  count++
  ${answer}
}).listen(Number(process.env.PORT), '127.0.0.1')`
}

const fine = serverOf(`response.end('ok')`)

interface Circumstances {
  readonly base?: string
  readonly head?: string
  readonly control?: boolean
  readonly timeoutSeconds?: number
  readonly cut?: AbortSignal
  readonly ports?: Ports
}

interface Measured {
  readonly root: string
  readonly result: RoundResult
}

/** One round of all benchmarks, in two directories, `base` and `head`. */
async function measured(
  said: Partial<HttpDefinition> = {},
  { base = fine, head = fine, control = false, ...others }: Circumstances = {},
): Promise<Measured> {
  const root = project({ 'base/server.mjs': base, 'head/server.mjs': head }, null)
  return { root, result: await measuredIn(root, httpDefinition(said), control, others) }
}

async function measuredIn(
  root: string,
  definition: HttpDefinition,
  control = false,
  others: Circumstances = {},
): Promise<RoundResult> {
  const suites = openSuites(definition)
  const settings = { ...quick, timeoutSeconds: others.timeoutSeconds ?? 30 }
  const runtime = await usualRuntime()
  const found = versions(`${root}/base`, `${root}/head`)
  const cut = others.cut ?? new AbortController().signal
  const context = { settings, runtime, ports: ports(), cut }
  const contents = await suites.contents(definition.name, found.heads[0] ?? fail(), context)
  const plan: RoundPlan = {
    round: 0,
    stage: 'screen',
    suite: definition.name,
    versions: ['base', 'head'],
    benchmarks: contents.kind === 'loaded' ? contents.benchmarks.map(({ id }) => id) : [],
    control,
    seed: 1,
  }
  const arms = armsOf(plan, found)
  const round = { arms, settings, runtime, slot: { cpu: null }, cpus: null, cut }
  return measureRound(plan, suites, round, others.ports ?? brisk(ports()))
}

function fail(): never {
  throw new Error('there is no head')
}

const only = 'api > GET / > 2 connections'

const request = (over: Partial<HttpRequest>): HttpRequest => ({
  name: 'other',
  method: 'GET',
  path: '/',
  headers: {},
  body: null,
  ...over,
})

/** Nothing of a server is left. */
async function expectEnded(root: string): Promise<void> {
  for (const side of ['base', 'head']) {
    const pid = Number(readFileSync(`${root}/${side}/pid`, 'utf8'))
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false))
  }
}

it('measures every request with every number of connections, in both versions', async () => {
  const requests = [request({ name: 'GET /' }), request({ name: 'item', path: '/item?id=1' })]
  const { result, root } = await measured({ requests, concurrency: [1, 3] })
  expect(result.failures).toEqual([])
  expect([...result.figures.keys()].toSorted()).toEqual([
    'api > GET / > 1 connection',
    'api > GET / > 3 connections',
    'api > item > 1 connection',
    'api > item > 3 connections',
  ])
  for (const arms of result.figures.values()) {
    expect(Object.keys(arms).toSorted()).toEqual(['base', 'head'])
    // Of few answers there are no percentiles, and a busy machine gives few.
    const { time = 0, throughput = 0, success, p50 = 0, p95 = p50 } = arms['head'] ?? {}
    expect(success).toBe(1)
    expect(time).toBeGreaterThan(0)
    expect(throughput).toBeGreaterThan(0)
    expect(p95).toBeGreaterThanOrEqual(p50)
  }
  await expectEnded(root)
})

const elsewhere = serverOf(
  `response.writeHead(request.url === '/health' ? 200 : 302, { location: '/' }).end()`,
)
const get = [request({ path: '/x' })]

it('has a failure for a head that redirects where the base answers', async () => {
  const said = { ready: '/health', requests: get }
  const { result } = await measured(said, { head: elsewhere })
  expect(result.failures).toMatchObject([
    { arm: 'head', message: expect.stringMatching(/status 302, a redirect, where base .* 200/) },
  ])
})

it.each([
  ['both redirect', { base: elsewhere, head: elsewhere }],
  [
    'one says that nothing has changed',
    { head: serverOf(`response.writeHead(request.url === '/health' ? 200 : 304).end()`) },
  ],
])('has figures where %s', async (_, servers) => {
  const { result } = await measured({ ready: '/health', requests: get }, servers)
  expect(result.failures).toEqual([])
  expect(result.figures.size).toBe(1)
})

it('measures the base once more as a control, with a server of its own', async () => {
  const { result } = await measured({}, { control: true })
  const [arms] = result.figures.values()
  expect(Object.keys(arms ?? {}).toSorted()).toEqual([controlLabel, 'base', 'head'])
})

it('warms up in turn, and then takes turns there and back', async () => {
  const logging = serverOf(`if (request.url === '/x') log(process.pid + ' '); response.end()`)
  const { root } = await measured(
    { requests: [request({ path: '/x' })], concurrency: [1] },
    { base: logging, head: logging, control: true, ports: ports() },
  )
  const pids = readFileSync(`${root}/log`, 'utf8').trim().split(' ')
  const servers = [...new Set(pids)]
  const turns = pids.map((pid) => 'abc'[servers.indexOf(pid)]).join('')
  // Of two slices of one server in a row nothing tells where the one ends: ABC CBA ABC CBA is A B C B A B C B A.
  expect(turns.replaceAll(/(.)\1+/g, '$1')).toMatch(/^(abc){6}ba(bcba)*$/)
})

it('compares two requests of one version, each with a server of its own', async () => {
  const logging = serverOf(`log(process.pid + request.url + ' '); response.end()`)
  const root = project({ 'head/server.mjs': logging }, null)
  const requests = [request({ name: 'a', path: '/a' }), request({ name: 'b', path: '/b' })]
  const suites = openSuites(httpDefinition({ requests }))
  const runtime = await usualRuntime()
  const [a, b] = ['api > a > 2 connections', 'api > b > 2 connections'] as const
  const plan: RoundPlan = {
    round: 0,
    stage: 'screen',
    suite: 'api',
    versions: ['head'],
    benchmarks: ['the pair'],
    pair: [a, b],
    control: false,
    seed: 1,
  }
  const arms = armsOf(plan, versions(`${root}/none`, `${root}/head`))
  const { signal: cut } = new AbortController()
  const context = { arms, settings: quick, runtime, slot: { cpu: null }, cpus: null, cut }
  const { figures, failures } = await measureRound(plan, suites, context, brisk(ports()))
  expect(failures).toEqual([])
  expect(Object.keys(figures.get('the pair') ?? {}).toSorted()).toEqual([a, b])
  const seen = new Set(readFileSync(`${root}/log`, 'utf8').trim().split(' '))
  const paths = [...seen].map((one) => one.replace(/^\d+/, '')).filter((path) => path !== '/')
  expect(paths.toSorted()).toEqual(['/a', '/b'])
})

it('sends method, headers and body, and tells the port by line and environment', async () => {
  const server = serverOf(`let body = ''
  request.on('data', (text) => (body += text)).on('end', () => {
    const isRight = request.url === '/' || (request.method === 'POST' && request.headers.accept === 'text/x' && body === 'hello')
    response.writeHead(isRight && process.argv[2] === process.env.PORT && process.env.MODE === 'fast' ? 200 : 400).end()
  })`)
  const { result } = await measured(
    {
      command: 'node server.mjs {port}',
      env: { MODE: 'fast' },
      requests: [
        request({ method: 'POST', path: '/x', headers: { accept: 'text/x' }, body: 'hello' }),
      ],
    },
    { base: server, head: server },
  )
  expect(result.failures).toEqual([])
})

it('counts each answer once where the server closes every connection', async () => {
  const closing = serverOf(`response.setHeader('connection', 'close'); response.end('ok')`)
  const { result } = await measured({}, { base: closing, head: closing })
  expect(result.failures).toEqual([])
  expect(result.figures.get(only)?.['head']?.success).toBe(1)
})

it('drives a server that listens on ::1 alone', async () => {
  const six = fine.replace("'127.0.0.1'", "'::1'")
  const { result } = await measured({}, { base: six, head: six })
  expect(result.failures).toEqual([])
})

it('tells the share of the requests that succeeded, and what became of the others', async () => {
  const flaky = serverOf(`response.writeHead(count % 10 === 0 ? 500 : 200).end()`)
  const { result } = await measured({ maxErrorRate: 0.5 }, { head: flaky })
  expect(result.failures).toEqual([])
  const { base, head } = result.figures.get(only) ?? {}
  expect(base?.success).toBe(1)
  expect(head?.success).toBeGreaterThan(0.8)
  expect(head?.success).toBeLessThan(0.95)
  const traffic = result.traffic?.find(({ arm }) => arm === 'head')
  expect(Object.keys(traffic?.failures ?? {})).toEqual(['status 500'])
  expect(traffic?.guard).toEqual({ state: 'closed', opened: 0, halfOpened: 0 })
})

it('leaves a server alone of whose requests too many fail, and tries it again', async () => {
  const failing = (which: string): string =>
    serverOf(
      `if (request.url === '/x' && ++asked ${which}) response.statusCode = 503
  response.end()`,
      'let asked = 0',
    )
  const requests = [request({ path: '/x' })]
  const { result } = await measured({ requests }, { base: failing('<= 3'), head: failing('> 0') })
  const guards = Object.fromEntries((result.traffic ?? []).map(({ arm, guard }) => [arm, guard]))
  expect(guards).toEqual({
    base: { state: 'closed', opened: 1, halfOpened: 1 },
    head: { state: 'open', opened: 3, halfOpened: 2 },
  })
  const asked = result.traffic?.find(({ arm }) => arm === 'head')?.requests ?? 0
  expect(asked).toBeLessThan(10)
})

it('has a failure for a server that answers 500 only', async () => {
  const broken = serverOf(`response.writeHead(request.url === '/' ? 200 : 500).end()`)
  const { result, root } = await measured({ requests: [request({ path: '/x' })] }, { head: broken })
  expect(result.failures).toEqual([
    {
      id: 'api > other > 2 connections',
      arm: 'head',
      message: expect.stringMatching(/^none of \d+ requests succeeded: status 500 \(\d+ times\)$/),
      died: false,
    },
  ])
  await expectEnded(root)
})

it('has a failure for requests that are never answered', async () => {
  const mute = serverOf(`if (request.url === '/') response.end()`)
  const { result, root } = await measured(
    { requests: [request({ path: '/x' })], timeoutSeconds: 1, concurrency: [10] },
    { head: mute },
  )
  expect(result.failures.map(({ arm, message }) => [arm, message])).toEqual([
    ['head', expect.stringContaining('no answer within 1 s')],
  ])
  await expectEnded(root)
})

it('shows the end of what a server wrote that ends before it is ready', async () => {
  const dying = `console.log('reading the config'); throw new Error('no database')`
  const { result } = await measured({}, { head: dying })
  const [failure, ...others] = result.failures
  expect(others).toEqual([])
  expect(failure?.arm).toBe('head')
  expect(failure?.message).toMatch(
    /^the server's command \(node server.mjs\) ended with exit code 1 before it answered/,
  )
  expect(failure?.message).toContain('reading the config')
  expect(failure?.message).toContain('no database')
})

it('gives up a server that is never ready, and says what it answered', async () => {
  const starting = serverOf(`response.writeHead(503).end()`)
  const { result, root } = await measured(
    { readyWithin: 2, ready: '/health' },
    { base: starting, head: starting, ports: answered(ports()) },
  )
  expect(result.failures.map(({ message }) => message)).toEqual(
    Array.from({ length: 2 }, () =>
      expect.stringMatching(
        /^the server did not answer \/health .* within 2 s: the last status was 503/,
      ),
    ),
  )
  await expectEnded(root)
})

it('starts a server again that did not start, as often as it is told', async () => {
  const second = `import { existsSync, writeFileSync as write } from 'node:fs'
if (!existsSync('tried')) { write('tried', ''); throw new Error('not yet') }\n${fine}`
  const { result } = await measured({ retries: { times: 1, delay: 0.01 } }, { head: second })
  expect(result.failures).toEqual([])
})

it('measures the other requests with new servers when one of them dies under load', async () => {
  const fragile =
    serverOf(`if (request.url === '/boom') { console.error('cannot do that'); process.exit(3) }
  response.end()`)
  const requests = [
    request({ name: 'a' }),
    request({ name: 'boom', path: '/boom' }),
    request({ name: 'z' }),
  ]
  const { result } = await measured({ requests }, { head: fragile })
  expect(result.failures).toEqual([
    {
      id: 'api > boom > 2 connections',
      arm: 'head',
      message: expect.stringMatching(
        /^the server ended with exit code 3 under load\n(.*\n)*cannot do that/,
      ),
      died: true,
    },
  ])
  expect([...result.figures.keys()].toSorted()).toEqual([
    'api > a > 2 connections',
    'api > z > 2 connections',
  ])
})

it('ends a server that ignores to be asked', async () => {
  const stubborn = serverOf(`response.end()`, `process.on('SIGTERM', () => {})`)
  const { result, root } = await measured({}, { base: stubborn, head: stubborn })
  expect(result.failures).toEqual([])
  await expectEnded(root)
})

/** Two ports in a row, below those that systems give to connections: nobody has one of them by chance. */
async function freePair(): Promise<number> {
  for (let port = 20_000 + (process.pid % 1000) * 10; ; port += 2) {
    const taken = await Promise.all([port, port + 1].map((one) => nodeNetwork.isTaken(one)))
    if (!taken.includes(true)) return port
  }
}

it('refuses a port at which somebody else listens', async () => {
  const port = await freePair()
  // The second server's.
  const other = createServer().listen(port + 1)
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { result } = await measured({ port })
  expect(result.failures).toEqual([
    expect.objectContaining({ message: expect.stringContaining(`port ${port + 1} is in use`) }),
  ])
})

it('has a failure for a server that leaves something behind that listens', async () => {
  const leaving = `import { spawn } from 'node:child_process'
spawn(process.execPath, ['server2.mjs'], { detached: true, stdio: 'ignore' })
setInterval(() => {}, 1000)`
  const root = project(
    { 'base/server.mjs': fine, 'head/server.mjs': leaving, 'head/server2.mjs': fine },
    null,
  )
  onTestFinished(() => {
    process.kill(Number(readFileSync(`${root}/head/pid`, 'utf8')), 'SIGKILL')
  })
  const result = await measuredIn(root, httpDefinition({}))
  expect(result.failures).toEqual([
    {
      id: only,
      arm: 'head',
      message: expect.stringMatching(/^port \d+ is still in use after the server was ended/),
      died: false,
    },
  ])
})

it('ends everything when the run is stopped', async () => {
  const stop = new AbortController()
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const real = nodePorts(silent, stop.signal)
  const root = project({ 'base/server.mjs': fine, 'head/server.mjs': fine }, null)
  const running = measuredIn(root, httpDefinition({ window: 60 }), false, {
    ports: {
      ...real,
      // Once the servers are ready they are driven.
      processes: {
        ...real.processes,
        spawn(program, args, options) {
          setTimeout(() => stop.abort(), 500)
          return real.processes.spawn(program, args, options)
        },
      },
    },
    cut: stop.signal,
  })
  const result = await running
  expect(result.failures).toEqual([])
  expect(result.figures.size).toBe(0)
  await expectEnded(root)
})

it('ends everything when the time is up, also while servers start', async () => {
  const cut = new AbortController()
  const slow = serverOf(`cut(); response.writeHead(503).end()`, `const cut = () => {}`)
  const waiting = measured({}, { base: slow, head: slow, cut: cut.signal })
  setTimeout(() => cut.abort(), 2500)
  const { result, root } = await waiting
  expect(result.failures).toEqual([])
  await expectEnded(root)
})

it('gives each server a port of its own, from the one that is asked for on', async () => {
  const port = await freePair()
  const logging = serverOf(`response.end()`, `log(process.env.PORT + ' ')`)
  const { result, root } = await measured({ port }, { base: logging, head: logging })
  expect(result.failures).toEqual([])
  const used = readFileSync(`${root}/log`, 'utf8').trim().split(' ').map(Number)
  expect(used.toSorted((a, b) => a - b)).toEqual([port, port + 1])
})

it.each(['$', '{ port: $, host: "127.0.0.1" }', '"$"'])(
  'gives a server of Node.js that names a port in its code, listen(%s), one of its own',
  async (where) => {
    const port = await freePair()
    const naming = fine.replace(
      `Number(process.env.PORT), '127.0.0.1'`,
      where.replace('$', String(port)),
    )
    const { result, root } = await measured({ port }, { base: naming, head: naming })
    expect(result.failures).toEqual([])
    expect(Object.keys(result.figures.get(only) ?? {})).toEqual(['base', 'head'])
    await expectEnded(root)
  },
)

it('keeps the flags that a server is given, and leaves its other ports alone', async () => {
  const port = await freePair()
  const flagged = fine.replace(
    'createServer(',
    `createServer().listen(0, () => log(process.execArgv.length + process.env.NODE_OPTIONS.slice(0, 13) + ' '))
createServer(`,
  )
  const env = { NODE_OPTIONS: '--no-warnings' }
  const { result, root } = await measured({ port, env }, { base: flagged, head: flagged })
  expect(result.failures).toEqual([])
  expect(readFileSync(`${root}/log`, 'utf8')).toBe('0--no-warnings 0--no-warnings ')
})

it('fails in every round where the port of a server cannot be changed', async () => {
  const port = await freePair()
  const naming = fine.replace('Number(process.env.PORT)', String(port))
  const command = 'NODE_OPTIONS= node server.mjs'
  for (let round = 0; round < 2; round++) {
    const said = { port, command, readyWithin: 2 }
    const { result } = await measured(said, { base: naming, head: naming })
    expect(result.figures.size).toBe(0)
    expect(result.failures).toMatchObject([
      { arm: null, message: expect.stringMatching(/^it wants an address that is in use/) },
    ])
  }
})
