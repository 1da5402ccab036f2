import { describe, expect, it } from 'vitest'
import {
  parseResults,
  parsersWord,
  placed,
  shareNames,
  typicalValue,
  type ParsedResults,
} from '../../src/formats/index.ts'
import type { FormatName } from '../../src/model/index.ts'
import { renderJson } from '../../src/report/index.ts'
import { bench, changed, report as measuredReport } from '../report/builders.ts'

function read(format: FormatName, text: string, file = 'out'): ParsedResults {
  return parseResults(text, { file, format })
}

/** Typical values by benchmark and metric, in base units. */
function values({ benchmarks }: ParsedResults): Record<string, number> {
  return Object.fromEntries(
    [...benchmarks].flatMap(({ name, measurements }) =>
      measurements.map(({ metric, figures }) => [`${name} ${metric.name}`, typicalValue(figures)]),
    ),
  )
}

/** What is said to have failed, by name. */
function failed(
  { failures }: ParsedResults,
  kind: ParsedResults['failures'][number]['kind'] = 'failed',
): Record<string, string> {
  return Object.fromEntries(
    failures
      .filter((each) => each.kind === kind)
      .map(({ benchmark, message }) => [benchmark?.name ?? '(not said)', message]),
  )
}

/** What a parser says that refuses a text. */
function told(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    const word = parsersWord(error)
    if (word !== null) return placed(word)
    throw error
  }
  return expect.unreachable('it was read')
}

