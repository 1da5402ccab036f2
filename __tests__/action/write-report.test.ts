import { expect, it } from 'vitest'
import { writeReport } from '../../src/action/write-report.ts'
import { report } from '../report/builders.ts'

const gate = { id: 'benchgate', html: true }

it('leaves a report to be published that cannot be written to a file', async () => {
  const writeText = () => Promise.reject(new Error('no space is left on the disk'))
  const { markdown, warnings } = await writeReport(report([]), gate, '/tmp', { writeText })
  expect(markdown).toContain('benchgate')
  expect(warnings).toEqual([
    {
      code: 'report-not-written',
      reason: expect.stringContaining('no space is left on the disk'),
    },
  ])
})

it('writes a page that is called by the gate, and none that is not wanted', async () => {
  const paths: string[] = []
  const writeText = async (path: string): Promise<void> => void paths.push(path)
  const written = (id: string, html: boolean) =>
    writeReport(report([]), { id, html }, '/tmp', { writeText })
  expect((await written('benchgate', true)).files.html).toMatch(/\/benchgate-report\.html$/)
  expect((await written('servers', true)).files.html).toMatch(/\/benchgate-report-servers\.html$/)
  expect((await written('benchgate', false)).files.html).toBeNull()
  expect(paths.filter((path) => path.endsWith('.html'))).toHaveLength(2)
})
