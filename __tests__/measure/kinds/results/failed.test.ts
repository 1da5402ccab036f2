import { describe, expect, it } from 'vitest'
import type { Discovery } from '../../../../src/measure/index.ts'
import { custom, directories, found, measured } from './tool.ts'

const twoTimes = custom(['a', 10, 'ms'], ['b', 20, 'ms'])
const oneTime = custom(['a', 10, 'ms'])

const go = (...lines: readonly string[]): string =>
  [
    'pkg: x',
    ...lines.map((line) => (line.startsWith('Benchmark') ? `${line}\t 100\t 5 ns/op` : line)),
  ].join('\n')

/** Who failed in which version, and the last line of why; what has none stands with the versions that have it. */
function told({ evidence }: Discovery): Record<string, readonly string[]> {
  return Object.fromEntries(
    evidence.map(({ benchmark: { name }, versions, failures }) => [
      name.replace('x > Benchmark', ''),
      failures.length === 0
        ? versions
        : failures.map(({ version, message }) => `${version}: ${message.split('\n').at(-1)}`),
    ]),
  )
}

const codes = ({ warnings }: Discovery): readonly string[] => warnings.map(({ code }) => code)

describe('results that say what failed', () => {
  const base = go('BenchmarkX-8', 'BenchmarkY-8')

  it('fail it in that version, and leave the others', async () => {
    const head = go('BenchmarkX-8', '--- FAIL: BenchmarkY', '    y_test.go:1: out of stock', 'FAIL')
    const root = directories({ 'o.txt': base }, { 'o.txt': head })
    const discovery = await found(root, { file: 'o.txt', format: 'go' })
    expect(told(discovery)).toEqual({
      X: ['base', 'head'],
      Y: ['head: y_test.go:1: out of stock'],
    })
    expect(discovery.evidence[1]).toMatchObject({ versions: ['base'], samples: [{}] })
    expect(codes(discovery)).toEqual([])
  })

  it('fail what has figures all the same, and what is new', async () => {
    const head = go(
      'BenchmarkX-8',
      '--- FAIL: BenchmarkX-8',
      '--- FAIL: BenchmarkZ',
      'BenchmarkY-8',
    )
    const root = directories({ 'o.txt': base }, { 'o.txt': head })
    expect(told(await found(root, { file: 'o.txt', format: 'go' }))).toEqual({
      X: ['head: Go says that it failed'],
      Y: ['base', 'head'],
      Z: ['head: Go says that it failed'],
    })
  })

  it('fail what is missing where they do not say what failed', async () => {
    const head = go('BenchmarkX-8').concat('\npanic: boom\nFAIL\tx\t1s')
    const root = directories({ 'o.txt': base }, { 'o.txt': head })
    expect(told(await found(root, { file: 'o.txt', format: 'go' }))).toEqual({
      X: ['base', 'head'],
      Y: ['head: panic: boom'],
    })
  })

  it('fail as a whole where nothing shows what failed, and keep their figures', async () => {
    const root = directories({ 'o.txt': base }, { 'o.txt': `${base}\nFAIL\tx\t1s` })
    expect(told(await found(root, { file: 'o.txt', format: 'go' }))).toEqual({
      '(the whole file)': ['head: FAIL\tx\t1s'],
      X: ['base', 'head'],
      Y: ['base', 'head'],
    })
  })

  it('fail in the base alone where it is the base’s', async () => {
    const failing = go('BenchmarkX-8', '--- FAIL: BenchmarkY')
    const root = directories({ 'o.txt': failing }, { 'o.txt': base })
    const { evidence } = await found(root, { file: 'o.txt', format: 'go' })
    expect(evidence[1]).toMatchObject({ versions: ['head'], failures: [{ version: 'base' }] })
  })

  it('fail a benchmark under its present name', async () => {
    const head = go('BenchmarkX-8', '--- FAIL: BenchmarkNew')
    const root = directories({ 'o.txt': base }, { 'o.txt': head })
    const renames = [{ from: 'x > BenchmarkY', to: 'x > BenchmarkNew' }]
    const discovery = await found(root, { file: 'o.txt', format: 'go' }, renames)
    expect(told(discovery)).toEqual({
      X: ['base', 'head'],
      New: ['head: Go says that it failed'],
    })
  })

  it('fail what failed in one of several files', async () => {
    const failing = go('BenchmarkX-8', '--- FAIL: BenchmarkY')
    const root = directories({ '1.txt': base, '2.txt': base }, { '1.txt': base, '2.txt': failing })
    expect(told(await found(root, { file: '*.txt', format: 'go' }))).toEqual({
      X: ['base', 'head'],
      Y: ['head: Go says that it failed'],
    })
  })

  it('fail what one version has odd rows of and another one reads', async () => {
    const head = JSON.stringify([{ name: 'b', unit: 'ms', value: 'x' }, ...JSON.parse(oneTime)])
    const root = directories({ 'o.json': twoTimes }, { 'o.json': head })
    const discovery = await found(root, { file: 'o.json' })
    expect(told(discovery)).toEqual({
      a: ['base', 'head'],
      b: ['head: o.json:1: [0].value: expected number, found string'],
    })
    expect(codes(discovery)).toEqual(['results-skipped'])
    const both = await found(directories({ 'o.json': head }), { file: 'o.json' })
    expect(told(both)).toEqual({ a: ['base', 'head'] })
    expect(codes(both)).toEqual(['results-skipped'])
  })

  it('fail what lacks the figures that gate, and has them in another version', async () => {
    const head = custom(['a', 10, 'ms'], ['b', 20, 'B'])
    const root = directories({ 'o.json': twoTimes }, { 'o.json': head })
    expect(told(await found(root, { file: 'o.json', gateOn: ['time'] }))).toEqual({
      a: ['base', 'head'],
      b: ['head: has no figure of a metric that can be judged'],
    })
  })
})