describe('go', () => {
  it('takes lines of one name as samples, and packages apart', () => {
    const text = [
      'pkg: a', 'BenchmarkX 10 3 ns/op', 'BenchmarkX 10 1 ns/op', 'BenchmarkX 10 2 ns/op',
      'pkg: b', 'BenchmarkX 10 5 ns/op',
    ].join('\n') // prettier-ignore
    const results = read('go', text)
    expect(values(results)).toEqual({ 'a > BenchmarkX time': 2e-9, 'b > BenchmarkX time': 5e-9 })
    expect([...results.benchmarks][0]?.measurements[0]?.figures).toEqual({
      kind: 'samples',
      samples: [3e-9, 1e-9, 2e-9],
    })
    expect([...results.benchmarks][0]?.id).toBe('out > a > BenchmarkX')
  })

  it('takes directions from the units and from what the program says of them', () => {
    const text =
      'Unit hits/op better=higher\nBenchmarkX 10 3 ns/op 2 MB/s 7 hits/op 8 misses/op 9 p99-ns'
    const { metrics } = read('go', text)
    expect(metrics.map(({ name, unit, better }) => [name, unit, better])).toEqual([
      ['time', 's', 'lower'],
      ['throughput', 'B/s', 'higher'],
      ['hits/op', 'hits/op', 'higher'],
      ['misses/op', 'misses', 'lower'],
      ['p99-ns', 's', 'lower'],
    ])
  })

  it('leaves out rows that cannot be read, and has the others', () => {
    const text = [
      'BenchmarkX-8 10 3 ns/op', 'BenchmarkY-8 hello', 'BenchmarkZ-8 10 NaN ns/op', 'BenchmarkV-8 100 12',
      'BenchmarkX-8 is the best of them', 'BenchmarkW', 'Benchmarks follow',
    ].join('\n') // prettier-ignore
    const results = read('go', text)
    expect([...results.benchmarks.names()]).toEqual(['BenchmarkX-8'])
    expect(results.warnings).toEqual([
      {
        code: 'results-skipped',
        file: 'out',
        line: 2,
        problem: '"BenchmarkY-8 hello" begins like a result and has no figures',
        rows: 4,
      },
    ])
    expect(Object.keys(failed(results, 'unread'))).toEqual([
      'BenchmarkY-8',
      'BenchmarkZ-8',
      'BenchmarkV-8',
    ])
  })

  it('finds the figures of what a benchmark printed into', () => {
    const text = [
      'BenchmarkX-2  \thello', 'hello', '    1000\t       112.9 ns/op\t  8 B/op',
      'no newlineBenchmarkY-2   \tno newline    1000\t       100.2 ns/op',
      'BenchmarkZ-2  \tBenchmark begins', 'BenchmarkV-2  \t    1000\t     5 ns/op',
    ].join('\n') // prettier-ignore
    const results = read('go', text)
    expect(values(results)).toEqual({
      'BenchmarkX-2 time': expect.closeTo(1.129e-7, 15),
      'BenchmarkX-2 allocated': 8,
      'BenchmarkY-2 time': expect.closeTo(1.002e-7, 15),
      'BenchmarkV-2 time': 5e-9,
    })
    expect(failed(results, 'unread')).toEqual({
      'BenchmarkZ-2': 'out:5: "BenchmarkZ-2" begins here, and no figures of it follow',
    })
  })

  it.each(['--- FAIL: BenchmarkX\n', 'BenchmarkX-2  \thello\n    1000\t     5 ns/op\n'])(
    'is told by its package where no result is whole: %j',
    (text) => {
      const { format } = parseResults(`pkg: a\n${text}`, { file: 'out', format: null })
      expect(format).toBe('go')
    },
  )

  it('tells what failed, and why', () => {
    const text = [
      'BenchmarkX 10 3 ns/op', '--- FAIL: BenchmarkY/sub', '    a_test.go:1: first', '    more',
      '--- FAIL: BenchmarkY', 'BenchmarkZ-2 \t--- FAIL: BenchmarkZ-2', 'FAIL', 'exit status 1', 'FAIL\tshop\t1s',
    ].join('\n') // prettier-ignore
    expect(failed(read('go', text))).toEqual({
      'BenchmarkY/sub': 'a_test.go:1: first\nmore',
      'BenchmarkZ-2': 'Go says that it failed',
    })
  })

  it.each([
    ['panic: boom\n\ngoroutine 7 [running]:\nFAIL\tshop\t1s', 'panic: boom'],
    ['exit status 3\nFAIL\tshop\t1s', 'exit status 3\nFAIL\tshop\t1s'],
    ['--- FAIL: TestX (0.00s)\nFAIL', '--- FAIL: TestX (0.00s)'],
    ['FAIL\tshop [build failed]', 'FAIL\tshop [build failed]'],
    ['FAIL', 'FAIL'],
  ])('tells that something failed where it does not say which benchmark: %j', (end, message) => {
    expect(failed(read('go', `BenchmarkX 10 3 ns/op\n${end}\n`))).toEqual({ '(not said)': message })
  })

  it.each([
    ['FAIL\nexit status 1\nFAIL\tshop\t1s\nFAIL', []],
    ['exit status 3\nFAIL\tshop\t1s\nFAIL', ['(not said)']],
  ])(
    'tells that a program ended early in which a benchmark had failed before: %j',
    (end, whole) => {
      const text = `BenchmarkX 10 3 ns/op\n--- FAIL: BenchmarkY\n${end}\n`
      expect(Object.keys(failed(read('go', text)))).toEqual(['BenchmarkY', ...whole])
    },
  )

  it('tells that a benchmark failed in which the program ended', () => {
    const text = 'BenchmarkX-2 10 3 ns/op\nBenchmarkY-2 \t       0\t     NaN ns/op\npanic: boom\n'
    expect(failed(read('go', text))).toEqual({
      'BenchmarkY-2': 'panic: boom',
      '(not said)': 'panic: boom',
    })
  })

  it('leaves colours out', () => {
    expect(values(read('go', '\u001b[32mBenchmarkX 10 3 ns/op\u001b[0m'))).toEqual({
      'BenchmarkX time': 3e-9,
    })
  })
})

