import { loadConfig } from '../config/index.ts'
import { exitCode, type Report } from '../model/index.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { writeFiles } from './measure.ts'
import { openEngine } from './open-engine.ts'
import { readKeptReport } from './report.ts'
import { wantsColor } from './wants-color.ts'

/** Of `asked`, the heads are the files of the shards. */
export type JudgeAsked = Omit<
  Asked,
  'base' | 'save' | 'notify' | 'resume' | 'dashboard' | 'repeatWith'
>

const defaultWidth = 100

/**
 * Judges what all shards of a run have measured, as one run.
 *
 * @returns the exit code of the verdict
 * @throws GateError for a file that is no report of a shard, and for shards that are missing or do not belong together
 */
export async function judgeShards(asked: JudgeAsked, io: Io): Promise<number> {
  const { engine, ports } = await openEngine(io)
  const { stdout, env, directory } = io
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
  const color = wantsColor(asked.color, env, stdout)
  stdout.write(
    `${engine.renderTerminal(report, { color, width: stdout.columns ?? defaultWidth })}\n`,
  )
  await writeFiles(report, asked, config, engine, directory, ports.files)
  return exitCode(report)
}
