import { join } from 'node:path'
import { type Config, loadConfig } from '../config/index.ts'
import { GateError, interruptedCode } from '../errors.ts'
import { exitCode, type Report } from '../model/index.ts'
import type { Files, Ports } from '../platform/ports.ts'
import type { Asked } from './asked.ts'
import { openDashboard } from './dashboard.ts'
import type { Engine, Io } from './io.ts'
import { keptNothing, localBaselines } from './local-baselines.ts'
import { localNotify } from './local-notify.ts'
import { namedVersions } from './named-versions.ts'
import { announceStop, openEngine } from './open-engine.ts'
import { wantsColor } from './wants-color.ts'
import { shownOn, writeReportFiles } from './write-report.ts'
import type { CheckpointRequest } from '../gate.ts'

/** `--save` was asked for, and there is something to fix before it can. */
const nothingKeptCode = 2

/** How wide a report is that nobody reads on a terminal, and a progress line. */
const defaultWidth = 100

/**
 * One run of the gate: progress on stderr, the report on stdout and in the files asked for.
 *
 * @returns the exit code
 */
export async function measureCommand(
  typed: Asked,
  io: Io,
  lacksBase?: () => never,
): Promise<number> {
  const { engine, console, ports } = await openEngine(io)
  const { stderr, directory, stop, workerPath } = io
  announceStop(console, stop)
  const given = { source: 'flag', values: typed.values } as const
  const sources = { given, directory, path: typed.config, seed: io.newSeed() }
  let board: Awaited<ReturnType<typeof openDashboard>> = null
  try {
    const config = await loadConfig(sources, engine.configFiles(ports, io.configLoaderPath))
    const asked = { ...typed, ...(await namedVersions(typed, config, engine, ports, lacksBase)) }
    if (asked.save && config.shard !== null) throw new GateError({ code: 'shard-saved' })
    const kept = await localBaselines(asked, config, engine, ports)
    const checkpoint = await localCheckpoint(asked, config, engine, ports)
    const title = [asked.base, ...asked.heads].filter((each) => each !== null).join(' → ')
    board = await openDashboard(asked.dashboard, title, config.alerts, engine, io, ports)
    const measured = await engine.gate(
      {
        baselines: kept.access,
        isKept: kept.isKept,
        checkpoint,
        base: asked.base,
        heads: asked.heads,
        config,
        configPath: asked.config,
        workerPath,
        reproduce: asked.repeatWith(config.seed, asked),
        onProgress: (progress) => {
          if (asked.detail !== 'verdict')
            console.progress(engine.renderProgress(progress, (stderr.columns ?? defaultWidth) - 1))
          board?.tell({ kind: 'progress', progress })
        },
        ...(board !== null && { onlooker: engine.onlooker(board.tell) }),
      },
      ports,
    )
    console.settle()
    const report = await engine.acceptedOffline(measured.report, config, ports)
    board?.tell({ kind: 'ended', text: engine.headlineText(report) })
    showReport(report, asked, engine, io)
    await writeFiles(report, asked, config, engine, io, ports.files)
    const notKept = await kept.keep({ report, recorded: measured.recorded })
    const notTold = asked.notify ? await localNotify(report, config, kept, engine, io, ports) : []
    for (const notice of [...notKept, ...notTold]) console.info(engine.noticeText(notice))
    if (measured.resumable) {
      console.info('The rounds are kept: the same command with --resume goes on.')
    }
    if (measured.trouble !== null) throw measured.trouble
    if (report.interrupted) return interruptedCode(stop.reason)
    const code = exitCode(report)
    return code === 0 && keptNothing(notKept) ? nothingKeptCode : code
  } finally {
    console.settle()
    await board?.close()
  }
}

/** Shows the report to whoever is at the terminal. */
export function showReport(
  report: Report,
  asked: Pick<Asked, 'color' | 'csv' | 'detail' | 'html' | 'json' | 'markdown'>,
  { renderTerminal }: Engine,
  io: Io,
): void {
  const { json, markdown, csv, html, detail } = asked
  const output = shownOn(io, [json, markdown, csv, html])
  const color = wantsColor(asked.color, io.env, output)
  const width = output.columns ?? defaultWidth
  output.write(`${renderTerminal(report, { color, width, detail })}\n`)
}

/** Writes files after the report was shown, so that one that cannot be written loses nothing that was measured. */
export async function writeFiles(
  report: Report,
  { json, markdown, csv, html }: Pick<Asked, 'json' | 'markdown' | 'csv' | 'html'>,
  { id }: Pick<Config, 'id'>,
  { renderCsv, renderHtml, renderJson, renderMarkdown }: Engine,
  io: Io,
  files: Files,
): Promise<void> {
  const write = (path: string, text: string) => writeReportFiles(path, text, io, files)
  if (json !== null) await write(json, renderJson(report))
  if (markdown !== null) await write(markdown, renderMarkdown(report, { id }))
  if (csv !== null) await write(csv, renderCsv(report))
  if (html !== null) await write(html, renderHtml(report))
}

/**
 * Where a run at the command line writes its rounds down: in git's own directory, or null outside of a repository.
 */
async function localCheckpoint(
  { resume }: Pick<Asked, 'resume'>,
  { id, workingDirectory }: Config,
  { checkoutAt }: Engine,
  ports: Ports,
): Promise<CheckpointRequest | null> {
  const checkout = await checkoutAt(workingDirectory, ports)
  if (checkout === null) return null
  const path = join(checkout.gitDirectory, 'benchgate', 'rounds')
  return { place: { kind: 'directory', path, gate: id }, resume: resume ? 'must' : 'no' }
}
