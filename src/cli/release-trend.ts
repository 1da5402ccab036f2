import { loadConfig } from '../config/index.ts'
import { GateError } from '../errors.ts'
import { renamedHistory, type FaultCode, type Report } from '../model/index.ts'
import type { ReleaseTrend } from '../report/index.ts'
import { gatingIn, knownOf } from './baseline/history.ts'
import { keeperFor } from './baseline/keeper.ts'
import { newestRun } from './baseline/newest-run.ts'
import { branchNamed } from './branch-named.ts'
import { explain } from './explain.ts'
import type { Io } from './io.ts'
import type { OpenEngine } from './open-engine.ts'

/**
 * What became of a branch's benchmarks since its last release, as the history tells that is kept here.
 *
 * @param branch null for the base's, of which nothing may be kept here
 * @returns null where nobody has asked for it and there is none
 * @throws GateError where nothing is kept of the branch that was asked for
 */
export async function releaseTrendOf(
  { versions: { base } }: Report,
  branch: string | null,
  { engine, console, ports }: OpenEngine,
  io: Io,
): Promise<ReleaseTrend | null> {
  const named = branch ?? (base?.source.kind === 'git' ? branchNamed(base.source.ref) : null)
  if (named === null) return null
  try {
    const { env, directory } = io
    const given = { source: 'flag', values: {} } as const
    const config = await loadConfig(
      { given, directory, path: null, seed: 0 },
      engine.configFiles(ports, io.configLoaderPath),
    )
    const keeper = await keeperFor(config, engine, ports)
    if (keeper === null) throw await engine.noBaselinesHere(config.workingDirectory, ports)
    const { run } = await newestRun(named, keeper, { engine, ports })
    const history = renamedHistory(run.history, config.renames)
    const known = await knownOf(history, keeper, { engine, env, ports })
    return engine.sinceLastRelease(named, history, gatingIn(history, config.gateOn), known)
  } catch (error) {
    if (branch !== null || !(error instanceof GateError)) throw error
    // Most who look at a report have no history of it: only what is broken is worth a word.
    if (!absent.has(error.code))
      console.info(`The trend since the last release is left out.\n${await explain(error)}`)
    return null
  }
}

const absent: ReadonlySet<FaultCode> = new Set(['nothing-kept', 'no-baselines-here', 'git-missing'])
