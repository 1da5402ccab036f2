import { describe, expect, it } from 'vitest'
import { parseResults, type ParsedResults } from '../../src/formats/index.ts'
import type { DescribedFormat } from '../../src/model/index.ts'
import { brokenPromises } from './broken-promises.ts'

const usual: DescribedFormat = { rows: null, name: 'name', value: 'mean', unit: 'ms', better: null }

function read(text: string, said: Partial<DescribedFormat> = {}): ParsedResults {
  return parseResults(text, { file: 'out', format: { ...usual, ...said } })
}

function listed({ benchmarks }: ParsedResults): unknown[] {
  return [...benchmarks].flatMap(({ name, measurements }) =>
    measurements.map(({ metric, figures }) => [
      name,
      `${metric.name} ${metric.unit} ${metric.better}`,
      figures.kind === 'samples' ? figures.samples : figures,
    ]),
  )
}

describe('a format that is described', () => {
  it('is read from JSON, by the paths of its rows and fields', () => {
    const text = JSON.stringify({
      suites: [
        { cases: [{ id: { 'a.b': 'x' }, stats: { times: [1, 3] } }] },
        { cases: [{ id: { 'a.b': 'y' }, stats: { times: ['2'] } }] },
      ],
    })
    const said = { rows: '$.suites[*].cases', name: 'id["a.b"]' } as const
    expect(() => read(text, said)).toThrow('results-malformed')
    const flat = text.replaceAll('"a.b"', '"a"')
    expect(
      listed(read(flat, { rows: 'suites[*].cases', name: 'id.a', value: 'stats.times' })),
    ).toEqual([
      ['x', 'time s lower', [0.001, 0.003]],
      ['y', 'time s lower', [0.002]],
    ])
  })

  it('is read from an object, whose keys are the names', () => {
    expect(listed(read('{ "a": 1, "b": 2 }', { name: null, value: null }))).toEqual([
      ['a', 'time s lower', [0.001]],
      ['b', 'time s lower', [0.002]],
    ])
  })

  it('is read from a JSON text a line, where rows of one name are samples', () => {
    const text = '{"name":"a","mean":1}\n{"name":"a","mean":2}\ndone\n'
    expect(listed(read(text))).toEqual([['a', 'time s lower', [0.001, 0.002]]])
  })

  it.each([
    'name,mean,unit\n"a, ""b""",5,MB/s\n',
    'name;mean;unit\r\n"a, ""b""";5;MB/s\r\n\r\n',
    'name\tmean\tunit\n"a, ""b"""\t5\tMB/s',
  ])('is read from CSV, whose columns are the fields: %j', (text) => {
    expect(listed(read(text, { unit: 'unit' }))).toEqual([
      ['a, "b"', 'throughput B/s higher', [5e6]],
    ])
  })

  it('takes the direction that is said before that of the unit', () => {
    expect(listed(read('name,mean\na,1\n', { unit: '', better: 'higher' }))).toEqual([
      ['a', 'value  higher', [1]],
    ])
  })

  it('leaves out a row that has no number, as a failure of its benchmark', () => {
    const { failures, warnings } = read('name,mean\na,1\nb,\nc,NaN\n')
    expect(failures.map(({ benchmark, kind }) => [benchmark?.name, kind])).toEqual([
      ['b', 'unread'],
      ['c', 'unread'],
    ])
    expect(warnings).toMatchObject([
      {
        code: 'results-skipped',
        line: 3,
        problem: 'expected a number in "mean", found ""',
        rows: 2,
      },
    ])
  })

  it.each([
    ['{ "other": [] }', 'expected "results" on the way to the rows, found nothing'],
    ['{ "results": 1 }', 'expected a list or an object of rows'],
    ['{ "results": [{ "nam": "a" }] }', 'expected a name in "name", found nothing'],
  ])('says what is wrong with %s', (text, problem) => {
    expect(() => read(text, { rows: 'results' })).toThrow(
      expect.objectContaining({
        fault: expect.objectContaining({ problem }),
      }),
    )
  })

  it.each([
    '',
    '"',
    '{',
    '[[',
    '"a',
    'a\n"b',
    '{}\n{',
    '[{}]',
    '{"__proto__": {"name": 1}}',
    ',,\n,,',
  ])('reads %j or refuses it', (text) => {
    for (const said of [{}, { name: null, value: null }, { rows: '*' }, { rows: '__proto__' }])
      expect(brokenPromises(text, { ...usual, ...said })).toEqual([])
  })
})
