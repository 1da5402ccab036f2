import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { GateError } from '../../src/errors.ts'
import type { Report } from '../../src/model/index.ts'
import {
  faultWords,
  parseReport,
  renderJson,
  renderJsonSchema,
  reportSchema,
} from '../../src/report/index.ts'
import { bench, changed, report } from './builders.ts'
import { large, samples } from './samples.ts'

/** The type as it reads, without the names and intersections it was put together from. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T

const every = Object.entries({ ...samples, large })
const published = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')

describe('the schema', () => {
  it('is the type of a report, no more and no less', () => {
    expectTypeOf<Flat<z.infer<typeof reportSchema>>>().toEqualTypeOf<Flat<Report>>()
  })

  it('is published as it is (else: node scripts/schema.ts)', () => {
    expect(published).toBe(renderJsonSchema())
  })

  it.each(every)('holds for %s, also where another tool checks it', (_, sample) => {
    // Formats are another package's; the dates have a pattern besides.
    const validate = new Ajv2020({ validateFormats: false }).compile(JSON.parse(published))
    validate(JSON.parse(renderJson(sample)))
    expect(validate.errors).toBeNull()
  })
})

const rule = { benchmark: 'pri*', threshold: 0.1, metrics: null }

/** A report with something in every place of its evidence. */
const measured = withEvidence()

function withEvidence(): Report {
  const plain = report([
    bench('parse', changed('regressed', 0.1)),
    bench('print', changed('unchanged', 0)),
  ])
  const [parse, print] = plain.evidence.benchmarks
  if (parse === undefined || print === undefined) throw new Error('no benchmarks')
  const failures = [parse, print].map(({ benchmark }) => ({
    benchmark,
    version: null,
    message: 'boom',
  }))
  const pair = { id: 'pair', suite: parse.benchmark.suite, name: 'parse and print' }
  return {
    ...plain,
    settings: { ...plain.settings, rules: [{ ...rule, appliesTo: [print.benchmark.id] }] },
    evidence: {
      benchmarks: [
        {
          ...parse,
          was: 'scan',
          versions: ['main', 'feature'],
          samples: [
            { round: 0, stage: 'screen', arms: { main: { time: 1 }, feature: { time: 2 } } },
          ],
          failures: failures.slice(0, 1),
          secondsPerRound: 0.25,
        },
        {
          ...print,
          kind: 'recorded',
          metrics: { measured: ['time'], gating: ['time'] },
          samples: [
            { round: 0, stage: 'screen', arms: { main: { time: 3 }, feature: {} } },
            { round: 1, stage: 'screen', arms: { main: {}, feature: {} } },
          ],
          failures: failures.slice(1),
        },
      ],
      pairs: [
        {
          kind: 'pair',
          benchmark: pair,
          versions: ['feature'],
          samples: [
            { round: 2, stage: 'confirm', arms: { a: { time: 1 }, b: { time: 1, cpu: 2 } } },
          ],
          failures: [],
          secondsPerRound: null,
          pair: ['a', 'b'],
        },
      ],
      redone: [
        { kind: 'disturbed', round: 3, interference: { stolen: 0.5, waited: null } },
        { kind: 'died', round: 4, failure: { id: parse.benchmark.id, arm: null, message: 'gone' } },
      ],
    },
  }
}

