import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished, vi } from 'vitest'
import { armsOf } from '../../../../src/measure/arms.ts'
import { discover, openSuites, type RoundResult } from '../../../../src/measure/index.ts'
import { measureRound } from '../../../../src/measure/round.ts'
import {
  controlLabel,
  type CommandDefinition,
  type RoundPlan,
} from '../../../../src/model/index.ts'
import { nodePorts } from '../../../../src/platform/node.ts'
import type { Ports, Processes } from '../../../../src/platform/ports.ts'
import { isAlive } from '../../../platform/is-alive.ts'
import { ports, project, quick, unhurried, usualRuntime, versions } from '../../project.ts'
import { commandDefinition } from './definition.ts'

interface Circumstances {
  readonly rounds?: number
  readonly control?: boolean
  readonly timeoutSeconds?: number
  readonly cut?: AbortSignal
  readonly plan?: Partial<RoundPlan>
  readonly ports?: Ports
}

/** Rounds of a command in two directories, `base` and `head` beside each other. */
async function measured(
  said: Partial<CommandDefinition>,
  { rounds = 1, control = false, ...others }: Circumstances = {},
): Promise<{ readonly root: string; readonly results: readonly RoundResult[] }> {
  const root = project({ 'base/a.txt': '', 'head/a.txt': '' }, null)
  const definition = commandDefinition(said)
  const { name } = definition
  const suites = openSuites(definition)
  const settings = { ...quick, timeoutSeconds: others.timeoutSeconds ?? 30 }
  const runtime = await usualRuntime()
  const results: RoundResult[] = []
  for (let round = 0; round < rounds; round++) {
    const plan: RoundPlan = {
      round,
      stage: 'screen',
      suite: name,
      versions: ['base', 'head'],
      benchmarks: [`${name} > ${name}`],
      control,
      seed: 1,
      ...others.plan,
    }
    const context = {
      arms: armsOf(plan, versions(`${root}/base`, `${root}/head`)),
      settings,
      runtime,
      slot: { cpu: null },
      cpus: null,
      cut: others.cut ?? new AbortController().signal,
    }
    results.push(await measureRound(plan, suites, context, others.ports ?? sparing))
  }
  return { root, results }
}

/** Ports with something done where a program is supervised. */
function supervising(
  real: Ports,
  supervise: (run: Processes['supervise']) => Processes['supervise'],
): Ports {
  const run: Processes['supervise'] = (program, args, options) =>
    real.processes.supervise(program, args, options)
  return { ...real, processes: { ...real.processes, supervise: supervise(run) } }
}

let empty: ReturnType<Processes['supervise']> | undefined

/** What a shell takes to start is measured by a few dozen that do nothing: here all of them are the first one. */
const sparing = supervising(ports(), (run) => (program, args, options) => {
  return args.at(-1) === '' ? (empty ??= run(program, args, options)) : run(program, args, options)
})

/** Ports by whose clock there and back takes so many seconds, and so does back again. */
function ticking(seconds: number): Ports {
  let now = 0
  return { ...sparing, clock: { ...sparing.clock, seconds: () => (now += seconds) } }
}

/** In every run the directory's first letter goes into a file that all share. */
const log = 'printf %.1s "${PWD##*/}" >> ../log'

function logged(root: string): string {
  return readFileSync(`${root}/log`, 'utf8')
}

it('takes turns there and back, in each version’s directory', async () => {
  const { root } = await measured({ run: log, runs: 4, failures: 'ignore' })
  expect(logged(root)).toMatch(/^(bhhbbhhb|hbbhhbbh)$/)
})

it('takes turns there and back with a control, which is the base again', async () => {
  const { root, results } = await measured({ run: log, runs: 2 }, { control: true })
  expect(logged(root)).toMatch(/^(bbhhbb|bhbbhb|hbbbbh)$/)
  const [arms] = results[0]?.figures.values() ?? []
  expect(Object.keys(arms ?? {}).toSorted()).toEqual([controlLabel, 'base', 'head'])
})

it('runs two benchmarks of one version in turns, each as an arm of its own', async () => {
  const ids = ['command > command (what a)', 'command > command (what b)'] as const
  const said = { run: 'printf {what} >> ../log', parameters: { what: ['a', 'b'] }, runs: 2 }
  const pair = { pair: ids, versions: ['head'], benchmarks: ['a : b'] }
  const { root, results } = await measured(said, { plan: pair })
  expect(logged(root)).toMatch(/^(abba|baab)$/)
  const arms = results[0]?.figures.get('a : b')
  expect(Object.keys(arms ?? {}).toSorted()).toEqual([...ids])
})

