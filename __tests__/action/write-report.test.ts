import { expect, it } from 'vitest'
import { writeReport } from '../../src/action/write-report.ts'
import { report } from '../report/builders.ts'

it('leaves a report to be published that cannot be written to a file', async () => {
  const writeText = () => Promise.reject(new Error('no space is left on the disk'))
  const { markdown, warnings } = await writeReport(report([]), 'benchgate', '/tmp', { writeText })
  expect(markdown).toContain('benchgate')
  expect(warnings).toEqual([
    {
      code: 'report-not-written',
      reason: expect.stringContaining('no space is left on the disk'),
    },
  ])
})
