import { type Command, InvalidArgumentError, Option } from 'commander'
import { optionTexts } from '../config/index.ts'
import type { Flags } from './flags.ts'
import type { NotifyAsked } from './notify.ts'

type Ask = (asked: NotifyAsked) => Promise<void>

/** Adds the commands about messages. */
export function addNotifyCommands(program: Command, ask: Ask): void {
  const config = [
    '--config <file>',
    'config file; benchgate.config.* is looked for if left out',
  ] as const
  program
    .command('notify')
    .description('send word to whom the configuration names')
    .requiredOption('--test', 'a message that only tries whether it arrives')
    .option(...config)
    .action((flags: Flags) => ask({ what: 'test', config: textOf(flags['config']) }))
  const history = program
    .command('alerts')
    .description('what was told of a branch')
    .command('history')
    .description('what was told of a branch, newest first')
    .argument('[branch]', 'the one that is checked out, if left out')
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
  for (const { name, placeholder, help } of optionTexts('flag')) {
    if (name === 'storage') history.option(`--${name} <${placeholder}>`, help)
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
