import { setTimeout } from 'node:timers/promises'
import * as core from '@actions/core'
import { acceptedByHost } from '../accept/index.ts'
import { givenInputs, parseConfig } from '../config/index.ts'
import { measuredRun } from '../event/index.ts'
import type { GateError } from '../errors.ts'
import { artifactClientPath } from '../platform/program-path.ts'
import { artifactUpload } from '../platform/artifacts/upload.ts'
import { gitHubAuthority } from '../platform/github/authority.ts'
import { gitHubRuns } from '../platform/github/runs.ts'
import { gitHubHosting } from '../platform/github/github.ts'
import { nodePorts } from '../platform/node.ts'
import { runnerConsole } from '../platform/runner-console.ts'
import { workflowRun } from '../platform/workflow-run.ts'
import { gateComment, publish } from '../publish/index.ts'
import { receive } from '../receive/index.ts'
import {
  commentMarker,
  faultWords,
  lineText,
  logText,
  noticeLines,
  noticeText,
  renderTerminal,
} from '../report/index.ts'
import { logWidth } from './log-width.ts'
import { publicationOf } from './publication.ts'
import { uploadPage } from './upload-page.ts'
import { writeReport } from './write-report.ts'

/** It may quote what the artifact holds; GitHub cuts annotations off at 4,096. */
const longestMessage = 1000

/**
 * Publishes on its pull request what the run of a fork has measured.
 *
 * Fails for what the repository's own people can mend, and never for what a pull request holds, be it slower or a lie:
 * the run that measured has told that where it belongs, and here it would stain the default branch, whose commit this
 * run is shown at. A config file is not read, for it is a program.
 *
 * @param entry the entry's `import.meta.url`
 * @returns the exit code
 */
export async function publishReport(entry: string): Promise<number> {
  const given = givenInputs((name) => core.getInput(name))
  const config = parseConfig({ file: null, given, seed: 0 })
  const { event, temporary, url, ...repository } = await workflowRun(process.env)
  const target = { ...repository, token: core.getInput('github-token') }
  const wait = (seconds: number): Promise<void> => setTimeout(seconds * 1000)
  const run = measuredRun(event)
  const received = await receive(run, config.artifact, { ...gitHubRuns(target), wait })
  if (received.kind === 'nothing')
    return told(core.notice, received.reason.code, noticeText(received.reason))
  if (received.kind === 'refused')
    return told(core.warning, received.error.code, refusal(received.error))
  const { pullRequest } = received
  const host = { authority: gitHubAuthority(target), wait }
  const report = await acceptedByHost(received.report, pullRequest, config, host)
  core.info(renderTerminal(report, { color: true, width: logWidth }))
  const { files, processes } = nodePorts(runnerConsole(logText), new AbortController().signal)
  const written = await writeReport(report, config, temporary, files)
  const artifacts = { runUrl: target.runUrl, clientPath: artifactClientPath(entry) }
  const upload = artifactUpload({ ...artifacts, environment: process.env }, { processes })
  const page = await uploadPage(written.files.html, upload)
  const hosting = gitHubHosting({ ...target, pullRequest: { number: pullRequest, fork: false } })
  // It is that run's result, so of two it is newer if that run is.
  const by = { run: run.id, attempt: run.attempt }
  const publication = publicationOf(report, written, {
    // They would be shown at the default branch's commit too.
    config: { ...config, annotations: false },
    own: gateComment({ marker: commentMarker(config.id), run: by }, hosting),
    commit: run.commit,
    url,
    places: new Map(),
    pageUrl: page.url,
  })
  const published = await publish(report, publication, hosting)
  const warnings = [...published, ...written.warnings, ...page.warnings]
  for (const line of noticeLines(warnings)) core.setFailed(`[${line.code}] ${lineText(line)}`)
  return warnings.length === 0 ? 0 : 2
}

/** What it quotes may be long, and what to do about it is not to be cut off. */
function refusal({ fault }: GateError): string {
  const { sentence, remedy } = faultWords(fault)
  return `${sentence.slice(0, longestMessage)}\n${remedy}`
}

type Annotate = typeof core.notice

/** @returns the exit code */
function told(annotate: Annotate, code: string, message: string): 0 {
  annotate(message.split('\n').map(logText).join('\n'), { title: code })
  return 0
}
