import { Argument, Command } from 'commander'
import { toolVersion } from '../model/index.ts'
import type { Asked } from './asked.ts'
import { addBaselineCommands } from './baseline/commands.ts'
import type { BisectAsked } from './bisect.ts'
import type { BaselineAsked } from './baseline/run.ts'
import { completionScript, shells, type CompletedShell } from './completion.ts'
import { examplesOf } from './examples.ts'
import { addDetailFlags, addFileFlags, type Flags, readFlags, reportFiles } from './flags.ts'
import type { ExplainAsked } from './explain-report.ts'
import type { InitAsked } from './init.ts'
import type { Io, Output } from './io.ts'
import type { JudgeAsked } from './judge.ts'
import type { ReachAsked } from './reach.ts'
import type { MonitorAsked } from './monitor.ts'
import { addMonitorCommand } from './monitor-command.ts'
import { addInitCommand } from './init-command.ts'
import { addMeasuringCommands } from './measuring-commands.ts'
import { addReportCommand } from './report-command.ts'
import { addSoloCommand } from './solo-command.ts'
import { addNotifyCommands } from './notify-commands.ts'
import type { NotifyAsked } from './notify.ts'
import type { ReportAsked } from './report.ts'
import type { SoloAsked } from './solo.ts'

const foot = `
Options may also be set in benchgate.config.{ts,mts,js,mjs,json}: --max-time is maxTime there.
Exit codes: 0 passed, 1 regressed, 2 something to fix, 3 a bug of benchgate.
`

/** What the commands do. */
export interface Commands {
  /** @param lacksBase ends with what is to be told where no version was named */
  readonly measure: (asked: Asked, lacksBase?: () => never) => Promise<void>
  readonly selftest: (asked: Asked) => Promise<void>
  readonly doctor: (asked: Asked) => Promise<void>
  readonly bisect: (asked: BisectAsked) => Promise<void>
  readonly baseline: (asked: BaselineAsked) => Promise<void>
  readonly reach: (asked: ReachAsked) => Promise<void>
  readonly init: (asked: InitAsked) => Promise<void>
  readonly report: (asked: ReportAsked) => Promise<void>
  readonly explain: (asked: ExplainAsked) => Promise<void>
  readonly mcp: () => Promise<void>
  readonly solo: (asked: SoloAsked) => Promise<void>
  readonly judge: (asked: JudgeAsked) => Promise<void>
  readonly notify: (asked: NotifyAsked) => Promise<void>
  readonly monitor: (asked: MonitorAsked) => Promise<void>
}

/** Commands, flags and help. The flags derive from the options of the configuration. */
export function createProgram(
  io: Io,
  {
    measure,
    selftest,
    doctor,
    reach,
    baseline,
    bisect,
    init,
    monitor,
    report,
    explain,
    judge,
    mcp,
    notify,
    solo,
  }: Commands,
): Command {
  const program = new Command('benchgate')
    .description(
      'Measures two versions of a project side by side and decides with statistics whether anything got slower.',
    )
    .version(toolVersion, '-v, --version', 'print the version')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ minWidthToWrap: 16 })
    .exitOverride()
    .showHelpAfterError('(--help shows what there is)')
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    })
  addInitCommand(program, init)
  addMeasuringCommands(program, { measure, selftest, doctor, bisect, reach })
  addMonitorCommand(program, monitor)
  addReportCommand(program, report)
  addSoloCommand(program, solo)
  const judged = program
    .command('judge')
    .description('judge what all shards of a run measured as one run')
    .argument('<files...>', 'what `--shard` with `--json` has written, one file a shard')
    .action((files: readonly string[], flags: Flags) => judge(readFlags(null, files, flags)))
  addFileFlags(judged, [...reportFiles])
  addDetailFlags(judged)
  program
    .command('explain')
    .description('show what a kept report knows about a benchmark, in at most 2 kB of plain text')
    .argument('<file>', 'what `--json` has written')
    .argument('[benchmarks...]', 'names, parts of them or globs; the worst by default')
    .action((file: string, patterns: readonly string[]) => explain({ file, patterns }))
  program
    .command('mcp')
    .description('serve programs that speak the Model Context Protocol; its tools only read')
    .action(() => mcp())
  addBaselineCommands(program, baseline)
  addNotifyCommands(program, notify)
  program
    .command('completion')
    .description('print a script that completes commands and flags in your shell')
    .addArgument(new Argument('<shell>', 'the shell that runs the script').choices(shells))
    .action((shell: CompletedShell) => void io.stdout.write(completionScript(program, shell)))
  addExamples(program, io)
  program.addHelpText('after', () => program.createHelp().boxWrap(foot, widthOf(io.stdout)))
  return program
}

function addExamples(command: Command, io: Io): void {
  command.addHelpText('after', () => examplesOf(command, widthOf(io.stdout)))
  for (const inner of command.commands) addExamples(inner, io)
}

function widthOf({ columns = 80 }: Output): number {
  return columns
}
