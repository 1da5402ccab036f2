import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { toolVersion } from '../model/index.ts'
import type { Asked } from './asked.ts'
import { addBaselineCommands } from './baseline/commands.ts'
import type { BisectAsked } from './bisect.ts'
import type { BaselineAsked } from './baseline/run.ts'
import { completionScript, shells, type CompletedShell } from './completion.ts'
import { examplesOf } from './examples.ts'
import {
  addDetailFlags,
  addFileFlags,
  addFlags,
  type Flags,
  readFlags,
  readTime,
  reportFiles,
} from './flags.ts'
import type { ExplainAsked } from './explain-report.ts'
import type { InitAsked } from './init.ts'
import type { Io, Output } from './io.ts'
import type { JudgeAsked } from './judge.ts'
import type { ReachAsked } from './reach.ts'
import type { MonitorAsked } from './monitor.ts'
import { readMonitor } from './monitor-flags.ts'
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
  program
    .command('init')
    .description('look at this project, and write a config file and a workflow for it')
    .option('--example', 'add a benchmark file to start from')
    .addOption(
      new Option(
        '--shards <count>',
        'write a workflow that divides pull requests of a large suite among so many jobs',
      ).argParser(shardCount),
    )
    .option('--force', 'replace files that are there')
    .option('--dry-run', 'print the files, and write nothing')
    .action(
      ({ example = false, shards = null, force = false, dryRun = false }: Partial<InitAsked>) =>
        init({ example, shards, force, dryRun }),
    )
  const compare = program
    .command('compare')
    .description(
      'compare versions: branches, tags, commits, directories such as ./old, releases such as npm:name@1.2.3, or results files',
    )
    .argument('[base]', 'version to compare with')
    .addArgument(new Argument('[heads...]', 'versions to judge').default(['.'], 'the working tree'))
    .option(
      '--last <number>',
      'compare so many of the last tags, or of the last releases of npm:name, and what is named besides',
    )
    .action((base: string | undefined, heads: string[], flags: Flags, command: Command) => {
      const named = command.args.length > 1 ? heads : []
      return measure(readFlags(base ?? null, named, flags), () =>
        command.error("error: missing required argument 'base'"),
      )
    })
  const run = program
    .command('run')
    .description('measure the working tree, without comparing it')
    .action((flags: Flags) => measure(readFlags(null, ['.'], flags)))
  const tried = program
    .command('selftest')
    .description(
      'try the gate on this machine and these benchmarks: false alarms without a change, and how small a slowdown it finds',
    )
    .action((flags: Flags) => selftest(readFlags(null, ['.'], flags)))
  const examined = program
    .command('doctor')
    .description('find out what makes this machine noisy, and what to do about it')
    .action((flags: Flags) => doctor(readFlags(null, ['.'], flags)))
  const bisected = program
    .command('bisect')
    .description(
      'find the commit that made a benchmark slower, by measuring commits in turns until it is 95 % sure',
    )
    .argument('<good>', 'commit that is fast: a tag, a branch, a hash')
    .addArgument(new Argument('[bad]', 'commit that is slow').default('HEAD', 'HEAD'))
    .action((good: string, bad: string, flags: Flags) => {
      const { values, config, json, markdown, color } = readFlags(good, [bad], flags)
      return bisect({ good, bad, values, config, json, markdown, color })
    })
  const reached = program
    .command('reach')
    .description('find out which benchmarks run code that was changed; nothing is measured')
    .argument('<base>', 'version to compare with')
    .addArgument(new Argument('[head]', 'version to judge').default('.', 'the working tree'))
    .option('--json', 'print the answer as JSON')
    .action((base: string, head: string, { json, ...flags }: Flags) => {
      const { values, config, color } = readFlags(base, [head], flags)
      return reach({ base, head, json: json === true, values, config, color })
    })
  for (const command of [compare, run]) {
    addFlags(command, [...reportFiles])
    addDetailFlags(command)
    command.addOption(
      new Option('--list', 'show what would be measured, and measure nothing').conflicts([
        ...notListed,
      ]),
    )
    command.option(
      '--save',
      "keep the working tree's figures and checkout as a baseline of its commit",
    )
    command.option(
      '--notify',
      'send what changed to everybody that `notify` in the configuration names',
    )
    command.option(
      '--dashboard [port]',
      'show what happens on a local web page while it measures; not in CI',
    )
    command.option(
      '--resume',
      'continue the same run after it was interrupted, with its rounds so far',
    )
  }
  addFlags(tried, [reportFiles[0]])
  addFlags(examined, [reportFiles[0]])
  addFlags(bisected, [reportFiles[0], reportFiles[1]])
  addFlags(reached, [])
  program
    .command('monitor')
    .description(
      'watch a server without comparing: ask it at an interval, keep the figures, and report when a limit is passed',
    )
    .argument('[url]', 'address to ask, such as http://127.0.0.1:3000/health')
    .option('--command <line>', 'start this server and watch it; its port is {port}, and in PORT')
    .option('--path <path>', 'path to ask of a server that `--command` starts; default: /', '/')
    .option('--interval <time>', 'time from one request to the next; default: 1s', '1s')
    .option('--for <time>', 'end after so long; by default, it goes on until it is stopped')
    .option('--retention <time>', 'how long samples are kept, such as 30d; default: 30d', '30d')
    .option('--samples <file>', "file for the samples; default: one in git's own directory")
    .option('--dashboard [port]', 'show it on a local web page; not in CI')
    .option('--json', 'print the result as JSON')
    .option('--config <file>', 'config file with `alerts`; default: benchgate.config.*')
    .action((url: string | undefined, flags: Flags) => monitor(readMonitor(url, flags)))
  program
    .command('report')
    .description('show reports that were kept as JSON')
    .argument('<files...>', 'what `--json` has written')
    .option('--markdown', 'as Markdown')
    .addOption(new Option('--json', 'as JSON').conflicts('markdown'))
    .addOption(new Option('--csv', 'their results as CSV').conflicts(['markdown', 'json']))
    .addOption(new Option('--html', 'as a page for a browser').conflicts([...texts]))
    .addOption(
      new Option('--pdf <file>', 'write it as a PDF, which takes a Chromium').conflicts([
        ...texts,
        'html',
      ]),
    )
    .addOption(
      new Option('--executive', 'the page in brief: verdict, largest changes, budgets').conflicts([
        ...texts,
        'technical',
      ]),
    )
    .addOption(
      new Option(
        '--history <branch>',
        "in brief, with the trend of this branch since its last release; default: the base's",
      )
        .conflicts([...texts, 'technical'])
        .implies({ executive: true }),
    )
    .addOption(
      new Option('--technical', 'the page with what has changed unfolded').conflicts([...texts]),
    )
    .option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well')
    .action((files: readonly string[], { color, history, ...flags }: Flags) => {
      const branch = typeof history === 'string' ? history : null
      return report({ files, ...shownAs(flags), color: color !== false, history: branch })
    })
  const alone = program
    .command('solo')
    .description('run one benchmark alone in a process, for a profiler or a debugger')
    .argument('<benchmark>', 'its name, a part of it or a glob that matches no other')
    .addArgument(new Argument('[version]', 'version to run').default('.', 'the working tree'))
    .option('--for <time>', 'how long to run it; default: 5s', '5s')
    .option('--cpu-prof <directory>', 'write a CPU profile, for DevTools or speedscope')
    .option('--inspect', 'wait for a debugger before it starts')
    .action(
      (benchmark: string, version: string, { for: time, cpuProf, inspect, ...flags }: Flags) => {
        const { values, config } = readFlags(null, [version], flags)
        return solo({
          benchmark,
          version,
          seconds: readTime('for', time),
          cpuProf: typeof cpuProf === 'string' ? cpuProf : null,
          inspect: inspect === true,
          values,
          config,
        })
      },
    )
  addFlags(alone, [])
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

