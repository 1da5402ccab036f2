import { loadConfig } from '../config/index.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { terminalConsole } from './terminal-console.ts'
import { wantsColor } from './wants-color.ts'

/** Of a page that nobody reads on a terminal, and of a progress line. */
const defaultWidth = 80

/** @param json whether the page is JSON, for other programs */
export interface ReachAsked extends Pick<Asked, 'values' | 'config' | 'color'> {
  readonly base: string
  readonly head: string
  readonly json: boolean
}

/**
 * Says which benchmarks can reach a change, without measuring: progress on stderr, what was found on stdout.
 *
 * @returns the exit code; there is nothing that this could fail by
 */
export async function showReach(asked: ReachAsked, io: Io): Promise<number> {
  const engine = await io.load()
  const { stdout, stderr, env, directory, stop, workerPath } = io
  const console = terminalConsole(stderr, engine.logText, io.seconds)
  const ports = engine.nodePorts(console, stop)
  const given = { source: 'flag', values: asked.values } as const
  const sources = { given, directory, path: asked.config, seed: io.newSeed() }
  try {
    const config = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
    const { base, head } = asked
    const width = stdout.columns ?? defaultWidth
    const found = await engine.reach(
      {
        base,
        head,
        config,
        workerPath,
        onProgress: (progress) => console.progress(engine.renderProgress(progress, width - 1)),
      },
      ports,
    )
    console.settle()
    const color = wantsColor(asked.color, env, stdout)
    stdout.write(
      asked.json
        ? engine.renderReachJson(found)
        : `${engine.renderReach(found, { color, width })}\n`,
    )
    return 0
  } finally {
    console.settle()
  }
}