describe('names of go', () => {
  type File = readonly string[]

  function names(...files: readonly File[]): string[][] {
    return shared(...files).map(({ benchmarks }) => [...benchmarks.names()])
  }

  function shared(...files: readonly File[]): readonly ParsedResults[] {
    return shareNames(files.map((lines) => read('go', lines.map(rowOf).join('\n'))))
  }

  const rowOf = (line: string): string => (line.startsWith('-') ? line : `${line} 10 3 ns/op`)

  it('lose the number of CPUs where all names end alike', () => {
    expect(names(['BenchmarkX/size-10-8', 'BenchmarkY-8'])).toEqual([
      ['BenchmarkX/size-10', 'BenchmarkY'],
    ])
    expect(names(['BenchmarkX', 'BenchmarkX-2'])).toEqual([['BenchmarkX', 'BenchmarkX-2']])
  })

  it.each<readonly [string, File, File, File, File]>([
    ['one CPU, and a size is new', ['P/size-100'], ['P/size-100', 'P/size-1000'],
      ['P/size-100'], ['P/size-100', 'P/size-1000']],
    ['one CPU, and another is new', ['P/size-100'], ['P/size-100', 'Q'], ['P/size-100'], ['P/size-100', 'Q']],
    ['one CPU, and a size is gone', ['P/size-100', 'P/size-1000'], ['P/size-1000'],
      ['P/size-100', 'P/size-1000'], ['P/size-1000']],
    ['eight CPUs and one', ['P/size-100-8', 'Q-8'], ['P/size-100', 'P/size-1000', 'Q'],
      ['P/size-100', 'Q'], ['P/size-100', 'P/size-1000', 'Q']],
    ['one CPU and eight', ['Q'], ['Q-8'], ['Q'], ['Q']],
    ['eight CPUs and four', ['P/size-100-8'], ['P/size-100-4', 'P/size-1000-4'],
      ['P/size-100'], ['P/size-100', 'P/size-1000']],
    ['several numbers of CPUs, and one is gone', ['Q', 'Q-2'], ['Q-2'], ['Q', 'Q-2'], ['Q-2']],
    ['nothing in common', ['Q-8'], ['R-8'], ['Q'], ['R']],
  ])('mean the same in both versions: %s', (_, base, head, baseNames, headNames) => {
    const of = (file: File): string[] => file.map((name) => `Benchmark${name}`)
    expect(names(of(base), of(head))).toEqual([of(baseNames), of(headNames)])
  }) // prettier-ignore

  it('mean what they meant in results from before', () => {
    const text = 'BenchmarkP/size-100 10 3 ns/op'
    const known = new Set(['BenchmarkP/size-100', 'BenchmarkP/size-1000'])
    const [only] = shareNames([read('go', text)], known)
    expect([...(only?.benchmarks.names() ?? [])]).toEqual(['BenchmarkP/size-100'])
  })

  it('tell what failed by the name that it has elsewhere', () => {
    const head = [
      'BenchmarkX-8',
      '--- FAIL: BenchmarkY',
      '--- FAIL: BenchmarkP/size-8',
      '--- FAIL: BenchmarkZ-8',
    ]
    const base = ['BenchmarkX-8', 'BenchmarkY-8', 'BenchmarkP/size-8-8', 'BenchmarkZ-8']
    expect(shared(base, head).flatMap((each) => Object.keys(failed(each)))).toEqual([
      'BenchmarkY',
      'BenchmarkP/size-8',
      'BenchmarkZ',
    ])
  })

  it('tell what failed under all numbers of CPUs that it has elsewhere', () => {
    const results = shared(['BenchmarkX', 'BenchmarkX-2'], ['--- FAIL: BenchmarkX'])
    expect(results.flatMap((each) => Object.keys(failed(each)))).toEqual([
      'BenchmarkX',
      'BenchmarkX-2',
    ])
  })

  it('do not tell of a failure under a number of CPUs that has figures beside it', () => {
    const base = ['BenchmarkX', 'BenchmarkX-2', 'BenchmarkW']
    const head = ['BenchmarkX-2', 'BenchmarkW', '--- FAIL: BenchmarkX']
    expect(shared(base, head).flatMap((each) => Object.keys(failed(each)))).toEqual(['BenchmarkX'])
  })

  it('are left alone in results of other tools', () => {
    const text = '[{ "name": "a-8", "unit": "s", "value": 1 }]'
    const results = [read('customSmallerIsBetter', text)]
    expect(shareNames(results)).toBe(results)
  })
})

