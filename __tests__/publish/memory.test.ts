import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memoryOf, mostRemembered, withMemory } from '../../src/publish/memory.ts'
import { isNewer } from '../../src/publish/run-attempt.ts'

const marker = '<!-- benchgate:a%2Cb -->'
const runs = fc.record({
  run: fc.integer({ min: 1, max: 2 ** 48 }),
  attempt: fc.integer({ min: 1, max: 99 }),
})
const slower = fc.record({
  digest: fc.stringMatching(/^[\da-f]{12}$/),
  by: fc.nat({ max: 9_999_999 }).map((thousandths) => thousandths / 1000),
})
const memories = fc.record({
  run: fc.option(runs),
  slower: fc.array(slower, { maxLength: 20 }),
})

describe('the last line of a comment', () => {
  test('gives back what it was given, below any text', () => {
    fc.assert(
      fc.property(memories, fc.string({ unit: 'binary' }), (memory, text) => {
        const line = withMemory(marker, memory)
        expect(memoryOf(`${text}\n${line}`, marker)).toEqual(memory)
        expect(line).toMatch(/^<!-- [^<>\n]* -->$/)
      }),
    )
  })

  test('remembers the first two hundred regressions, so that it always leaves room for the report', () => {
    const many = Array.from({ length: 2000 }, () => ({ digest: '0123456789ab', by: 9999 }))
    const line = withMemory(marker, { run: { run: 2 ** 48, attempt: 99 }, slower: many })
    expect(memoryOf(line, marker)?.slower).toHaveLength(mostRemembered)
    expect(line.length).toBeLessThan(5000)
  })

  test('is that of the first version where it is the marker alone', () => {
    expect(memoryOf(`text\n${marker}`, marker)).toEqual({ run: null, slower: [] })
  })

  test.each([
    ['another gate', '<!-- benchgate:a -->'],
    ['one whose id begins alike', '<!-- benchgate:a%2Cbc run=1.1 -->'],
    ['a marker in the middle', `${marker}\nmore`],
    ['no marker', 'text'],
    ['nothing', ''],
  ])('is none in %s', (_what, body) => {
    expect(memoryOf(body, marker)).toBeNull()
  })

  test('is read as far as it makes sense, whatever somebody has made of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (inside) => {
        const memory = memoryOf(`<!-- benchgate:a%2Cb ${inside.replaceAll('\n', '')} -->`, marker)
        for (const { digest, by } of memory?.slower ?? []) {
          expect(digest).toMatch(/^[\da-f]{12}$/)
          expect(by).toBeGreaterThanOrEqual(0)
        }
      }),
    )
    const forged = '<!-- benchgate:a%2Cb run=1e9.1 slower=xyz+1,0123456789ab+12,0123456789ab+-1 -->'
    expect(memoryOf(forged, marker)).toEqual({
      run: null,
      slower: [{ digest: '0123456789ab', by: 0.012 }],
    })
  })
})

describe('of two runs', () => {
  test('the one with the higher number is newer, whichever attempt it is', () => {
    expect(isNewer({ run: 2, attempt: 1 }, { run: 1, attempt: 9 })).toBe(true)
    expect(isNewer({ run: 1, attempt: 9 }, { run: 2, attempt: 1 })).toBe(false)
  })

  test('one at most is newer than the other', () => {
    fc.assert(
      fc.property(runs, runs, (one, other) => {
        const isSame = one.run === other.run && one.attempt === other.attempt
        expect(isNewer(one, other) !== isNewer(other, one)).toBe(!isSame)
      }),
    )
  })
})
