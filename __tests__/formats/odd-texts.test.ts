import { describe, expect, it } from 'vitest'
import { parseResults, parsersWord, typicalValue } from '../../src/formats/index.ts'
import type { FormatName } from '../../src/model/index.ts'
import { fixtures } from './fixtures.ts'

const read = (format: FormatName | null, text: string): ReturnType<typeof parseResults> =>
  parseResults(text, { file: 'out', format })

function values(format: FormatName | null, text: string): Record<string, number> {
  return Object.fromEntries(
    [...read(format, text).benchmarks].flatMap(({ name, measurements }) =>
      measurements.map(({ metric, figures }) => [`${name} ${metric.name}`, typicalValue(figures)]),
    ),
  )
}

function refusal(format: FormatName | null, text: string): string {
  try {
    read(format, text)
  } catch (error) {
    const word = parsersWord(error)
    if (word !== null) return `${word.line}: ${word.problem}. ${word.advice}`
    throw error
  }
  return expect.unreachable('it was read')
}

describe('the log of a CI service', () => {
  const stamps = [
    ['GitHub', '2026-11-30T12:00:00.1234567Z '],
    ['gh', 'bench\tRun benchmarks\t2026-11-30T12:00:00.1234567Z '],
    ['GitLab', '2026-11-30T12:00:00.123456Z 00O '],
  ] as const

  it.each(stamps)('of %s is read without its time stamps', (_, stamp) => {
    for (const { format, text } of fixtures.filter(({ path }) =>
      /go\/|cycles|libtest/.test(path),
    )) {
      const stamped = text.replaceAll(/^/gm, stamp)
      const listed = (content: string): unknown => [...read(format, content).benchmarks]
      expect(listed(stamped)).toEqual(listed(text))
      expect(read(null, stamped).format).toBe(format)
    }
  })

  it('keeps the numbers of its lines', () => {
    const text = 'pkg: a\nBenchmarkX 10 3 ns/op\nBenchmarkY 10 NaN ns/op'
    const [warning] = read('go', text.replaceAll(/^/gm, '2026-11-30T12:00:00Z ')).warnings
    expect(warning).toMatchObject({ code: 'results-skipped', line: 3 })
  })

  it('is left alone where only some lines begin with a time', () => {
    const text =
      '2026-11-30T12:00:00Z x 5 ops/sec ±1% (2 runs sampled)\nb x 5 ops/sec ±1% (2 runs sampled)'
    expect(Object.keys(values('benchmarkjs', text))).toContain('2026-11-30T12:00:00Z throughput')
  })
})

describe('a mistake in a list of github-action-benchmark', () => {
  it.each(['customSmallerIsBetter', 'customBiggerIsBetter'] as const)(
    'is not blamed on the other direction: %s',
    (format) => {
      const text = '[{ "name": "a", "unit": "s", "value": "1" }]'
      expect(refusal(format, text)).toContain('[0].value: expected number')
      expect(refusal(format, text)).not.toContain('It looks like')
    },
  )
})

describe('JMH', () => {
  it('with an empty list says that all benchmarks failed', () => {
    expect(refusal('jmh', '[ ]')).toContain('JMH writes an empty list where all benchmarks failed')
  })

  it('is told which profilers count what costs, and which rates say nothing', () => {
    const metric = (scoreUnit: string): object => ({ score: 1, scoreUnit })
    const text = JSON.stringify([
      {
        benchmark: 'a',
        mode: 'avgt',
        primaryMetric: { score: 1, scoreUnit: 'us/op' },
        secondaryMetrics: {
          'gc.alloc.rate': metric('MB/sec'),
          'gc.alloc.rate.norm': metric('B/op'),
          'gc.count': metric('counts'),
          'L1-dcache-load-misses:u': metric('#/op'),
          IPC: metric('insns/clk'),
          CPI: metric('clks/insn'),
        },
      },
    ])
    const better = read('jmh', text).metrics.map((each) => [each.name, each.better])
    expect(Object.fromEntries(better)).toEqual({
      time: 'lower',
      'gc.alloc.rate': null,
      'gc.alloc.rate.norm': 'lower',
      'gc.count': 'lower',
      'L1-dcache-load-misses:u': 'lower',
      IPC: 'higher',
      CPI: 'lower',
    })
  })
})