describe('cargo-bench', () => {
  it('reads Criterion.rs beside Rust’s own harness', () => {
    const text = [
      'test a ... bench:       1,234.5 ns/iter (+/- 56) = 789 MB/s',
      'test b ... ok',
      'c                       time:   [1.0000 µs 2.0000 µs 3.0000 ms]',
      '                        thrpt:  [1.0000 Melem/s 2.0000 Melem/s 3.0000 Melem/s]',
      '                 change:',
      '                        time:   [-1.0000% +2.0000% +3.0000%] (p = 0.12 > 0.05)',
      'a long name',
      '                        time:   [1.0000 ps 2.0000 ps 3.0000 ps]',
    ].join('\n')
    expect(values(read('cargo-bench', text))).toEqual({
      'a time': expect.closeTo(1.2345e-6, 15),
      'a throughput': 789e6,
      'c time': 2e-6,
      'c throughput': 2e6,
      'a long name time': 2e-12,
    })
  })

  it.each([
    ['test a       ... FAILED', 'FAILED'],
    ['a --- FAILED', 'FAILED'],
    ['.iFtest a ... FAILED', 'FAILED'],
    [
      'a --- FAILED\n---- a stdout ----\n\nthread x panicked at y:\nwhy\nnote: z',
      'thread x panicked at y:\nwhy',
    ],
  ])('tells what failed in Rust’s own harness: %j', (lines, message) => {
    const text = `running 2 tests\ntest b ... bench: 1 ns/iter (+/- 0)\n${lines}\ntest result: FAILED. 1 failed`
    expect(failed(read('cargo-bench', text))).toEqual({ a: message })
  })

  it('reads what stands behind the signs of other tests, and behind what was printed', () => {
    const text =
      '.iFtest a ... bench: 1 ns/iter (+/- 0)\nno newlinetest b ... bench: 2 ns/iter (+/- 0)'
    expect(values(read('cargo-bench', text))).toEqual({ 'a time': 1e-9, 'b time': 2e-9 })
  })

  it('tells that a test program ended before its result', () => {
    const text = 'running 2 tests\ntest b ... bench: 1 ns/iter (+/- 0)\n'
    expect(failed(read('cargo-bench', text))).toEqual({
      '(not said)': 'a test program ended before it told its result',
    })
  })

  it('tells that Criterion.rs began a benchmark and ended, without a word of why', () => {
    const text = 'a  time:   [1 ns 2 ns 3 ns]\nBenchmarking b'
    expect(failed(read('cargo-bench', text))).toEqual({
      b: 'was begun, and there are no figures of it',
      '(not said)': 'Criterion.rs did not come to its end',
    })
  })

  it('tells what Criterion.rs began and did not measure', () => {
    const text = [
      'Benchmarking a/b: c', 'Benchmarking a/b: c: Warming up for 3.0000 s', 'Benchmarking a/b: c: Analyzing',
      'a/b: c  time:   [1 ns 2 ns 3 ns]', 'Benchmarking d', 'Benchmarking d: Warming up for 3.0000 s',
      "thread 'main' panicked at benches/shop.rs:5:9:",
    ].join('\n') // prettier-ignore
    expect(failed(read('cargo-bench', text))).toEqual({
      d: "was begun, and there are no figures of it\nthread 'main' panicked at benches/shop.rs:5:9:",
      '(not said)': "thread 'main' panicked at benches/shop.rs:5:9:",
    })
  })

  it('leaves out rows that cannot be read', () => {
    const text =
      'test a ... bench: 1 ns/iter (+/- 0)\ntest b ... bench:  1,2\nc  time:   [1.0 ns 1.1'
    const results = read('cargo-bench', text)
    expect(values(results)).toEqual({ 'a time': 1e-9 })
    expect(Object.keys(failed(results, 'unread'))).toEqual(['b', 'c'])
  })

  it('puts an interval into one unit', () => {
    const text = 'c  time:   [900.00 ns 1.0000 µs 0.0020 ms]'
    expect([...read('cargo-bench', text).benchmarks][0]?.measurements[0]?.figures).toEqual({
      kind: 'summary',
      value: 1e-6,
      spread: {
        kind: 'interval',
        low: expect.closeTo(9e-7, 15),
        high: expect.closeTo(2e-6, 15),
        level: null,
      },
      count: null,
    })
  })
})

describe('criterion-estimates', () => {
  const interval = { confidence_level: 0.95, lower_bound: 1, upper_bound: 3 }
  const estimate = (value: number): object => ({
    point_estimate: value,
    confidence_interval: interval,
  })
  const text = (slope: unknown): string =>
    JSON.stringify({ mean: estimate(2), median: estimate(2), slope })

  it('takes the slope where there is one, and the name from the path', () => {
    const file = 'C:\\x\\target\\criterion\\group\\1000\\new\\estimates.json'
    expect(values(read('criterion-estimates', text(estimate(4)), file))).toEqual({
      'group/1000 time': 4e-9,
    })
    expect(values(read('criterion-estimates', text(null), 'a/base/estimates.json'))).toEqual({
      'a time': 2e-9,
    })
  })
})

