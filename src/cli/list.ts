import { loadConfig } from '../config/index.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { localBaselines } from './local-baselines.ts'
import { namedVersions } from './named-versions.ts'
import { openEngine } from './open-engine.ts'
import { wantsColor } from './wants-color.ts'

/** How wide a page is that nobody reads on a terminal, and a progress line. */
const defaultWidth = 100

/** A benchmark fails before anything is measured of it. */
const failingCode = 2

/**
 * Shows what a run would measure: progress on stderr, benchmarks on stdout.
 *
 * @returns the exit code
 */
export async function listCommand(asked: Asked, io: Io, lacksBase?: () => never): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { stdout, env, directory, workerPath } = io
  const given = { source: 'flag', values: asked.values } as const
  const sources = { given, directory, path: asked.config, seed: io.newSeed() }
  const width = stdout.columns ?? defaultWidth
  try {
    const config = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
    const { base, heads } = await namedVersions(asked, config, engine, ports, lacksBase)
    const { access } = await localBaselines({ base, heads, save: false }, config, engine, ports)
    const listing = await engine.listRun(
      {
        baselines: access,
        base,
        heads,
        config,
        workerPath,
        onProgress: (progress) => console.progress(engine.renderProgress(progress, width - 1)),
      },
      ports,
    )
    console.settle()
    const color = wantsColor(asked.color, env, stdout)
    stdout.write(`${engine.renderRunListing(listing, { color, width })}\n`)
    return listing.benchmarks.some(({ failures }) => failures.length > 0) ? failingCode : 0
  } finally {
    console.settle()
  }
}
