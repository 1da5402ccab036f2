import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import { optionTexts } from '../../config/index.ts'
import { metricNames, type MetricName } from '../../model/index.ts'
import { flagOf, type Flags } from '../flags.ts'
import type { BaselineAsked, Wanted } from './run.ts'

type Ask = (asked: BaselineAsked) => Promise<void>

/** Adds the commands about what is kept of a branch's commits. */
export function addBaselineCommands(program: Command, ask: Ask): void {
  const branch = new Argument('[branch]', 'the one that is checked out by default')
  const metric = new Option('--metric <name>', 'which of the metrics').choices(metricNames)
  const history = program
    .command('history')
    .description("a branch's benchmarks over its pushes, and where their levels changed")
    .addArgument(branch)
    .addOption(metric.default('time'))
    .option('--absolute', 'figures as measured on one CPU model, instead of same-job ratios')
    .option('--weekly', 'what became of the last 7 days, as Markdown for the page of a job')
    .addOption(
      new Option('--notify', 'send those 7 days to whom `notify` names').implies({ weekly: true }),
    )
    .option('--csv <file>', 'write all figures as CSV')
    .option('--badge <file>', 'write a badge for the endpoint of shields.io')
    .option('--openmetrics <file>', 'write the newest figures as OpenMetrics text')
    .action((of: string | undefined, flags: Flags) => {
      const { absolute, weekly, notify, csv, badge, openmetrics } = flags
      const files = { csv: textOf(csv), badge: textOf(badge), openmetrics: textOf(openmetrics) }
      const how = {
        isAbsolute: absolute === true,
        isWeekly: weekly === true,
        isSent: notify === true,
        files,
      }
      return ask(
        asked({ what: 'history', branch: of ?? null, metric: metricOf(flags), ...how }, flags),
      )
    })
  const site = program
    .command('site')
    .description('a page of trends from what is kept of branches, as static files')
    .argument('[branches...]', 'the one that is checked out by default')
    .requiredOption('--out <directory>', 'where to: empty, or a site that it made before')
    .option('--title <text>', "what the page is called; the repository's name by default")
    .action((branches: readonly string[], flags: Flags) =>
      ask(
        asked(
          {
            what: 'site',
            branches,
            out: textOf(flags['out']) ?? '',
            title: textOf(flags['title']),
          },
          flags,
        ),
      ),
    )
  const baseline = program
    .command('baseline')
    .description('what is kept of the commits of branches: list, show, prune, export, import')
  const commands = [
    baseline
      .command('list')
      .description('what is kept, newest first')
      .action((flags: Flags) => ask(asked({ what: 'list' }, flags))),
    baseline
      .command('show')
      .description("what is kept of a branch's newest commit")
      .addArgument(branch)
      .action((of: string | undefined, flags: Flags) =>
        ask(asked({ what: 'show', branch: of ?? null }, flags)),
      ),
    baseline
      .command('prune')
      .description('remove what is too old, or more than is to be kept')
      .addOption(countOption('--keep <count>', 'entries of each branch and kind').default(20))
      .addOption(countOption('--days <count>', 'how old they may be').default(400))
      .action((flags: Flags & { readonly keep: number; readonly days: number }) => {
        const { keep, days } = flags
        return ask(asked({ what: 'prune', keep, days }, flags))
      }),
    baseline
      .command('export')
      .description("write what is kept of a branch's newest commit to a file")
      .argument('<branch>')
      .argument('<file>')
      .action((of: string, file: string, flags: Flags) =>
        ask(asked({ what: 'export', branch: of, file }, flags)),
      ),
    baseline
      .command('import')
      .description('take in what such a file holds')
      .argument('<file>')
      .action((file: string, flags: Flags) => ask(asked({ what: 'import', file }, flags))),
  ]
  for (const command of [history, site, ...commands]) addPlaceFlags(command)
}

/** Adds the options that say where to look. */
function addPlaceFlags(command: Command): void {
  for (const text of optionTexts('flag')) {
    if (text.name === 'storage') command.addOption(flagOf(text))
  }
  command.option(
    '--config <file>',
    'config file; default: the benchgate.config.* in this directory',
  )
  command.option('--json <file>', 'write the answer as JSON')
  command.option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well')
}

function countOption(flag: string, help: string): Option {
  return new Option(flag, help).argParser((text) => {
    if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('expected a whole number')
    return Number(text)
  })
}

function metricOf({ metric }: Flags): MetricName {
  return metricNames.find((name) => name === metric) ?? 'time'
}

function textOf(value: Flags[string]): string | null {
  return typeof value === 'string' ? value : null
}

function asked(wanted: Wanted, { storage, config, json, color }: Flags): BaselineAsked {
  const place = textOf(storage)
  return {
    wanted,
    values: place === null ? {} : { storage: place },
    config: textOf(config),
    json: textOf(json),
    color: color !== false,
  }
}
