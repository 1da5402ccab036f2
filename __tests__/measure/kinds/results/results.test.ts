import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { custom, directories, found, measured } from './tool.ts'

const twoTimes = custom(['a', 10, 'ms'], ['b', 20, 'ms'])

it('runs the tool once in each version and reads its standard output, of any size', async () => {
  const root = directories(
    { 'out.json': custom(['a', 10, 'ms'], ['b', 20, 'ms']) },
    { 'out.json': custom(['a', 11, 'ms'], ['b', 22, 'ms']) },
  )
  const run = 'printf x >> ../log; echo noise >&2; cat out.json; printf "%300000s"'
  const result = await measured(root, { run }, ['a', 'b'])
  expect(result.failures).toEqual([])
  expect(readFileSync(`${root}/log`, 'utf8')).toBe('xx')
  expect(Object.fromEntries(result.figures)).toEqual({
    'tool > a': { base: { time: 0.01 }, head: { time: 0.011 } },
    'tool > b': { base: { time: 0.02 }, head: { time: 0.022 } },
  })
})

it('counts what the tool measured when it was looked at as the first round', async () => {
  const root = directories(
    { 'out.json': custom(['a', 10, 'ms']) },
    { 'out.json': custom(['a', 11, 'ms']) },
  )
  const { suites } = await found(root, { run: 'printf x >> ../log; sleep 0.05; cat out.json' })
  expect(readFileSync(`${root}/log`, 'utf8')).toBe('xx')
  const first = await measured(root, {}, ['a'], suites.get('tool'))
  expect(readFileSync(`${root}/log`, 'utf8')).toBe('xx')
  expect(first.figures.get('tool > a')).toEqual({ base: { time: 0.01 }, head: { time: 0.011 } })
  // What it took then is what the next rounds are expected to take.
  expect(first.seconds.get('tool > a')).toBeGreaterThan(0.1)
  await measured(root, {}, ['a'], suites.get('tool'))
  expect(readFileSync(`${root}/log`, 'utf8')).toBe('xxxx')
})

it('parts the seconds of a run among its benchmarks', async () => {
  const root = directories({ 'out.json': twoTimes })
  const { seconds } = await measured(root, { run: 'cat out.json' }, ['a', 'b'])
  expect(seconds.get('tool > a')).toBe(seconds.get('tool > b'))
})

it('reads the file that the tool writes', async () => {
  const root = directories({ 'in.json': twoTimes })
  const said = { run: 'mkdir -p out; cp in.json out/result.json', file: 'out/*.json' }
  const { figures } = await measured(root, said)
  expect(figures.get('tool > a')).toEqual({ base: { time: 0.01 }, head: { time: 0.01 } })
  expect((await measured(root, said)).failures).toEqual([])
})

it('does not take a file from before for a result', async () => {
  const root = directories({ 'result.json': twoTimes })
  const { figures, failures } = await measured(root, { run: 'true', file: 'result.json' })
  expect(figures.size).toBe(0)
  expect(failures).toMatchObject([{ message: '`run` (true) did not write result.json' }])
  expect(existsSync(`${root}/base/result.json`)).toBe(true)
})

it.each([
  ['fails', { run: 'echo why; exit 2' }, /^`run` \(.*\) ended with exit code 2\nwhy$/],
  [
    'writes something else',
    { run: 'echo ok' },
    /^the standard output of tool:1: .*\nGive a JSON list/,
  ],
  [
    'writes nothing',
    { run: 'true' },
    /^the standard output of tool:1: expected results, found an empty file/,
  ],
  ['never ends', { run: 'sleep 60', timeoutSeconds: 0.3 }, /did not end within 0\.3 s/],
  ['writes no file', { run: 'true', file: 'none.json' }, /did not write none\.json/],
])('fails for all benchmarks where the tool %s', async (_, said, message) => {
  const { figures, failures } = await measured(directories({}), said, ['a', 'b'])
  expect(figures.size).toBe(0)
  expect(failures.map(({ id }) => id).toSorted()).toEqual(['tool > a', 'tool > b'])
  for (const failure of failures) expect(failure.message).toMatch(message)
})

it('fails for what the tool leaves out, and has the others', async () => {
  const root = directories({ 'out.json': twoTimes }, { 'out.json': custom(['a', 10, 'ms']) })
  const { figures, failures } = await measured(root, { run: 'cat out.json' }, ['a', 'b'])
  expect([...figures.keys()]).toEqual(['tool > a'])
  expect(failures).toMatchObject([{ id: 'tool > b', arm: 'head' }])
})

it('finds what the tool measures, one version after the other', async () => {
  const root = directories({ 'out.json': twoTimes }, { 'out.json': custom(['a', 10, 'ms']) })
  const run = 'printf "<" >> ../log; cat out.json; sleep 0.1; printf ">" >> ../log'
  const { evidence, warnings } = await found(root, { run })
  expect(readFileSync(`${root}/log`, 'utf8')).toBe('<><>')
  expect(warnings.map(({ code }) => code)).toEqual(['results-missing'])
  expect(evidence).toEqual([
    {
      kind: 'measured',
      benchmark: { id: 'tool > a', suite: 'tool', name: 'a' },
      versions: ['base', 'head'],
      metrics: { measured: ['time'], gating: ['time'] },
      samples: [],
      failures: [],
      secondsPerRound: null,
    },
    expect.objectContaining({
      benchmark: expect.objectContaining({ name: 'b' }),
      versions: ['base'],
    }),
  ])
})

