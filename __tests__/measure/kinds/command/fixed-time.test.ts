import { describe, expect, it } from 'vitest'
import { asideWarnings, type Aside } from '../../../../src/measure/index.ts'
import { fixedTimeIn } from '../../../../src/measure/kinds/command/fixed-time.ts'

describe('a number of seconds in a line that every version takes', () => {
  it.each([
    ['autocannon -d 30 http://localhost', [30.31, 30.4], 30],
    ['wrk -t1 -c4 -d10s http://localhost', [10.02, 10.03], 10],
    ['node bench.js --time=5', [5.09, 5.1], 5],
    ['node bench.js --time 4000ms', [4.1, 4.12], 4],
    ['node bench.js -m 1m', [60.2, 60.3], 60],
    ['BENCH_TIME=2 node bench.js', [2.1, 2.11], 2],
  ])('%s', (line, taken, seconds) => {
    expect(fixedTimeIn(line, taken)).toBe(seconds)
  })

  it.each([
    ['of one version alone', 'run -d 30', [30.1]],
    ['where one version takes longer', 'run -d 30', [30.1, 30.6]],
    ['where all take longer', 'run -d 30', [31.2, 31.2]],
    ['where all are done before', 'run -d 30', [29.9, 29.9]],
    ['of a number that is a part of a word', 'run file30.txt v3', [30.1, 30.1]],
    ['as short as any command may take', 'run -j 1', [1.05, 1.05]],
  ])('is none %s', (_, line, taken) => {
    expect(fixedTimeIn(line, taken)).toBeNull()
  })
})

describe('the warning', () => {
  const round = (seconds: number | null): Aside => ({ kind: 'fixed-time', id: 'load', seconds })

  it('is given once, where every round shows it', () => {
    expect(asideWarnings([round(30), round(30)])).toEqual([
      { code: 'fixed-time', benchmark: 'load', seconds: 30 },
    ])
  })

  it('is not given where one round does not', () => {
    expect(asideWarnings([round(30), round(null)])).toEqual([])
  })
})