describe('a report as JSON', () => {
  it.each(every)('comes back as it was: %s', (_, sample) => {
    expect(parseReport(renderJson(sample))).toEqual(sample)
  })

  it.each(['measured', 'recorded', 'unread'] as const)('tells what is %s', (kind) => {
    const [parse, ...others] = measured.evidence.benchmarks
    if (parse === undefined) throw new Error('no benchmark')
    const benchmarks = [{ ...parse, kind }, ...others]
    const one = { ...measured, evidence: { ...measured.evidence, benchmarks } }
    expect(parseReport(renderJson(one))).toEqual(one)
  })

  it('keeps an interval without an upper end, which JSON cannot write', () => {
    const one = changed('inconclusive', 0.1)
    const change = one.change === null ? null : { ...one.change, low: 0, high: Infinity }
    const open = report([bench('parse', { ...one, change })])
    expect(renderJson(open)).toContain('"high":null')
    expect(parseReport(renderJson(open))).toEqual(open)
  })

  it('writes what most results of a benchmark have alike once, and each what it has otherwise', () => {
    const one = changed('unchanged', 0)
    const others = [
      { ...one, metric: 'cpu' },
      { ...one, metric: 'p99', threshold: 0.1 },
    ] as const
    const several = report([bench('parse', [one, ...others])])
    const written = JSON.parse(renderJson(several)).benchmarks[0]
    const { version, rounds, threshold, verdict } = one
    expect(written.usual).toEqual({ version, rounds, threshold, verdict })
    expect(written.results.map((result: object) => Object.keys(result)[0])).toEqual([
      'metric',
      'metric',
      'metric',
    ])
    expect(written.results[2].threshold).toBe(0.1)
    expect(parseReport(renderJson(several))).toEqual(several)
    delete written.usual.rounds
    const whole = { ...JSON.parse(renderJson(several)), benchmarks: [written] }
    expect(() => parseReport(JSON.stringify(whole))).toThrow(
      'benchmarks[0].results[0]: expected rounds, here or as what is usual',
    )
  })

  it('writes figures as short as they are, to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (figure) => {
        const time = figure + 0 // JSON has no negative zero
        const [first] = measured.evidence.benchmarks
        if (first === undefined) throw new Error('no benchmark')
        const arms = { main: { time }, feature: { time: 0.000001202121 } }
        const benchmarks = [{ ...first, samples: [{ round: 0, stage: 'screen', arms } as const] }]
        const text = renderJson({ ...measured, evidence: { ...measured.evidence, benchmarks } })
        expect(text).toContain('1202121e-12')
        expect(parseReport(text).evidence.benchmarks[0]?.samples[0]?.arms).toEqual(arms)
      }),
    )
  })

  it('does not take a list of rounds for more than it has figures of', () => {
    const file = JSON.parse(renderJson(measured))
    const bare = {
      rounds: [0, 1, 2],
      stage: 'screen',
      arms: ['main'],
      benchmarks: [0],
      figures: {},
    }
    const long = { ...file, evidence: { ...file.evidence, rounds: [bare] } }
    expect(() => parseReport(JSON.stringify(long))).toThrow('for each round, benchmark and arm')
  })

  it('keeps any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const one = report([bench(name, changed('unchanged', 0))])
        expect(parseReport(renderJson(one))).toEqual(one)
      }),
    )
  })

  it('has a line for each result and each round, to be readable', () => {
    const lines = renderJson(measured)
      .split('\n')
      .map((line) => line.trim())
    const [result] = measured.benchmarks[0]?.results ?? []
    expect(lines.filter((line) => line.startsWith(`{"version":"${result?.version}"`))).toHaveLength(
      2,
    )
    expect(lines.filter((line) => line.startsWith('{"rounds":'))).toHaveLength(3)
  })

  it('names a benchmark in rounds, failures and rules by its place, and has once what is alike', () => {
    const { evidence, settings } = JSON.parse(renderJson(measured))
    expect(evidence.rounds).toEqual([
      {
        rounds: [0],
        stage: 'screen',
        arms: ['main', 'feature'],
        benchmarks: [0, 1],
        figures: { time: [1, 2, 3, null] },
      },
      { rounds: [1], stage: 'screen', arms: ['main', 'feature'], benchmarks: [1], figures: {} },
      {
        rounds: [2],
        stage: 'confirm',
        arms: ['a', 'b'],
        benchmarks: [2],
        figures: { time: [1, 1], cpu: [null, 2] },
      },
    ])
    expect(evidence.failures).toEqual([{ version: null, message: 'boom', benchmarks: [0, 1] }])
    expect(evidence.metrics).toEqual([{ measured: ['time'], gating: ['time'], benchmarks: [1] }])
    expect(settings.rules).toEqual([{ ...rule, appliesTo: [1] }])
  })

  it('leaves out of a result what it does not have', () => {
    const { benchmarks } = JSON.parse(renderJson(report([bench('parse', changed('unchanged', 0))])))
    expect(Object.values(benchmarks[0].results[0])).not.toContain(null)
  })

  it('comes back with all of its evidence', () => {
    expect(parseReport(renderJson(measured))).toEqual(measured)
  })

  it('is refused where it names a benchmark that is not there', () => {
    const file = JSON.parse(renderJson(measured))
    file.evidence.rounds[0].benchmarks = [0, 3]
    expect(refusal(JSON.stringify(file)).message).toContain('evidence: there is no benchmark 3')
  })

  it.each([
    ['too few figures', [1, 2, 3]],
    ['too many figures', [1, 2, 3, 4, 5]],
    ['figures that are none', [1, 2, 3, 'x']],
    ['no list of figures', 7],
  ])('is refused where a round has %s', (_, time) => {
    const file = JSON.parse(renderJson(measured))
    file.evidence.rounds[0].figures = { time }
    expect(refusal(JSON.stringify(file))).toMatchObject({ code: 'report-malformed' })
  })

  it('is not written at all with a figure that is no number', () => {
    const broken = { ...changed('unchanged', 0), mde: Number.NaN }
    expect(() => renderJson(report([bench('parse', broken)]))).toThrow('mde')
  })

  it('ignores what a later version of the same schema may add', () => {
    const more = JSON.stringify({ ...JSON.parse(renderJson(samples.harmless)), later: true })
    expect(parseReport(more)).toEqual(samples.harmless)
  })
})

