import { expect, it } from 'vitest'
import { changeSentence, changeText } from '../../src/report/words/change-text.ts'
import {
  annotatedBenchmarks,
  headlineText,
  renderMarkdown,
  renderTerminal,
} from '../../src/report/index.ts'
import { bench, errored, of, regressed, report } from './builders.ts'

const grown = (base: number, head: number) => ({
  ...of('allocated', regressed(71), { gates: true }),
  values: { base, head },
})

it('tells a change in per cent, with its interval', () => {
  const one = regressed(0.1, { half: 0.02 })
  expect(changeText(one)).toEqual({ estimate: '+10.0 %', interval: '+8.0 to +12.0 %' })
  expect(changeSentence(one)).toBe('+10.0 % (95 % CI +8.0 to +12.0 %)')
})

it.each([
  [0, 72, 'from 0 to 72.0 B'],
  [1536, 0, 'from 1.54 kB to 0'],
])('tells of %d and %d bytes what they are, for nothing is no measure', (base, head, text) => {
  expect(changeText(grown(base, head))).toEqual({ estimate: text, interval: null })
  expect(changeSentence(grown(base, head))).toBe(text)
})

it('tells them without a unit that could do harm', () => {
  const hostile = { ...grown(0, 3), metric: 'hits [x_y] lower' as const }
  expect(changeSentence(hostile)).toBe('from 0 to 3.00')
})

it('tells nothing where nothing was compared', () => {
  expect([changeText(errored('x')), changeSentence(errored('x'))]).toEqual([null, ''])
})

it('tells it everywhere', () => {
  const one = report([bench('leaks', grown(0, 72))], { outcome: 'regressed' })
  const text = 'from 0 to 72.0 B'
  expect(headlineText(one)).toContain(`leaks, bytes allocated: ${text}`)
  expect(renderTerminal(one, { color: false, width: 120 })).toMatch(
    /✗ regressed {2}leaks .* from 0 to 72\.0 B/,
  )
  expect(renderMarkdown(one, { id: 'x' })).toContain(`**${text.replaceAll(' ', '\u00a0')}**`)
  const [annotation] = annotatedBenchmarks(one)
  expect(annotation?.title).toBe(`leaks got worse: ${text}`)
  expect(annotation?.message).toMatch(/bytes allocated: 0 B to 72\.0+ B, threshold/)
})
