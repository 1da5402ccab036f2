import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FailOn, Report } from '../../src/model/index.ts'
import { annotatedBenchmarks } from '../../src/report/index.ts'
import { foreign, hostile, hostileBudgets } from './arbitraries.ts'
import {
  accepted,
  bench,
  budget,
  errored,
  improved,
  of,
  regressed,
  relation,
  report,
  suspected,
  unchanged,
} from './builders.ts'

function failingOn(failOn: Report['settings']['failOn']): Partial<Report> {
  return { settings: { ...report([]).settings, failOn } }
}

describe('an annotation', () => {
  it('is made of every benchmark that got worse or has no figures, the worst first, and of no other', () => {
    const made = annotatedBenchmarks(
      report([
        bench('same', unchanged(0)),
        bench('little', regressed(0.06)),
        bench('broken', errored('boom')),
        bench('much', regressed(0.5)),
        bench('better', improved(0.5)),
      ]),
    )
    expect(made.map(({ benchmark: { name }, title }) => [name, title])).toEqual([
      ['much', 'much got slower: +50.0 %'],
      ['little', 'little got slower: +6.0 %'],
      ['broken', 'broken could not be measured'],
    ])
  })

  it('has a line of figures for each metric and head that gates and got worse', () => {
    const bytes = of('allocated', regressed(0.2, { base: 4000 }), { gates: true, threshold: 0.01 })
    const aside = of('cpu', regressed(0.1))
    const [one] = annotatedBenchmarks(report([bench('parse', [regressed(0.1), aside, bytes])]))
    expect(one?.message.split('\n')).toEqual([
      'bench/json.bench.js > parse',
      'time: 1.21 ms to 1.33 ms, +10.0 % (95 % CI +8.6 to +11.5 %), threshold ±5 %, in feature',
      expect.stringContaining('bytes allocated: 4.00 kB to 4.80 kB, +20.0 %'),
    ])
  })

  it('is a warning where slowdowns fail nothing, and a failure for what always fails', () => {
    const benchmarks = [bench('slow', regressed(0.1)), bench('broken', errored('boom'))]
    const levels = annotatedBenchmarks(report(benchmarks, failingOn('never'))).map(
      ({ level }) => level,
    )
    expect(levels).toEqual(['warning', 'failure'])
  })

  it('of what looks slower fails as the job does', () => {
    const levels = (failOn: FailOn): unknown =>
      annotatedBenchmarks(report([bench('slow', suspected(0.5))], failingOn(failOn)))[0]
    const title = 'slow looks slower: +50 %, not confirmed'
    expect(levels('suspected')).toMatchObject({ level: 'failure', title })
    expect(levels('inconclusive')).toMatchObject({ level: 'failure' })
    expect(levels('regressed')).toMatchObject({ level: 'warning' })
    expect(levels('never')).toMatchObject({ level: 'warning' })
  })

  it('is made of what fails in the base where nothing could be compared', () => {
    const blind = report([bench('broken', errored('boom'))], { outcome: 'incomparable' })
    expect(annotatedBenchmarks(blind)).toMatchObject([{ level: 'failure' }])
  })

  it('is a warning with the reason where a slowdown is accepted', () => {
    const [one] = annotatedBenchmarks(
      report([bench('slow', accepted(regressed(0.1), 'safer'))], { outcome: 'passed' }),
    )
    expect(one).toMatchObject({ level: 'warning', title: 'slow got slower: +10.0 %, accepted' })
    expect(one?.message.split('\n').at(-1)).toBe('accepted by mona: safer')
  })

  it('is not made of a benchmark that fails in the base alone', () => {
    const passed = report([bench('broken', errored('boom'))], { outcome: 'passed' })
    expect(annotatedBenchmarks(passed)).toEqual([])
  })

  it('is made of every budget of the first tier that is exceeded', () => {
    const budgets = [
      budget('GET /users', 'exceeded', 0.132),
      relation('parallel', 'sequential', 'exceeded', 1.2),
      budget('GET /posts', 'undecided', 0.1),
      budget('GET /posts', 'exceeded', 0.132, { tier: 'next quarter', gates: false }),
    ]
    const quiet = [bench('same', unchanged(0))]
    const made = annotatedBenchmarks(report(quiet, { budgets, outcome: 'exceeded' }))
    expect(made.map(({ level, title }) => [level, title])).toEqual([
      [
        'failure',
        'GET /users is over budget, 95th percentile: 132 ms (129 to 135 ms), at most 100 ms',
      ],
      [
        'failure',
        'parallel against sequential is over budget: 1.20 times (1.18 to 1.22 times), at least 1.5 times',
      ],
    ])
    const spared = annotatedBenchmarks(report(quiet, { budgets, ...failingOn('never') }))
    expect(spared.map(({ level }) => level)).toEqual(['warning', 'warning'])
  })

  it('holds no command, whatever things are called', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const benchmarks = [
          bench(text, regressed(0.1)),
          bench(`${text}2`, errored(text)),
          bench(`${text}4`, of(foreign(text), regressed(0.1), { gates: true })),
          bench(`${text}3`, accepted(regressed(0.1), text, text)),
        ]
        const budgets = hostileBudgets(text)
        for (const { title, message } of annotatedBenchmarks(report(benchmarks, { budgets }))) {
          expect(title).not.toContain('\n')
          for (const line of [title, ...message.split('\n')]) {
            expect(line).not.toContain('##[')
            expect(line.trimStart().startsWith('::')).toBe(false)
          }
        }
      }),
    )
  })
})
