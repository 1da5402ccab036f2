import { loadConfig } from '../config/index.ts'
import type { Asked } from './asked.ts'
import type { Io } from './io.ts'
import { openEngine } from './open-engine.ts'
import { wantsColor } from './wants-color.ts'
import { shownOn, writeReportFiles } from './write-report.ts'

const defaultWidth = 100

/**
 * Says what of this machine makes measuring noisy.
 *
 * @returns the exit code: a noisy machine is no failure
 */
export async function doctorCommand(
  asked: Pick<Asked, 'values' | 'config' | 'json' | 'color'>,
  io: Io,
): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { env, directory, workerPath } = io
  const given = { source: 'flag', values: asked.values } as const
  try {
    const config = await loadConfig(
      { given, directory, path: asked.config, seed: 0 },
      engine.configFiles(ports, io.configLoaderPath),
    )
    const report = await engine.diagnose(
      {
        settings: { ...config, workerPath },
        nodeOptions: env['NODE_OPTIONS'] ?? '',
        onProgress: (line) => console.progress(line),
      },
      ports,
    )
    console.settle()
    const output = shownOn(io, [asked.json])
    const color = wantsColor(asked.color, env, output)
    const width = output.columns ?? defaultWidth
    output.write(`${engine.renderDoctor(report, { color, width })}\n`)
    const text = engine.renderDoctorJson(report)
    if (asked.json !== null) await writeReportFiles(asked.json, text, io, ports.files)
    return 0
  } finally {
    console.settle()
  }
}
