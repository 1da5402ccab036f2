import { loadConfig } from '../config/index.ts'
import { interruptedCode } from '../errors.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { localBaselines } from './local-baselines.ts'
import { announceStop, openEngine } from './open-engine.ts'
import { wantsColor } from './wants-color.ts'
import { writeReportFiles } from './write-report.ts'

export interface BisectAsked extends Pick<
  Asked,
  'values' | 'config' | 'json' | 'markdown' | 'color'
> {
  /** Git refs. */
  readonly good: string
  readonly bad: string
}

const defaultWidth = 100

/**
 * Looks for the commit that made a benchmark slower: progress on stderr, what was found on stdout and in the files asked
 * for.
 *
 * @returns the exit code: 0 where a commit was found
 */
export async function bisectCommand(asked: BisectAsked, io: Io): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { stdout, env, directory, stop, workerPath } = io
  announceStop(console, stop)
  const given = { source: 'flag', values: asked.values } as const
  const sources = { given, directory, path: asked.config, seed: io.newSeed() }
  try {
    const config = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
    const { good, bad } = asked
    const named = { base: good, heads: [bad], save: false }
    const { access } = await localBaselines(named, config, engine, ports)
    const report = await engine.bisect(
      {
        config,
        workerPath,
        good,
        bad,
        baselines: access,
        onProgress: (line) => console.progress(line),
      },
      ports,
    )
    console.settle()
    const color = wantsColor(asked.color, env, stdout)
    const width = stdout.columns ?? defaultWidth
    stdout.write(`${engine.renderBisect(report, { color, width })}\n`)
    const { files } = ports
    if (asked.json !== null)
      await writeReportFiles(asked.json, `${JSON.stringify(report, null, 2)}\n`, directory, files)
    if (asked.markdown !== null)
      await writeReportFiles(asked.markdown, engine.renderBisectMarkdown(report), directory, files)
    if (report.interrupted) return interruptedCode(stop.reason)
    return report.outcome === 'found' ? 0 : 2
  } finally {
    console.settle()
  }
}
