import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gitHubHosting } from '../../src/platform/github/github.ts'

const written: string[] = []

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text).trimEnd())
    return true
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  written.length = 0
})

const hosting = gitHubHosting({
  apiUrl: '',
  token: '',
  repository: 'octo/repo',
  pullRequest: null,
})

async function fail(): Promise<never> {
  throw new Error('no')
}

test('commands are stopped within a group, and obeyed again after it, also when it fails', async () => {
  await expect(hosting.group('Measuring', fail)).rejects.toThrow('no')
  const word = /^::stop-commands::([\da-f-]{36})$/.exec(written[1] ?? '')?.[1] ?? 'none'
  expect(written).toEqual([
    '::group::Measuring',
    `::stop-commands::${word}`,
    `::${word}::`,
    '::endgroup::',
  ])
})

test('the word that ends it is another one each time', async () => {
  await hosting.group('a', async () => null)
  await hosting.group('b', async () => null)
  const words = written.filter((line) => line.startsWith('::stop-commands::'))
  expect(new Set(words).size).toBe(2)
})
