import { loadConfig } from '../config/index.ts'
import { interruptedCode } from '../errors.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { announceStop, openEngine } from './open-engine.ts'
import { wantsColor } from './wants-color.ts'
import { shownOn, writeReportFiles } from './write-report.ts'

/** How wide a page is that nobody reads on a terminal. */
const defaultWidth = 120

/**
 * Tries the gate on the working tree: progress on stderr, what was found on stdout and in the file asked for.
 *
 * @returns the exit code; there is nothing that a self-test could fail by
 */
export async function selftestCommand(asked: Asked, io: Io): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { env, directory, stop, workerPath } = io
  announceStop(console, stop)
  const given = { source: 'flag', values: asked.values } as const
  const sources = { given, directory, path: asked.config, seed: io.newSeed() }
  try {
    const config = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
    const onProgress = (line: string): void => console.progress(line)
    const report = await engine.selftest({ config, workerPath, onProgress }, ports)
    console.settle()
    const output = shownOn(io, [asked.json])
    const color = wantsColor(asked.color, env, output)
    const width = output.columns ?? defaultWidth
    output.write(`${engine.renderSelftest(report, { color, width })}\n`)
    const text = engine.renderSelftestJson(report)
    if (asked.json !== null) await writeReportFiles(asked.json, text, io, ports.files)
    return report.interrupted ? interruptedCode(stop.reason) : 0
  } finally {
    console.settle()
  }
}