describe('a failure that the tool was told to go on with', () => {
  const timed = (...exits: readonly number[]): string =>
    JSON.stringify({
      results: exits.map((code, at) => ({ command: 'ab'[at], mean: 1, exit_codes: [0, code] })),
    })
  const said = { file: 'o.json', format: 'hyperfine' } as const

  it('counts in all versions alike, with a warning', async () => {
    const discovery = await found(directories({ 'o.json': timed(0, 1) }), said)
    expect(told(discovery)).toEqual({ a: ['base', 'head'], b: ['base', 'head'] })
    expect(codes(discovery)).toEqual(['results-failed'])
  })

  it('is one in the version that fails alone', async () => {
    const root = directories({ 'o.json': timed(0, 0) }, { 'o.json': timed(0, 1) })
    expect(told(await found(root, said))).toEqual({
      a: ['base', 'head'],
      b: ['head: 1 of 2 runs ended with exit code 1, and count like the others'],
    })
  })
})

describe('what a tool leaves out', () => {
  it('may have failed, where nothing would say so', async () => {
    const root = directories({ 'o.json': twoTimes }, { 'o.json': oneTime })
    const discovery = await found(root, { file: 'o.json' })
    expect(told(discovery)).toEqual({ a: ['base', 'head'], b: ['base'] })
    expect(discovery.warnings).toEqual([
      {
        code: 'results-missing',
        suite: 'tool',
        tool: "github-action-benchmark's customSmallerIsBetter",
        base: 'base',
        head: 'head',
        benchmarks: ['b'],
      },
    ])
  })

  it('was removed, where the tool says what fails', async () => {
    const root = directories(
      { 'o.txt': go('BenchmarkX', 'BenchmarkY') },
      { 'o.txt': go('BenchmarkX') },
    )
    expect(codes(await found(root, { file: 'o.txt', format: 'go' }))).toEqual([])
  })
})

describe('a tool that ends with an exit code', () => {
  const run = 'cat out.json; echo out of stock >&2; exit $(cat code)'
  const files = (out: string, code: number) => ({ 'out.json': out, code: String(code) })
  const why = 'head: out of stock'

  it('fails what it left out, and keeps what it printed', async () => {
    const root = directories(files(twoTimes, 0), files(oneTime, 3))
    const discovery = await found(root, { run })
    expect(told(discovery)).toEqual({ a: ['base', 'head'], b: [why] })
    expect(discovery.evidence[1]?.failures[0]?.message).toMatch(/ended with exit code 3\n/)
    expect(codes(discovery)).toEqual([])
  })

  it('fails as a whole where it left out nothing, and keeps what it printed', async () => {
    const root = directories(files(twoTimes, 0), files(twoTimes, 3))
    expect(told(await found(root, { run }))).toEqual({
      '(the whole file)': [why],
      a: ['base', 'head'],
      b: ['base', 'head'],
    })
  })

  it('fails as a whole where it printed nothing', async () => {
    const root = directories(files(twoTimes, 0), files('', 3))
    expect(told(await found(root, { run }))).toEqual({ '(the whole file)': [why] })
  })

  it('fails what its results name, and nothing else that is gone or new', async () => {
    const some = (...names: readonly string[]): string =>
      go('BenchmarkX', ...names, '--- FAIL: BenchmarkY', 'FAIL', 'exit status 1', 'FAIL\tx\t1s')
    const root = directories(files(some('BenchmarkGone'), 1), files(some('BenchmarkNew'), 1))
    const { evidence } = await found(root, { run, format: 'go' })
    const short = (name: string): string => name.replace('x > Benchmark', '')
    expect(
      evidence.map(({ benchmark: { name }, versions, failures }) => [
        short(name),
        versions,
        failures.map(({ version }) => version),
      ]),
    ).toEqual([
      ['X', ['base', 'head'], []],
      ['Gone', ['base'], []],
      ['Y', [], ['base', 'head']],
      ['New', ['head'], []],
    ])
  })

  it('keeps what it wrote to a file', async () => {
    const root = directories(files(twoTimes, 0), files(oneTime, 3))
    const said = { run: `cp out.json new.json; ${run} >/dev/null`, file: 'new.json' }
    expect(told(await found(root, said))).toEqual({ a: ['base', 'head'], b: [why] })
  })

  it('fails in a round for what it left out, and keeps what it printed', async () => {
    const root = directories(files(twoTimes, 0), files(oneTime, 3))
    const { figures, failures } = await measured(root, { run }, ['a', 'b'])
    expect([...figures.keys()]).toEqual(['tool > a'])
    expect(failures).toMatchObject([{ id: 'tool > b', arm: 'head', died: false }])
    expect(failures[0]?.message).toMatch(/ended with exit code 3\n[^]*\nout of stock$/)
  })

  it('fails a round where it left out nothing, and did not fail at first', async () => {
    const root = directories({ 'out.json': twoTimes })
    const first = { run: 'cat out.json; test ! -e second; code=$?; touch second; exit $code' }
    const { evidence, suites } = await found(root, first)
    expect(evidence.flatMap(({ failures }) => failures)).toEqual([])
    await measured(root, {}, ['a', 'b'], suites.get('tool')) // what was measured at first
    const { figures, failures } = await measured(root, {}, ['a', 'b'], suites.get('tool'))
    expect(figures.size).toBe(0)
    expect(failures.map(({ id, arm }) => `${arm} ${id}`).toSorted()).toEqual([
      'base tool > a',
      'base tool > b',
      'head tool > a',
      'head tool > b',
    ])
  })

  it('keeps the figures of rounds where it failed alike at first, for that is told', async () => {
    const root = directories(files(twoTimes, 0), files(twoTimes, 3))
    const { suites } = await found(root, { run })
    const { figures, failures } = await measured(root, { run }, ['a', 'b'], suites.get('tool'))
    expect(failures).toEqual([])
    expect([...figures.keys()].toSorted()).toEqual(['tool > a', 'tool > b'])
  })
})

