import { copyFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { example, ownComments } from './example.ts'

test('shards are measured by jobs that stay green, and judged by the last job, which comments and fails', async () => {
  const { run, standin, workspace } = await example(2)
  const shards = join(workspace, 'benchgate-shards')
  for (const index of [1, 2]) {
    const { exitCode, outputs, log } = await run({ shard: `${index}/2`, html: 'false' })
    expect(exitCode).toBe(0)
    expect(log).toContain(`This is shard ${index} of 2`)
    // As download-artifact leaves it.
    await mkdir(join(shards, `benchgate-shard-${index}`), { recursive: true })
    await copyFile(
      outputs['report-json'] ?? '',
      join(shards, `benchgate-shard-${index}`, 'benchgate-report.json'),
    )
  }
  expect(ownComments(standin)).toEqual([])

  const { exitCode, outputs, log } = await run({ mode: 'merge' })
  expect(log).not.toContain('This is shard')
  expect(outputs).toMatchObject({ verdict: 'regressed', regressions: '1' })
  expect(exitCode).toBe(1)
  expect(ownComments(standin)[0]?.body).toContain('❌ **Fails: ')

  await rm(join(shards, 'benchgate-shard-2'), { recursive: true })
  const missing = await run({ mode: 'merge' })
  expect(missing.log).toContain('shard 2 of 2 is missing')
  expect(missing.exitCode).toBe(2)
})
