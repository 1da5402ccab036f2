import { join, resolve } from 'node:path'
import { loadConfig } from '../config/index.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { announceStop, openEngine } from './open-engine.ts'

export interface SoloAsked extends Pick<Asked, 'values' | 'config'> {
  readonly benchmark: string
  /** As a user types it. */
  readonly version: string
  readonly seconds: number
  /** Directory for CPU profiles, relative to where the command was started; null for none. */
  readonly cpuProf: string | null
  /** Whether the process waits for a debugger. */
  readonly inspect: boolean
}

const defaultWidth = 80

/**
 * Runs one benchmark alone, for a profiler or a debugger.
 *
 * @returns the exit code
 */
export async function soloCommand(asked: SoloAsked, io: Io): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { stdout, stderr, directory, workerPath } = io
  announceStop(console, io.stop)
  const given = {
    source: 'flag',
    values: { ...asked.values, only: [asked.benchmark] },
  } as const
  const profiles = asked.cpuProf === null ? null : resolve(directory, asked.cpuProf)
  try {
    const config = await loadConfig(
      { given, directory, path: asked.config, seed: io.newSeed() },
      engine.configFiles(ports, io.configLoaderPath),
    )
    const before = new Set(await profilesIn(profiles, ports.files))
    const { benchmark, secondsPerOperation } = await engine.solo(
      {
        config,
        workerPath,
        version: asked.version,
        seconds: asked.seconds,
        flags: [
          ...(profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]),
          ...(asked.inspect ? ['--inspect-brk'] : []),
        ],
        isWatched: asked.inspect,
        onProgress: (progress) =>
          console.progress(engine.renderProgress(progress, (stderr.columns ?? defaultWidth) - 1)),
      },
      ports,
    )
    console.settle()
    const time =
      secondsPerOperation === null
        ? 'without a figure'
        : `${engine.formatQuantity('s', secondsPerOperation)} an operation`
    stdout.write(`${engine.logText(benchmark.id)}: ${time}\n`)
    for (const name of await profilesIn(profiles, ports.files)) {
      if (!before.has(name)) stdout.write(`CPU profile: ${join(asked.cpuProf ?? '', name)}\n`)
    }
    return 0
  } finally {
    console.settle()
  }
}

async function profilesIn(
  directory: string | null,
  files: { readonly list: (directory: string) => Promise<readonly { readonly name: string }[]> },
): Promise<readonly string[]> {
  if (directory === null) return []
  const all = await files.list(directory).catch(() => [])
  return all.map(({ name }) => name).filter((name) => name.endsWith('.cpuprofile'))
}