it('says of the whole suite why there are no results', async () => {
  const { evidence } = await found(directories({}), { run: 'exit 1' })
  expect(evidence).toMatchObject([
    {
      benchmark: { name: '(the whole file)' },
      failures: [
        { version: 'base' },
        { version: 'head', message: '`run` (exit 1) ended with exit code 1' },
      ],
    },
  ])
})

it('takes each file that lies there for a round, and wants no more', async () => {
  const root = directories(
    { '1.json': custom(['a', 10, 'ms'], ['b', 1, 'ms']), '2.json': custom(['a', 11, 'ms']) },
    {
      '1.json': custom(['a', 20, 'ms'], ['b', 2, 'ms']),
      '2.json': custom(['a', 21, 'ms']),
      '3.json': custom(['a', 22, 'ms']),
    },
  )
  const { evidence } = await found(root, { file: '*.json' })
  const arms = (base: number, head: number) => ({ base: { time: base }, head: { time: head } })
  expect(evidence).toMatchObject([
    {
      kind: 'recorded',
      samples: [
        { round: 0, stage: 'screen', arms: arms(0.01, 0.02) },
        { round: 1, stage: 'screen', arms: arms(0.011, 0.021) },
      ],
    },
    { kind: 'recorded', samples: [{ arms: arms(0.001, 0.002) }] },
  ])
})

it('takes all files for rounds, however many they are', async () => {
  const files = (ms: number) =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`${i + 10}.json`, custom(['a', ms + i, 'ms'])]),
    )
  const { evidence } = await found(directories(files(10), files(11)), { file: '*.json' })
  expect(evidence[0]?.samples.map(({ round }) => round)).toEqual([...Array(12).keys()])
})

it('says that what is named is a folder', async () => {
  const { evidence } = await found(directories({ 'out/a.json': twoTimes }), { file: 'out' })
  expect(evidence[0]?.failures[0]?.message).toMatch(/^out cannot be read: .*directory/)
})

it('says which file is not there', async () => {
  const { evidence } = await found(directories({}), { file: 'out.json' })
  expect(evidence[0]?.failures[0]?.message).toBe('there is no file out.json')
})

it('gates on the time, or on all metrics where there is none', async () => {
  const bench = `pkg: x
BenchmarkA-8 100 5 ns/op 16 B/op 2 allocs/op
Unit hits/op better=higher
BenchmarkB-8 100 2 hits/op 3 B/op
`
  const { evidence, warnings } = await found(directories({ 'out.txt': bench }), {
    file: 'out.txt',
    format: 'go',
  })
  expect(warnings).toMatchObject([{ code: 'results-unknown-unit' }])
  expect(evidence.map(({ metrics }) => metrics)).toEqual([
    { measured: ['time', 'allocated', 'allocations [allocs] lower'], gating: ['time'] },
    {
      measured: ['allocated', 'hits/op [hits/op] higher'],
      gating: ['allocated', 'hits/op [hits/op] higher'],
    },
  ])
})

it('gates on what the user names, and leaves out what does not have it', async () => {
  const text = custom(['a', 3, 'B'], ['b', 3, 'ms'])
  const { evidence, warnings } = await found(directories({ 'o.json': text }), {
    file: 'o.json',
    gateOn: ['size', 'other'],
  })
  expect(evidence.map(({ benchmark }) => benchmark.name)).toEqual(['a'])
  expect(warnings).toMatchObject([{ code: 'results-unjudged', why: 'not-named' }])
})

it('says what there is where nothing of what the user names is', async () => {
  const said = { file: 'o.json', gateOn: ['p(95)'] }
  const { evidence } = await found(directories({ 'o.json': twoTimes }), said)
  expect(evidence[0]?.failures[0]?.message).toBe(
    '`gateOn` names "p(95)", and what there is to judge is "time"',
  )
})

it('leaves out what has no direction, says so once, and takes the user’s word', async () => {
  const summary = JSON.stringify({
    metrics: {
      iterations: { count: 5, rate: 5 },
      carts: { avg: 5, 'p(95)': 7 },
    },
    root_group: { checks: {} },
  })
  const root = directories({ 'o.json': summary })
  const { evidence, warnings } = await found(root, { file: 'o.json', format: 'k6' })
  expect(evidence.map(({ benchmark }) => benchmark.name)).toEqual(['iterations'])
  expect(warnings).toEqual([
    { code: 'results-unknown-direction', source: 'tool', metrics: ['avg', 'p(95)'] },
    { code: 'results-unjudged', suite: 'tool', benchmarks: 1, why: 'no-metric' },
  ])
  const better = { avg: 'higher', 'p(95)': 'higher' } as const
  const said = await found(root, { file: 'o.json', format: 'k6', better })
  expect(said.warnings).toEqual([])
  expect(said.evidence[1]?.samples[0]?.arms['base']).toEqual({
    'avg [] higher': 5,
    'p(95) [] higher': 7,
  })
})

it('compares a benchmark with what it was called before', async () => {
  const root = directories(
    { 'o.json': custom(['old', 10, 'ms']) },
    { 'o.json': custom(['new', 10, 'ms']) },
  )
  const renames = [{ from: 'old', to: 'new' }]
  const { evidence } = await found(root, { file: 'o.json' }, renames)
  expect(evidence).toMatchObject([
    { benchmark: { name: 'new' }, was: 'old', versions: ['base', 'head'] },
  ])
})

it('refuses one benchmark in several files of the same run', async () => {
  const root = directories({ 'o.json': twoTimes })
  const run = 'cp o.json r1.json; cp o.json r2.json'
  const { evidence } = await found(root, { run, file: 'r*.json' })
  expect(evidence[0]?.failures[0]?.message).toMatch(
    /several of the files that `run` writes have "a"/,
  )
})
