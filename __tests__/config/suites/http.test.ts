import { expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/index.ts'
import { usualConduct, type SuiteDefinition } from '../../../src/model/index.ts'
import { mistakesOf } from '../mistakes-of.ts'

function parsed(suite: unknown): SuiteDefinition | undefined {
  const file = { path: 'benchgate.config.js', value: { suites: [suite] } }
  return parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }).suites[0]
}

const least = { kind: 'http', name: 'api', command: 'node server.js', requests: ['/items?all'] }

it('needs a name, a line and a request, and knows the rest', () => {
  expect(parsed(least)).toEqual({
    ...least,
    ...usualConduct,
    port: 'auto',
    ready: '/',
    readyWithin: 30,
    requests: [
      { name: 'GET /items?all', method: 'GET', path: '/items?all', headers: {}, body: null },
    ],
    concurrency: [10],
    window: 0.5,
    maxErrorRate: 0.05,
    env: {},
    retries: { times: 0, delay: 1 },
    gateOn: [],
  })
})

it('reads what is said', () => {
  const said = {
    ...least,
    port: 3000,
    ready: '/health',
    readyWithin: '90s',
    concurrency: [10, 50, 100, 200],
    window: '250ms',
    maxErrorRate: '1%',
    env: { NODE_ENV: 'production' },
    retries: { times: 3, delay: '500ms' },
    gateOn: 'p95',
    timeout: '20s',
  }
  expect(parsed(said)).toMatchObject({
    port: 3000,
    ready: '/health',
    readyWithin: 90,
    concurrency: [10, 50, 100, 200],
    window: 0.25,
    maxErrorRate: 0.01,
    env: { NODE_ENV: 'production' },
    retries: { times: 3, delay: 0.5 },
    gateOn: ['p95'],
    timeoutSeconds: 20,
  })
  expect(parsed({ ...least, concurrency: 50 })).toMatchObject({ concurrency: [50] })
})

it('sends an object as JSON, and a text as it is', () => {
  const requests = [
    { path: '/', method: 'POST', body: { a: [1] } },
    {
      name: 'text',
      path: '/',
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x',
    },
  ]
  expect(parsed({ ...least, requests })).toMatchObject({
    requests: [
      { name: 'POST /', headers: { 'content-type': 'application/json' }, body: '{"a":[1]}' },
      { name: 'text', headers: { 'content-type': 'text/plain' }, body: 'x' },
    ],
  })
})

it.each([
  ['no line', { command: ' ' }, 'suites[0].command: expected a line that starts a server'],
  ['no request', { requests: [] }, 'suites[0].requests: expected at least one request'],
  [
    'a path that is none',
    { requests: ['items'] },
    'suites[0].requests[0].path: expected a path such as /health, got "items"',
  ],
  [
    'a path with a line break',
    { requests: ['/a\r\nb'] },
    'suites[0].requests[0].path: expected a path',
  ],
  [
    'a header with a line break',
    { requests: [{ path: '/', headers: { a: 'b\r\nc: d' } }] },
    'suites[0].requests[0].headers.a: expected a header of one line',
  ],
  [
    'a method that is none',
    { requests: [{ path: '/', method: 'HEAD' }] },
    'suites[0].requests[0].method: expected one of GET',
  ],
  [
    'an unknown key of a request',
    { requests: [{ path: '/', heders: {} }] },
    'suites[0].requests[0].heders: unknown key; did you mean headers?',
  ],
  [
    'two requests of one name',
    { requests: ['/a', '/a'] },
    'suites[0].requests[1].name: expected a name that no other request has',
  ],
  ['no connections', { concurrency: [] }, 'suites[0].concurrency: expected numbers of connections'],
  [
    'too many of them',
    { concurrency: [5000] },
    'suites[0].concurrency[0]: expected numbers of connections',
  ],
  [
    'the same number twice',
    { concurrency: [10, 10] },
    'suites[0].concurrency[1]: expected each number once, got 10',
  ],
  ['a port that is none', { port: 70_000 }, 'suites[0].port: expected auto or a port'],
  [
    'a rate above all',
    { maxErrorRate: 5 },
    'suites[0].maxErrorRate: expected a share of the requests such as 5%',
  ],
  ['an unknown metric', { gateOn: 'latency' }, 'suites[0].gateOn[0]: expected one of'],
  ['a metric that servers do not have', { gateOn: 'allocated' }, 'suites[0].gateOn'],
  ['an unknown key', { comand: 'x' }, 'suites[0].comand: unknown key; did you mean command?'],
] as const)('refuses %s', (_, said, message) => {
  expect(mistakesOf(() => parsed({ ...least, ...said }))).toMatch(message)
})