it('fills about a second with runs, and ends a round where it began', async () => {
  const { root } = await measured({ run: log, runs: null }, { ports: ticking(0.2) })
  expect(logged(root)).toMatch(/^(bhhbbhhb|hbbhhbbh)$/)
})

it('runs a slow command once in each version', async () => {
  const { root } = await measured({ run: log, runs: null }, { ports: ticking(0.6) })
  expect(logged(root)).toMatch(/^(bh|hb)$/)
})

it('warms up before a version’s first run of all', async () => {
  const { root } = await measured({ run: log, warmup: 2 }, { rounds: 2 })
  expect(logged(root)).toMatch(/^(bbhh|hhbb)(bh|hb){2}$/)
})

it('prepares every run, warm-ups too, and cleans up after the last', async () => {
  const { root, results } = await measured({
    prepare: 'printf p >> log',
    run: 'printf r >> log',
    cleanup: 'printf c >> log',
    warmup: 1,
    runs: 2,
  })
  expect(results[0]?.failures).toEqual([])
  expect(readFileSync(`${root}/base/log`, 'utf8')).toBe('prprprc')
  expect(readFileSync(`${root}/head/log`, 'utf8')).toBe('prprprc')
})

it('cleans up after a failure, whose message counts', async () => {
  const { root, results } = await measured({
    run: 'echo "no luck" >&2; exit 3',
    cleanup: 'printf c >> ../log; exit 1',
  })
  expect(results[0]?.failures).toEqual([
    expect.objectContaining({ message: expect.stringContaining('no luck') }),
  ])
  expect(logged(root)).toBe('cc')
})

it.runIf(process.platform === 'linux')(
  'tells time, CPU time and memory of all that a command starts',
  async () => {
    const script = 'const a = Buffer.alloc(1e8, 1); for (let i = 0; i < 1e7; i++) a[i % 1e8]++'
    const { results } = await measured({ run: `true; node -e '${script}'; true` })
    const [arms] = results[0]?.figures.values() ?? []
    const { time = 0, cpu = 0, user = 0, rss = 0, ...others } = arms?.['base'] ?? {}
    expect(Object.keys(others)).toEqual(['system'])
    for (const seconds of [time, cpu, user]) expect(seconds).toBeGreaterThan(0)
    expect(rss).toBeGreaterThan(1e8)
    expect(rss).toBeLessThan(1e9)
  },
)

it('tells the time where the system cannot be asked for more', async () => {
  const withoutPerl = supervising(
    ports(),
    (run) => (program, args, options) =>
      run(program === 'perl' ? 'no-perl' : program, args, options),
  )
  const { results } = await measured({ run: 'sleep 0.3' }, { ports: withoutPerl })
  const [arms] = results[0]?.figures.values() ?? []
  expect(arms?.['head']).toEqual({ time: expect.any(Number) })
})

it.each([
  [
    'ends with an exit code',
    { run: 'echo out; echo err >&2; exit 3' },
    '`run` (echo out; echo err >&2; exit 3) ended with exit code 3\nout\nerr',
  ],
  [
    'is not found',
    { run: 'no-such-command' },
    /ended with exit code 127: something in it was not found\n.*no-such-command/s,
  ],
  [
    'is not found without a shell',
    { run: 'no-such-command', shell: false },
    /ended with exit code 127.*\n.*no-such-command/s,
  ],
  [
    'may not be run',
    { run: './a.txt', shell: false },
    '`run` (./a.txt) ended with exit code 126\n./a.txt: Permission denied',
  ],
  ['has a quote that is not closed', { run: `echo 'a`, shell: false }, /quote that is not closed/],
  [
    'writes more of both streams than is shown',
    { run: '\nseq 20\nseq 21 40 >&2\nexit 3\n' },
    '`run` (seq 20 …) ended with exit code 3\n18\n19\n20\n33\n34\n35\n36\n37\n38\n39\n40',
  ],
  ['has another exit code than those ignored', { run: 'exit 4', failures: [1, 3] }, /exit code 4/],
  ['cannot be prepared', { prepare: 'exit 1', failures: 'ignore' }, /^`prepare` \(exit 1\) ended/],
  ['cannot be cleaned up', { run: 'sleep 0.01', cleanup: 'exit 1' }, /^`cleanup` \(exit 1\) ended/],
] as const)('says so where a command %s', async (_, said, message) => {
  const { results } = await measured(said)
  const [failure, ...others] = results[0]?.failures ?? []
  expect(others).toEqual([])
  expect(failure).toMatchObject({ id: 'command > command', died: false })
  expect(failure?.message).toMatch(message)
  expect(results[0]?.figures.size).toBe(0)
})

