import type { MeasuredRun } from '../event/index.ts'
import { judgedAgain, procedure } from '../decide/index.ts'
import { GateError } from '../errors.ts'
import { toolVersion, type Notice, type Report } from '../model/index.ts'
import type { Artifacts, PullRequests } from '../platform/ports.ts'
import { reportFileName } from '../report/index.ts'
import { asked } from './asked.ts'
import { checkClaims } from './check-claims.ts'
import { fileOfZip } from './file-of-zip.ts'
import { findArtifact } from './find-artifact.ts'
import { findPullRequests } from './find-pull-requests.ts'
import { limits } from './limits.ts'
import { parseHostile, refuseImplausible, refuseUnwritable } from './plausible.ts'
import { nothing, type Received } from './received.ts'

export interface ReceiveHost {
  readonly pullRequests: PullRequests
  readonly artifacts: Artifacts
  wait(seconds: number): Promise<void>
}

/**
 * The report that a run has left behind, as it may be published on its pull request.
 *
 * Whoever opened the pull request controls all that the run has left. So nothing of it is run, unpacked to a disk or
 * put into a command; the pull request is found by the run's head, and the verdicts follow from the evidence here.
 *
 * @param artifact the name of the one that holds it
 * @throws GateError where the host does not answer; never for what the artifact holds
 */
export async function receive(
  run: MeasuredRun,
  artifact: string,
  host: ReceiveHost,
): Promise<Received> {
  const { pullRequests, artifacts } = host
  const wait = (seconds: number): Promise<void> => host.wait(seconds)
  const found = await findPullRequests(run, pullRequests, wait)
  if (found.kind === 'nothing') return found
  const listed = await findArtifact(run, artifact, artifacts, wait)
  if (listed === null) return nothing(missing(artifact, run))
  if (listed.bytes > limits.archiveBytes) return refused(tooLarge(`has ${listed.bytes} bytes`))
  const download = await asked(
    'download an artifact',
    () => artifacts.download(listed.id, limits.archiveBytes),
    wait,
  )
  if (download.kind === 'too-large') return refused(tooLarge('is larger than it says'))
  try {
    const report = await read(download.bytes)
    const pullRequest = checkClaims(report, run, found.numbers)
    return { kind: 'report', report: asReceived(report, run), pullRequest }
  } catch (error) {
    if (error instanceof GateError) return refused(error)
    throw error
  }
}

async function read(archive: Uint8Array): Promise<Report> {
  const text = new TextDecoder().decode(await fileOfZip(archive, reportFileName, limits.zip))
  const claimed = parseHostile(text)
  refuseImplausible(claimed)
  const report = judgedAgain(claimed, { version: toolVersion, procedure })
  refuseUnwritable(report)
  return report
}

/** A command from a stranger is nothing to be copied into a terminal, whatever it looks like. */
function asReceived(report: Report, { head }: MeasuredRun): Report {
  const uploaded: Notice = { code: 'uploaded-report', repository: head?.repository ?? null }
  return { ...report, warnings: [...report.warnings, uploaded], reproduce: null }
}

function missing(artifact: string, { conclusion }: MeasuredRun): Notice {
  return { code: 'report-missing', conclusion, artifact }
}

function tooLarge(what: string): GateError {
  return new GateError(
    'artifact-too-large',
    `the artifact ${what}, and at most ${limits.archiveBytes} bytes are read`,
    'Upload the file of the output report-json and nothing else.',
  )
}

function refused(error: GateError): Received {
  return { kind: 'refused', error }
}