/** A matrix of GitHub's has no more than 256 jobs. */
function shardCount(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count >= 2 && count <= 256) return count
  throw new InvalidArgumentError('expected a whole number from 2 to 256')
}

function addExamples(command: Command, io: Io): void {
  command.addHelpText('after', () => examplesOf(command, widthOf(io.stdout)))
  for (const inner of command.commands) addExamples(inner, io)
}

/** Flags that ask for what only measuring brings. */
const notListed = [
  'json',
  'markdown',
  'csv',
  'html',
  'save',
  'notify',
  'dashboard',
  'resume',
] as const

const texts = ['markdown', 'json', 'csv'] as const

/** A view is one of the page, so that whoever names one wants the page. */
function shownAs({ pdf, ...flags }: Flags): Pick<ReportAsked, 'form' | 'view' | 'pdf'> {
  const named = (['executive', 'technical'] as const).find((each) => flags[each] === true)
  if (typeof pdf === 'string') return { form: 'html', view: named ?? 'technical', pdf }
  const form = [...texts, 'html' as const].find((each) => flags[each] === true)
  const view = named ?? 'interactive'
  return { form: form ?? (named === undefined ? 'terminal' : 'html'), view, pdf: null }
}

function widthOf({ columns = 80 }: Output): number {
  return columns
}
