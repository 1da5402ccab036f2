import type { Command } from 'commander'
import { optionTexts } from '../config/index.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

export type CompletedShell = (typeof shells)[number]

/**
 * A script that completes commands, flags and the values that a flag can have. It is made from the commands themselves,
 * so that it lists what there is. Commander has no completion of its own.
 */
export function completionScript(program: Command, shell: CompletedShell): string {
  switch (shell) {
    case 'bash':
      return bashScript(program)
    case 'zsh':
      return `#compdef benchgate\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(program)}`
    case 'fish':
      return fishScript(program)
  }
}

function bashScript(program: Command): string {
  const commands = program.commands
    .map((command) => `    ${command.name()}) words='${wordsOf(command).join(' ')}' ;;`)
    .join('\n')
  const values = [...choices()]
    .map(([flag, words]) => `    --${flag}) words='${words.join(' ')}' ;;`)
    .join('\n')
  return `_benchgate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  case "\${COMP_WORDS[1]}" in
${commands}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words='${program.commands.map((each) => each.name()).join(' ')} help'
  case "$before" in
${values}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _benchgate benchgate
`
}

function fishScript(program: Command): string {
  const first = '-n __fish_use_subcommand -f'
  const lines = program.commands.flatMap((command) => {
    const within = `-n '__fish_seen_subcommand_from ${command.name()}'`
    return [
      `complete -c benchgate ${first} -a ${command.name()} -d ${quoted(command.description())}`,
      ...command.commands.map(
        (inner) =>
          `complete -c benchgate ${within} -a ${inner.name()} -d ${quoted(inner.description())}`,
      ),
      ...command.options.map(({ long, description }) => {
        const flag = long?.slice(2) ?? ''
        const words = choices().get(flag)
        const values = words === undefined ? '' : ` -x -a ${quoted(words.join(' '))}`
        return `complete -c benchgate ${within} -l ${flag}${values} -d ${quoted(description)}`
      }),
    ]
  })
  return `${lines.join('\n')}\n`
}

/** Commands within it, and its flags. */
function wordsOf({ commands, options }: Command): readonly string[] {
  return [...commands.map((inner) => inner.name()), ...options.flatMap(({ long }) => long ?? [])]
}

/** The values of flags that have only so many, by the flag's name. */
function choices(): ReadonlyMap<string, readonly string[]> {
  const all = optionTexts('flag').filter(({ placeholder }) => placeholder.includes('|'))
  return new Map(all.map(({ name, placeholder }) => [name, placeholder.split('|')]))
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
