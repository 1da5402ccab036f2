import type { Config } from '../config/index.ts'
import type { AlertLog, Notice, Report, SavedBy } from '../model/index.ts'
import type { Answer, IssueTracker, Messenger, Ports } from '../platform/ports.ts'
import { readAlerts, saveAlerts, type FoundAlerts, type Storage } from '../store/index.ts'
import { alertsAfter } from './alerts-after.ts'
import { keepIssue } from './issue.ts'
import type { NewsSource } from './message.ts'
import type { Secrets } from './send.ts'
import { tell } from './tell.ts'

/** A run of a branch's commit. */
export interface BranchRun {
  readonly config: Pick<Config, 'notify' | 'issue'>
  readonly report: Report
  readonly source: NewsSource
  /** Null where nobody knows. */
  readonly defaultBranch: string | null
  /** Where it is kept what was told; null where nothing is. */
  readonly storage: Storage | null
  readonly savedBy: SavedBy
  readonly secrets: Secrets
  /** Null where there is no place for issues. */
  readonly tracker: IssueTracker | null
}

type Needed = Pick<Ports, 'files' | 'clock' | 'machine'>

/**
 * Sends word of what a run changed on its branch, and keeps what was told. Nothing of it is an error: the verdict stands
 * whether or not anybody could be told.
 *
 * @returns what went wrong
 */
export async function notifyBranch(
  run: BranchRun,
  messenger: Messenger,
  ports: Needed,
): Promise<readonly Notice[]> {
  const { config, report, source, defaultBranch, storage, secrets, tracker } = run
  if ((config.notify.length === 0 && !config.issue) || report.interrupted) return []
  const at = ports.clock.date()
  const found = await readFrom(storage, run, ports)
  const past = found.kind === 'found' ? found.log : nothing
  const { alerts, news } = alertsAfter(report, past.alerts, source.commit)
  const telling = { targets: config.notify, source, defaultBranch, secrets, at }
  const { pending, notices } = await tell(news, past.pending, telling, messenger)
  const lasting = alerts.filter(({ fixed }) => fixed === null)
  const isMain = source.branch === defaultBranch
  const issue =
    config.issue && isMain && tracker !== null
      ? await keepIssue(lasting, news, source, tracker, messenger.wait)
      : done
  return [
    ...(found.kind === 'found' ? [] : [unread(found.message)]),
    ...notices,
    ...issueNotices(issue),
    ...(await saveIn(storage, { before: found, now: { alerts, pending } }, run, ports)),
  ]
}

const nothing: AlertLog = { alerts: [], pending: {} }
const done: Answer<null> = { kind: 'ok', value: null }

function shelfOf({ source }: BranchRun, { machine: { os, arch } }: Needed) {
  return { id: source.gate, os, arch }
}

async function readFrom(
  storage: Storage | null,
  run: BranchRun,
  ports: Needed,
): Promise<FoundAlerts> {
  if (storage === null) return { kind: 'found', log: nothing }
  return readAlerts(shelfOf(run, ports), run.source.branch, storage, ports)
}

/** A log that could not be asked for is not replaced by one that knows less. */
async function saveIn(
  storage: Storage | null,
  { before, now }: { readonly before: FoundAlerts; readonly now: AlertLog },
  run: BranchRun,
  ports: Needed,
): Promise<readonly Notice[]> {
  if (storage === null || before.kind === 'unreachable') return []
  const isSame = before.kind === 'found' && JSON.stringify(before.log) === JSON.stringify(now)
  if (isSame) return []
  const { source, savedBy, report } = run
  const { id, os, arch } = shelfOf(run, ports)
  const { branch, commit } = source
  const owner = { id, branch, commit, savedBy, createdAt: report.createdAt, machine: { os, arch } }
  const saved = await saveAlerts(now, owner, storage, ports)
  return saved.kind === 'refused' || saved.kind === 'unreachable'
    ? [{ code: 'alerts-not-kept', reason: saved.message }]
    : []
}

function unread(reason: string): Notice {
  return { code: 'alerts-unread', reason }
}

function issueNotices(answer: Answer<null>): readonly Notice[] {
  if (answer.kind === 'ok') return []
  const status = answer.kind === 'refused' ? answer.status : null
  return [{ code: 'issue-not-written', status, reason: answer.message }]
}