it('names the version in which it fails', async () => {
  const { results } = await measured({ run: 'case "$PWD" in *head) exit 1;; esac; sleep 0.01' })
  expect(results[0]?.failures).toMatchObject([{ arm: 'head' }])
})

it('takes what a signal ends for dead, which may be the machine’s doing', async () => {
  const { results } = await measured({ run: 'kill -9 $$' })
  expect(results[0]?.failures).toMatchObject([
    { died: true, message: '`run` (kill -9 $$) was ended by SIGKILL' },
  ])
})

it.each([['ignore'], [[3]]] as const)(
  'goes on after exit code 3 with failures: %j',
  async (failures) => {
    const { results } = await measured({ run: 'exit 3', failures })
    expect(results[0]?.failures).toEqual([])
    expect(results[0]?.figures.size).toBe(1)
  },
)

it('measures the other benchmarks where one fails', async () => {
  const { results } = await measured(
    { run: 'exit {code}', parameters: { code: ['0', '1'] } },
    { plan: { benchmarks: ['command > command (code 1)', 'command > command (code 0)'] } },
  )
  expect(results[0]?.failures).toMatchObject([{ id: 'command > command (code 1)' }])
  expect([...(results[0]?.figures.keys() ?? [])]).toEqual(['command > command (code 0)'])
})

it('gives up a command that never ends, and shows how far it came', async () => {
  const { results } = await measured({ run: 'echo so far; sleep 60' }, { timeoutSeconds: 0.5 })
  expect(results[0]?.failures).toMatchObject([
    { died: false, message: '`run` (echo so far; sleep 60) did not end within 0.5 s\nso far' },
  ])
})

it('keeps of a large output no more than its end', async () => {
  const run = 'head -c 20000000 /dev/zero | tr "\\0" x; exit 1'
  const { results } = await measured({ run })
  expect(results[0]?.failures[0]?.message.length).toBeLessThan(100_000)
})

it('gives a command nothing to read', async () => {
  const { results } = await measured({ run: 'if read line; then exit 1; fi' })
  expect(results[0]?.failures).toEqual([])
})

it('ends what a command leaves running', async () => {
  const { root, results } = await measured({ run: 'sleep 60 & echo $! > ../log' })
  expect(results[0]?.failures).toEqual([])
  await vi.waitFor(() => expect(isAlive(Number(logged(root)))).toBe(false), { timeout: 20_000 })
})

it('keeps tokens from a command', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'secret')
  vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { results } = await measured({ run: '! env | grep secret' })
  expect(results[0]?.failures).toEqual([])
})

/** What is done once `sleep 60` has been started. */
function afterwards(run: Processes['supervise'], act: () => void): Processes['supervise'] {
  return (program, args, options) => {
    const running = run(program, args, options)
    if (args.at(-1) === 'sleep 60') act()
    return running
  }
}

it('counts nothing that the time cap cut off, and still cleans up', async () => {
  const cut = new AbortController()
  const cutting = supervising(sparing, (run) => afterwards(run, () => cut.abort()))
  const said = { run: 'sleep 60', cleanup: 'printf c >> ../log' }
  const { root, results } = await measured(said, { ports: cutting, cut: cut.signal })
  expect(results).toMatchObject([{ failures: [] }])
  expect(results[0]?.figures.size).toBe(0)
  expect(logged(root)).toBe('cc')
})

it('ends with the run, and starts nothing more', async () => {
  const stop = new AbortController()
  const silent = { info: () => undefined, progress: () => undefined, settle: () => undefined }
  const stopping = supervising(nodePorts(silent, stop.signal), (run) =>
    afterwards(run, () => stop.abort()),
  )
  const said = { run: 'sleep 60', cleanup: 'printf c >> ../log' }
  const { root, results } = await measured(said, { ports: stopping, cut: stop.signal })
  expect(results).toMatchObject([{ failures: [] }])
  expect(() => logged(root)).toThrow('ENOENT')
})

it('is found in every version, with its metrics', async () => {
  const root = project({ 'base/a.txt': '', 'head/a.txt': '' }, null)
  const found = await discover(
    {
      versions: versions(`${root}/base`, `${root}/head`),
      definitions: [
        commandDefinition({ name: 'build', run: 'make {all}', parameters: { all: ['x'] } }),
      ],
      wanted: () => true,
      ignoredBecause: () => null,
      settings: quick,
      runtime: await usualRuntime(),
      ...unhurried,
    },
    ports(),
  )
  expect(found.evidence).toMatchObject([
    {
      benchmark: { id: 'build > build (all x)' },
      versions: ['base', 'head'],
      metrics: { measured: ['time', 'cpu', 'user', 'system', 'rss'], gating: ['time'] },
    },
  ])
})
