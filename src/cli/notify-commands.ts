import { type Command, InvalidArgumentError, Option } from 'commander'
import { optionTexts } from '../config/index.ts'
import { flagOf, type Flags } from './flags.ts'
import type { NotifyAsked } from './notify.ts'

type Ask = (asked: NotifyAsked) => Promise<void>

/** Adds the commands about messages. */
export function addNotifyCommands(program: Command, ask: Ask): void {
  const config = [
    '--config <file>',
    'config file; default: the benchgate.config.* in this directory',
  ] as const
  program
    .command('notify')
    .description('notify everybody whom the configuration names')
    .requiredOption('--test', 'a message that only tries whether it arrives')
    .option(...config)
    .action((flags: Flags) => ask({ what: 'test', config: textOf(flags['config']) }))
  const history = program
    .command('alerts')
    .description('the alerts of a branch')
    .command('history')
    .description('the alerts of a branch, newest first')
    .argument('[branch]', 'the one that is checked out by default')
    .addOption(
      new Option('--period <time>', 'how far back: days, weeks or hours, such as 7d, 4w or 36h')
        .default(secondsOf('30d'), '30d')
        .argParser(secondsOf),
    )
    .option(...config)
    .action((branch: string | undefined, { period, ...flags }: Flags & { period: number }) =>
      ask({
        what: 'history',
        branch: branch ?? null,
        periodSeconds: period,
        config: textOf(flags['config']),
        storage: textOf(flags['storage']),
      }),
    )
  for (const text of optionTexts('flag')) {
    if (text.name === 'storage') history.addOption(flagOf(text))
  }
}

const unitSeconds: Readonly<Record<string, number>> = { h: 3600, d: 86_400, w: 604_800 }

function secondsOf(text: string): number {
  const [, number, unit = ''] = /^(\d{1,5})([hdw])$/.exec(text) ?? []
  if (number === undefined) throw new InvalidArgumentError('expected a period such as 7d')
  return Number(number) * (unitSeconds[unit] ?? 0)
}

function textOf(value: Flags[string]): string | null {
  return typeof value === 'string' ? value : null
}
