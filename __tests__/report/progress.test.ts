import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { renderProgress } from '../../src/report/index.ts'
import type { Progress } from '../../src/report/index.ts'
import { hostile } from './arbitraries.ts'

const confirming: Progress = {
  stage: 'confirm',
  settled: 17,
  benchmarks: 20,
  rounds: 184,
  elapsedSeconds: 72,
  secondsLeft: 47.2,
  candidates: ['parse', 'stringify', 'format', 'revive'],
}

describe('the progress line', () => {
  it('tells stage, what is settled, time, rounds and suspects', () => {
    expect(renderProgress(confirming, 120)).toBe(
      'confirming  17 of 20 settled  1m 12s, at most 48s left  184 rounds  suspects: parse, stringify, format, 1 more',
    )
  })

  it.each([
    [
      92,
      'confirming  17 of 20 settled  1m 12s, at most 48s left  184 rounds  suspects: parse, 3 more',
    ],
    [70, 'confirming  17 of 20 settled  1m 12s, at most 48s left  184 rounds'],
    [55, 'confirming  17 of 20 settled  1m 12s, at most 48s left'],
    [30, 'confirming  17 of 20 settled'],
    [12, 'confir…ttled'],
  ])('drops what matters least to fit %i columns', (width, line) => {
    expect(renderProgress(confirming, width)).toBe(line)
  })

  it('names commits by as much of them as a reader needs', () => {
    const subject = `merge-base:origin/main@${'a'.repeat(40)}...${'b'.repeat(64)}`
    const preparing: Progress = { stage: 'prepare', subject, elapsedSeconds: 0 }
    expect(renderProgress(preparing, 120)).toContain('merge-base:origin/main@aaaaaaa...bbbbbbb  ')
  })

  it('says nothing about the time left before it knows', () => {
    const start: Progress = { ...confirming, stage: 'screen', secondsLeft: null, candidates: [] }
    expect(renderProgress(start, 80)).toBe('screening  17 of 20 settled  1m 12s  184 rounds')
    expect(renderProgress({ ...start, rounds: 1 }, 80)).toMatch(/ {2}1 round$/)
  })

  it('tells how many files are read, and of how many', () => {
    const times = { elapsedSeconds: 4.2, secondsLeft: 295.8 } as const
    const reading = { stage: 'read', read: 12, suites: 1500, noun: 'file', ...times } as const
    expect(renderProgress(reading, 80)).toBe('reading 12 of 1,500 files  4.2s, at most 4m 56s left')
    expect(renderProgress(reading, 30)).toBe('reading 12 of 1,500 files')
    expect(renderProgress({ ...reading, stage: 'look' }, 80)).toBe(
      'looking at what runs in 12 of 1,500 files  4.2s, at most 4m 56s left',
    )
    expect(renderProgress({ ...reading, read: 0, suites: 1, noun: 'suite' }, 30)).toBe(
      'reading 0 of 1 suite',
    )
  })

  it('tells that it looks for reasons', () => {
    const why = { stage: 'why', benchmarks: 2, elapsedSeconds: 4.2, secondsLeft: 10.8 } as const
    expect(renderProgress(why, 80)).toBe(
      'finding out why 2 benchmarks got slower  4.2s, at most 11s left',
    )
    expect(renderProgress({ ...why, benchmarks: 1 }, 40)).toBe(
      'finding out why 1 benchmark got slower',
    )
  })

  it('is one safe line within the width, whatever the names are', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 140 }), (text, width) => {
        const states: Progress[] = [
          { ...confirming, candidates: [text, text] },
          { stage: 'prepare', subject: text, elapsedSeconds: 1 },
        ]
        for (const state of states) {
          const line = renderProgress(state, width)
          expect(stringWidth(line)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(/\p{Cc}|##\[|^\s*::/u)
        }
      }),
    )
  })
})