describe('google-benchmark', () => {
  const file = (...benchmarks: object[]): string =>
    JSON.stringify({ context: { num_cpus: 2 }, benchmarks })
  const run = {
    name: 'a',
    run_name: 'a',
    run_type: 'iteration',
    time_unit: 'us',
    real_time: 2,
    cpu_time: 1,
  }
  const aggregate = { ...run, name: 'a_mean', run_type: 'aggregate', aggregate_unit: 'time' }

  it('prefers repetitions to what is computed from them', () => {
    const text = file(
      run,
      { ...run, real_time: 4 },
      { ...aggregate, aggregate_name: 'mean', real_time: 9 },
    )
    expect(values(read('google-benchmark', text))).toEqual({ 'a time': 3e-6, 'a cpu': 1e-6 })
  })

  it('reads the median and the deviation where repetitions are left out', () => {
    const text = file(
      { ...aggregate, aggregate_name: 'mean', real_time: 9 },
      { ...aggregate, aggregate_name: 'median', real_time: 8, repetitions: 3 },
      { ...aggregate, aggregate_name: 'stddev', real_time: 0.5 },
      { ...aggregate, aggregate_name: 'cv', aggregate_unit: 'percentage', real_time: 0.1 },
    )
    expect([...read('google-benchmark', text).benchmarks][0]?.measurements[0]?.figures).toEqual({
      kind: 'summary',
      value: 8e-6,
      spread: { kind: 'deviation', value: 5e-7 },
      count: 3,
    })
  })

  it('reads counters, of which only its own have a direction', () => {
    const { metrics, warnings } = read(
      'google-benchmark',
      file({ ...run, bytes_per_second: 5, fish: 1 }),
    )
    expect(metrics.slice(2).map(({ name, unit, better }) => [name, unit, better])).toEqual([
      ['bytes_per_second', 'B/s', 'higher'],
      ['fish', '', null],
    ])
    expect(warnings.map(({ code }) => code)).toEqual(['results-unknown-direction'])
  })

  it('tells what failed, what was skipped and what cannot be read', () => {
    const text = file(
      run,
      { ...run, run_name: 'b', error_occurred: true, error_message: 'out of stock', real_time: 0 },
      { ...run, run_name: 'c', skipped: true, skip_message: 'no such CPU', real_time: 0 },
      { ...run, run_name: 'd', real_time: 'x' },
    ).replace('"x"', 'NaN')
    const results = read('google-benchmark', text)
    expect(Object.keys(values(results))).toEqual(['a time', 'a cpu'])
    expect(failed(results)).toEqual({ b: 'out of stock' })
    expect(failed(results, 'excused')).toEqual({ c: 'no such CPU' })
    expect(Object.keys(failed(results, 'unread'))).toEqual(['d'])
  })

  it('counts a benchmark as failed that fails in one of its repetitions', () => {
    const text = file(run, { ...run, error_occurred: true, error_message: 'out of stock' })
    expect(failed(read('google-benchmark', text))).toEqual({ a: 'out of stock' })
  })

  it('reads old files, which know no kinds of runs', () => {
    const text = file({ name: 'a', iterations: 3, real_time: 2, cpu_time: 1, time_unit: 'ms' })
    expect(values(read('google-benchmark', text))).toEqual({ 'a time': 0.002, 'a cpu': 0.001 })
  })
})

describe('catch2', () => {
  it('reads the XML of version 2', () => {
    const mean = '<mean value="5" lowerBound="4" upperBound="6" ci="0.95"/>'
    const result = `<BenchmarkResults name="b &lt;1&gt;" samples="10">${mean}</BenchmarkResults>`
    const text = `<?xml version="1.0"?>\n<Catch name="x"><Group name="x"><TestCase name="t">${result}</TestCase></Group></Catch>`
    const results = parseResults(text, { file: 'out', format: null })
    expect(values(results)).toEqual({ 't > b <1> time': 5e-9 })
  })
})

describe('hyperfine', () => {
  it('keeps the figures of commands that failed where it was told to, with a warning', () => {
    const text = JSON.stringify({ results: [{ command: 'a', mean: 1, exit_codes: [0, null] }] })
    const results = read('hyperfine', text)
    expect(values(results)).toEqual({ 'a time': 1 })
    expect(failed(results, 'excused')).toEqual({
      a: '1 of 2 runs ended with a signal, and count like the others',
    })
    expect(results.warnings.map(({ code }) => code)).toEqual(['results-failed'])
  })
})

