import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/index.ts'
import { mistakesOf } from './mistakes-of.ts'

function parse(renames: unknown) {
  const file = { path: 'benchgate.config.ts', value: { renames } }
  return parseConfig({ file, given: { source: 'flag', values: {} }, seed: 1 }).renames
}

it('are read in the order in which they are tried: the latest former name first', () => {
  expect(parse({ a: 'b', b: 'c', ' x ': ' y ' })).toEqual([
    { from: 'b', to: 'c' },
    { from: 'x', to: 'y' },
    { from: 'a', to: 'c' },
  ])
})

it('are none where nobody says any', () => {
  expect(parse(undefined)).toEqual([])
  expect(parse({})).toEqual([])
})

describe('mistakes', () => {
  it.each([
    [
      'a name for itself',
      { a: 'a' },
      'renames.a: expected a name that does not lead back to itself, got "a"',
    ],
    [
      'names in a circle',
      { a: 'b', b: 'a' },
      'renames.a: expected a name that does not lead back to itself, got "b"',
    ],
    ['a way into a circle', { z: 'a', a: 'b', b: 'c', c: 'a' }, 'renames.z: '],
    [
      'two for one',
      { a: 'c', b: 'c' },
      'renames.a: expected each new name once, and b has this one too, got "c"',
    ],
    ['no name', { a: ' ' }, 'renames.a: expected a benchmark\'s name or id, got " "'],
    ['no former name', { '': 'a' }, 'renames.: expected a benchmark\'s name or id, got "a"'],
    ['a number', { a: 1 }, "renames.a: expected a benchmark's name or id, got 1"],
    ['a list', ['a'], 'renames: expected an object of former and new names'],
  ])('%s', (_, renames, line) => {
    expect(mistakesOf(() => parse(renames))).toContain(line)
  })
})
