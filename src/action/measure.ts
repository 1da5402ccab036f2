import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { acceptedByEvent } from '../accept/index.ts'
import { type Config, givenInputs, loadConfig, repeatCommand } from '../config/index.ts'
import { interruptedCode } from '../errors.ts'
import { comparedByEvent, occasionOf, type PullRequest } from '../event/index.ts'
import { gate, type CheckpointRequest } from '../gate.ts'
import { exitCode, type Report } from '../model/index.ts'
import type { Files } from '../platform/ports.ts'
import { artifactClientPath } from '../platform/artifacts/client-path.ts'
import { artifactUpload } from '../platform/artifacts/upload.ts'
import { configFiles } from '../platform/config/config-files.ts'
import { gitHubAuthority } from '../platform/github/authority.ts'
import { gitHubHosting } from '../platform/github/github.ts'
import { nodePorts } from '../platform/node.ts'
import { runnerConsole } from '../platform/runner-console.ts'
import { stopOnSignals } from '../platform/stop-on-signals.ts'
import { cacheClientPath, configLoaderPath, workerPath } from '../platform/program-path.ts'
import { workflowRun } from '../platform/workflow-run.ts'
import { findPlaces, gateComment, type CodePlace, publish } from '../publish/index.ts'
import {
  annotatedBenchmarks,
  commentMarker,
  headlineText,
  lineText,
  logText,
  noticeLines,
  noticeText,
  type Progress,
  renderProgress,
  renderTerminal,
} from '../report/index.ts'
import { announced } from './announced.ts'
import { failed } from './failed.ts'
import { openBaselines } from './baselines.ts'
import { logWidth } from './log-width.ts'
import { notifyOf } from './notify.ts'
import { publicationOf } from './publication.ts'
import { uploadPage } from './upload-page.ts'
import { writeReport } from './write-report.ts'

const given = (name: string): string | null => core.getInput(name) || null

/**
 * Measures what the event asks for and publishes the report. The job fails last: by then everything is published.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
export async function measureByEvent(entry: string): Promise<number> {
  const ports = nodePorts(runnerConsole(logText), stopOnSignals())
  const asked = {
    given: givenInputs((name) => core.getInput(name)),
    directory: resolve(core.getInput('working-directory')),
    path: given('config'),
    seed: randomInt(2 ** 32),
  }
  const config = await loadConfig(asked, configFiles(ports, configLoaderPath(entry)))
  const { event, temporary, ...host } = await workflowRun(process.env)
  const compared = comparedByEvent(event, { base: given('base'), head: given('head') })
  const { pullRequest, withoutBase } = compared
  const occasion = occasionOf(event, given('head'))
  const target = { ...host, token: core.getInput('github-token') }
  const hosting = gitHubHosting({ ...target, pullRequest })
  if (withoutBase !== null) {
    const notice = { code: 'nothing-to-compare', why: withoutBase } as const
    hosting.notice(notice.code, noticeText(notice))
  }
  const cache = { ...target, environment: process.env, clientPath: cacheClientPath(entry) }
  const baselines = await openBaselines({ ...host, event, config, target: cache }, ports)
  const request = {
    ...compared,
    config,
    baselines: baselines.access,
    isKept: baselines.isKept,
    checkpoint: checkpointOf(config),
    configPath: asked.path,
    workerPath: workerPath(entry),
    reproduce: repeatCommand({ ...compared, config: asked.path, given: asked.given }, config.seed),
    onProgress: (progress: Progress) => ports.console.progress(renderProgress(progress, logWidth)),
  }
  const own = gateComment({ marker: commentMarker(config.id), run: host.run }, hosting)
  const about = { commit: pullRequest?.headSha ?? host.commit, url: host.url }
  const note = { ...about, startedAt: ports.clock.date() }
  const isAnnounced = config.announce && config.comment !== 'never'
  return isAnnounced ? announced(own, note, measureAndPublish) : measureAndPublish()

  async function measureAndPublish(): Promise<number> {
    const measured = await hosting.group('Measuring', () => gate(request, ports))
    const acceptHost = { ...hosting, authority: gitHubAuthority(target) }
    const judged = await acceptedByEvent(measured.report, occasion, config, acceptHost, ports)
    const report = { ...judged, pullRequest: asReported(pullRequest) }
    core.info(renderTerminal(report, { color: true, width: logWidth }))
    const places = await placesIn(report, config, ports.files)
    const written = await writeReport(report, config, temporary, ports.files)
    const artifacts = { runUrl: host.runUrl, clientPath: artifactClientPath(entry) }
    const upload = artifactUpload({ ...artifacts, environment: process.env }, ports)
    const page = await uploadPage(written.files.html, upload)
    const circumstances = { ...about, config, own, places, pageUrl: page.url }
    const warnings = await publish(report, publicationOf(report, written, circumstances), hosting)
    const notKept = await baselines.keep({ report, recorded: measured.recorded })
    const storage = baselines.access?.storage ?? null
    const run = { ...host, event, config, report, target, storage }
    const notTold = await notifyOf(run, ports)
    const notDone = [...warnings, ...written.warnings, ...page.warnings, ...notKept, ...notTold]
    for (const line of noticeLines(notDone))
      hosting.notice(line.code, lineText(line))
    const code = exitCode(report)
    if (code !== 0) core.setFailed(headlineText(report))
    if (measured.trouble !== null) return failed(measured.trouble)
    return report.interrupted ? interruptedCode(ports.stop.reason) : code
  }
}

/** Where a job was cut off before, its rounds count if they are of the same versions. */
function checkpointOf({ checkpoint }: Config): CheckpointRequest | null {
  if (checkpoint === null) return null
  return { place: { kind: 'file', path: resolve(checkpoint) }, resume: 'may' }
}

function asReported(pullRequest: PullRequest | null): Report['pullRequest'] {
  return pullRequest && { number: pullRequest.number, commit: pullRequest.headSha }
}

/** Finds the benchmarks in the checkout's files. A head that isn't the checkout may have other files. */
async function placesIn(
  report: Report,
  { annotations, workingDirectory }: Config,
  files: Files,
): Promise<ReadonlyMap<string, CodePlace>> {
  const source = report.versions.heads[0]?.source
  const isCheckout = source?.kind === 'directory' && source.path === '.'
  if (!annotations || !isCheckout) return new Map()
  const wanted = annotatedBenchmarks(report).map(({ benchmark }) => benchmark)
  return findPlaces(wanted, report.benchmarks, resolve(workingDirectory), files)
}
