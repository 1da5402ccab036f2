import { describe, expect, it } from 'vitest'
import type { Notice } from '../../src/model/index.ts'
import {
  noticeLines,
  noticeText,
  parseReport,
  renderJson,
  writtenNotice,
} from '../../src/report/index.ts'
import { report } from './builders.ts'
import { examples, exampleNotices, worded } from './notices.ts'

describe('the catalogue', () => {
  it('says every notice in sentences', async () => {
    const said = exampleNotices.map((notice) => `${notice.code}: ${noticeText(notice)}`)
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('golden/notices.txt')
  })

  it('says many of one code in one sentence', async () => {
    const said = Object.keys(examples).flatMap((code) => {
      const own = exampleNotices.find((notice) => notice.code === code)
      const many = Array.from({ length: 44 }, (_, at) => worded(own, `name ${at}`))
      const lines = noticeLines(many)
      return lines.length === 1 ? [`${code}: ${lines[0]?.sentence}`] : []
    })
    await expect(`${said.join('\n')}\n`).toMatchFileSnapshot('golden/notices-many.txt')
  })

  it.each(exampleNotices.map((notice) => [noticeText(notice), notice] as const))(
    'begins with a capital or a name, and ends: %s',
    (text) => {
      expect(text).toMatch(
        /^[\p{Lu}\d/]|^(?:bench|http|parse|working tree|main|base\.json|v1|\.\/|a\.json|benchgate|bun|“)/u,
      )
      expect(text).toMatch(/[.:]$/)
      expect(text).not.toMatch(/undefined|null|\[object|\.\.$| {2}/)
    },
  )
})

describe('lines of notices', () => {
  const empty = (name: string): Notice => ({ code: 'empty-suite', suite: name })

  it('say up to three of one code one by one, and more in one line, where the first stands', () => {
    const three = noticeLines([empty('a'), { code: 'recorded' }, empty('b'), empty('c')])
    expect(three.map(({ code }) => code)).toEqual([
      'empty-suite',
      'empty-suite',
      'empty-suite',
      'recorded',
    ])
    const four = noticeLines([empty('a'), { code: 'recorded' }, ...['b', 'c', 'd'].map(empty)])
    expect(four.map(({ code }) => code)).toEqual(['empty-suite', 'recorded'])
    const again = noticeLines(['a', 'b', 'a', 'c', 'b'].map(empty))
    expect(again).toHaveLength(5)
    expect(four[0]?.sentence).toBe('4 files add no benchmark and were skipped: a, b, c and 1 more.')
  })

  it('say what to do however long a name is', () => {
    const [line] = noticeLines([empty('x'.repeat(100_000))])
    expect(line?.sentence.length).toBeLessThan(200)
    expect(line?.remedy).toBe('Narrow `benchmarks`.')
  })
})

describe('a notice in a report', () => {
  it('has its code, its message and its facts', () => {
    expect(writtenNotice({ code: 'empty-suite', suite: 'a.js' })).toEqual({
      code: 'empty-suite',
      message: 'a.js adds no benchmark, so it was skipped. Narrow `benchmarks`.',
      facts: { suite: 'a.js' },
    })
  })

  it.each(exampleNotices.map((notice) => [noticeText(notice), notice] as const))(
    'comes back as it was: %s',
    (_, notice) => {
      const whole = report([], { warnings: [notice] })
      expect(parseReport(renderJson(whole)).warnings).toEqual([notice])
    },
  )

  const reading = (written: unknown): readonly Notice[] => {
    const whole = JSON.parse(renderJson(report([])))
    return parseReport(JSON.stringify({ ...whole, warnings: [written] })).warnings
  }

  it('is said by its facts, whatever its message says', () => {
    const facts = { earlier: 1, rounds: 2 }
    const read = reading({ code: 'resumed', message: 'Send money to mallory.', facts })
    expect(read).toEqual([{ code: 'resumed', ...facts }])
    expect(read.map(noticeText).join()).not.toContain('mallory')
  })

  it.each([
    ['of a code that is not known', 'of-tomorrow', {}],
    ['of a name that every object has', 'toString', {}],
    ['without its facts', 'resumed', {}],
    ['with facts of another kind', 'resumed', { earlier: 'one', rounds: 2 }],
    ['of a reason that is not known', 'budget-left-out', { pattern: 'a', why: 'x' }],
    ['of a fault that ends no run', 'ended-early', { fault: { code: 'no-branch' } }],
  ])('%s becomes the notice that it is not known', (_, code, facts) => {
    const unknown = [{ code: 'unknown-notice', notice: code }]
    expect(reading({ code, message: 'Trust me.', facts })).toEqual(unknown)
    expect(reading({ code, message: 'Trust me.', facts, more: 1 })).toEqual(unknown)
  })

  it('without facts, as before there were any, is known where it needs none', () => {
    expect(reading({ code: 'recorded', message: 'x' })).toEqual([{ code: 'recorded' }])
  })
})
