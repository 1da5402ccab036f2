/** Whole runs of the gate on results files: nothing is measured. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { GateError } from '../../src/errors.ts'
import { gate } from '../../src/gate.ts'
import { exitCode, type Report } from '../../src/model/index.ts'
import { parseReport, renderJson, renderTerminal } from '../../src/report/index.ts'
import { observedPorts } from '../prepare/prepared.ts'
import { emptyDirectory, repository } from '../prepare/repository.ts'
import { bench, changed, report } from '../report/builders.ts'

type Contents = Readonly<Record<string, string>>

const hyperfine = (seconds: number): string =>
  JSON.stringify({ results: [{ command: 'build', mean: seconds }] })

/** A report of ours with one benchmark, as a machine of that CPU would write it. */
const own = (seconds: number, cpu = 'CPU'): string => {
  const one = report([bench('parse', changed('unchanged', 0, { base: seconds }))])
  return renderJson({ ...one, environment: { ...one.environment, cpu } })
}

/** So many files in each of two folders, of which the head's are slower. */
function rounds(count: number, slower: number, text: (n: number, at: number) => string): Contents {
  const numbers = Array.from({ length: count }, (_, i) => i)
  // No two are the same, as no two ever are.
  const figures = numbers.map((i) => 0.1 + (i % 5) / 1000)
  return Object.fromEntries([
    ...figures.map((figure, i) => [`base/${i + 10}.json`, text(figure, 0)]),
    ...figures.map((figure, i) => [`head/${i + 10}.json`, text(figure * slower + i / 1e5, 1)]),
  ])
}

interface Asked {
  readonly base?: string
  readonly heads?: readonly string[]
  readonly directory?: string
  readonly config?: object
}

async function run(files: Contents, asked: Asked = {}): Promise<Report> {
  const { base = 'base/*.json', heads = ['head/*.json'], directory = emptyDirectory() } = asked
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  const { ports } = observedPorts()
  const no = () => expect.unreachable('nothing is to be measured or prepared')
  const processes = { ...ports.processes, shell: no, spawn: no, supervise: no, serve: no }
  const file = { path: 'benchgate.config.mjs', value: asked.config ?? {} }
  const config = parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 })
  const { report: made } = await gate(
    {
      config: { ...config, workingDirectory: directory, setup: 'exit 1', benchmarksFrom: 'head' },
      baselines: null,
      checkpoint: null,
      base,
      heads,
      workerPath: '/nowhere',
      reproduce: null,
      onProgress: () => undefined,
    },
    { ...ports, processes },
  )
  expect(parseReport(renderJson(made))).toEqual(made)
  return made
}

async function failure(files: Contents, asked: Asked): Promise<GateError> {
  const error = await run(files, asked).then(
    () => expect.unreachable('it was compared'),
    (reason: unknown) => reason,
  )
  if (error instanceof GateError) return error
  throw error
}

const codes = ({ warnings }: Report): readonly string[] => warnings.map(({ code }) => code)
const verdicts = ({ benchmarks }: Report): unknown =>
  benchmarks.map(({ name, results }) => [name, results[0]?.verdict])

