import type { FormatName } from '../src/model/index.ts'
import { random } from '../src/stats/index.ts'

/**
 * A results file of about that size as the tool would write it: names and figures of a usual length, as many samples as
 * its defaults make. It ends earlier where it has as many benchmarks as a file may
 * have. Null where the format has only one benchmark a file.
 */
export function largeResults(format: FormatName, bytes: number): string | null {
  const make = makers[format]
  if (make === null) return null
  const noise = random(1)
  const figure = (): number => 1000 * (1 + noise.uniform())
  const lines: string[] = []
  for (let length = 0, at = 0; length < bytes && at < mostBenchmarks; at += 1) {
    const line = make.result(`${names[at % names.length]}/${at}`, figure)
    lines.push(line)
    length += line.length + make.between.length
  }
  return make.begin + lines.join(make.between) + make.end
}

/** More of them are refused. */
export const mostBenchmarks = 100_000

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
  // What these tools write is rarely large, but one of them must not be slow for that.
  'deno-bench': json('{"version":1,"runtime":"Deno/2.9.6","benches":[', ']}', (name, figure) => ({
    origin: 'file:///project/a_bench.ts',
    group: null,
    name,
    baseline: false,
    results: [
      {
        ok: {
          n: 100, min: figure(), max: figure(), avg: figure(), p75: figure(), p99: figure(),
          p995: figure(), p999: figure(), highPrecision: false, usedExplicitTimers: false,
        },
      },
    ],
  })), // prettier-ignore
  benny: json('{"name":"a","results":[', ']}', (name, figure) => ({
    name,
    ops: figure(),
    margin: 1.2,
    options: { delay: 0.005, initCount: 1, minTime: 0.5, maxTime: 5, minSamples: 5 },
    samples: 90,
    details: { min: 1, max: 2, mean: figure(), median: 1, standardDeviation: 1, sampleResults: list(90, figure) },
    completed: true,
    percentSlower: 0,
  })), // prettier-ignore
  'size-limit': json('[', ']', (name, figure) => ({
    name,
    passed: true,
    size: Math.round(figure()),
  })),
  'benchmark-ips': json('[', ']', (name, figure) => ({
    name,
    central_tendency: figure(),
    ips: figure(),
    error: 12,
    stddev: 12,
    microseconds: list(50, figure),
    iterations: 5000,
    cycles: 100,
  })),
  'criterion-haskell': {
    begin: 'Name,Mean,MeanLB,MeanUB,Stddev,StddevLB,StddevUB\n',
    between: '\n',
    end: '\n',
    result: (name, figure) => [`"${name}"`, ...list(6, () => figure() / 1e9)].join(','),
  },
  wrk: {
    ...text,
    result: (name, figure) =>
      [
        `Running 1s test @ http://127.0.0.1:18321/${name}`,
        '  1 threads and 4 connections',
        '  Thread Stats   Avg      Stdev     Max   +/- Stdev',
        `    Latency     ${figure().toFixed(2)}us    1.66ms  16.70ms   84.73%`,
        '    Req/Sec     3.61k     1.20k    6.02k    70.00%',
        '  Latency Distribution',
        ...[50, 75, 90, 99].map((percent) => `     ${percent}%  ${figure().toFixed(2)}us`),
        '  3585 requests in 1.00s, 570.06KB read',
        `Requests/sec:   ${figure().toFixed(2)}`,
        'Transfer/sec:    568.68KB',
      ].join('\n'),
  },
  ab: {
    ...text,
    result: (name, figure) =>
      [
        'This is ApacheBench, Version 2.3 <$Revision$>',
        `Document Path:          /${name}`,
        'Document Length:        2 bytes',
        'Concurrency Level:      4',
        'Complete requests:      100',
        'Failed requests:        0',
        `Requests per second:    ${figure().toFixed(2)} [#/sec] (mean)`,
        `Time per request:       ${figure().toFixed(3)} [ms] (mean)`,
        `Time per request:       ${figure().toFixed(3)} [ms] (mean, across all concurrent requests)`,
        ...[50, 66, 75, 80, 90, 95, 98, 99].map((percent) => `  ${percent}%      1`),
        ' 100%      3 (longest request)',
      ].join('\n'),
  },
  h2load: {
    ...text,
    result: (_, figure) =>
      [
        'starting benchmark...',
        ...list(10, () => 'progress: 10% done'),
        `finished in 105.42ms, ${figure().toFixed(2)} req/s, 136.18KB/s`,
        'requests: 100 total, 100 started, 100 done, 100 succeeded, 0 failed, 0 errored, 0 timeout',
        '                     min         max         mean         sd        +/- sd',
        `time for request:      112us     14.81ms    ${figure().toFixed(2)}us    4.94ms    80.00%`,
      ].join('\n'),
  },
  hey: {
    ...text,
    result: (_, figure) =>
      [
        'Summary:',
        '  Total:\t0.2519 secs',
        `  Average:\t${(figure() / 1e6).toFixed(4)} secs`,
        `  Requests/sec:\t${figure().toFixed(4)}`,
        'Response time histogram:',
        ...list(11, () => '  0.003 [123]\t|■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■'),
        'Latency distribution:',
        ...[10, 25, 50, 75, 90, 95, 99].map((percent) => `  ${percent}% in 0.0263 secs`),
        'Status code distribution:',
        '  [200]\t200 responses',
      ].join('\n'),
  },
  autocannon: {
    ...text,
    result: (name, figure) => {
      const histogram = (): object => ({
        average: figure(), mean: figure(), stddev: 1, min: 1, max: 2, total: 2000,
        ...Object.fromEntries(list(20, figure).map((value, at) => [`p${at}`, value])),
      }) // prettier-ignore
      return JSON.stringify({
        url: `http://localhost:18321/${name}`, connections: 4, sampleInt: 1000, pipelining: 1,
        duration: 1.02, samples: 1, errors: 0, timeouts: 0, mismatches: 0, non2xx: 0, resets: 0,
        '1xx': 0, '2xx': 2000, '3xx': 0, '4xx': 0, '5xx': 0, statusCodeStats: { 200: { count: 2000 } },
        latency: histogram(), requests: histogram(), throughput: histogram(),
      }) // prettier-ignore
    },
  },
  oha: {
    ...text,
    result: (_, figure) => {
      const percentiles = (): object =>
        Object.fromEntries([10, 25, 50, 75, 90, 95, 99].map((at) => [`p${at}`, figure() / 1e6]))
      return JSON.stringify(
        {
          summary: { successRate: 1, total: 1, average: figure() / 1e6, requestsPerSec: figure() },
          responseTimeHistogram: Object.fromEntries(list(11, figure).map((value) => [value, 12])),
          latencyPercentiles: percentiles(),
          rps: { mean: figure(), stddev: 1, max: 2, percentiles: percentiles() },
          statusCodeDistribution: { 200: 132 },
          errorDistribution: {},
        },
        null,
        2,
      )
    },
  },
  siege: {
    ...text,
    result: (_, figure) =>
      [
        ...list(20, () => 'HTTP/1.1 200     0.00 secs:      11 bytes ==> GET  /ok'),
        '{\t"transactions":\t\t\t         100,',
        '\t"availability":\t\t\t      100.00,',
        `\t"transaction_rate":\t\t     ${figure().toFixed(2)},`,
        '\t"successful_transactions":\t         100,',
        '\t"failed_transactions":\t\t           0\n}',
      ].join('\n'),
  },
  'redis-benchmark': {
    begin: '"test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms","p95_latency_ms"\n',
    between: '\n',
    end: '\n',
    result: (name, figure) =>
      [name, ...list(5, () => figure().toFixed(3))].map((cell) => `"${cell}"`).join(','),
  },
  fio: {
    begin:
      '{\n"fio version" : "fio-3.33",\n"timestamp" : 1796000623,\n"timestamp_ms" : 1796000623123,\n"jobs" : [\n',
    between: ',\n',
    end: ']}\n',
    result: (name, figure) => {
      const latency = (): object => ({
        min: 1, max: 2, mean: figure(), stddev: 1, N: 2468,
        percentile: Object.fromEntries(
          [1, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 99, 99.5, 99.9].map((at) => [at.toFixed(6), figure()]),
        ),
      }) // prettier-ignore
      const operation = (total: number): object => ({
        io_bytes: 4096 * total, bw_bytes: figure(), iops: figure(), runtime: 1001, total_ios: total,
        slat_ns: { min: 0, max: 0, mean: 0, stddev: 0, N: 0 }, clat_ns: latency(), lat_ns: latency(),
      }) // prettier-ignore
      const job = { read: operation(2468), write: operation(2564), trim: operation(0) }
      return JSON.stringify({ jobname: name, groupid: 0, error: 0, elapsed: 2, ...job }, null, 2)
    },
  },
  iperf3: {
    ...text,
    result: (name, figure) => {
      const second = (): object => ({ seconds: 1, bytes: 1e9, bits_per_second: figure(), rtt: 136 })
      return JSON.stringify(
        {
          title: name,
          start: { version: 'iperf 3.12', test_start: { protocol: 'TCP', num_streams: 1 } },
          intervals: list(10, () => ({ streams: [second()], sum: second() })),
          end: { sum_sent: { ...second(), retransmits: 0 }, sum_received: second() },
        },
        null,
        2,
      )
    },
  },
  pgbench: {
    ...text,
    result: (name, figure) =>
      [
        ...list(10, () => 'progress: 1.0 s, 180.7 tps, lat 10.345 ms stddev 10.542, 0 failed'),
        `transaction type: ${name}.sql`,
        'scaling factor: 1',
        'number of transactions actually processed: 181',
        'number of failed transactions: 0 (0.000%)',
        `latency average = ${figure().toFixed(3)} ms`,
        `tps = ${figure().toFixed(6)} (without initial connection time)`,
      ].join('\n'),
  },
  sysbench: {
    ...text,
    result: (_, figure) =>
      [
        'sysbench 1.0.20 (using system LuaJIT 2.1.0-beta3)',
        'CPU speed:',
        `    events per second:   ${figure().toFixed(2)}`,
        'General statistics:',
        '    total time:                          1.0081s',
        '    total number of events:              485',
        'Latency (ms):',
        '         min:                                    0.27',
        '         95th percentile:                       20.37',
        `         sum:                                 ${figure().toFixed(2)}`,
        'Threads fairness:',
        '    events (avg/stddev):           485.0000/0.00',
      ].join('\n'),
  },
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
