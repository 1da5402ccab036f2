import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { controlLabel } from '../../src/model/index.ts'
import { random } from '../../src/stats/index.ts'
import { measureOnce, project, quick, versions } from './project.ts'

afterEach(() => void vi.unstubAllEnvs())

/** One call a slice; each writes its arm into a file that all arms share. */
const logging = `import { Bench } from 'tinybench'
import { appendFileSync } from 'node:fs'
const busy = (ms) => { const end = performance.now() + ms; while (performance.now() < end); }
export default new Bench().add('logged', () => { appendFileSync(process.cwd() + '/calls.log', process.pid + ' '); busy(2) })`

const oneCallASlice = { slicing: { sliceMs: 1, slices: 6, warmupMs: 0, extraMs: 0 } }

function turnsIn(directory: string): string {
  const pids = readFileSync(`${directory}/calls.log`, 'utf8').trim().split(' ')
  const arms = [...new Set(pids)]
  return pids.map((pid) => 'abc'[arms.indexOf(pid)]).join('')
}

it.each(['fifo', 'socket'] as const)(
  'takes turns in ABBA order, handed on by a %s',
  async (baton) => {
    const directory = project({ 'a.bench.mjs': logging })
    const { failures } = await measureOnce(
      versions(directory, directory),
      'a.bench.mjs',
      ['logged'],
      {
        ...oneCallASlice,
        baton,
      },
    )
    expect(failures).toEqual([])
    expect(turnsIn(directory)).toMatch(/^aabb(abba){2,3}$/)
  },
)

it('takes turns there and back with three arms', async () => {
  const directory = project({ 'a.bench.mjs': logging })
  const { figures } = await measureOnce(versions(directory, directory), 'a.bench.mjs', ['logged'], {
    ...oneCallASlice,
    control: true,
  })
  expect(turnsIn(directory)).toMatch(/^aabbcc(abccba){2,3}$/)
  const [arms] = figures.values()
  expect(Object.keys(arms ?? {}).toSorted()).toEqual([controlLabel, 'base', 'head'].toSorted())
})

it('lets a coin decide who starts', async () => {
  const first = new Set<string>()
  for (let seed = 1; first.size < 2 && seed <= 6; seed++) {
    const script = logging
      .replace("process.pid + ' '", "process.cwd().at(-1) + ' '")
      .replace('process.cwd()', 'process.env.HERE')
    const root = project({ 'x/a.bench.mjs': script, 'y/a.bench.mjs': script })
    vi.stubEnv('HERE', root)
    await measureOnce(versions(`${root}/x`, `${root}/y`), 'a.bench.mjs', ['logged'], {
      ...oneCallASlice,
      seed,
    })
    first.add(readFileSync(`${root}/calls.log`, 'utf8').slice(0, 1))
  }
  expect([...first].toSorted()).toEqual(['x', 'y'])
})

/** Seeds by which the base begins, and by which the head does. */
const eitherFirst = ['base', 'head'].map((first) => {
  let seed = 1
  while (random(seed).shuffled(['base', 'head'])[0] !== first) seed++
  return seed
})

const troubles = {
  throws: `() => { throw new Error('boom') }`,
  'throws in the middle': `() => { if (++calls > 40) throw new Error('boom in the middle') }`,
  rejects: `async () => { throw new TypeError('rejected') }`,
  exits: `() => process.exit(3)`,
  'never settles': `() => new Promise(() => {})`,
  'runs out of memory': `() => { const all = []; for (;;) all.push(new Array(1e6).fill(1.5)) }`,
  'throws in a hook': `() => 1, { afterAll() { throw new Error('bad hook') } }`,
}

const troubled = (name: keyof typeof troubles): string => `import { Bench } from 'tinybench'
let calls = 0
const bench = new Bench()
bench.add('before', () => 1).add('trouble', ${troubles[name]}).add('after', () => 2)
export default bench`

const harmless = `import { Bench } from 'tinybench'
export default new Bench().add('before', () => 1).add('trouble', () => 1).add('after', () => 2)`

it.each([
  ['throws', /boom/],
  ['throws in the middle', /boom in the middle/],
  ['rejects', /TypeError: rejected/],
  ['exits', /ended the process with exit code 3/],
  ['never settles', /waits for a promise that never settles/],
  ['runs out of memory', /ran out of memory/],
  ['throws in a hook', /bad hook/],
] as const)(
  'measures the others when a benchmark %s, and names the version',
  async (name, message) => {
    const base = project({ 'a.bench.mjs': harmless })
    const head = project({ 'a.bench.mjs': troubled(name) })
    for (const seed of eitherFirst) {
      const { figures, failures } = await measureOnce(
        versions(base, head),
        'a.bench.mjs',
        ['before', 'trouble', 'after'],
        { seed, v8Flags: [...quick.v8Flags, '--max-old-space-size=60'] },
      )
      expect(failures).toEqual([
        {
          id: 'a.bench.mjs > trouble',
          arm: 'head',
          message: expect.stringMatching(message),
          died: expect.any(Boolean),
        },
      ])
      const measured = [...figures.keys()].filter((id) => !id.includes('trouble'))
      expect(measured.toSorted()).toEqual(['a.bench.mjs > after', 'a.bench.mjs > before'])
    }
  },
)

it('gives up a benchmark that never returns, and names the version', async () => {
  const base = project({ 'a.bench.mjs': harmless })
  const hanging = harmless.replace(`'trouble', () => 1`, `'trouble', () => { for (;;); }`)
  const head = project({ 'a.bench.mjs': hanging })
  const result = await measureOnce(
    versions(base, head),
    'a.bench.mjs',
    ['before', 'trouble', 'after'],
    {
      timeoutSeconds: 5,
    },
  )
  expect(result.failures).toEqual([
    { id: 'a.bench.mjs > trouble', arm: 'head', message: 'did not return within 5 s', died: false },
  ])
  expect(result.figures.size).toBe(2)
})

it('keeps tokens and inputs from the benchmarks', async () => {
  vi.stubEnv('GITHUB_TOKEN', 'secret')
  vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret')
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'secret')
  const script = harmless.replace(
    '() => 2',
    `() => { if (JSON.stringify(process.env).includes('secret')) throw new Error('leak') }`,
  )
  const directory = project({ 'a.bench.mjs': script })
  const { failures } = await measureOnce(versions(directory, directory), 'a.bench.mjs', ['after'])
  expect(failures).toEqual([])
})