describe('go test -json', () => {
  const event = (Package: string, Output: string): string =>
    JSON.stringify({ Time: '2026-11-30T12:00:00Z', Action: 'output', Package, Output })

  it('keeps packages apart whose events take turns, and joins what is split', () => {
    const text = [
      event('a', 'pkg: a\n'), event('b', 'pkg: b\n'), event('a', 'BenchmarkX-2 \t'),
      event('b', 'BenchmarkX-2 \t     100\t     5 ns/op\n'), event('a', '     100\t     3 ns/op\n'),
      event('b', '--- FAIL: BenchmarkY\n'), event('a', 'PASS\n'), event('b', '    b_test.go:1: why\n'),
      '{"Time":"2026-11-30T12:00:00Z","Action":"fail","Package":"b","Elapsed":0.1}',
    ].join('\n') // prettier-ignore
    expect(values(null, text)).toEqual({
      'a > BenchmarkX-2 time': 3e-9,
      'b > BenchmarkX-2 time': 5e-9,
    })
    expect(read('go', text).failures).toMatchObject([
      { benchmark: { name: 'b > BenchmarkY' }, kind: 'failed', message: 'b_test.go:1: why' },
    ])
  })

  it('tells a package that was not built', () => {
    const text = [
      event('a', 'pkg: a\n'), event('a', 'BenchmarkX-2 \t     100\t     3 ns/op\n'),
      '{"ImportPath":"b","Action":"build-output","Output":"b.go:1: wrong\\n"}',
      event('b', 'FAIL\tb [build failed]\n'),
    ].join('\n') // prettier-ignore
    expect(read(null, text).failures).toMatchObject([
      { benchmark: null, message: 'FAIL\tb [build failed]' },
    ])
  })
})

describe('go', () => {
  it('finds figures behind a number that the benchmark printed', () => {
    const text = 'BenchmarkX-2 \t12 3 apples      200\t     337.4 ns/op\t   5 B/op'
    expect(values('go', text)).toEqual({
      'BenchmarkX-2 time': 3.374e-7,
      'BenchmarkX-2 allocated': 5,
    })
  })

  it('tells a panic in a benchmark that printed before', () => {
    const text =
      'BenchmarkX-2 \t 10\t 3 ns/op\nBenchmarkY-2 \tbefore       0\t     NaN ns/op\npanic: boom'
    const named = read('go', text).failures.find(({ benchmark }) => benchmark !== null)
    expect(named).toMatchObject({
      benchmark: { name: 'BenchmarkY-2' },
      kind: 'failed',
      message: 'panic: boom',
    })
  })
})

describe('Catch2', () => {
  it('never gives a repeated benchmark the name of another', () => {
    const mean = '<mean value="5" lowerBound="4" upperBound="6" ci="0.95"/>'
    const result = (name: string): string =>
      `<BenchmarkResults name="${name}" samples="10">${mean}</BenchmarkResults>`
    const all = ['b (2)', 'b', 'b', 'b'].map(result).join('')
    const text = `<Catch2TestRun name="x"><TestCase name="t">${all}</TestCase></Catch2TestRun>`
    expect(Object.keys(values('catch2', text))).toEqual(
      ['b (2)', 'b', 'b (3)', 'b (4)'].map((name) => `t > ${name} time`),
    )
  })
})

describe('wrk', () => {
  const run = (path: string, ...lines: string[]): string =>
    [
      `Running 1s test @ http://127.0.0.1:8080${path}`,
      '  10 requests in 1.00s, 1.00KB read',
      ...lines,
      'Requests/sec:     10.00',
    ].join('\n')

  it('counts what was refused or lost as a share of the requests that succeeded', () => {
    const lost = '  Socket errors: connect 1, read 2, write 3, timeout 4'
    expect(values(null, run('/a?b', lost, '  Non-2xx or 3xx responses: 5'))).toEqual({
      '/a?b throughput': 10,
      '/a?b success': 0.25,
    })
  })

  it('tells what was never answered well, and a run that did not end', () => {
    const refused = run('', '  Non-2xx or 3xx responses: 10')
    const text = `${refused}\n${run('')}\nRunning 1s test @ http://127.0.0.1:8080/b\n`
    expect(read('wrk', text).failures).toMatchObject([
      {
        kind: 'failed',
        benchmark: { name: '/' },
        message: 'none of 10 requests was answered well',
      },
      { kind: 'failed', benchmark: { name: '/b' }, message: 'wrk did not come to its end' },
    ])
    expect(Object.keys(values('wrk', text))).toContain('/ (2) throughput')
  })
})

