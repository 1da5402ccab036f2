import { randomInt } from 'node:crypto'
import { join, resolve } from 'node:path'
import type { Config } from './config/index.ts'
import { GateError, Interrupted } from './errors.ts'
import type { Report } from './model/index.ts'
import { runnerConsole } from './platform/runner-console.ts'
import { stopOnSignals } from './platform/stop-on-signals.ts'
import { workerPath } from './platform/worker-path.ts'
import { workflowRun } from './platform/workflow-run.ts'
import type { Publication } from './publish/index.ts'
import type { Progress } from './report/index.ts'

// Out before anything is loaded: even @actions/core takes longer than Node.js itself.
process.stdout.write('benchgate: base and head, measured side by side\n')
const core = await import('@actions/core')
const { comparedByEvent, givenInputs, loadConfig, repeatCommand } =
  await import('./config/index.ts')
const { exitCode, gate } = await import('./gate.ts')
const { gitHubHosting } = await import('./platform/github.ts')
const { nodePorts } = await import('./platform/node.ts')
const { publish } = await import('./publish/index.ts')
const render = await import('./report/index.ts')

const logWidth = 120
const given = (name: string): string | null => core.getInput(name) || null
const ports = nodePorts(runnerConsole(render.logText), stopOnSignals())

/** The job fails last: by then everything is published. */
async function run(): Promise<number> {
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
    workerPath: workerPath(import.meta.url),
    reproduce: repeatCommand({ ...compared, config: asked.path, given: asked.given }, config.seed),
    onProgress: (progress: Progress) =>
      ports.console.progress(render.renderProgress(progress, logWidth)),
  }
  const report = await hosting.group('Measuring', () => gate(request, ports))
  core.info(render.renderTerminal(report, { color: true, width: logWidth }))
  const publication = await written(report, config, temporary)
  const warnings = await publish(report, publication, hosting)
  for (const { code, message } of warnings) hosting.notice(code, message)
  const code = exitCode(report)
  if (code !== 0) core.setFailed(render.headlineText(report))
  return report.interrupted ? 130 : code
}

/** Writes the whole report for later steps; what goes elsewhere is cut to fit. */
async function written(report: Report, config: Config, temporary: string): Promise<Publication> {
  const { id, comment: policy } = config
  const directory = join(temporary, `benchgate-${id}`)
  const files = { json: join(directory, 'report.json'), markdown: join(directory, 'report.md') }
  const summary = render.renderMarkdown(report, { id, limit: render.summaryLimit })
  await ports.files.writeText(files.json, render.renderJson(report))
  await ports.files.writeText(files.markdown, summary)
  const comment = render.renderMarkdown(report, { id })
  return { summary, comment, marker: render.commentMarker(id), policy, files }
}

function failed(error: unknown): number {
  if (error instanceof Interrupted) core.setFailed(`${error.message}, before anything was measured`)
  else if (error instanceof GateError)
    core.setFailed(`[${error.code}] ${error.message}\n${error.remedy}`)
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return error instanceof Interrupted ? 130 : error instanceof GateError ? 2 : 3
}

process.exitCode = await run().catch(failed)
