import type { Command } from '../../command.ts'
import { splitWords } from './split-words.ts'

/** What runs a line: a shell, or nothing between. */
export type Shell = boolean | string

/**
 * @param os the machine's, as Node.js names it
 * @returns null for a line without a shell that has no words, or a quote that is not closed
 */
export function invocation(line: string, shell: Shell, os: string): Command | null {
  if (shell === false) {
    const [program, ...args] = splitWords(line) ?? []
    return program === undefined ? null : [program, ...args]
  }
  if (typeof shell === 'string') return [shell, '-c', line]
  return os === 'win32' ? ['cmd.exe', '/d', '/s', '/c', line] : ['/bin/sh', '-c', line]
}
