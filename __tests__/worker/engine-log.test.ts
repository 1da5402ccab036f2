import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sitesIn, type LoggedSite } from '../../src/worker/profile/engine-log.ts'

const program = 'file:///gate/'
const asWritten = (url: string, line: number, column: number) => ({ url, line, column })

const told = (text: string, from = 0): LoggedSite[] => sitesIn({ text, from }, program, asWritten)

const parse = 'code-creation,JS,10,1,0x1000,64,parse file:///p/a.mjs:2:13,0x9,~'
const optimised = 'code-creation,JS,12,2,0x8000,512,parse file:///p/a.mjs:2:13,0x9,*'
const deopt = 'code-deopt,3,768,0x8000,-1,65,deopt-eager,<file:///p/a.mjs:4:56>,wrong map'
const toMegamorphic = 'LoadIC,0x1010,4,5,28,P,N,0x7,kind,,'

const ofParse = ['file:///p/a.mjs', 2, 13, 'parse'] as const

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

/** Made by `node --log-code --log-deopt --log-ic` with two shapes of objects, and then with six. */
describe.each(['20.20.2', '22.23.3', '24.21.0', '26.10.0'])('the log of Node.js %s', (version) => {
  const text = readFileSync(join(import.meta.dirname, 'logs', `node-${version}.log`), 'latin1')

  test('tells of the function that was deoptimised, and of the access that became megamorphic', () => {
    const url = 'file:///project/shapes.mjs'
    expect(told(text)).toContainEqual(['deoptimised', url, 2, 18, 'lengthOf', 4, 'wrong map', 1])
    expect(told(text)).toContainEqual(['megamorphic', url, 2, 18, 'lengthOf', 4, 'size', 1])
    expect(told(text).every(([, each]) => each === url)).toBe(true)
  })
})

describe('a log', () => {
  test('tells how often a function was deoptimised for a reason', () => {
    expect(told(lines(parse, optimised, deopt, deopt))).toEqual([
      ['deoptimised', ...ofParse, 4, 'wrong map', 2],
    ])
  })

  test('tells the property of a megamorphic access, and none of one that is computed', () => {
    const [, ...place] = toMegamorphic.split(',')
    const keyed = ['KeyedStoreIC', ...place].join(',')
    expect(told(lines(parse, toMegamorphic, keyed))).toEqual([
      ['megamorphic', ...ofParse, 5, 'kind', 1],
      ['megamorphic', ...ofParse, 5, '', 1],
    ])
  })

  test('tells nothing of an access that was megamorphic before, or has become polymorphic', () => {
    expect(told(lines(parse, toMegamorphic.replace('P,N', 'N,N')))).toEqual([])
    expect(told(lines(parse, toMegamorphic.replace('P,N', '1,P')))).toEqual([])
  })

  test('tells nothing of what happened before the benchmark began', () => {
    const text = lines(parse, optimised, deopt, toMegamorphic)
    expect(told(text, text.indexOf('LoadIC'))).toEqual([['megamorphic', ...ofParse, 5, 'kind', 1]])
  })

  test.each([
    'Insufficient type feedback for call',
    'prepare for on stack replacement (OSR)',
    '(unknown)',
  ])('tells nothing of what warms up: %s', (reason) => {
    expect(told(lines(parse, optimised, deopt.replace('wrong map', reason)))).toEqual([])
  })

  test.each([
    ['the gate', 'file:///gate/worker.js'],
    ['Node.js', 'node:internal/util'],
  ])('tells nothing of code of %s', (_what, url) => {
    const theirs = optimised.replace('file:///p/a.mjs', url)
    expect(told(lines(theirs, deopt))).toEqual([])
  })

  test('tells nothing of the loop around a benchmark', () => {
    expect(told(lines(optimised.replace('parse', 'callOfBenchmark'), deopt))).toEqual([])
  })

  test('places code by its last address, and nothing beyond its end', () => {
    const moved = 'code-move,0x1000,0x5000'
    const at = (address: string): string => toMegamorphic.replace('0x1010', address)
    expect(told(lines(parse, moved, at('0x5010')))).toHaveLength(1)
    expect(told(lines(parse, moved, at('0x1010')))).toEqual([])
    expect(told(lines(parse, at('0x1040')))).toEqual([])
  })

  test('knows functions without a name, and names and paths with spaces and commas', () => {
    const names = ['', 'get size', 'name\\x2C other']
    const found = names.flatMap((name) =>
      told(
        lines(optimised.replace('parse ', `${name} `).replace('/p/a', '/p/my\\x2C file a'), deopt),
      ),
    )
    expect(found.map(([, url, , , name]) => [url, name])).toEqual(
      ['', 'get size', 'name, other'].map((name) => ['file:///p/my, file a.mjs', name]),
    )
  })

  test('tells where things stand in what a file was made of', () => {
    const text = lines(parse, optimised, deopt)
    const sites = sitesIn({ text, from: 0 }, program, (_url, line, column) => ({
      url: '/p/src/a.ts',
      line: line * 100,
      column,
    }))
    expect(sites).toEqual([['deoptimised', '/p/src/a.ts', 200, 13, 'parse', 400, 'wrong map', 1]])
  })

  test('that is cut off or not a log at all tells nothing', () => {
    expect(told(lines(parse, 'code-deopt,3', 'LoadIC', ',,,', 'x'))).toEqual([])
    expect(told('')).toEqual([])
  })
})