describe('a file of each version', () => {
  const asked = { base: 'base.json', heads: ['./head.json'] }

  it('is a figure, and a suspicion where they are far apart', async () => {
    const near = await run({ 'base.json': own(0.001), 'head.json': own(0.002) }, asked)
    expect(verdicts(near)).toEqual([['bench/json.bench.js > parse', 'inconclusive']])
    // Nothing that was compared could have been decided.
    expect(near.outcome).toBe('incomparable')
    expect(exitCode(near)).toBe(2)
    const made = await run({ 'base.json': own(0.001), 'head.json': own(0.005) }, asked)
    expect(verdicts(made)).toEqual([['bench/json.bench.js > parse', 'suspected']])
    expect(made.benchmarks[0]?.results[0]).toMatchObject({
      metric: 'time',
      values: { base: 0.001, head: 0.005 },
      rounds: { total: 1 },
    })
    expect(exitCode(made)).toBe(1)
  })

  it('is said to be recorded, and nothing of this machine is told', async () => {
    const made = await run({ 'base.json': hyperfine(1), 'head.json': hyperfine(1) }, asked)
    expect(made.versions.base).toEqual({
      label: 'base.json',
      source: { kind: 'results', path: 'base.json' },
    })
    expect(made.environment.turns).toEqual(['recorded'])
    expect(made.measured.rounds).toBe(0)
    expect(codes(made)).toContain('recorded')
    const text = renderTerminal(made, { color: false, width: 200 })
    expect(text).toContain('results files read, and not measured by this run')
    expect(text).not.toMatch(/CPU|Node\.js v|seed/)
  })

  it('is read as the one suite of results says that is configured', async () => {
    const text = (value: number): string => JSON.stringify([{ name: 'hits', unit: 'x', value }])
    const suite = { kind: 'results', name: 'cache', file: 'x', format: 'customBiggerIsBetter' }
    const files = { 'base.json': text(2), 'head.json': text(1) }
    const made = await run(files, { ...asked, config: { suites: [suite] } })
    expect(made.benchmarks[0]).toMatchObject({ id: 'cache > hits', suite: 'cache' })
    expect(made.benchmarks[0]?.results[0]?.change?.ratio).toBe(2)
  })

  it.each([
    [undefined, ['time']],
    [['cpu'], ['cpu']],
    [
      ['time', 'cpu'],
      ['time', 'cpu'],
    ],
    [['retained'], ['time']],
  ])('gates on what the run does, as far as the results have it: %j', async (gateOn, expected) => {
    const text = JSON.stringify({
      context: { num_cpus: 2 },
      benchmarks: [{ name: 'a', real_time: 2, cpu_time: 1, time_unit: 'ms' }],
    })
    const files = { 'base.json': text, 'head.json': text }
    const config = gateOn === undefined ? {} : { gateOn }
    const made = await run(files, { ...asked, config })
    const gating = made.benchmarks[0]?.results.filter(({ gates }) => gates)
    expect(gating?.map(({ metric }) => metric)).toEqual(expected)
  })

  it('may lie anywhere, and several heads are compared', async () => {
    const directory = emptyDirectory('elsewhere')
    const other = join(dirname(directory), 'other.json')
    writeFileSync(other, hyperfine(2))
    const heads = ['../other.json', other]
    const made = await run({ 'base.json': hyperfine(1) }, { base: 'base.json', heads, directory })
    const found = made.benchmarks[0]?.results.map(({ values }) => values.head)
    expect(found).toEqual([2, 2])
  })

  it('that cannot be read is no version', async () => {
    const files = { 'base.json': '{}', 'head.json': hyperfine(1) }
    const error = await failure(files, asked)
    expect(error.fault).toEqual({
      code: 'results-version',
      version: 'base.json',
      problem: expect.stringMatching(/^base\.json:1: begins like no/),
      advice: expect.stringMatching(/^Name its format, one of go, /),
    })
    expect((await failure({}, {})).fault).toMatchObject({
      problem: 'there is no file base/*.json',
      advice: null,
    })
  })

  it.each(['.', 'main', './old'])('cannot be compared with %s, which is measured', async (head) => {
    const { path: directory, git } = repository()
    git('branch', '--force', '--move', 'main')
    const files = { 'base.json': hyperfine(1), 'old/a.txt': '' }
    const error = await failure(files, { base: 'base.json', heads: [head], directory })
    expect(error.code).toBe('mixed-versions')
    expect(error.fault).toMatchObject({ recorded: 'base.json' })
  })

  it('is a ref where there is one of that name, unless it is written as a path', async () => {
    const { path: directory, git } = repository()
    git('branch', 'base.json')
    const files = { 'base.json': hyperfine(1), 'head.json': hyperfine(1) }
    const error = await failure(files, { ...asked, directory })
    expect(error.code).toBe('mixed-versions')
    expect(await run(files, { ...asked, base: './base.json', directory })).toBeDefined()
  })
})

