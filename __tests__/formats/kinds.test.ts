import { describe, expect, it } from 'vitest'
import { parseResults, typicalValue, type ParsedResults } from '../../src/formats/index.ts'
import type { FormatName } from '../../src/model/index.ts'

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

  it('takes the number of CPUs off the names where it is the same for all', () => {
    const names = (...lines: string[]): string[] =>
      [...read('go', lines.map((line) => `${line} 10 3 ns/op`).join('\n')).benchmarks].map(
        ({ name }) => name,
      )
    expect(names('BenchmarkX/size-10-8', 'BenchmarkY-8')).toEqual([
      'BenchmarkX/size-10',
      'BenchmarkY',
    ])
    expect(names('BenchmarkX', 'BenchmarkX-2')).toEqual(['BenchmarkX', 'BenchmarkX-2'])
    expect(names('BenchmarkX/size-10', 'BenchmarkX/size-20')).toEqual([
      'BenchmarkX/size-10',
      'BenchmarkX/size-20',
    ])
  })

  it('takes directions from the units and from what the program says of them', () => {
    const text =
      'Unit hits/op better=higher\nBenchmarkX 10 3 ns/op 2 MB/s 7 hits/op 8 misses/op 9 p99-ns'
    const { metrics } = read('go', text)
    expect(metrics.map(({ name, unit, better }) => [name, unit, better])).toEqual([
      ['time', 's', 'lower'],
      ['throughput', 'B/s', 'higher'],
      ['hits/op', 'hits/op', 'higher'],
      ['misses/op', 'misses/op', null],
      ['p99-ns', 's', 'lower'],
    ])
  })

  it('warns of what failed and of a result that a benchmark printed into', () => {
    const text = 'BenchmarkX-8 10 3 ns/op\nBenchmarkY-8 hello\n--- FAIL: BenchmarkZ\nBenchmarkV\n'
    expect(read('go', text).warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        'results-skipped-line',
        'out:2: "BenchmarkY-8 hello" begins like a result and has no figures.',
      ],
      ['results-failed', 'out:3: "--- FAIL: BenchmarkZ": what failed has no figures.'],
    ])
  })

  it('leaves colours out', () => {
    expect(values(read('go', '\u001b[32mBenchmarkX 10 3 ns/op\u001b[0m'))).toEqual({
      'BenchmarkX time': 3e-9,
    })
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
  it('warns of commands that failed', () => {
    const text = JSON.stringify({ results: [{ command: 'a', mean: 1, exit_codes: [0, null] }] })
    expect(read('hyperfine', text).warnings.map(({ code }) => code)).toEqual(['results-failed'])
  })
})

describe('k6', () => {
  it('refuses a metric without statistics that are known', () => {
    const file = (metric: object): string => JSON.stringify({ metrics: { m: metric } })
    const reading = (metric: object) => (): ParsedResults => read('k6', file(metric))
    expect(reading({ type: 'trend', values: { max: 1 } })).toThrow(
      'out:1: expected avg, med or a percentile',
    )
    expect(reading({ something: 'else' })).toThrow('out:1: expected the statistics of a metric')
    expect(reading({ type: 'counter', values: { count: 1 } })).toThrow('out:1: expected a rate')
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