describe('jmh', () => {
  const row = (benchmark: string, score: number | string, more: object = {}): object => ({
    benchmark,
    mode: 'avgt',
    params: { size: '10' },
    primaryMetric: { score, scoreError: 'NaN', scoreUnit: 'us/op', ...more },
  })

  it('leaves out a row that is no number, by its name, and has the others', () => {
    const results = read('jmh', JSON.stringify([row('a', 1), row('b', 'NaN'), row('c', 3)]))
    expect(values(results)).toEqual({ 'a (size=10) time': 1e-6, 'c (size=10) time': 3e-6 })
    expect(Object.keys(failed(results, 'unread'))).toEqual(['b (size=10)'])
    expect(results.warnings.map(({ code }) => code)).toEqual(['results-skipped'])
  })

  it('leaves out what a profiler could not measure, and nothing else', () => {
    const metric = { score: 5, scoreUnit: 'B/op', rawData: [['NaN', 1]] }
    const text = JSON.stringify([{ ...row('a', 1), secondaryMetrics: { 'gc.norm': metric } }])
    expect(values(read('jmh', text))).toEqual({
      'a (size=10) time': 1e-6,
      'a (size=10) gc.norm': 5,
    })
  })
})

describe('benchmarkdotnet and pytest-benchmark', () => {
  it('have NaN in fields that nobody reads', () => {
    const net =
      '{ "HostEnvironmentInfo": {}, "Benchmarks": [{ "FullName": "a", "Statistics": { "Mean": 2, "Skewness": NaN, "StandardDeviation": NaN }, "Metrics": [{ "Value": NaN, "Descriptor": { "Id": "x", "DisplayName": "x", "TheGreaterIsBetter": true } }] }] }'
    expect(values(read('benchmarkdotnet', net))).toEqual({ 'a time': 2e-9 })
    const python =
      '{ "machine_info": { "x": NaN }, "benchmarks": [{ "fullname": "a", "extra_info": { "NaN": "NaN", "ratio": -Infinity }, "stats": { "mean": 2, "stddev": NaN } }] }'
    const results = read('pytest-benchmark', python)
    expect(values(results)).toEqual({ 'a time': 2 })
    expect(results.warnings).toEqual([])
  })
})

describe('cargo-criterion', () => {
  const message = (id: string, estimate: unknown): string => {
    const typical = { estimate, lower_bound: 1, upper_bound: 3, unit: 'ns' }
    return JSON.stringify({ reason: 'benchmark-complete', id, iteration_count: [1], typical })
  }

  it('finds a message behind what a benchmark printed, and skips one that cannot be read', () => {
    const lines = [`no newline${message('a', 2)}`, message('b', null), message('c', 2).slice(0, 60)]
    const results = read('cargo-criterion', lines.join('\n'))
    expect(values(results)).toEqual({ 'a time': 2e-9 })
    expect(Object.keys(failed(results, 'unread'))).toEqual(['b', 'c'])
  })
})

describe('mitata', () => {
  it('tells what failed, and reads the other runs', () => {
    const runs = [
      { name: 'a', stats: { avg: 2, min: null, max: 3, p99: null } },
      { name: 'b', error: { message: 'out of stock' } },
      { name: 'c', stats: { avg: null } },
    ]
    const text = JSON.stringify({ layout: [{ name: null }], benchmarks: [{ group: 0, runs }] })
    const results = read('mitata', text)
    expect(values(results)).toEqual({ 'a time': 2e-9 })
    expect(failed(results)).toEqual({ b: 'out of stock' })
    expect(Object.keys(failed(results, 'unread'))).toEqual(['c'])
  })
})

describe('benchmarkjs', () => {
  it('reads a failure where another version has the benchmark, for a heading looks alike', () => {
    const text =
      'Results: \na x 5 ops/sec ±1% (2 runs sampled)\nb: \nc x NaN ops/sec ±1% (2 runs sampled)'
    const results = read('benchmarkjs', text)
    expect(Object.keys(failed(results, 'excused'))).toEqual(['Results', 'b'])
    expect(Object.keys(failed(results, 'unread'))).toEqual(['c'])
    expect(values(results)).toEqual({ 'a throughput': 5 })
  })
})

