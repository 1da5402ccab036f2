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

const sized = benchmark('sort', '', 'sort (size 40)')
const indexed = benchmark('sort', '', 'at [0] {a}')

it.each([
  ['(size 40)', [true, false]],
  ['sort (size *)', [true, false]],
  ['sort (size 4', [true, false]],
  ['sort (size ?0)', [true, false]],
  ['sort size 40', [false, false]],
  ['at [0]', [false, true]],
  ['{a}', [false, true]],
  ['@(sort|at) *', [true, true]],
] as const)('takes signs that names hold as they stand: %s', (pattern, selected) => {
  expect([sized, indexed].map(wanted([pattern]))).toEqual(selected)
})
