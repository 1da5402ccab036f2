import { displayName } from './display-name.ts'
import { logText } from './log-text.ts'
import type { Phrase } from './phrase.ts'

/** A sentence without markup, safe in a terminal and in a job's log. */
export function phrasesToText(phrases: readonly Phrase[]): string {
  const words = phrases.map(({ kind, text }) => (kind === 'name' ? displayName(text) : text))
  return logText(words.join(''))
}
