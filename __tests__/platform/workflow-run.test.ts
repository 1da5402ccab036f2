import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { workflowRun } from '../../src/platform/workflow-run.ts'

async function environment(): Promise<Record<string, string>> {
  const directory = await mkdtemp(join(tmpdir(), 'workflow-run-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const path = join(directory, 'event.json')
  await writeFile(path, '{"number":7}')
  return {
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_RUN_ID: '19587654321',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'c'.repeat(40),
    RUNNER_TEMP: directory,
  }
}

test("reads the event's payload as it is, and which run this is", async () => {
  const variables = await environment()
  expect(await workflowRun(variables)).toEqual({
    event: { name: 'pull_request', payload: { number: 7 } },
    repository: 'octo/repo',
    commit: 'c'.repeat(40),
    run: { run: 19_587_654_321, attempt: 2 },
    runUrl: 'https://github.com/octo/repo/actions/runs/19587654321',
    url: 'https://github.com/octo/repo/actions/runs/19587654321/attempts/2',
    apiUrl: 'https://api.github.com',
    temporary: variables['RUNNER_TEMP'],
  })
})

test.each([
  'GITHUB_API_URL',
  'GITHUB_EVENT_NAME',
  'GITHUB_EVENT_PATH',
  'GITHUB_REPOSITORY',
  'GITHUB_RUN_ATTEMPT',
  'GITHUB_RUN_ID',
  'GITHUB_SERVER_URL',
  'GITHUB_SHA',
  'RUNNER_TEMP',
])('outside of a workflow, which has no %s, it says where to go', async (name) => {
  const variables = { ...(await environment()), [name]: '' }
  await expect(workflowRun(variables)).rejects.toMatchObject({ code: 'not-in-a-workflow' })
  await expect(workflowRun(variables)).rejects.toThrow(name)
})
