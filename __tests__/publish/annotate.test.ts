import { expect, test } from 'vitest'
import { benchmark } from '../../src/model/index.ts'
import { annotate, inLog } from '../../src/publish/annotate.ts'
import { cutText } from '../../src/publish/cut-text.ts'

const a = benchmark('a.bench.js', '', 'a')

test('texts are cut to what GitHub shows, without taking a character apart', () => {
  const remark = {
    benchmark: a,
    level: 'failure',
    title: 'é'.repeat(300),
    message: `ab${'👩'.repeat(5000)}`,
  } as const
  const [annotation] = annotate([remark], new Map())
  expect(Buffer.byteLength(annotation?.title ?? '')).toBeLessThanOrEqual(255)
  expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(4096)
  expect(annotation?.message).toMatch(/^ab👩+…$/u)
  expect(cutText('short', 5)).toBe('short')
})

test('a benchmark is annotated at its line where that is known, else without one', () => {
  const remark = { benchmark: a, level: 'warning', title: 't', message: 'm' } as const
  const place = { path: 'a.bench.js', line: 3 }
  expect(annotate([remark], new Map([[a.id, place]]))).toMatchObject([{ place }])
  expect(annotate([remark], new Map())).toMatchObject([{ place: null }])
})

test.each(['##[error]x.bench.js', 'a\n::error::.bench.js', '\ud800'])(
  'a file called %j is not named',
  (path) => {
    const remark = { benchmark: a, level: 'warning', title: 't', message: 'm' } as const
    const places = new Map([[a.id, { path, line: 3 }]])
    expect(annotate([remark], places)).toMatchObject([{ place: null }])
  },
)

test('the log has the first nine failures and ten warnings: the tenth error is the one that fails the job', () => {
  const one = (level: 'failure' | 'warning', title: string) => ({
    level,
    title,
    message: '',
    place: null,
  })
  const failures = Array.from({ length: 30 }, (_, at) => one('failure', `${at}`))
  const warnings = Array.from({ length: 30 }, (_, at) => one('warning', `${at}`))
  const shown = inLog([...failures, ...warnings])
  expect(shown).toEqual([...failures.slice(0, 9), ...warnings.slice(0, 10)])
})