it('has 0 dropped iterations where k6 does not mention them, and another version or run does', async () => {
  const k6 = (metrics: object): string =>
    JSON.stringify({ metrics: { iterations: { count: 5, rate: 5 }, ...metrics } })
  const some = { dropped_iterations: { count: 3, rate: 3 } }
  const root = directories({ 'o.json': k6({}) }, { 'o.json': k6(some) })
  const run = 'if test -e second; then cat ../base/o.json; else cat o.json; fi; touch second'
  const said = { run, format: 'k6' } as const
  const { evidence, suites } = await found(root, said)
  const names = ['iterations', 'dropped_iterations']
  expect(evidence.map(({ benchmark: { name }, versions }) => [name, ...versions])).toEqual(
    names.map((name) => [name, 'base', 'head']),
  )
  await measured(root, said, names, suites.get('tool')) // what was measured at first
  const { figures, failures } = await measured(root, said, names, suites.get('tool'))
  expect(failures).toEqual([])
  expect(figures.get('tool > dropped_iterations')?.['head']).toEqual({ 'rate [iter/s] lower': 0 })
  const without = await found(directories({ 'o.json': k6({}) }), { ...said, run: 'cat o.json' })
  expect(without.evidence).toHaveLength(1)
})

describe('names of go', () => {
  const on = (names: readonly string[], cpus = ''): string =>
    go(...names.map((name) => `Benchmark${name}${cpus}`))
  const said = { file: 'o.txt', format: 'go' } as const

  it('end in a size on one CPU, also where a new size comes', async () => {
    const root = directories(
      { 'o.txt': on(['P/size-100']) },
      { 'o.txt': on(['P/size-100', 'P/size-1000']) },
    )
    const discovery = await found(root, said)
    expect(told(discovery)).toEqual({
      'P/size-100': ['base', 'head'],
      'P/size-1000': ['head'],
    })
    expect(codes(discovery)).toEqual([])
  })

  it('end in different numbers of CPUs, which is told', async () => {
    const root = directories(
      { 'o.txt': on(['P/size-100', 'Q'], '-8') },
      { 'o.txt': on(['P/size-100', 'Q']) },
    )
    const discovery = await found(root, said)
    expect(told(discovery)).toEqual({ 'P/size-100': ['base', 'head'], Q: ['base', 'head'] })
    const endings = [
      { version: 'base', ending: '-8' },
      { version: 'head', ending: '' },
    ]
    expect(discovery.warnings).toEqual([{ code: 'results-cpus', suite: 'tool', endings }])
  })

  it('mean in a round what they meant at first', async () => {
    const both = on(['P/size-100', 'P/size-1000'])
    const root = directories({ 'o.txt': both, 'later.txt': on(['P/size-100']) })
    const run = 'if test -e second; then cat later.txt; else cat o.txt; fi; touch second'
    const { suites } = await found(root, { run, format: 'go' })
    const names = ['x > BenchmarkP/size-100', 'x > BenchmarkP/size-1000']
    await measured(root, {}, names, suites.get('tool')) // what was measured at first
    const { figures, failures } = await measured(root, {}, names, suites.get('tool'))
    expect([...figures.keys()]).toEqual(['tool > x > BenchmarkP/size-100'])
    expect(failures.map(({ id }) => id)).toEqual([
      'tool > x > BenchmarkP/size-1000',
      'tool > x > BenchmarkP/size-1000',
    ])
  })
})
