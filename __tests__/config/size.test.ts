import { expect, it } from 'vitest'
import { parseSize } from '../../src/config/size.ts'
import { yesOrNo } from '../../src/config/yes-or-no.ts'

it.each([
  ['500MB', 5e8],
  ['1.5 GB', 1.5e9],
  ['200MiB', 200 * 2 ** 20],
  ['2kb', 2000],
  [1234, 1234],
])('reads %s', (text, bytes) => expect(parseSize(text)).toEqual({ ok: true, value: bytes }))

it.each(['', '500', 'MB', '-1MB', '0MB', '5 TB', '1e3MB', '5MBB', 0, -1, Number.NaN, Infinity])(
  'takes %s for no size',
  (text) => expect(parseSize(text).ok).toBe(false),
)

it('reads true and false, also as text, and nothing else', () => {
  for (const yes of [true, 'true', ' True']) expect(yesOrNo(yes)).toEqual({ ok: true, value: true })
  for (const no of [false, 'false']) expect(yesOrNo(no)).toEqual({ ok: true, value: false })
  expect(['', 'yes', '1', 'no'].map((text) => yesOrNo(text).ok)).toEqual(Array(4).fill(false))
})
