import { describe, expect, it } from 'vitest'
import type { MonitorSample } from '../../src/monitor/index.ts'
import { monitorTally } from '../../src/monitor/summary.ts'

const rest = { seconds: 1, alerts: [], leak: null }

function sample(told: Partial<MonitorSample>): MonitorSample {
  const nothing = { seconds: null, status: null, failure: null, cpu: null, memory: null }
  return { at: '', ...nothing, guard: 'closed', serverCpu: null, serverBytes: null, ...told }
}

describe('what a server was like', () => {
  it('has percentiles, averages and peaks of all that was seen', () => {
    const all = monitorTally()
    for (let i = 1; i <= 1000; i++) {
      all.note(sample({ seconds: i / 1000, status: 200, cpu: i <= 500 ? 0.2 : 0.6 }))
    }
    const { requests, failed, responseTime, cpu, memory } = all.summary(rest)
    expect([requests, failed, memory]).toEqual([1000, 0, null])
    expect(responseTime?.mean).toBeCloseTo(0.5005, 2)
    expect(responseTime?.p50).toBeCloseTo(0.5, 2)
    expect(responseTime?.p95).toBeCloseTo(0.95, 2)
    expect(responseTime?.p99).toBeCloseTo(0.99, 2)
    expect(responseTime?.longest).toBeCloseTo(1, 2)
    expect(cpu?.mean).toBeCloseTo(0.4, 9)
    expect(cpu?.peak).toBe(0.6)
  })

  it('counts failures by what they were, the most frequent first, and asks for no more room', () => {
    const all = monitorTally()
    all.note(sample({ guard: 'open' }))
    for (let i = 0; i < 3; i++) all.note(sample({ seconds: 0.1, status: 503 }))
    for (let i = 0; i < 1000; i++) all.note(sample({ failure: `reason ${i}` }))
    const { requests, failed, failures, responseTime } = all.summary(rest)
    expect([requests, failed]).toEqual([1003, 1003])
    expect(failures).toHaveLength(101)
    expect(failures.slice(0, 2)).toEqual([
      { what: 'other failures', times: 901 },
      { what: 'status 503', times: 3 },
    ])
    expect(responseTime?.p50).toBeCloseTo(0.1, 3)
  })
})
