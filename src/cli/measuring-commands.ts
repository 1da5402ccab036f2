import { Argument, type Command, Option } from 'commander'
import { addDetailFlags, addFlags, type Flags, readFlags, reportFiles } from './flags.ts'
import type { Commands } from './program.ts'

/** Adds the commands that run benchmarks of versions, with all options of a run. */
export function addMeasuringCommands(
  program: Command,
  {
    measure,
    selftest,
    doctor,
    bisect,
    reach,
  }: Pick<Commands, 'measure' | 'selftest' | 'doctor' | 'bisect' | 'reach'>,
): void {
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
