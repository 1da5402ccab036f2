import { runInNewContext } from 'node:vm'
import { anything, assert, jsonValue, property } from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { asData } from '../../src/platform/config/as-data.ts'

/** What is left of a value once it has gone through JSON. */
const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('JSON is data, and stays what it is', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(through(asData(value))).toEqual({ kind: 'data', value: through(value) })
    }),
  )
})

test('whatever a value is, JSON keeps all that is told of it', () => {
  assert(
    property(anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
      const found = asData(value)
      expect(through(found)).toEqual(found)
      expect(found).not.toMatchObject({ places: [] })
    }),
  )
})

class Limit {
  readonly max = 1
}

const cyclic: { budgets: unknown[] } = { budgets: [] }
cyclic.budgets.push(cyclic)

describe('what is not data', () => {
  test.each([
    [{ budgets: [1, 2, { max: () => 1 }] }, 'budgets[2].max', 'is a function'],
    [{ 'max-time': Symbol('x') }, '["max-time"]', 'is a symbol'],
    [{ seed: 3n }, 'seed', 'is the BigInt 3n'],
    [{ maxTime: Infinity }, 'maxTime', 'is Infinity'],
    [{ threshold: 0 / 0 }, 'threshold', 'is NaN'],
    [{ only: /parse/ }, 'only', 'is the regular expression /parse/'],
    [{ a: Promise.resolve() }, 'a', 'is a Promise'],
    [{ a: new Limit() }, 'a', 'is an instance of Limit'],
    [{ a: Limit }, 'a', 'is a class'],
    [{ a: new Map() }, 'a', 'is an instance of Map'],
    [{ a: new Date(0) }, 'a', 'is an instance of Date'],
    [{ a: { [Symbol('b')]: 1 } }, 'a', 'has the key Symbol(b)'],
    [{ a: [1, undefined] }, 'a[1]', 'is undefined'],
    [cyclic, 'budgets[0]', 'contains itself'],
    [undefined, '', 'is undefined'],
    [async () => ({}), '', 'is a function'],
  ])('%o is named with its place', (value, path, problem) => {
    expect(asData(value)).toEqual({ kind: 'not-data', places: [{ path, problem }] })
  })

  test('is named everywhere, up to a number that can be read', () => {
    const two = asData({ a: () => 1, b: [() => 2] })
    expect(two).toMatchObject({ places: [{ path: 'a' }, { path: 'b[0]' }] })
    const many = asData(Array.from({ length: 1000 }, () => () => 1))
    expect(many.kind === 'not-data' && many.places.length).toBe(20)
  })
})

it('knows one zero', () => expect(asData(-0)).toEqual({ kind: 'data', value: 0 }))

it('leaves out a key without a value, as if it were not there', () => {
  expect(asData({ a: undefined, b: { c: undefined } })).toEqual({ kind: 'data', value: { b: {} } })
})

it('takes one object at two places for data', () => {
  const limit = { max: 1 }
  expect(asData({ a: limit, b: [limit] }).kind).toBe('data')
})

it.each([
  ['of another realm', runInNewContext('({ a: [{ b: 1 }] })')],
  ['without a prototype', Object.assign(Object.create(null), { a: [{ b: 1 }] })],
])('takes a plain object %s for data', (_, value: unknown) => {
  expect(asData(value)).toEqual({ kind: 'data', value: { a: [{ b: 1 }] } })
})

it('asks no toJSON, and keeps a key that is called __proto__ a key', () => {
  const value: unknown = JSON.parse('{"__proto__":{"a":1}}')
  expect(JSON.stringify(asData(value))).toContain('"__proto__":{"a":1}')
  expect(asData({ toJSON: () => ({}) })).toMatchObject({ places: [{ path: 'toJSON' }] })
})
