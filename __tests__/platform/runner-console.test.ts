import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runnerConsole } from '../../src/platform/runner-console.ts'

const written: string[] = []

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text))
    return true
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  written.length = 0
})

test('every line is made safe by itself', () => {
  runnerConsole((line) => `[${line}]`).info('one\n::error::two')
  expect(written).toEqual(['[one]\n', '[::error::two]\n'])
})

test('progress is told at once, and then every 20 seconds at most', () => {
  const console = runnerConsole((line) => line)
  for (let second = 0; second <= 40; second++) {
    console.progress(`second ${second}`)
    vi.advanceTimersByTime(1000)
  }
  expect(written).toEqual(['second 0\n', 'second 20\n', 'second 40\n'])
})
