import { join } from 'node:path'
import type { Config } from '../config/index.ts'
import {
  benchmarkFiles,
  type Calibration,
  type HistoryEntry,
  type Manifest,
  type RecordedBenchmark,
  type Report,
  type SavedBy,
  type Notice,
  type NoticeFacts,
} from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import {
  branchHistory,
  differsFromCommit,
  lockfileHash,
  mergeHistories,
  retained,
  saveRun,
  saveTree,
  suiteHash,
  type SaveOutcome,
} from '../store/index.ts'
import type { BaselineAccess } from './access.ts'
import { firstParents } from './first-parents.ts'
import { shelfOf } from './open.ts'
import { historyEntry, machineOf } from './recorded.ts'

/** A run whose head is the checkout of a commit of the branch. */
export interface ToKeep {
  readonly access: BaselineAccess
  readonly config: Pick<
    Config,
    'id' | 'setup' | 'suites' | 'baselineTree' | 'baselineTreeLimitBytes'
  >
  readonly report: Report
  readonly recorded: Recorded
  /** The branch whose baseline it becomes, and its commit. */
  readonly branch: string
  readonly commit: string
  readonly savedBy: SavedBy
  /** The root of the repository that was measured, and the project's place in it. */
  readonly repository: string
  readonly folder: string
}

/** What the head was measured to be, round by round. */
export interface Recorded {
  /** The head's label. */
  readonly version: string
  readonly benchmarks: readonly RecordedBenchmark[]
  readonly calibration: Calibration
}

/** Keeps a run as a baseline of its branch. What could not be kept is told, and fails nothing. */
export async function keepBaseline(kept: ToKeep, ports: Ports): Promise<readonly Notice[]> {
  const { access, config, report, recorded } = kept
  const { benchmarks, calibration, version } = recorded
  if (benchmarks.length === 0) return [notKept({ why: 'no-figures' })]
  const changed = await changedByHand(kept, ports)
  if (changed !== null) return [notKept({ why: 'not-the-commit', reason: changed })]
  const manifest = await manifestOf(kept, ports)
  const past = await pastOf(kept, manifest, ports)
  // A history that could not be asked for must not be replaced by one of a single push.
  if (past.kind === 'unread') return [notKept({ why: 'history-unread', reason: past.message })]
  const entry = historyEntry(report, { commit: kept.commit, calibration }, version)
  const history = retained(mergeHistories(past.entries, [entry]), ports.clock.date())
  const run = { manifest, benchmarks, calibration, history }
  const saved: [Saved, SaveOutcome][] = [['figures', await saveRun(run, access.storage, ports)]]
  if (config.baselineTree !== 'never') {
    const { repository, commit } = kept
    const limitBytes = config.baselineTreeLimitBytes
    const tree = { directory: repository, repository, commit, manifest, limitBytes }
    saved.push(['checkout', await saveTree(tree, access.storage, ports)])
  }
  return [...past.warnings, ...saved.flatMap(([what, outcome]) => told(what, outcome, kept, ports))]
}

/** What was changed in the checkout by hand. What a set-up changes in a workflow is no other code; at the command line it may be anything. */
async function changedByHand(
  { savedBy, repository, commit }: ToKeep,
  ports: Ports,
): Promise<string | null> {
  return savedBy.kind === 'local' ? differsFromCommit(repository, commit, repository, ports) : null
}

async function manifestOf(kept: ToKeep, ports: Ports): Promise<Manifest> {
  const { config, report, branch, commit, savedBy, repository, folder } = kept
  const project = join(repository, folder)
  return {
    schema: { name: 'benchgate-baseline', version: 1 },
    id: config.id,
    branch,
    commit,
    createdAt: report.createdAt,
    savedBy,
    setup: config.setup,
    suiteHash: await suiteHash(benchmarkFiles(config.suites), project, ports),
    lockfileHash: await lockfileHash(project, repository, ports),
    machine: machineOf(report.environment),
  }
}

type Past =
  | {
      readonly kind: 'read'
      readonly entries: readonly HistoryEntry[]
      readonly warnings: readonly Notice[]
    }
  | { readonly kind: 'unread'; readonly message: string }

async function pastOf(
  { access, config, branch, commit, repository }: ToKeep,
  { savedBy }: Manifest,
  ports: Ports,
): Promise<Past> {
  const [, ...commits] = await firstParents(commit, repository, ports)
  const request = {
    shelf: shelfOf(config.id, ports),
    branch,
    commits,
    savedBy: savedBy.kind === 'workflow' ? 'workflow' : 'anybody',
  } as const
  return branchHistory(request, access.storage, ports)
}

function told(what: Saved, outcome: SaveOutcome, kept: ToKeep, ports: Ports): Notice[] {
  const { access, branch, commit } = kept
  const noun = what === 'figures' ? what : 'prepared checkout'
  const name = `the ${noun} of ${branch} at ${commit.slice(0, 7)}`
  switch (outcome.kind) {
    case 'saved':
      ports.console.info(`Kept ${name} in ${access.storage.title}.`)
      return []
    case 'exists':
      ports.console.info(`${access.storage.title} has ${name} already.`)
      return []
    case 'refused':
    case 'unreachable':
      return [notKept({ why: 'not-saved', what, branch, commit, reason: outcome.message })]
  }
}

type Saved = 'figures' | 'checkout'

function notKept(facts: NoticeFacts['baseline-not-kept']): Notice {
  return { code: 'baseline-not-kept', ...facts }
}
