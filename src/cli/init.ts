import type { InitPlan, PlannedFile, WrittenPlan } from '../init/index.ts'
import { terminalConsole } from './terminal-console.ts'
import type { Io } from './io.ts'

/** What the user asks of `init`. */
export interface InitAsked {
  readonly example: boolean
  /** Null for none. */
  readonly shards: number | null
  readonly force: boolean
  readonly dryRun: boolean
}

/**
 * Writes a config file and a workflow for the project, says what it found and assumed, and what to do next.
 *
 * @returns the exit code
 */
export async function init({ example, shards, force, dryRun }: InitAsked, io: Io): Promise<number> {
  const { nodePorts, inspect, planInit, writePlanned, logText } = await io.load()
  const ports = nodePorts(terminalConsole(io.stderr, logText, io.seconds), io.stop)
  const project = await inspect(io.directory.replaceAll('\\', '/'), ports)
  const plan = await planInit(project, { example, shards }, ports)
  const say = (lines: readonly string[]): void => {
    for (const line of lines) io.stdout.write(`${logText(line)}\n`)
  }
  say(section('Found', plan.found))
  say(section('Assumed', plan.assumed))
  for (const file of plan.files) {
    if (dryRun) say(shown(`${file.name} would be:`, file.text))
    else say(told(file, await writePlanned(file, force, ports.files)))
  }
  if (!dryRun) say(['', ...section('Next', steps(plan))])
  return 0
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines.map((line) => `  ${line}`), '']
}

function told(
  { name, text, there, addition }: PlannedFile,
  written: WrittenPlan,
): readonly string[] {
  switch (written) {
    case 'written':
      return [`Wrote ${name}`]
    case 'replaced':
      return [`Replaced ${name}`]
    case 'same':
      return [`${name} is there already, just like this`]
    case 'left': {
      if (addition !== null) {
        const title = `${name} is there, and stays as it is. For this package, add to the steps of its job, each with an id of its own:`
        return shown(title, addition)
      }
      const other = typeof there === 'object' ? there.insteadOf : null
      const remedy = other === null ? '--force replaces it' : 'remove it, and run this again'
      const title = `${other ?? name} is there, and stays as it is (${remedy}). ${name} would be:`
      return shown(title, text)
    }
  }
}

function shown(title: string, text: string): readonly string[] {
  return [
    title,
    '',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `    ${line}`.trimEnd()),
    '',
  ]
}

function steps({ next }: InitPlan): readonly string[] {
  const longest = Math.max(...next.map(({ command }) => command?.length ?? 0))
  return next.map(({ what, command }) =>
    command === null ? what : `${command.padEnd(longest)}  ${what}`,
  )
}
