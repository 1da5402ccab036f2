import { expect, it } from 'vitest'
import { pushBefore } from '../../src/baseline/index.ts'
import { knownSeconds } from '../../src/gate/known-seconds.ts'
import { openSuites } from '../../src/measure/index.ts'
import { benchmark, usualConduct, type HistoryEntry } from '../../src/model/index.ts'
import type { Finished } from '../../src/platform/ports.ts'

function push(day: number, times: Readonly<Record<string, number>> = {}): HistoryEntry {
  return {
    commit: String(day),
    comparedWith: null,
    createdAt: `2026-01-0${day}T00:00:00.000Z`,
    machine: { os: 'linux', arch: 'x64', cpu: 'c', cpus: 2, node: 'v24.1.0' },
    calibration: {},
    benchmarks: Object.entries(times).map(([name, value]) => ({
      id: `a.bench.js > ${name}`,
      name,
      metrics: { time: { value, change: null, accepted: null } },
    })),
  }
}

/** A git that says when the commit was made that is checked out. */
function git(finished: Partial<Finished>) {
  const unused = () => expect.unreachable('only git is run')
  return {
    stop: new AbortController().signal,
    processes: {
      run: async () => ({ exitCode: 0, signal: null, stdout: '', stderr: '', ...finished }),
      shell: unused,
      spawn: unused,
      supervise: unused,
      serve: unused,
    },
  }
}

it.each([
  ['2026-01-03T12:00:00+02:00', '3'],
  ['2026-01-03T01:00:00+02:00', '2'],
  ['2026-01-01T00:00:00Z', undefined],
])(
  'jobs that check out a commit of %s all know push %s, whatever was recorded since',
  async (made, commit) => {
    const ports = git({ stdout: `${made}\n` })
    for (const history of [
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ].map((days) => days.map((day) => push(day))))
      expect((await pushBefore(history, '.', ports))?.commit).toBe(commit)
  },
)

it('no push is known where nothing is checked out', async () => {
  expect(await pushBefore([push(1)], '.', git({ exitCode: 128 }))).toBeNull()
})

it('a round takes as long as its slices, or as a few calls of what is slower, and of a command as one', () => {
  const evidence = ['fast', 'faster', 'slow', 'unknown'].map((name) => ({
    benchmark: benchmark('a.bench.js', '', name),
  }))
  const times = { fast: 1e-6, faster: 1e-9, slow: 2 }
  const seconds = (kind: 'tinybench' | 'command'): unknown[] => {
    const suite = openSuites(
      kind === 'tinybench'
        ? { ...usualConduct, kind, files: ['a.bench.js'] }
        : {
            ...usualConduct,
            kind,
            name: 'a',
            run: 'a',
            prepare: null,
            cleanup: null,
            warmup: 1,
            parameters: {},
            shell: true,
            failures: 'stop',
            runs: null,
          },
    )
    const known = knownSeconds(push(1, times), evidence, new Map([['a.bench.js', suite]]))
    return evidence.map(({ benchmark: { id } }) => known.get(id))
  }
  const [fast, faster, slow, unknown] = seconds('tinybench')
  expect([faster, slow, unknown]).toEqual([fast, 12, undefined])
  expect(fast).toBeLessThan(1)
  expect(seconds('command')).toEqual([1, 1, 2, undefined])
})

it('a round takes as long as the window of a server, known or not, once a push is', () => {
  const suite = openSuites({
    ...usualConduct,
    kind: 'http',
    name: 'server',
    command: 'node server.js',
    port: 'auto',
    ready: '/',
    readyWithin: 5,
    requests: [{ name: 'root', method: 'GET', path: '/', headers: {}, body: null }],
    concurrency: [10],
    window: 7,
    maxErrorRate: 0,
    env: {},
    retries: { times: 0, delay: 0 },
    gateOn: [],
  })
  const evidence = [{ benchmark: benchmark('server', '', 'root') }]
  const known = (one: HistoryEntry | null) => [
    ...knownSeconds(one, evidence, new Map([['server', suite]])).values(),
  ]
  expect(known(push(1, { root: 0.001 }))).toEqual([7])
  expect(known(push(1))).toEqual([7])
  expect(known(null)).toEqual([])
})
