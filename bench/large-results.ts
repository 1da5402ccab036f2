import type { FormatName } from '../src/model/index.ts'
import { random } from '../src/stats/index.ts'

/**
 * A results file of about that size as the tool would write it: names and figures of a usual length, as many samples as
 * its defaults make. Null where the format has only one benchmark a file.
 */
export function largeResults(format: FormatName, bytes: number): string | null {
  const make = makers[format]
  if (make === null) return null
  const noise = random(1)
  const figure = (): number => 1000 * (1 + noise.uniform())
  const lines: string[] = []
  for (let length = 0, at = 0; length < bytes; at += 1) {
    const line = make.result(`${names[at % names.length]}/${at}`, figure)
    lines.push(line)
    length += line.length + make.between.length
  }
  return make.begin + lines.join(make.between) + make.end
}

interface Maker {
  readonly begin: string
  readonly result: (name: string, figure: () => number) => string
  readonly between: string
  readonly end: string
}

const names = ['Parse/short', 'Parse/long', 'Render/table', 'Query/joined', 'Encode/utf8']

const text = { begin: '', between: '\n', end: '\n' } as const

/** As tools indent their files. */
function json(
  begin: string,
  end: string,
  result: (name: string, figure: () => number) => unknown,
  indent = 2,
): Maker {
  const written: Maker['result'] = (name, figure) =>
    JSON.stringify(result(name, figure), null, indent)
  return { begin, between: ',\n', end, result: written }
}

/** An object of results. */
function keyed(
  begin: string,
  end: string,
  prefix: string,
  result: (figure: () => number) => unknown,
): Maker {
  const written: Maker['result'] = (name, figure) =>
    `${JSON.stringify(prefix + name)}: ${JSON.stringify(result(figure), null, 2)}`
  return { begin, between: ',\n', end, result: written }
}

function list<T>(length: number, value: () => T): T[] {
  return Array.from({ length }, value)
}

const custom = json('[', ']', (name, figure) => ({
  name,
  unit: 'ms',
  value: figure(),
  range: `± ${figure()}`,
  extra: list(20, () => `sample ${figure()}`).join('\n'),
}))

