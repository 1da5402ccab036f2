import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { options } from '../../src/config/options.ts'
import { limits } from '../../src/receive/limits.ts'
import { reportFileName } from '../../src/report/index.ts'
import { page } from './page.ts'

const step = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
})
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ if: z.string().optional(), steps: z.array(step) })),
})

const text = page('docs/forks.md')
const [measuring, publishing] = text.blocks
  .filter(({ language }) => language === 'yaml')
  .flatMap(({ text: yaml }) => {
    const parsed = workflow.safeParse(load(yaml))
    return parsed.success ? [{ ...parsed.data, text: yaml }] : []
  })
if (measuring === undefined || publishing === undefined) throw new Error('there is no pair')

const stepsOf = ({ jobs }: typeof measuring) => Object.values(jobs).flatMap(({ steps }) => steps)

describe('the workflow that measures', () => {
  test('runs on pull_request, so that a fork gets a token that can only read', () => {
    expect(Object.keys(measuring.on)).toEqual(['pull_request', 'push'])
  })

  test('uploads the report under the name by which it is looked for, also when it failed', () => {
    const steps = stepsOf(measuring)
    const gate = steps.find(({ uses }) => uses?.startsWith('OWNER/benchgate@'))
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    expect(upload?.with).toEqual({
      name: options.artifact.fallback,
      path: `\${{ steps.${gate?.id}.outputs.report-json }}`,
    })
    expect(measuring.text).toContain('!cancelled()')
  })
})

describe('the workflow that publishes', () => {
  test('starts at the end of the one that measures, and for forks alone', () => {
    const when = { workflows: [measuring.name], types: ['completed'] }
    expect(publishing.on).toEqual({ workflow_run: when })
    const [job] = Object.values(publishing.jobs)
    expect(job?.if).toContain("github.event.workflow_run.event == 'pull_request'")
    expect(job?.if).toContain('head_repository.full_name != github.repository')
  })

  test('may read artifacts, write comments, and no more', () => {
    expect(publishing.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
    })
  })

  test('does nothing but publish: no checkout, no command, nothing put into either', () => {
    expect(stepsOf(publishing)).toEqual([{ uses: 'OWNER/benchgate@v1', with: { mode: 'publish' } }])
    expect(publishing.text).not.toContain('${{')
  })
})

test('the page names the file and the limits that there are', () => {
  const mebibytes = (bytes: number) => `${bytes / 2 ** 20} MiB`
  const words = readFileSync(text.path, 'utf8')
  expect(text.code).toContain(reportFileName)
  expect(words).toContain(mebibytes(limits.archiveBytes))
  expect(words).toContain(mebibytes(limits.zip.bytes))
})
