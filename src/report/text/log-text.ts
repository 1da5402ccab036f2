import { visibleText } from './visible-text.ts'

/**
 * Hostile text as one line of a terminal or of a job's log: no control character acts, and the runner takes no part of
 * it for a command. It takes `::command::` at the start of a line, after trimming, and `##[command]` anywhere; both
 * stay readable, broken by a space. The first is broken after any white space, because the line may be wrapped there.
 */
export function logText(text: string): string {
  const visible = visibleText(text)
  // Hardly any text has either, and a report has tens of thousands of them.
  if (!visible.includes('::') && !visible.includes('##[')) return visible
  return visible.replaceAll(command, '$1: :').replaceAll('##[', '## [')
}

const command = /(^|\s)::/g
