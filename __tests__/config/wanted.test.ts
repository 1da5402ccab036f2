import { expect, it } from 'vitest'
import { wanted } from '../../src/config/index.ts'
import { benchmark } from '../../src/model/index.ts'

const parse = benchmark('bench/json.bench.ts', 'JSON', 'parse small/flat')
const print = benchmark('bench/json.bench.ts', '', 'print')

it.each([
  [[], [true, true]],
  [['parse'], [true, false]],
  [['JSON > parse*'], [true, false]],
  [['*print'], [false, true]],
  [['bench/json.bench.ts*'], [true, true]],
  [['small/*'], [false, false]],
  [
    ['nothing', 'print'],
    [false, true],
  ],
  [['p{arse,rint}'], [false, true]],
] as const)('only %j selects parse, print: %j', (only, selected) => {
  expect([parse, print].map(wanted(only))).toEqual(selected)
})
