/** Verdicts of the built Action on what it has measured itself: alone, since other tests would be their noise. */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parseReport } from '../../src/report/index.ts'
import { example, ownComments } from './example.ts'
import { commands } from './run-action.ts'

test('a slower pull request is told in summary, comment, check run and outputs, then its job fails', async () => {
  const { run, standin } = await example(2, { figures: 'measured' })
  const { exitCode, log, outputs, summary } = await run({ check: 'true', reach: 'auto' })
  expect(outputs).toMatchObject({ verdict: 'regressed', regressions: '1', improvements: '0' })
  expect(log).toContain('reaches src/work.js:1-5 work (changed)')
  const report = parseReport(await readFile(outputs['report-json'] ?? '', 'utf8'))
  expect(report.benchmarks[0]?.results[0]?.verdict).toBe('regressed')
  expect(await readFile(outputs['report-markdown'] ?? '', 'utf8')).toBe(summary.trimEnd())
  expect(await readFile(outputs['report-csv'] ?? '', 'utf8')).toMatch(/,"regressed",/)
  const [created] = ownComments(standin)
  expect(outputs['comment-url']).toContain(`#issuecomment-${created?.id}`)
  const { commit } = report.pullRequest ?? { commit: 'none' }
  expect(created?.body).toContain(`Pull request 7 at ${commit.slice(0, 7)} compared with `)
  expect(standin.checkRuns()).toMatchObject([
    {
      name: 'benchgate',
      conclusion: 'failure',
      annotations: [{ path: 'bench/work.bench.js', start_line: 4, annotation_level: 'failure' }],
    },
  ])
  expect(commands(log)).toEqual([expect.stringMatching(/^::error::The only benchmark/)])
  expect(log.trimEnd().split('\n').at(-1)).toMatch(/^::error::/)
  expect(exitCode).toBe(1)
})
