import { resolve } from 'node:path'
import * as core from '@actions/core'
import { loadConfig, givenInputs } from '../config/index.ts'
import { judgedTogether } from '../decide/index.ts'
import { comparedByEvent, occasionOf } from '../event/index.ts'
import { configFiles } from '../platform/config/config-files.ts'
import { gitHubHosting } from '../platform/github/github.ts'
import { nodePorts } from '../platform/node.ts'
import { configLoaderPath } from '../platform/program-path.ts'
import { runnerConsole } from '../platform/runner-console.ts'
import { stopOnSignals } from '../platform/stop-on-signals.ts'
import { workflowRun } from '../platform/workflow-run.ts'
import { logText, parseReport } from '../report/index.ts'
import { publishOwn } from './publish-own.ts'

const given = (name: string): string | null => core.getInput(name) || null

/**
 * Judges what all shards of this run have measured, as one run, and publishes it. The job fails by that verdict.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 * @throws GateError for files that are no reports of shards, and for shards that are missing or do not belong together
 */
export async function mergeShards(entry: string): Promise<number> {
  const ports = nodePorts(runnerConsole(logText), stopOnSignals())
  const directory = resolve(core.getInput('working-directory'))
  const config = await loadConfig(
    {
      given: givenInputs((name) => core.getInput(name)),
      directory,
      path: given('config'),
      seed: 0,
    },
    configFiles(ports, configLoaderPath(entry)),
  )
  const { event, temporary, ...host } = await workflowRun(process.env)
  const { pullRequest } = comparedByEvent(event, { base: given('base'), head: given('head') })
  const target = { ...host, token: core.getInput('github-token') }
  const hosting = gitHubHosting({ ...target, pullRequest })
  const paths = await ports.files.glob(config.reports, process.cwd())
  const shards = await Promise.all(
    paths.map(async (path) => parseReport(await ports.files.readText(resolve(path)), path)),
  )
  return publishOwn(judgedTogether(shards), {
    entry,
    config,
    event,
    host,
    target,
    temporary,
    pullRequest,
    hosting,
    occasion: occasionOf(event, given('head')),
    storage: null,
    keep: async () => [],
    ports,
  })
}
