import { describe, expect, it } from 'vitest'
import { accept } from '../../src/accept/accept.ts'
import type { Acceptance } from '../../src/model/index.ts'
import {
  bench,
  errored,
  improved,
  inconclusive,
  of,
  regressed,
  report,
  suspected,
  unchanged,
} from '../report/builders.ts'

function by(pattern: string, reason = 'safer'): Acceptance {
  return { pattern, reason, by: 'mona', commit: null }
}

const slow = report([
  bench('parse small', regressed(0.1)),
  bench('parse large', regressed(0.2)),
  bench('print', unchanged(0)),
])
const acceptedIn = (one: typeof slow) =>
  one.benchmarks
    .filter(({ results }) => results.some(({ accepted }) => accepted !== null))
    .map(({ name }) => name)
const codes = ({ warnings }: typeof slow) => warnings.map(({ code }) => code)

describe('an acceptance', () => {
  it('stands in the results of the benchmarks that it names, whose verdict stays', () => {
    const accepted = accept(slow, [by('parse *')])
    expect(acceptedIn(accepted)).toEqual(['parse small', 'parse large'])
    expect(accepted.benchmarks[0]?.results[0]).toMatchObject({
      verdict: 'regressed',
      accepted: { pattern: 'parse *', reason: 'safer', by: 'mona', commit: null },
    })
  })

  it('makes the run pass where nothing else is wrong', () => {
    expect(slow.outcome).toBe('regressed')
    expect(accept(slow, [by('parse')]).outcome).toBe('passed')
  })

  it('covers what looks slower and could not be confirmed', () => {
    const one = report([bench('parse', suspected(0.5)), bench('print', unchanged(0))])
    expect(one.outcome).toBe('suspected')
    const accepted = accept(one, [by('parse')])
    expect(acceptedIn(accepted)).toEqual(['parse'])
    expect(accepted.outcome).toBe('passed')
  })

  it('makes it pass for no other benchmark', () => {
    const accepted = accept(slow, [by('parse small')])
    expect(acceptedIn(accepted)).toEqual(['parse small'])
    expect(accepted.outcome).toBe('regressed')
  })

  it('leaves what is inconclusive to be told', () => {
    const one = report([bench('parse', regressed(0.1)), bench('print', inconclusive(0))])
    expect(accept(one, [by('parse')]).outcome).toBe('inconclusive')
  })

  it('does not cover what fails', () => {
    const one = report([bench('parse', errored('boom')), bench('print', regressed(0.1))])
    const accepted = accept(one, [by('**')])
    expect(accepted.outcome).toBe('errored')
    expect(acceptedIn(accepted)).toEqual(['print'])
  })

  it('does not touch what does not gate, or did not regress', () => {
    const aside = [unchanged(0), of('p99', regressed(0.5)), improved(0.2)]
    const accepted = accept(report([bench('parse', aside)]), [by('parse')])
    expect(acceptedIn(accepted)).toEqual([])
    expect(codes(accepted)).toEqual(['acceptance-unneeded'])
  })

  it('covers every metric by which its benchmark regressed, in every head', () => {
    const both = [
      regressed(0.1),
      of('allocated', regressed(0.5), { gates: true }),
      regressed(0.1, { version: 'next' }),
    ]
    const accepted = accept(report([bench('parse', both)]), [by('parse')])
    expect(accepted.benchmarks[0]?.results.map((one) => one.accepted?.by)).toEqual(
      Array(3).fill('mona'),
    )
    expect(accepted.outcome).toBe('passed')
  })

  it('of which several name a benchmark is the first', () => {
    const accepted = accept(slow, [by('small', 'one'), by('parse', 'two')])
    const reasons = accepted.benchmarks.map(({ results }) => results[0]?.accepted?.reason)
    expect(reasons).toEqual(['one', 'two', undefined])
    expect(codes(accepted)).toEqual([])
  })

  it('matches by ids as well, as rules do', () => {
    expect(acceptedIn(accept(slow, [by('bench/*.js > parse small')]))).toEqual(['parse small'])
  })
})

describe('an acceptance that accepts nothing', () => {
  it('is a warning where it names no benchmark', () => {
    const accepted = accept(slow, [by('prase')])
    expect(codes(accepted)).toEqual(['acceptance-unmatched'])
    expect(accepted.warnings).toMatchObject([{ pattern: 'prase' }])
    expect(accepted.outcome).toBe('regressed')
  })

  it('is told where nothing that it names regressed', () => {
    expect(codes(accept(slow, [by('print')]))).toEqual(['acceptance-unneeded'])
  })

  it('comes behind the warnings that are there', () => {
    const warned = { ...slow, warnings: [{ code: 'recorded' }] } as const
    expect(codes(accept(warned, [by('print')]))).toEqual(['recorded', 'acceptance-unneeded'])
  })
})

it('leaves a report alone that nobody accepts anything of', () => {
  expect(accept(slow, [])).toBe(slow)
})
