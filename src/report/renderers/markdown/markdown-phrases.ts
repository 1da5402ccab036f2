import { inlineCode } from './markdown-text.ts'
import type { Phrase } from '../../text/phrase.ts'

/** A sentence in Markdown: what the user named goes into code, where it can do nothing. */
export function phrasesToMarkdown(phrases: readonly Phrase[]): string {
  return phrases.map(({ kind, text }) => markup[kind](text)).join('')
}

const markup: Readonly<Record<Phrase['kind'], (text: string) => string>> = {
  plain: (text) => text,
  strong: (text) => `**${text}**`,
  name: (text) => inlineCode(text),
}
