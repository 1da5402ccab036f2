import { resolve } from 'node:path'
import * as core from '@actions/core'
import { acceptedByEvent } from '../accept/index.ts'
import type { Config } from '../config/index.ts'
import type { GithubEvent, Occasion, ProposalNeeded, PullRequest } from '../event/index.ts'
import { exitCode, type Notice, type Report } from '../model/index.ts'
import { artifactClientPath } from '../platform/program-path.ts'
import { artifactUpload } from '../platform/artifacts/upload.ts'
import { gitHubAuthority } from '../platform/github/authority.ts'
import type { GitHubRepository } from '../platform/github/request.ts'
import type { WorkflowHost } from '../platform/workflow-run.ts'
import type { Files, Hosting, Ports } from '../platform/ports.ts'
import { findPlaces, gateComment, type CodePlace, publish } from '../publish/index.ts'
import {
  annotatedBenchmarks,
  commentMarker,
  headlineText,
  lineText,
  noticeLines,
  renderTerminal,
} from '../report/index.ts'
import type { Storage } from '../store/index.ts'
import { logWidth } from './log-width.ts'
import { notifyOf } from './notify.ts'
import { publicationOf } from './publication.ts'
import { uploadPage } from './upload-page.ts'
import { writeReport } from './write-report.ts'

/** What a report of this very run is published with. */
interface OwnRun {
  /** The entry's `import.meta.url`. */
  readonly entry: string
  readonly config: Config
  readonly event: GithubEvent
  readonly host: WorkflowHost
  readonly target: GitHubRepository
  readonly temporary: string
  readonly pullRequest: PullRequest | null
  readonly hosting: Hosting
  readonly occasion: Occasion | ProposalNeeded
  /** Where what was told of a branch is kept; null for nowhere. */
  readonly storage: Storage | null
  /** Keeps the report's figures for later runs. @returns what could not be kept */
  readonly keep: (report: Report) => Promise<readonly Notice[]>
  readonly ports: Ports
}

/**
 * Shows a report where it is to be read, keeps it, and sends word of it. The job fails last: by then everything is
 * published.
 *
 * @returns the exit code
 */
export async function publishOwn(measured: Report, run: OwnRun): Promise<number> {
  const { entry, config, host, target, temporary, pullRequest, hosting, occasion, ports } = run
  const acceptHost = { ...hosting, authority: gitHubAuthority(target) }
  const judged = await acceptedByEvent(measured, occasion, config, acceptHost, ports)
  const report = { ...judged, pullRequest: asReported(pullRequest) }
  core.info(renderTerminal(report, { color: true, width: logWidth }))
  const places = await placesIn(report, config, ports.files)
  const written = await writeReport(report, config, temporary, ports.files)
  const artifacts = { runUrl: host.runUrl, clientPath: artifactClientPath(entry) }
  const upload = artifactUpload({ ...artifacts, environment: process.env }, ports)
  const page = await uploadPage(written.files.html, upload)
  const own = gateComment({ marker: commentMarker(config.id), run: host.run }, hosting)
  const about = { commit: pullRequest?.headSha ?? host.commit, url: host.url }
  const circumstances = {
    ...about,
    config: shownOf(config, report),
    own,
    places,
    pageUrl: page.url,
  }
  const warnings = await publish(report, publicationOf(report, written, circumstances), hosting)
  const notKept = await run.keep(report)
  const notTold = report.shard === null ? await notifyOf({ ...host, ...run, report }, ports) : []
  const notDone = [...warnings, ...written.warnings, ...page.warnings, ...notKept, ...notTold]
  for (const line of noticeLines(notDone)) hosting.notice(line.code, lineText(line))
  const code = exitCode(report)
  if (code !== 0) core.setFailed(headlineText(report))
  return code
}

/** Of a shard, the report goes to its own job's page alone: the verdict is that of all shards together. */
function shownOf(config: Config, { shard }: Report): Config {
  return shard === null ? config : { ...config, comment: 'never', check: false, annotations: false }
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