const makers: Readonly<Record<FormatName, Maker | null>> = {
  go: {
    ...text,
    result: (name, figure) =>
      list(10, () => {
        const time = figure().toFixed(1)
        return `Benchmark${name}-8         \t 1000000\t      ${time} ns/op\t     512 B/op\t       7 allocs/op`
      }).join('\n'),
  },
  'cargo-bench': {
    ...text,
    result: (name, figure) => {
      const [low, middle, high] = list(3, () => `${figure().toFixed(4)} µs`)
      return [
        `Benchmarking ${name}`,
        `Benchmarking ${name}: Warming up for 3.0000 s`,
        `Benchmarking ${name}: Collecting 100 samples in estimated 5.0042 s (76k iterations)`,
        `Benchmarking ${name}: Analyzing`,
        `${name.padEnd(23)} time:   [${low} ${middle} ${high}]`,
        '                        change: [-1.2345% +0.1234% +1.3456%] (p = 0.85 > 0.05)',
        '                        No change in performance detected.',
        'Found 5 outliers among 100 measurements (5.00%)',
        '  2 (2.00%) high mild',
        '  3 (3.00%) high severe',
        '',
      ].join('\n')
    },
  },
  'cargo-criterion': {
    ...text,
    result: (name, figure) => {
      const estimate = {
        estimate: figure(),
        lower_bound: figure(),
        upper_bound: figure(),
        unit: 'ns',
      }
      return JSON.stringify({
        reason: 'benchmark-complete',
        id: name,
        report_directory: `target/criterion/reports/${name}`,
        iteration_count: list(100, () => 1000),
        measured_values: list(100, figure),
        unit: 'ns',
        throughput: [],
        typical: estimate,
        mean: estimate,
        median: estimate,
        median_abs_dev: estimate,
        slope: estimate,
        change: null,
      })
    },
  },
  'criterion-estimates': null,
  'google-benchmark': {
    begin: '{"context":{"num_cpus":2},"benchmarks":[',
    between: ',\n',
    end: ']}',
    result: (name, figure) =>
      [0, 1, 2]
        .map((repetition) =>
          JSON.stringify(
            {
              name,
              family_index: 0,
              per_family_instance_index: 0,
              run_name: name,
              run_type: 'iteration',
              repetitions: 3,
              repetition_index: repetition,
              threads: 1,
              iterations: 100_000,
              real_time: figure(),
              cpu_time: figure(),
              time_unit: 'ns',
            },
            null,
            4,
          ),
        )
        .join(',\n'),
  },
  catch2: {
    begin: '<?xml version="1.0" encoding="UTF-8"?>\n<Catch2TestRun name="a"><TestCase name="b">',
    between: '\n',
    end: '</TestCase></Catch2TestRun>',
    result: (name, figure) =>
      [
        `    <BenchmarkResults name="${name}" samples="100" resamples="100000" iterations="12" clockResolution="10.5" estimatedDuration="3000">`,
        '      <!--All values in nano seconds-->',
        `      <mean value="${figure()}" lowerBound="${figure()}" upperBound="${figure()}" ci="0.95"/>`,
        `      <standardDeviation value="${figure()}" lowerBound="${figure()}" upperBound="${figure()}" ci="0.95"/>`,
        '      <outliers variance="0.1" lowMild="0" lowSevere="0" highMild="0" highSevere="2"/>',
        '    </BenchmarkResults>',
      ].join('\n'),
  },
  'pytest-benchmark': json(
    '{"machine_info":{},"benchmarks":[',
    ']}',
    (name, figure) => ({
      group: null,
      name,
      fullname: `tests/test_all.py::${name}`,
      params: null,
      stats: { min: 1, max: 2, mean: figure(), stddev: 1, rounds: 100, data: list(100, figure) },
    }),
    4,
  ),
  jmh: json(
    '[',
    ']',
    (name, figure) => ({
      jmhVersion: '1.37',
      benchmark: `com.example.${name}`,
      mode: 'thrpt',
      threads: 1,
      forks: 5,
      jvmArgs: [],
      warmupIterations: 5,
      params: { size: '1000' },
      primaryMetric: {
        score: figure(),
        scoreError: figure(),
        scoreConfidence: [figure(), figure()],
        scorePercentiles: { '0.0': figure(), '50.0': figure(), '100.0': figure() },
        scoreUnit: 'ops/s',
        rawData: list(5, () => list(5, figure)),
      },
      secondaryMetrics: {},
    }),
    4,
  ),
  benchmarkdotnet: json('{"HostEnvironmentInfo":{},"Benchmarks":[', ']}', (name, figure) => ({
    DisplayInfo: `${name}: DefaultJob`,
    FullName: `Example.${name}`,
    Statistics: { OriginalValues: list(15, figure), N: 15, Mean: figure(), StandardDeviation: 1 },
    Memory: { BytesAllocatedPerOperation: 56 },
    Measurements: list(40, () => ({
      IterationMode: 'Workload',
      IterationStage: 'Actual',
      LaunchIndex: 1,
      IterationIndex: 1,
      Operations: 65_536,
      Nanoseconds: figure(),
    })),
  })),
  hyperfine: json('{"results":[', ']}', (name, figure) => ({
    command: `./${name}`,
    mean: figure(),
    stddev: 1,
    median: figure(),
    user: figure(),
    system: figure(),
    min: figure(),
    max: figure(),
    times: list(10, figure),
    exit_codes: list(10, () => 0),
  })),
  k6: keyed('{"root_group":{"checks":[]},"metrics":{', '}}', 'http_req_duration', (figure) => ({
    type: 'trend',
    contains: 'time',
    values: {
      avg: figure(), min: figure(), med: figure(), max: figure(),
      'p(90)': figure(), 'p(95)': figure(), 'p(99)': figure(), 'p(99.9)': figure(),
    },
    thresholds: { 'p(95)<500': { ok: true }, 'p(99)<1500': { ok: true }, 'avg<200': { ok: true } },
  })), // prettier-ignore
  mitata: json('{"layout":[{"name":null,"types":[]}],"benchmarks":[', ']}', (name, figure) => ({
    kind: 'static',
    args: {},
    alias: name,
    group: 0,
    baseline: false,
    runs: [
      {
        name,
        args: {},
        stats: {
          kind: 'fn', debug: '', min: figure(), max: figure(), p25: figure(), p50: figure(), p75: figure(),
          p99: figure(), p999: figure(), avg: figure(), ticks: 1000, samples: list(1000, figure),
        },
      },
    ],
  }), 0), // prettier-ignore
  benchmarkjs: {
    ...text,
    result: (name, figure) =>
      [
        ...list(10, () => `${name}: checked ${figure()} rows of the table before`),
        `${name} x ${figure().toFixed(0)} ops/sec ±0.99% (59 runs sampled)`,
      ].join('\n'),
  },
  // What these tools write is far from large.
  'deno-bench': null,
  benny: null,
  'size-limit': null,
  'benchmark-ips': null,
  'criterion-haskell': null,
  wrk: null,
  ab: null,
  h2load: null,
  hey: null,
  'redis-benchmark': null,
  bencher: keyed('{', '}', 'example::tests::', (figure) => ({
    latency: { value: figure(), lower_value: figure(), upper_value: figure() },
    throughput: { value: figure(), lower_value: figure(), upper_value: figure() },
    instructions: { value: figure() },
    'estimated-cycles': { value: figure() },
    'l1-hits': { value: figure() },
    'ram-hits': { value: figure() },
  })),
  customSmallerIsBetter: custom,
  customBiggerIsBetter: custom,
  benchgate: json(
    '{"schema":{"name":"benchgate-report","version":1},"versions":{"base":null,"heads":[{"label":"head"}]},"environment":{"os":"linux","arch":"x64","cpu":"CPU","node":"v24.0.0"},"benchmarks":[',
    ']}',
    (name, figure) => ({
      suite: 'a.bench.js',
      name,
      results: ['time', 'cpu', 'p99', 'allocated'].map((metric) => ({
        version: 'head',
        metric,
        values: { base: figure(), head: figure() },
        rounds: { judged: 40, total: 50 },
        observations: {
          screen: list(10, figure),
          confirm: list(40, figure),
          control: list(40, figure),
        },
      })),
    }),
  ),
}
