import { type Command, Option } from 'commander'
import { optionTexts, type OptionText, parseDuration, repeatCommand } from '../config/index.ts'
import { GateError } from '../errors.ts'
import type { Asked } from './asked.ts'
import type { DashboardAsked } from './dashboard.ts'

/** What commander makes of the flags: texts, lists of texts, and whether colour is allowed. */
export type Flags = Readonly<Record<string, string | readonly string[] | boolean | undefined>>

/** Flags that name a file to write to; `-` is stdout. */
export const reportFiles = [
  ['--json <file>', 'write the whole report as JSON'],
  ['--markdown <file>', 'write the report as Markdown'],
  ['--csv <file>', 'write the results as CSV'],
  ['--html <file>', 'write the report as a page for a browser'],
] as const

/** Adds the flags of the configuration, and those of the files that the command can write. */
export function addFlags(command: Command, files: readonly (typeof reportFiles)[number][]): void {
  for (const text of optionTexts('flag')) command.addOption(flagOf(text))
  addFileFlags(command, files)
}

/** Adds the flags of files that are read and written. */
export function addFileFlags(
  command: Command,
  files: readonly (typeof reportFiles)[number][],
): void {
  command.option(
    '--config <file>',
    'config file; default: the benchgate.config.* in this directory',
  )
  for (const [flag, help] of files) command.option(flag, help)
  command.option('--no-color', 'no colour; NO_COLOR and FORCE_COLOR are respected as well')
}

/** Adds the flags that say how much is printed. */
export function addDetailFlags(command: Command): void {
  command.addOption(
    new Option('--quiet', 'print the verdict alone, and no progress').conflicts('verbose'),
  )
  command.option('--verbose', 'print how it was measured as well, and the command that repeats it')
}

/** An option of the configuration as a flag. */
export function flagOf({ name, placeholder, help, fallback, repeatable }: OptionText): Option {
  const isChoice = placeholder.includes('|')
  const shown = [
    help,
    ...(isChoice ? [`one of ${placeholder.replaceAll('|', ', ')}`] : []),
    ...(repeatable ? ['may be repeated'] : []),
    ...(fallback === null ? [] : [`default: ${fallback}`]),
  ]
  const option = new Option(`--${name} <${isChoice ? 'choice' : placeholder}>`, shown.join('; '))
  return repeatable ? option.argParser(collect) : option
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** What the user asks for, out of a command's versions and flags. */
export function readFlags(base: string | null, heads: readonly string[], flags: Flags): Asked {
  const {
    config: file,
    json,
    markdown,
    csv,
    html,
    color,
    list,
    save,
    notify,
    resume,
    dashboard,
    last,
    quiet,
    verbose,
    ...others
  } = flags
  const values = Object.fromEntries(Object.entries(others).filter(isSaid))
  const config = textOf(file)
  const asked = { config, given: { source: 'flag', values } } as const
  return {
    base,
    heads,
    last: readLast(last),
    values,
    config,
    json: textOf(json),
    markdown: textOf(markdown),
    csv: textOf(csv),
    html: textOf(html),
    list: list === true,
    save: save === true,
    notify: notify === true,
    resume: resume === true,
    dashboard: readDashboard(dashboard),
    color: color !== false,
    detail: quiet === true ? 'verdict' : verbose === true ? 'whole' : 'brief',
    repeatWith: (seed, versions) => repeatCommand({ ...asked, ...versions }, seed),
  }
}

/** `--dashboard` alone, or with a port. */
export function readDashboard(value: Flags[string]): DashboardAsked | null {
  if (value === undefined || value === false) return null
  if (value === true) return { port: null }
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return { port }
  const said = { flag: 'dashboard', value: String(value) }
  throw new GateError({ code: 'flag-value', ...said, kind: 'port' })
}

/** `--last 5`. More would make rounds long, in which all of them take turns. */
function readLast(value: Flags[string]): number | null {
  if (value === undefined) return null
  const count = Number(value)
  if (Number.isInteger(count) && count >= 2 && count <= mostLast) return count
  throw new GateError({ code: 'flag-value', flag: 'last', value: String(value), kind: 'versions' })
}

const mostLast = 20

/** @throws GateError `flag-value` for what is no time */
export function readTime(name: string, value: Flags[string]): number {
  const text = String(value)
  const parsed = parseDuration(text)
  if (parsed.ok) return parsed.value
  throw new GateError({ code: 'flag-value', flag: name, value: text, kind: 'time' })
}

function isSaid(entry: [string, Flags[string]]): entry is [string, string | readonly string[]] {
  return typeof entry[1] !== 'boolean' && entry[1] !== undefined
}

function textOf(value: Flags[string]): string | null {
  return typeof value === 'string' ? value : null
}
