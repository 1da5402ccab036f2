import { loadConfig } from '../config/index.ts'
import { interruptedCode } from '../errors.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { terminalConsole } from './terminal-console.ts'
import { wantsColor } from './wants-color.ts'
import { writeReport } from './write-report.ts'

/** How wide a page is that nobody reads on a terminal. */
const defaultWidth = 120

/**
 * Tries the gate on the working tree: progress on stderr, what was found on stdout and in the file asked for.
 *
 * @returns the exit code; there is nothing that a self-test could fail by
 */
export async function selftest(asked: Asked, io: Io): Promise<number> {
  const engine = await io.load()
  const { stdout, stderr, env, directory, stop, workerPath } = io
  const console = terminalConsole(stderr, engine.logText, io.seconds)
  const ports = engine.nodePorts(console, stop)
  const announce = () => console.info('Stopping. Once more to leave at once, without cleaning up.')
  stop.addEventListener('abort', announce, { once: true })
  const given = { source: 'flag', values: asked.values } as const
  const sources = { given, directory, path: asked.config, seed: io.newSeed() }
  try {
    const config = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
    const onProgress = (line: string): void => console.progress(line)
    const report = await engine.selftest({ config, workerPath, onProgress }, ports)
    console.settle()
    const color = wantsColor(asked.color, env, stdout)
    const width = stdout.columns ?? defaultWidth
    stdout.write(`${engine.renderSelftest(report, { color, width })}\n`)
    const text = engine.renderSelftestJson(report)
    if (asked.json !== null) await writeReport(asked.json, text, directory, ports.files)
    return report.interrupted ? interruptedCode(stop.reason) : 0
  } finally {
    console.settle()
  }
}
