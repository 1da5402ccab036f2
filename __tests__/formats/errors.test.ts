import { describe, expect, it } from 'vitest'
import { GateError } from '../../src/errors.ts'
import { checkResultsSize, parseResults, parsersWord, placed } from '../../src/formats/index.ts'
import type { FormatName } from '../../src/model/index.ts'
import { fixture, fixtures } from './fixtures.ts'

function failure(
  content: string | Uint8Array,
  format: FormatName | null = null,
  file = 'out/bench.json',
): Failure {
  try {
    parseResults(content, { file, format })
  } catch (error) {
    const word = parsersWord(error)
    if (!(error instanceof GateError) || word === null) throw error
    const { advice, ...what } = word
    return { code: error.code, advice, told: placed(what) }
  }
  throw new Error('it was read')
}

interface Failure {
  readonly code: string
  readonly told: string
  readonly advice: string
}

describe('a results file', () => {
  it.each(['', ' \n\t\r\n', '\ufeff'])('that is empty (%j) is refused', (text) => {
    expect(failure(text)).toMatchObject({
      code: 'results-empty',
      told: 'out/bench.json:1: expected results, found an empty file',
    })
  })

  it('that is larger than can be held is refused by its size alone', () => {
    expect(failure(new Uint8Array(500_000_000), 'go')).toMatchObject({
      code: 'results-too-large',
      told: 'out/bench.json: expected at most 200 MB of results, found 500 MB',
    })
  })

  it('of a size that is refused need not be read first', () => {
    expect(() => checkResultsSize(200_000_001, 'a')).toThrow('results-too-large')
    expect(() => checkResultsSize(200_000_000, 'a')).not.toThrow()
  })

  it('with more benchmarks or metrics than can be held is refused', () => {
    const lines = (count: number, line: (at: number) => string): string =>
      Array.from({ length: count }, (_, at) => line(at)).join('\n')
    expect(
      failure(
        lines(100_001, (at) => `BenchmarkA${at} 1 2 ns/op`),
        'go',
      ),
    ).toMatchObject({
      code: 'results-too-large',
      told: 'out/bench.json:100001: expected at most 100000 benchmarks in a file',
    })
    expect(
      failure(
        lines(501, (at) => `BenchmarkA 1 2 x${at}`),
        'go',
      ).told,
    ).toBe('out/bench.json: expected at most 500 different metrics')
  })

  it('that is no text is refused, with the line of the first such byte', () => {
    expect(failure(Uint8Array.from([10, 10, 0xff, 0xc3]))).toMatchObject({
      code: 'results-not-text',
      told: 'out/bench.json:3: expected UTF-8, found bytes that are none',
    })
  })

  it('that begins like none is refused, with what is known', () => {
    const { code, advice } = failure('hello\n')
    expect(code).toBe('results-unknown-format')
    expect(advice).toContain('go, cargo-bench')
    // Three lines of a terminal: of what is longer the middle is left out.
    expect(Math.max(...advice.split('\n').map(({ length }) => length))).toBeLessThan(3 * 76)
  })

  it('that could be several is refused, with their names', () => {
    expect(failure(fixture('custom/list.json'))).toMatchObject({
      code: 'results-ambiguous-format',
      told: 'out/bench.json:1: could be customSmallerIsBetter or customBiggerIsBetter',
    })
  })

  it.each(fixtures)(
    "$path of another tool is refused, and the tool's name given",
    ({ format, text }) => {
      const other = format === 'hyperfine' ? 'jmh' : 'hyperfine'
      const { code, told, advice } = failure(text, other)
      expect(code).toBe('results-malformed')
      expect(told).toMatch(/^out\/bench\.json:\d+: /)
      expect(advice).toContain(`It looks like ${format}`)
    },
  )

  it('of text of another tool holds no results', () => {
    const { code, told, advice } = failure(fixture('hyperfine/failing.json'), 'go')
    expect(code).toBe('results-none')
    expect(told).toContain('expected the output of `go test -bench`, found no benchmark')
    expect(advice).toContain('It looks like hyperfine')
  })
})