describe('deno bench', () => {
  it('numbers benchmarks of one name, and keeps the message of what failed', () => {
    const bench = (origin: string, result: object): object => ({
      origin,
      name: 'a',
      results: [result],
    })
    const ok = { n: 1, min: 1, max: 3, avg: 2, p75: 3, p99: 3, highPrecision: false }
    const text = JSON.stringify({
      runtime: 'Deno',
      benches: [
        bench('file:///x/a_bench.ts', { ok }),
        bench('file:///y/a_bench.ts', { failed: { message: 'nope' } }),
      ],
    })
    expect(Object.keys(values(null, text))).toContain('a_bench.ts > a time')
    expect(read(null, text).failures).toMatchObject([
      { benchmark: { name: 'a_bench.ts > a (2)' }, message: 'nope' },
    ])
  })
})

describe('results of one name', () => {
  it('get numbers in the order of the file', () => {
    const line = (rate: number): string => `a x ${rate} ops/sec ±1% (2 runs sampled)`
    expect(values('benchmarkjs', [line(5), line(6), 'a: ', line(7)].join('\n'))).toEqual({
      'a throughput': 5,
      'a (2) throughput': 6,
      'a (4) throughput': 7,
    })
    const ips = [1, 2].map((each) => ({ name: 'a', ips: each, stddev: 0 }))
    expect(values('benchmark-ips', JSON.stringify(ips))).toEqual({
      'a throughput': 1,
      'a (2) throughput': 2,
    })
  })
})

describe('fio', () => {
  const run = (wrote: number, ios: number): string => {
    const figures = { total_ios: ios, iops: ios, bw_bytes: ios, runtime: 1000, clat_ns: { mean: 0, stddev: 0 } } // prettier-ignore
    const jobs = [{ jobname: 'a', groupid: 0, error: 0, read: figures }]
    return JSON.stringify({ 'fio version': 'fio-3.33', timestamp_ms: wrote, jobs })
  }

  it('is taken for two runs where the second began after the first was written', () => {
    expect(values(null, [run(10_000, 1), run(11_100, 2)].join('\n'))).toMatchObject({
      'a > read iops': 1,
      'a > read (2) iops': 2,
    })
  })

  it('is taken for one run that was written twice where it began before', () => {
    expect(values(null, [run(10_000, 1), run(10_500, 2)].join('\n'))).toEqual({
      'a > read iops': 2,
      'a > read bandwidth': 2,
    })
  })

  it('costs a job that cannot be read, and no other', () => {
    const text = run(10_000, 1).replace('"jobs":[', '"jobs":[{"jobname":"b","error":"x"},')
    const results = read(null, text)
    expect([...results.benchmarks].map(({ name }) => name)).toEqual(['a > read'])
    expect(results.failures.map(({ benchmark, kind }) => [benchmark?.name, kind])).toContainEqual([
      'b > read',
      'unread',
    ])
  })
})

describe('objects of JSON, one for each run', () => {
  const good = '{"url":"http://a/x","errors":0,"non2xx":0,"1xx":0,"2xx":1,"3xx":0,"4xx":0,"5xx":0,"requests":{"average":5}}' // prettier-ignore

  it('may be written over several lines, with other text between them', () => {
    const pretty = JSON.stringify(JSON.parse(good), null, 2)
    expect(values('autocannon', `starting\n${pretty}\n\nnext\n${good}\n`)).toMatchObject({
      '/x throughput': 5,
      '/x (2) throughput': 5,
    })
  })

  it('cost themselves alone where one is something else', () => {
    const results = read('autocannon', `${good}\n{"level":"info"}`)
    expect([...results.benchmarks].map(({ name }) => name)).toEqual(['/x'])
    expect(results.failures).toMatchObject([{ benchmark: null, kind: 'unread' }])
    expect(results.warnings).toMatchObject([{ code: 'results-skipped', line: 2 }])
  })

  it('are refused where the last is cut off', () => {
    expect(refusal('autocannon', `${good}\n${good.slice(0, -5)}`)).toContain('2: the file ends')
    expect(refusal('iperf3', '{"end":{}')).toContain('in the middle of its JSON')
  })
})

it('is looked at in no time where it has nothing but blanks and line ends', () => {
  for (const blank of ['\n', ' ', '\t\n', 'Running 1s test @ ', '{ '])
    expect(() => read(null, `x${blank.repeat(200_000)}`)).toThrow('results-unknown-format')
})
