import type { Config } from '../config/index.ts'
import type { Notice, Report } from '../model/index.ts'
import type { Ports } from '../platform/ports.ts'
import type { Engine, Io } from './io.ts'
import type { LocalBaselines } from './local-baselines.ts'

/** Sends word of a run at the command line, where that was asked for: of the branch that is checked out. */
export async function localNotify(
  report: Report,
  config: Config,
  { access }: LocalBaselines,
  engine: Engine,
  { env }: Pick<Io, 'env'>,
  ports: Ports,
): Promise<readonly Notice[]> {
  const checkout = await engine.checkoutAt(config.workingDirectory, ports)
  if (checkout === null || checkout.branch === null) {
    return [{ code: 'message-not-sent', target: 'anybody', reason: 'no branch is checked out' }]
  }
  const { branch, commit } = checkout
  const source = { gate: config.id, repository: null, branch, commit, url: null }
  const run = {
    config,
    report,
    source: { ...source, run: report.createdAt },
    // Who asks for it means this branch.
    defaultBranch: null,
    storage: access?.storage ?? null,
    savedBy: { kind: 'local' },
    secrets: (variable: string): string | null => env[variable] || null,
    tracker: null,
  } as const
  return engine.notifyBranch(run, engine.nodeMessenger, ports)
}
