/** All that the publishing workflow leaves unpublished, by the built Action. */
import { describe, expect, test } from 'vitest'
import { publishing } from '../e2e/publishing.ts'
import { commit, otherCommit, uploaded, zipped } from '../receive/builders.ts'
import { zipOf } from '../receive/zip.ts'
import { renderJson } from '../../src/report/index.ts'

const slower = uploaded()

describe('nothing is published, and the job stays green, for', () => {
  test.each([
    ['a push', zipped(slower), { run: { event: 'push' } }, 'notice', 'no-pull-request'],
    [
      'a deleted fork',
      zipped(slower),
      { run: { head_repository: null } },
      'notice',
      'pull-request-gone',
    ],
    [
      '200 MB',
      zipped(slower),
      { listed: { sizeInBytes: 200_000_000 } },
      'warning',
      'artifact-too-large',
    ],
    [
      'a path that climbs',
      zipOf([{ name: '../../benchgate-report.json', data: '{}' }]),
      {},
      'warning',
      'artifact-damaged',
    ],
    [
      "another pull request's number",
      zipped({ ...slower, pullRequest: { number: 8, commit } }),
      {},
      'warning',
      'report-of-another-run',
    ],
    [
      'another commit',
      zipped({ ...slower, pullRequest: { number: 7, commit: otherCommit } }),
      {},
      'warning',
      'report-of-another-run',
    ],
    [
      'a report that is cut off',
      zipped(renderJson(slower).slice(0, 500)),
      {},
      'warning',
      'report-not-json',
    ],
  ])('%s', async (_what, zip, options, level, code) => {
    const { exitCode, log, standin, outputs, summary } = await publishing(zip, options)
    expect(log).toMatch(new RegExp(`^::${level} title=${code}::`, 'm'))
    expect(exitCode).toBe(0)
    expect([...standin.comments(7), ...standin.comments(8)]).toEqual([])
    expect(outputs).toEqual({})
    expect(summary).toBe('')
  })
})
