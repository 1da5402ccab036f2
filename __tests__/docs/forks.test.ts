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
const readme = page('README.md')
const [measuring, publishing] = workflowsOf(text)
if (measuring === undefined || publishing === undefined) throw new Error('there is no pair')

const stepsOf = ({ jobs }: Pick<typeof measuring, 'jobs'>) =>
  Object.values(jobs).flatMap(({ steps }) => steps)

function workflowsOf({ blocks }: typeof text) {
  return blocks
    .filter(({ language }) => language === 'yaml')
    .flatMap(({ text: yaml }) => {
      const parsed = workflow.safeParse(load(yaml))
      return parsed.success ? [{ ...parsed.data, text: yaml }] : []
    })
}

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

describe('the README', () => {
  const [first, second] = workflowsOf(readme)

  test('has the workflow that publishes, as the page has it', () => {
    expect(second?.text).toBe(publishing.text)
    expect(first?.name).toBe(measuring.name)
  })

  test('has the step that uploads, as the page has it', () => {
    const upload = measuring.text.slice(measuring.text.indexOf('- uses: actions/upload-artifact'))
    const lines = upload.split('\n').map((line) => line.trim())
    const shown = readme.blocks.map((block) => block.text.split('\n').map((line) => line.trim()))
    expect(shown.some((block) => block.join('\n').includes(lines.join('\n').trim()))).toBe(true)
  })
})

describe("this repository's own pair", () => {
  const own = (name: string) =>
    workflow.parse(load(readFileSync(`.github/workflows/${name}.yml`, 'utf8')))
  const [measures, publishes] = [own('benchgate'), own('benchgate-of-forks')]

  test('is for forks alone, with no more rights than the page names', () => {
    const [job] = Object.values(publishes.jobs)
    expect(job?.if).toBe(Object.values(publishing.jobs)[0]?.if)
    expect(publishes.permissions).toEqual(publishing.permissions)
    expect(publishes.on).toEqual({
      workflow_run: { workflows: [measures.name], types: ['completed'] },
    })
  })

  test('checks out the default branch alone, and runs nothing but the action', () => {
    const steps = stepsOf(publishes)
    expect(steps.map(({ uses, run }) => uses?.split('@')[0] ?? run)).toEqual([
      'actions/checkout',
      './',
    ])
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false })
    expect(steps[1]?.with).toEqual({ mode: 'publish' })
  })

  test('finds what the first one uploads', () => {
    const upload = stepsOf(measures).find(({ uses }) => uses?.startsWith('actions/upload-artifact'))
    expect(upload?.with['name']).toBe(options.artifact.fallback)
    expect(upload?.with['path']).toContain('.outputs.report-json }}')
  })
})

test('the page names the file and the limits that there are', () => {
  const mebibytes = (bytes: number) => `${bytes / 2 ** 20} MiB`
  const words = readFileSync(text.path, 'utf8')
  expect(text.code).toContain(reportFileName)
  expect(words).toContain(mebibytes(limits.archiveBytes))
  expect(words).toContain(mebibytes(limits.zip.bytes))
})
