import { describe, expect, it } from 'vitest'
import { leakOf } from '../../src/monitor/leak.ts'
import { random } from '../../src/stats/index.ts'

const mebi = 2 ** 20

/** A server's memory, once a second, with a sawtooth as collections make it. */
function memory(seconds: number, perHour: number): [number, number][] {
  const coins = random(1)
  return Array.from({ length: seconds }, (_, at) => {
    const breathing = (at % 20) * 0.3 + coins.uniform() * 2
    return [at, (80 + breathing + (perHour * at) / 3600) * mebi]
  })
}

describe('a leak', () => {
  it('is memory that grows steadily, and is told in bytes an hour', () => {
    const leak = leakOf(memory(1800, 100))
    expect((leak?.bytesPerHour ?? 0) / mebi).toBeCloseTo(100, -1)
  })

  it('is none where memory only breathes', () => {
    expect(leakOf(memory(1800, 0))).toBeNull()
  })

  it('is none where it grew by less than a tenth', () => {
    expect(leakOf(memory(1800, 10))).toBeNull()
  })

  it('is none while the server has just been started', () => {
    expect(leakOf(memory(300, 2000))).toBeNull()
    expect(leakOf(memory(500, 2000))).not.toBeNull()
  })

  it('is none where a cache is filled at first', () => {
    const filled = memory(1800, 0).map(([at, bytes]): [number, number] => [
      at,
      bytes + Math.min(at, 300) * mebi,
    ])
    expect(leakOf(filled)).toBeNull()
  })
})