describe('a JSON file', () => {
  const json = fixtures.filter(
    ({ path, format }) => path.endsWith('.json') && format !== 'cargo-criterion',
  )

  it.each(json)('$path that is cut off is refused, with its last line', ({ format, text }) => {
    const cut = text.trimEnd().slice(0, -3)
    expect(failure(cut, format)).toMatchObject({
      code: 'results-malformed',
      told: `out/bench.json:${cut.split('\n').length}: the file ends here, in the middle of its JSON`,
    })
  })

  const results = (lines: readonly string[]): string =>
    [
      '{ "results": [',
      ...lines.map((line, at) => `${line}${at < lines.length - 1 ? ',' : ''}`),
      ']}',
    ].join('\n')

  const oddRows = [
    ['NaN', '{ "command": "a", "mean": NaN }', 'results[1].mean: expected number, found null'],
    [
      '-Infinity',
      '{ "command": "a", "mean": -Infinity }',
      'results[1].mean: expected number, found null',
    ],
    ['a comment', '{ "command": "a" /* b */ }', 'expected JSON, found "/*"'],
    ['a trailing comma', '{ "command": "a", }', 'expected JSON, found "}"'],
    [
      'a wrong type',
      '{ "command": "a", "mean": "fast" }',
      'results[1].mean: expected number, found string',
    ],
    ['a missing field', '{ "command": "a" }', 'results[1].mean: expected number, found nothing'],
    [
      'too large a number',
      '{ "command": "a", "mean": 1e999 }',
      'results[1].mean: expected number, found Infinity',
    ],
    [
      'an endless sample',
      '{ "command": "a", "mean": 1, "times": [1e999] }',
      'results[1].times[0]: expected number, found Infinity',
    ],
    [
      'a wrong sample',
      '{ "command": "a", "mean": 1, "times": [1, "2"] }',
      'results[1].times[1]: expected number, found "2"',
    ],
    ['an empty name', '{ "command": "", "mean": 1 }', 'expected a name, found an empty one'],
  ] as const

  const good = '{ "command": "b", "mean": 1 }'

  it.each(oddRows)('with %s in a row has the other rows, and one warning', (_, line, problem) => {
    const { benchmarks, warnings } = parseResults(results([good, line]), {
      file: 'out/bench.json',
      format: 'hyperfine',
    })
    expect([...benchmarks.names()]).toEqual(['b'])
    expect(warnings).toEqual([
      {
        code: 'results-skipped',
        file: 'out/bench.json',
        line: 3,
        problem,
        rows: 1,
      },
    ])
  })

  it.each(oddRows)('with %s in its only row is refused where it stands', (_, line, problem) => {
    expect(failure(`\n\n${results([line])}`, 'hyperfine')).toMatchObject({
      code: 'results-malformed',
      told: `out/bench.json:4: ${problem.replace('[1]', '[0]')}`,
    })
  })

  it('with many odd rows says of the first what is wrong, and how many there are', () => {
    const odd = '{ "command": "a", "mean": "fast" }'
    const { failures, warnings } = parseResults(results([odd, good, odd.replace('a', 'c'), odd]), {
      file: 'out',
      format: 'hyperfine',
    })
    expect(warnings).toEqual([
      {
        code: 'results-skipped',
        file: 'out',
        line: 2,
        problem: 'results[0].mean: expected number, found string',
        rows: 3,
      },
    ])
    expect(failures.map(({ benchmark, kind }) => [benchmark?.name, kind])).toEqual([
      ['a', 'unread'],
      [undefined, 'unread'],
    ])
  })

  it('with no comma between rows is refused where it stands', () => {
    expect(failure(results([good, `${good} 2`]), 'hyperfine').told).toBe(
      'out/bench.json:3: expected "," or "]"',
    )
  })

  it.each([
    ['[]\n[]', 'expected the end of the file'],
    ['[{ "name": "a", "unit": "s", "value": 1 }]\n]', 'expected the end of the file'],
    ['{}\n[1]', 'expected the end of the file'],
    ['[]\nx', 'expected JSON, found "x"'],
  ])('that goes on after its end (%j) is refused', (text, problem) => {
    expect(failure(text, 'customSmallerIsBetter')).toMatchObject({
      code: 'results-malformed',
      told: `out/bench.json:2: ${problem}`,
    })
  })

  it('points at the line of the mistake within a result', () => {
    const text = results(['{ "command": "a",\n"mean": 1,\n"times": [\n1,\nnull] }'])
    expect(failure(text, 'hyperfine').told).toBe(
      'out/bench.json:6: results[0].times[1]: expected number, found null',
    )
  })

  it('points at a mistake outside of the results', () => {
    const text = '{\n"results": [\n],\n"version": NAN1 }'
    expect(failure(text, 'hyperfine').told).toContain('bench.json:4: expected JSON, found "NAN1"')
    const layout = '{\n"benchmarks": [\n],\n"layout": [\n{ "name": 1 }] }'
    expect(failure(layout, 'mitata').told).toContain(
      'bench.json:5: layout[0].name: expected string',
    )
  })

  it('with results of one name is refused, with both places', () => {
    const line = '{ "command": "a", "mean": 1 }'
    expect(failure(results([line, line]), 'hyperfine')).toMatchObject({
      code: 'results-duplicate',
      told: 'out/bench.json:3: "time" of "a" is there twice, first at out/bench.json:2',
    })
  })

  it('with a name twice in an object is refused, where JSON.parse would lose one', () => {
    const text = '{ "a": { "latency": { "value": 1 } },\n"a": { "latency": { "value": 2 } } }'
    expect(failure(text, 'bencher').code).toBe('results-duplicate')
    expect(failure('{ "results": [],\n"results": [] }', 'hyperfine').told).toBe(
      'out/bench.json:2: "results" is there twice',
    )
  })

  it('without results is refused', () => {
    expect(failure('{ "results": [] }', 'hyperfine').code).toBe('results-none')
    expect(failure('[]', 'jmh').code).toBe('results-none')
    expect(failure('{}', 'bencher').code).toBe('results-none')
  })

  it('that is nested without end is refused', () => {
    for (const text of [
      '['.repeat(1e6),
      '{"a":'.repeat(1e6),
      `[${'['.repeat(1e6)}${']'.repeat(1e6)}]`,
    ])
      expect(failure(text, 'jmh').told).toContain('expected at most 100 brackets in each other')
  })

  it('keeps what a file says out of what a terminal does', () => {
    const { told } = failure(
      results(['{ "command": "\u001b[31m\u202e::error::\\n", "mean": "fast" }']),
      'bencher',
    )
    expect(told).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('a text file', () => {
  it.each([
    ['go', 'BenchmarkA-8 100 NaN ns/op', 'expected a finite number, found "NaN"'],
    ['go', 'BenchmarkA-8 100 +Inf ns/op', 'expected a finite number, found "+Inf"'],
    ['go', 'BenchmarkA-8 100 12', 'expected figures with their units, found "BenchmarkA-8 100 12"'],
    ['go', 'BenchmarkA-8 100', 'expected figures with their units, found "BenchmarkA-8 100"'],
    [
      'cargo-bench',
      'test a ... bench:       1,2',
      'expected "… ns/iter (+/- …)", found "test a ... bench:       1,2"',
    ],
    [
      'cargo-bench',
      'a  time:   [1.0 ns 1.1 ns',
      'expected three figures with units, found "a  time:   [1.0 ns 1.1 ns"',
    ],
    [
      'benchmarkjs',
      'a x 1,2 ops/sec ±0',
      'expected "… x … ops/sec ±…% (… runs sampled)", found "a x 1,2 ops/sec ±0"',
    ],
    [
      'benchmarkjs',
      'a x NaN ops/sec ±0.1% (2 runs sampled)',
      'expected "… x … ops/sec ±…% (… runs sampled)", found "a x NaN ops/sec ±0.1% (2 runs sampled)"',
    ],
  ] as const)('of %s with nothing but "%s" is refused where it stands', (format, line, problem) => {
    expect(failure(`\n\n${line}\n`, format, 'out.txt')).toMatchObject({
      code: 'results-malformed',
      told: `out.txt:3: ${problem}`,
    })
  })

  it('with results of one name is refused', () => {
    const text = fixture('cargo-bench/libtest.txt')
    expect(failure(`${text}\n${text}`).code).toBe('results-duplicate')
  })

  it('with a cut-off message of cargo criterion alone is refused', () => {
    const text = fixture('cargo-criterion/messages.json')
    const message = text.split('\n')[1]?.slice(0, -9) ?? ''
    expect(failure(`\n${message}`, 'cargo-criterion').told).toMatch(
      /^out\/bench\.json:2: the file ends/,
    )
  })
})

describe('an XML file', () => {
  const xml = fixture('catch2/sections.xml')

  it('that is cut off is refused, with its last line', () => {
    const cut = xml.trimEnd().slice(0, -5)
    expect(failure(cut).told).toBe(
      `out/bench.json:${cut.split('\n').length}: the file ends here, in the middle of its XML`,
    )
  })

  it.each([
    [/<mean value="[^"]+"/, '<mean value="NaN"', 'expected value to be a number, found "NaN"'],
    [/<mean value="[^"]+"/, '<mean', 'expected <mean> to have a value'],
  ])('with %s as %s in one result has the others', (pattern, replacement, problem) => {
    const file = 'out/bench.json'
    const line = xml.slice(0, pattern.exec(xml)?.index).split('\n').length
    const whole = parseResults(xml, { file, format: 'catch2' })
    const odd = parseResults(xml.replace(pattern, replacement), { file, format: 'catch2' })
    expect(odd.benchmarks.length).toBe(whole.benchmarks.length - 1)
    expect(odd.warnings).toEqual([{ code: 'results-skipped', file, line, problem, rows: 1 }])
    expect(odd.failures[0]).toMatchObject({
      benchmark: { name: [...whole.benchmarks.names()][0] },
      kind: 'unread',
    })
  })

  it.each([
    [
      /<BenchmarkResults name="[^"]+"/,
      '<BenchmarkResults',
      'expected <BenchmarkResults> to have a name',
    ],
  ])('with %s as %s is refused where it stands', (pattern, replacement, problem) => {
    const line = xml.slice(0, pattern.exec(xml)?.index).split('\n').length
    expect(failure(xml.replace(pattern, replacement)).told).toBe(
      `out/bench.json:${line}: ${problem}`,
    )
  })

  it('that is nested without end is refused', () => {
    expect(failure('<Catch2TestRun>'.repeat(1e5)).told).toContain(
      'at most 100 elements in each other',
    )
  })
})

describe('the path of estimates', () => {
  const text = fixture('criterion-estimates/criterion/upper/1000/new/estimates.json')

  it.each([
    ['estimates.json', 'expected a path that ends in criterion/NAME/new/estimates.json'],
    [
      'target/criterion/a/change/estimates.json',
      'expected estimates of a run, found those of a change',
    ],
  ])('%s names no benchmark', (file, problem) => {
    expect(failure(text, null, file).told).toBe(`${file}: ${problem}`)
  })
})
