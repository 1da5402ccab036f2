import { expect, test } from 'vitest'
import { placeOf } from '../../src/why/places.ts'

const root = { directories: ['/real/head', '/tmp/head'] }

test.each([
  ['file:///real/head/src/a.ts', './src/a.ts'],
  ['/tmp/head/src/a.ts?v=12', './src/a.ts'],
  ['file:///real/head/a%20b.js#c', './a b.js'],
  ['file:///real/header/a.js', '/real/header/a.js'],
  ['file:///C:/project/a.js', 'C:/project/a.js'],
  ['file:///real/head/100%.js', './100%.js'],
  ['node:fs', 'node:fs'],
  ['', ''],
])('%s lies at %s', (url, place) => {
  expect(placeOf(url, root)).toBe(place)
})