describe('a benchmark that failed in the head’s file', () => {
  const asked = { base: 'base.out', heads: ['./head.out'] }
  const google = (...rows: readonly object[]): string =>
    JSON.stringify({ context: { num_cpus: 2 }, benchmarks: rows })
  const fine = { name: 'BM_Sum', real_time: 1, time_unit: 'ns' }
  const go = (text: string): string => `BenchmarkSum-8 \t 100\t 5 ns/op\n${text}`
  const libtest = (text: string): string =>
    `running 2 tests\ntest sum ... bench: 5 ns/iter (+/- 1)\n${text}\ntest result: x`
  const jmh = (score: unknown): object => ({
    benchmark: 'Sum',
    mode: 'avgt',
    primaryMetric: { score, scoreUnit: 'ns/op' },
  })

  it.each([
    [
      'Google Benchmark',
      google(fine, { ...fine, name: 'BM_Copy' }),
      google(fine, { ...fine, name: 'BM_Copy', error_occurred: true, error_message: 'empty' }),
      'empty',
    ],
    [
      'Go',
      go('BenchmarkCopy-8 \t 100\t 5 ns/op'),
      go('--- FAIL: BenchmarkCopy\n    a_test.go:1: empty\nFAIL'),
      'a_test.go:1: empty',
    ],
    [
      'Go, whose program ended',
      go('BenchmarkCopy-8 \t 100\t 5 ns/op'),
      go('exit status 2\nFAIL\tx\t1s'),
      'exit status 2\nFAIL\tx\t1s',
    ],
    [
      'Rust’s own harness',
      libtest('test copy ... bench: 5 ns/iter (+/- 1)'),
      libtest('test copy ... FAILED'),
      'FAILED',
    ],
    [
      'JMH, with a score that is none',
      JSON.stringify([jmh(5), { ...jmh(5), benchmark: 'Copy' }]),
      JSON.stringify([jmh(5), { ...jmh('NaN'), benchmark: 'Copy' }]),
      './head.out:1: [1].primaryMetric.score: expected number, found string',
    ],
  ])('is errored, and the job fails: %s', async (_, base, head, error) => {
    const made = await run({ 'base.out': base, 'head.out': head }, asked)
    expect(made.benchmarks.map(({ results }) => results[0]?.verdict)).toEqual([
      'inconclusive',
      'errored',
    ])
    expect(made.benchmarks[1]?.results[0]?.error).toBe(error)
    expect(exitCode(made)).toBe(2)
    const alike = await run({ 'base.out': base, 'head.out': base }, asked)
    expect(alike.outcome).not.toBe('errored')
  })

  it('is compared where Go appends no number of CPUs, and a size is new', async () => {
    const line = (size: number, time: number): string =>
      `BenchmarkParse/size-${size} \t 100\t ${time} ns/op\n`
    const files = { 'base.out': line(100, 5), 'head.out': line(100, 15) + line(1000, 50) }
    const made = await run(files, asked)
    expect(verdicts(made)).toEqual([
      ['BenchmarkParse/size-100', 'suspected'],
      ['BenchmarkParse/size-1000', 'new'],
    ])
    expect(made.benchmarks[0]?.results[0]?.change?.ratio).toBeCloseTo(3)
  })
})

describe('several files of each version', () => {
  it('are a round each, and judged like all rounds', async () => {
    const made = await run(rounds(30, 1.2, hyperfine))
    expect(verdicts(made)).toEqual([['build', 'regressed']])
    expect(made.benchmarks[0]?.results[0]?.rounds.total).toBe(30)
    expect(exitCode(made)).toBe(1)
    expect(verdicts(await run(rounds(10, 1, hyperfine)))).toEqual([['build', 'unchanged']])
  })

  it('fail nothing where they are known to come from different machines', async () => {
    const onTwo = (figure: number, at: number): string => own(figure, `CPU ${at}`)
    const files = rounds(30, 1.2, onTwo)
    const made = await run(files)
    expect(made.outcome).toBe('regressed')
    expect(exitCode(made)).toBe(0)
    const warning = made.warnings.find(({ code }) => code === 'recorded-elsewhere')
    expect(warning).toMatchObject({ machines: ['CPU 0, linux x64', 'CPU 1, linux x64'] })
    const fixed = await run(files, { config: { hardware: 'fixed' } })
    expect(exitCode(fixed)).toBe(1)
    expect(codes(fixed)).not.toContain('recorded-elsewhere')
    expect(exitCode(await run(rounds(30, 1.2, (figure) => own(figure))))).toBe(1)
  })
})

/** Two benchmarks a file, of which one has a figure of its own in every file. */
const besideAbsurd = (absurd: number, seconds: number): string =>
  JSON.stringify({
    results: [
      { command: 'absurd', mean: absurd },
      { command: 'build', mean: seconds },
    ],
  })

it.each([
  ['from next to nothing to more than there is', 1e-300, 1e300],
  ['so large that no sum can be made of it', 1.7e308, 1.7e308],
  ['so large that no ratio can be shown', 1, 1e307],
])('loses nothing but the figure that is absurd: %s', async (_, base, head) => {
  const text = (n: number, at: number): string => besideAbsurd(at === 0 ? base : head, n)
  const made = await run(rounds(22, 2, text))
  const verdictOf = (name: string): string | undefined =>
    made.benchmarks.find((each) => each.name === name)?.results[0]?.verdict
  expect(verdictOf('build')).toBe('regressed')
  expect(codes(made)).toContain('unusable-figures')
  expect(['unchanged', 'improved']).not.toContain(verdictOf('absurd'))
  expect(renderTerminal(made, { color: false, width: 100 })).not.toMatch(/∞|NaN|Infinity/)
})
