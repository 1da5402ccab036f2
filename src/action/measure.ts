import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import { type Config, givenInputs, hasArms, loadConfig, repeatCommand } from '../config/index.ts'
import { interruptedCode } from '../errors.ts'
import { comparedByEvent, occasionOf } from '../event/index.ts'
import { gate, type CheckpointRequest } from '../gate.ts'
import { configFiles } from '../platform/config/config-files.ts'
import { gitHubHosting } from '../platform/github/github.ts'
import { nodePorts } from '../platform/node.ts'
import { runnerConsole } from '../platform/runner-console.ts'
import { stopOnSignals } from '../platform/stop-on-signals.ts'
import { cacheClientPath, configLoaderPath, workerPath } from '../platform/program-path.ts'
import { workflowRun } from '../platform/workflow-run.ts'
import { gateComment } from '../publish/index.ts'
import {
  commentMarker,
  logText,
  noticeText,
  type Progress,
  renderProgress,
} from '../report/index.ts'
import { announced } from './announced.ts'
import { failed } from './failed.ts'
import { openBaselines } from './baselines.ts'
import { logWidth } from './log-width.ts'
import { publishOwn } from './publish-own.ts'

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
  const told = comparedByEvent(event, { base: given('base'), head: given('head') })
  // Arms compare what is checked out with itself, unless somebody says with what.
  const isOfArms = hasArms(config)
  const compared = isOfArms ? { ...told, base: given('base'), withoutBase: null } : told
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
    isKept: baselines.isKept && !isOfArms,
    checkpoint: checkpointOf(config),
    configPath: asked.path,
    workerPath: workerPath(entry),
    reproduce: repeatCommand({ ...compared, config: asked.path, given: asked.given }, config.seed),
    onProgress: (progress: Progress) => ports.console.progress(renderProgress(progress, logWidth)),
  }
  const own = gateComment({ marker: commentMarker(config.id), run: host.run }, hosting)
  const about = { commit: pullRequest?.headSha ?? host.commit, url: host.url }
  const note = { ...about, startedAt: ports.clock.date() }
  const isAnnounced = config.announce && config.comment !== 'never' && config.shard === null
  return isAnnounced ? announced(own, note, measureAndPublish) : measureAndPublish()

  async function measureAndPublish(): Promise<number> {
    const measured = await hosting.group('Measuring', () => gate(request, ports))
    const code = await publishOwn(measured.report, {
      entry,
      config,
      event,
      host,
      target,
      temporary,
      pullRequest,
      hosting,
      occasion,
      storage: baselines.access?.storage ?? null,
      // A baseline holds all benchmarks.
      keep: async (report) =>
        config.shard === null && !isOfArms
          ? baselines.keep({ report, recorded: measured.recorded })
          : [],
      ports,
    })
    if (measured.trouble !== null) return failed(measured.trouble)
    return measured.report.interrupted ? interruptedCode(ports.stop.reason) : code
  }
}

/** Where a job was cut off before, its rounds count if they are of the same versions. */
function checkpointOf({ checkpoint }: Config): CheckpointRequest | null {
  if (checkpoint === null) return null
  return { place: { kind: 'file', path: resolve(checkpoint) }, resume: 'may' }
}
