import { matchesBranch, type Config } from '../../config/index.ts'
import { GateError } from '../../errors.ts'
import type { Notice } from '../../model/index.ts'
import type { Ports } from '../../platform/ports.ts'
import type { Week } from '../../site/index.ts'
import type { Engine, Io } from '../io.ts'

interface Sending {
  readonly engine: Pick<Engine, 'nodeMessenger' | 'tellAll' | 'weekHeadline' | 'weekLines'>
  readonly config: Pick<Config, 'id' | 'notify'>
  readonly env: Io['env']
  readonly ports: Pick<Ports, 'clock'>
}

/**
 * Sends what became of a week to whom the configuration names for the branch, and says who did not get it.
 *
 * @param webAddress of the repository's page; null where there is none
 * @throws GateError `nobody-to-notify`
 */
export async function sendWeek(
  week: Week,
  commit: string,
  webAddress: string | null,
  { engine, config, env, ports }: Sending,
): Promise<readonly Notice[]> {
  const { branch, to } = week
  // Who asks for it means this branch.
  const targets = config.notify.filter((target) => matchesBranch(target.branch, branch, null))
  if (targets.length === 0) throw new GateError({ code: 'nobody-to-notify' })
  const run = env['GITHUB_RUN_ID'] ?? ''
  const source = {
    gate: config.id,
    repository: webAddress === null ? null : webAddress.split('/').slice(3).join('/'),
    branch,
    commit,
    url: webAddress === null || run === '' ? webAddress : `${webAddress}/actions/runs/${run}`,
    run: to,
  }
  const secrets = (variable: string): string | null => env[variable] || null
  const title = `${engine.weekHeadline(week)}, on`
  const sent = await engine.tellAll(
    { type: 'week', title, lines: engine.weekLines(week) },
    { targets, source, secrets, at: ports.clock.date() },
    engine.nodeMessenger,
  )
  return sent.flatMap(({ target, problem }) =>
    problem === null ? [] : [{ code: 'message-not-sent', target, reason: problem }],
  )
}
