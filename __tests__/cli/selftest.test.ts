import { expect, test } from 'vitest'
import { Interrupted } from '../../src/errors.ts'
import { renderSelftestJson } from '../../src/selftest/index.ts'
import { selftestReport } from '../selftest/builders.ts'
import { benchgate } from './command-line.ts'

test('the self-test gets the configuration, and shows what it found', async () => {
  let asked: unknown
  const { code, stdout, stderr, written } = await benchgate(
    'selftest --only parse --max-time 20m --seed 7 --json s.json',
    {
      async selftest({ config, workerPath, onProgress }) {
        asked = { ...config, workerPath }
        onProgress('3 rounds')
        return selftestReport()
      },
    },
  )
  expect(code).toBe(0)
  expect(asked).toMatchObject({
    only: ['parse'],
    maxTimeSeconds: 1200,
    seed: 7,
    workerPath: '/dist/worker/index.js',
  })
  expect(stdout).toContain('Use 2 %.')
  expect(stderr).toBe('3 rounds\n')
  expect(written.get('/project/s.json')).toBe(renderSelftestJson(selftestReport()))
})

test('a stopped self-test shows what it has, and ends as a shell expects', async () => {
  const stop = new AbortController()
  const { code, stdout } = await benchgate('selftest', {
    stop: stop.signal,
    async selftest() {
      stop.abort(new Interrupted('SIGINT'))
      return selftestReport({ interrupted: true })
    },
  })
  expect(code).toBe(130)
  expect(stdout).toContain('Interrupted')
})

test('the self-test compares nothing and writes no Markdown', async () => {
  expect((await benchgate('selftest main')).stderr).toContain('too many arguments')
  expect((await benchgate('selftest --markdown x.md')).stderr).toContain(
    "unknown option '--markdown'",
  )
})
