import { loadConfig } from '../config/index.ts'
import { exitCode, type Report } from '../model/index.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { showReport, writeFiles } from './measure.ts'
import { openEngine } from './open-engine.ts'
import { readKeptReport } from './report.ts'

/** Of `asked`, the heads are the files of the shards. */
export type JudgeAsked = Omit<
  Asked,
  'base' | 'last' | 'save' | 'notify' | 'resume' | 'dashboard' | 'repeatWith'
>

/**
 * Judges what all shards of a run have measured, as one run.
 *
 * @returns the exit code of the verdict
 * @throws GateError for a file that is no report of a shard, and for shards that are missing or do not belong together
 */
export async function judgeShards(asked: JudgeAsked, io: Io): Promise<number> {
  const { engine, ports } = await openEngine(io)
  const { directory } = io
  const config = await loadConfig(
    {
      given: { source: 'flag', values: asked.values },
      directory,
      path: asked.config,
      seed: 0,
    },
    engine.configFiles(ports, io.configLoaderPath),
  )
  const shards: Report[] = []
  for (const path of asked.heads)
    shards.push(await readKeptReport(path, directory, engine, ports.files))
  const judged = engine.judgedTogether(shards)
  const report = await engine.acceptedOffline(judged, config, ports)
  showReport(report, asked, engine, io)
  await writeFiles(report, asked, config, engine, io, ports.files)
  return exitCode(report)
}
