import type { MeasuredRun } from '../../src/event/index.ts'
import { judge, procedure } from '../../src/decide/index.ts'
import { toolVersion, type Evidence, type Limit, type Report } from '../../src/model/index.ts'
import type {
  Answer,
  Artifact,
  Artifacts,
  Download,
  OpenPullRequest,
  Page,
  PullRequests,
} from '../../src/platform/ports.ts'
import type { ReceiveHost } from '../../src/receive/index.ts'
import { renderJson } from '../../src/report/index.ts'
import { around, evidence, settings } from '../decide/evidence.ts'
import { gitVersion, report } from '../report/builders.ts'
import { zipOf } from './zip.ts'

export const commit = 'a'.repeat(40)
export const otherCommit = 'b'.repeat(40)

/** The run of a pull request from a fork. */
export const run: MeasuredRun = {
  id: 11,
  attempt: 1,
  startedBy: 'pull_request',
  conclusion: 'failure',
  commit,
  head: { repository: 'mona/project', owner: 'mona', branch: 'faster' },
}

/** The report of a run of the gate for pull request 7: one benchmark got slower. */
export function uploaded(over: Partial<Report> = {}): Report {
  return uploadedOf([slower, same], over)
}

export const slower = evidence('slower', { screen: around(0.3, 6), confirm: around(0.3, 10) })
export const same = evidence('same', { screen: around(0, 10) })

/** The report of a run of the gate for pull request 7 that measured this. */
export function uploadedOf(
  measured: readonly Evidence[],
  over: Partial<Report> = {},
  limits: readonly Limit[] = [],
): Report {
  const versions = { base: gitVersion('main', otherCommit), heads: [gitVersion('pr', commit)] }
  const judged = judge({ evidence: measured, limits, settings, base: 'main', heads: ['pr'] })
  return report(judged.benchmarks, {
    ...judged,
    tool: { version: toolVersion, procedure },
    warnings: judged.warnings,
    evidence: { benchmarks: measured, pairs: [], redone: [] },
    versions,
    pullRequest: { number: 7, commit },
    ...over,
  })
}

export const fileName = 'benchgate-report.json'

/** As `actions/upload-artifact` packs it. */
export function zipped(content: Report | string): Uint8Array {
  const data = typeof content === 'string' ? content : renderJson(content)
  return zipOf([{ name: fileName, data }])
}

export function artifact(id: number, over: Partial<Artifact> = {}): Artifact {
  return { id, name: 'benchgate-report', bytes: 1000, expired: false, ...over }
}

interface FakeHostOptions {
  readonly open?: readonly OpenPullRequest[]
  readonly listed?: readonly Artifact[]
  readonly archive?: Uint8Array
  readonly perPage?: number
  /** Given one a question, before the true answers. */
  readonly answers?: Exclude<Answer<never>, { kind: 'ok' }>[]
}

/** A host in memory that remembers what it was asked. */
export function fakeHost({
  open = [{ number: 7, headCommit: commit, headRepository: 'mona/project' }],
  listed = [artifact(21)],
  archive = zipped(uploaded()),
  perPage = 2,
  answers = [],
}: FakeHostOptions = {}): ReceiveHost & { readonly asked: string[]; readonly waits: number[] } {
  const asked: string[] = []
  const waits: number[] = []
  const answer = async <T>(question: string, value: T): Promise<Answer<T>> => {
    asked.push(question)
    return answers.shift() ?? { kind: 'ok', value }
  }
  const pageOf = <T>(all: readonly T[], page: number): Page<T> => ({
    items: all.slice((page - 1) * perPage, page * perPage),
    last: page * perPage >= all.length,
  })
  const pullRequests: PullRequests = {
    withHead: (owner, branch, page) =>
      answer(`pull requests of ${owner}:${branch}, page ${page}`, pageOf(open, page)),
  }
  const artifacts: Artifacts = {
    ofRun: (id, name, page) =>
      answer(`artifacts ${name} of ${id}, page ${page}`, pageOf(listed, page)),
    download(id, mostBytes) {
      const whole: Download = { kind: 'whole', bytes: archive }
      const download: Download = archive.length > mostBytes ? { kind: 'too-large' } : whole
      return answer(`download ${id}`, download)
    },
  }
  const wait = async (seconds: number): Promise<void> => void waits.push(seconds)
  return { asked, waits, pullRequests, artifacts, wait }
}
