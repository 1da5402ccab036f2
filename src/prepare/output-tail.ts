import { stripVTControlCharacters } from 'node:util'
import type { Finished } from '../platform/ports.ts'

const shownLines = 20

/**
 * The end of what a process wrote, to be shown: each line behind a bar, so that nothing in it can be a command to a
 * runner that reads our output, where commands begin a line with `::` or hold `##[` anywhere.
 */
export function outputTail({ stdout, stderr }: Pick<Finished, 'stdout' | 'stderr'>): string {
  const lines = [...lastLines(stdout), ...lastLines(stderr)]
  if (lines.length === 0) return '  | (it wrote nothing)'
  return lines.map((line) => `  | ${line.replaceAll('##[', '## [')}`).join('\n')
}

function lastLines(text: string): readonly string[] {
  const lines = stripVTControlCharacters(text)
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
  return lines.slice(-shownLines)
}