describe('a report from somebody else', () => {
  const valid: Report = samples.regression

  it.each([
    ['report-not-json', '{"schema": '],
    ['report-foreign', '[]'],
    ['report-foreign', 'null'],
    ['report-foreign', '{"schema": {"name": "other", "version": 1}}'],
    ['report-newer', '{"schema": {"name": "benchgate-report", "version": 3}}'],
    ['report-older', '{"schema": {"name": "benchgate-report", "version": 1}}'],
    ['report-malformed', '{"schema": {"name": "benchgate-report", "version": 2}}'],
    ['report-malformed', '{"schema": {"name": "benchgate-report"}}'],
  ])('is refused as %s: %s', (code, text) => {
    expect(refusal(text).code).toBe(code)
  })

  it('is told where it is malformed, and of several places at once', () => {
    const [first] = valid.benchmarks
    const broken = {
      ...JSON.parse(renderJson(valid)),
      outcome: 'fine',
      benchmarks: [{ ...first, results: [{ ...first?.results[0], mde: 'small' }] }],
    }
    expect(refusal(JSON.stringify(broken)).fault).toMatchObject({
      code: 'report-malformed',
      problems: [
        expect.stringMatching(/^outcome: /),
        expect.stringMatching(/^benchmarks\[0\]\.results\[0\]\.mde: /),
      ],
      others: 0,
    })
  })

  it('names the first five mistakes and the number of the others', () => {
    const { fault } = refusal('{"schema": {"name": "benchgate-report", "version": 2}}')
    const text = expect.any(String)
    expect(fault).toMatchObject({ problems: [text, text, text, text, text] })
    expect(faultWords(fault).sentence).toMatch(/; and \d+ more$/)
  })

  it.each([
    ['a negative ratio', { ratio: -1 }],
    ['an impossible p-value', { pValue: 2 }],
  ])('is refused with %s', (_, over) => {
    const one = changed('regressed', 0.1)
    const lying = {
      ...JSON.parse(renderJson(valid)),
      benchmarks: [bench('parse', { ...one, change: one.change && { ...one.change, ...over } })],
    }
    expect(refusal(JSON.stringify(lying)).code).toBe('report-malformed')
  })
})

function refusal(text: string): GateError {
  try {
    parseReport(text)
  } catch (error) {
    if (error instanceof GateError) return error
    throw error
  }
  throw new Error('was accepted')
}
