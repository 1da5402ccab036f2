import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { comparedByEvent, givenInputs, loadConfig, repeatCommand } from '../config/index.ts'
import { exitCode, gate } from '../gate.ts'
import { gitHubHosting } from '../platform/github.ts'
import { nodePorts } from '../platform/node.ts'
import { runnerConsole } from '../platform/runner-console.ts'
import { stopOnSignals } from '../platform/stop-on-signals.ts'
import { workerPath } from '../platform/worker-path.ts'
import { workflowRun } from '../platform/workflow-run.ts'
import { publish } from '../publish/index.ts'
import {
  headlineText,
  logText,
  type Progress,
  renderProgress,
  renderTerminal,
} from '../report/index.ts'
import { writeReport } from './write-report.ts'

const logWidth = 120
const given = (name: string): string | null => core.getInput(name) || null

/**
 * Measures what the event asks for and publishes the report. The job fails last: by then everything is published.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
export async function measure(entry: string): Promise<number> {
  const ports = nodePorts(runnerConsole(logText), stopOnSignals())
  const asked = {
    given: givenInputs((name) => core.getInput(name)),
    directory: resolve(core.getInput('working-directory')),
    path: given('config'),
    seed: randomInt(2 ** 32),
  }
  const config = await loadConfig(asked, ports.files)
  const { event, temporary, ...host } = await workflowRun(process.env)
  const compared = comparedByEvent(event, { base: given('base'), head: given('head') })
  const { pullRequest, withoutBase } = compared
  const hosting = gitHubHosting({ ...host, token: core.getInput('github-token'), pullRequest })
  if (withoutBase !== null) hosting.notice('Nothing to compare with', withoutBase)
  const request = {
    ...compared,
    config,
    workerPath: workerPath(entry),
    reproduce: repeatCommand({ ...compared, config: asked.path, given: asked.given }, config.seed),
    onProgress: (progress: Progress) => ports.console.progress(renderProgress(progress, logWidth)),
  }
  const report = await hosting.group('Measuring', () => gate(request, ports))
  core.info(renderTerminal(report, { color: true, width: logWidth }))
  const publication = await writeReport(report, config, temporary, ports.files)
  const warnings = await publish(report, publication, hosting)
  for (const { code, message } of warnings) hosting.notice(code, message)
  const code = exitCode(report)
  if (code !== 0) core.setFailed(headlineText(report))
  return report.interrupted ? 130 : code
}