describe('k6', () => {
  it('refuses a metric without statistics that are known', () => {
    const file = (metric: object): string => JSON.stringify({ metrics: { m: metric } })
    const refusal = (metric: object): string => told(() => read('k6', file(metric)))
    expect(refusal({ type: 'trend', values: { max: 1 } })).toContain(
      'out:1: expected avg, med or a percentile',
    )
    expect(refusal({ type: 'trend', values: { avg: null } })).toContain('out:1: expected a figure')
    expect(refusal({ something: 'else' })).toContain('out:1: expected the statistics of a metric')
    expect(refusal({ type: 'counter', values: { count: 1 } })).toContain('out:1: expected a rate')
  })
})

describe('bencher', () => {
  it('loses no name, whatever it is', () => {
    const text = '{ "__proto__": { "latency": { "value": 1 }, "constructor": { "value": 2 } } }'
    expect(values(read('bencher', text))).toEqual({
      ['__proto__ latency']: 1e-9,
      ['__proto__ constructor']: 2,
    })
  })
})

describe('github-action-benchmark', () => {
  const text = '[{ "name": "a", "unit": "%", "value": 4, "range": "± 50%" }]'

  it('takes the direction from the name of the format', () => {
    expect(read('customSmallerIsBetter', text).metrics[0]?.better).toBe('lower')
    expect(read('customBiggerIsBetter', text).metrics[0]?.better).toBe('higher')
  })

  it.each([
    ['"± 1"', [3, 5]],
    ['"+/- 1.5"', [2.5, 5.5]],
    ['"±25%"', [3, 5]],
    ['1', [3, 5]],
    ['"3 to 5"', null],
    ['null', null],
  ])('reads the range %s', (range, bounds) => {
    const [first] = read('customSmallerIsBetter', text.replace('"± 50%"', range)).benchmarks
    const spread = bounds && { kind: 'interval', low: bounds[0], high: bounds[1], level: null }
    expect(first?.measurements[0]?.figures).toMatchObject({ kind: 'summary', spread })
  })
})

describe('benchgate', () => {
  it('tells what failed in the run, and of what failed in its base that there are no figures', () => {
    const report = (outcome: string): string => {
      const one = of('a', 'time', null)
      const text = file({ ...one, error: 'out of stock' })
      return JSON.stringify({ ...JSON.parse(text), outcome })
    }
    expect(failed(read('benchgate', report('errored')))).toEqual({ 's.js > x': 'out of stock' })
    expect(() => read('benchgate', report('passed'))).toThrow('out of stock')
  })

  const result = { gates: true, rounds: { judged: 1, total: 3 } }
  const file = (...results: object[]): string =>
    JSON.stringify({
      schema: { name: 'benchgate-report', version: 1 },
      versions: { base: { label: 'main' }, heads: [{ label: 'a' }, { label: 'b' }] },
      environment: { os: 'linux', arch: 'x64', cpu: 'CPU' },
      benchmarks: [
        { suite: 's.js', name: 'x', results: results.map((each) => ({ ...result, ...each })) },
      ],
    })
  const of = (version: string, metric: string, head: number | null): object => ({
    version,
    metric,
    values: { base: 9, head },
  })

  it('reads a report as it is written today', () => {
    const text = renderJson(measuredReport([bench('x', changed('regressed', 0.1))]))
    expect(values(read('benchgate', text))).toEqual({
      'bench/json.bench.js > x time': expect.closeTo(1.331e-3, 6),
    })
  })

  it('reads what its first head was measured to be, and on which machine', () => {
    const text = file(of('a', 'time', 1), of('b', 'time', 2), of('a', 'cpu', null))
    const results = read('benchgate', text)
    expect(values(results)).toEqual({ 's.js > x time': 1 })
    expect(results.machine).toBe('CPU, linux x64')
  })

  it('keeps unit and direction of every metric, also of those that come from other tools', () => {
    const text = file(
      of('a', 'collections', 1),
      of('a', 'success', 1),
      of('a', 'hits [hits/op] higher', 5),
    )
    const { metrics, warnings } = read('benchgate', text)
    expect(metrics.map(({ name, unit, better }) => [name, unit, better])).toEqual([
      ['collections', 'count', 'lower'],
      ['success', 'share', 'higher'],
      ['hits', 'hits/op', 'higher'],
    ])
    expect(warnings).toEqual([])
  })

  it('refuses a metric that is none', () => {
    expect(() => read('benchgate', file(of('a', 'speed', 1)))).toThrow('the name of a metric')
  })
})
