import { expect, it } from 'vitest'
import { loadFigures } from '../../src/load/figures.ts'

const counted = { requests: 1000, succeeded: 990, cpuSeconds: 0.5, peakBytes: 3e7 }
const slice = (time: number, answers: number) => ({
  times: Array.from({ length: answers }, () => time),
  seconds: time * answers,
})

it('has the figures of all slices, and of the requests that did not count for them', () => {
  const slices = Array.from({ length: 10 }, () => slice(0.002, 100))
  const { time, throughput, ...others } = loadFigures(slices, counted)
  expect(time).toBeCloseTo(0.002)
  expect(throughput).toBeCloseTo(500)
  expect(others).toEqual({
    success: 0.99,
    p50: 0.002,
    p95: 0.002,
    p99: 0.002,
    cpu: 0.0005,
    rss: 3e7,
  })
})

it('leaves the slowest slices out of the mean, and not out of the percentiles', () => {
  const slices = [slice(0.1, 100), ...Array.from({ length: 9 }, () => slice(0.002, 100))]
  const { time, throughput, p95 } = loadFigures(slices, counted)
  expect(time).toBeCloseTo(0.002)
  expect(throughput).toBeCloseTo(500)
  expect(p95).toBe(0.1)
})

it('has no percentile that would be the time of one or two answers', () => {
  expect(Object.keys(loadFigures([slice(0.002, 100)], counted))).not.toContain('p99')
  expect(Object.keys(loadFigures([slice(0.002, 8)], counted))).toContain('p50')
  expect(Object.keys(loadFigures([slice(0.002, 8)], counted))).not.toContain('p95')
})

it('has nothing but the success of a server that answered nothing', () => {
  expect(loadFigures([slice(1, 0)], { ...counted, succeeded: 0 })).toEqual({ success: 0 })
  expect(loadFigures([], { ...counted, requests: 0, succeeded: 0 })).toEqual({})
})

it('leaves out what the platform does not tell', () => {
  const figures = loadFigures([slice(1, 9)], { ...counted, cpuSeconds: null, peakBytes: null })
  expect(Object.keys(figures)).toEqual(['time', 'throughput', 'success', 'p50'])
})
