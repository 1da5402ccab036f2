import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import { GateError } from '../../src/errors.ts'
import type { Report } from '../../src/model/index.ts'
import { parseReport, renderJson, renderJsonSchema, reportSchema } from '../../src/report/index.ts'
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

describe('a report as JSON', () => {
  it.each(every)('comes back as it was: %s', (_, sample) => {
    expect(parseReport(renderJson(sample))).toEqual(sample)
  })

  it('keeps an interval without an upper end, which JSON cannot write', () => {
    const one = changed('inconclusive', 0.1)
    const change = one.change === null ? null : { ...one.change, low: 0, high: Infinity }
    const open = report([bench('parse', { ...one, change })])
    expect(renderJson(open)).toContain('"high": null')
    expect(parseReport(renderJson(open))).toEqual(open)
  })

  it('keeps any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const one = report([bench(name, changed('unchanged', 0))])
        expect(parseReport(renderJson(one))).toEqual(one)
      }),
    )
  })

  it('has lists of numbers on one line each, to be readable', () => {
    const lines = renderJson(samples.regression).split('\n')
    expect(lines.find((line) => line.includes('"screen"'))).toMatch(/\[-?[\d.]+, .*\],?$/)
  })

  it('is not written at all with a figure that is no number', () => {
    const broken = { ...changed('unchanged', 0), mde: Number.NaN }
    expect(() => renderJson(report([bench('parse', broken)]))).toThrow('mde')
  })

  it('ignores what a later version of the same schema may add', () => {
    const more = JSON.stringify({ ...samples.harmless, later: true })
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
    ['report-newer', '{"schema": {"name": "benchgate-report", "version": 2}}'],
    ['report-malformed', '{"schema": {"name": "benchgate-report", "version": 1}}'],
    ['report-malformed', '{"schema": {"name": "benchgate-report"}}'],
  ])('is refused as %s: %s', (code, text) => {
    expect(refusal(text).code).toBe(code)
    expect(refusal(text).remedy).not.toBe('')
  })

  it('is told where it is malformed, and of several places at once', () => {
    const [first] = valid.benchmarks
    const broken = {
      ...valid,
      outcome: 'fine',
      benchmarks: [{ ...first, results: [{ ...first?.results[0], mde: 'small' }] }],
    }
    const { message } = refusal(JSON.stringify(broken))
    expect(message).toContain('outcome: ')
    expect(message).toContain('benchmarks[0].results[0].mde: ')
  })

  it('names the first five mistakes and the number of the others', () => {
    expect(refusal('{"schema": {"name": "benchgate-report", "version": 1}}').message).toMatch(
      /; and \d+ more$/,
    )
  })

  it.each([
    ['a negative ratio', { ratio: -1 }],
    ['an impossible p-value', { pValue: 2 }],
  ])('is refused with %s', (_, over) => {
    const one = changed('regressed', 0.1)
    const lying = {
      ...valid,
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
