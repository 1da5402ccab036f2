import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseResults, typicalValue, type Figures, type Spread } from '../../src/formats/index.ts'
import { sampled, summaryShape } from '../../src/formats/shape.ts'
import { Table } from '../../src/formats/table.ts'

const metric = (name: string) => ({ name, unit: 's', dimension: 'time', better: 'lower' }) as const

const number = fc.double({ noNaN: true, noDefaultInfinity: true })

const figures: fc.Arbitrary<Figures> = fc.oneof(
  fc.record({ kind: fc.constant('samples'), samples: fc.array(number, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('summary'),
    value: number,
    spread: fc.oneof(
      fc.constant(null),
      fc.record({ kind: fc.constantFrom('deviation', 'width'), value: number }),
      fc.record({ kind: fc.constant('range'), low: number, high: number }),
      fc.record({
        kind: fc.constant('interval'),
        low: number,
        high: number,
        level: fc.oneof(fc.constant(null), number),
      }),
    ),
    count: fc.oneof(fc.constant(null), fc.nat()),
  }),
)

function numbersOf(each: Figures): readonly number[] {
  if (each.kind === 'samples') return each.samples
  const { value, spread, count } = each
  return [value, ...(spread === null ? [] : ofSpread(spread)), ...(count === null ? [] : [count])]
}

function ofSpread(spread: Spread): readonly number[] {
  if (spread.kind === 'deviation' || spread.kind === 'width') return [spread.value]
  const { low, high } = spread
  return spread.kind === 'range' ? [low, high] : [low, high, spread.level ?? Number.NaN]
}

describe('a table', () => {
  it('gives back what was put in, in its order', () => {
    const names = fc.constantFrom('a', 'b', '__proto__')
    const metrics = [metric('x'), metric('y')]
    const added = fc.uniqueArray(fc.tuple(names, fc.constantFrom(...metrics), figures), {
      selector: ([name, { name: of }]) => `${name} ${of}`,
    })
    fc.assert(
      fc.property(added, (all) => {
        const table = new Table('suite')
        for (const [name, of, each] of all) {
          const numbers = numbersOf(each)
          const shape = each.kind === 'samples' ? sampled : summaryShape(each.spread, each.count)
          table.append(table.find(name) ?? table.open(name, 0), of, shape)
          for (const value of numbers) table.push(value)
        }
        const inOrder = [...new Set(all.map(([name]) => name))]
        expect([...table]).toEqual(
          inOrder.map((name) => ({
            id: `suite > ${name}`,
            suite: 'suite',
            name,
            measurements: all
              .filter(([of]) => of === name)
              .map(([, of, each]) => ({ metric: of, figures: each })),
          })),
        )
      }),
    )
  })

  it('keeps samples apart that come in turn', () => {
    const turns = fc.array(fc.tuple(fc.nat({ max: 3 }), number), { minLength: 1, maxLength: 100 })
    fc.assert(
      fc.property(turns, (all) => {
        const table = new Table('suite')
        const measured = new Map<number, number[]>()
        const time = metric('time')
        for (const [which, sample] of all) {
          const row = table.find(`${which}`)
          const before = row === null ? null : table.measured(row, time)
          if (before === null) {
            table.append(table.open(`${which}`, 0), time, sampled)
            table.push(sample)
          } else table.addSample(before, sample)
          measured.set(which, [...(measured.get(which) ?? []), sample])
        }
        const found = Array.from(table, ({ measurements }) => measurements[0]?.figures)
        expect(found).toEqual(
          [...measured.values()].map((samples) => ({ kind: 'samples', samples })),
        )
      }),
    )
  })
})

describe('parsed benchmarks', () => {
  const text = 'BenchmarkA 1 5 ns/op\nBenchmarkB 1 6 ns/op\nBenchmarkA 1 7 ns/op 8 B/op'
  const { benchmarks } = parseResults(text, { file: 'out', format: 'go', suite: 'bench' })

  it('have names, and are as many', () => {
    expect([benchmarks.length, ...benchmarks.names()]).toEqual([2, 'BenchmarkA', 'BenchmarkB'])
  })

  it('keep samples that come later', () => {
    const [first] = benchmarks
    const values = first?.measurements.map((each) => typicalValue(each.figures))
    expect(values).toEqual([6e-9, 8])
  })
})
