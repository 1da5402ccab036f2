import { expect, it } from 'vitest'
import { lastLines } from '../../src/measure/last-lines.ts'

it('has the end of what was written, without blank lines', () => {
  expect(lastLines('a\n\n  b\n \nc\n', 2)).toEqual(['  b', 'c'])
  expect(lastLines('', 2)).toEqual([])
})

it('has the reason rather than the frames of a stack, where there is no room for both', () => {
  const frame = '    at Object.<anonymous> (/a/b.js:1:2)'
  const text = ['throw new Error()', 'Error: why', frame, frame, frame, 'Node.js v24'].join('\n')
  expect(lastLines(text, 3)).toEqual(['throw new Error()', 'Error: why', 'Node.js v24'])
  expect(lastLines(text, 6)).toContain(frame)
})
