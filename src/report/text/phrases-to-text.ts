import { displayName } from './display-name.ts'
import { logText } from './log-text.ts'
import type { Phrase, Phrases } from './phrase.ts'
import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

/** A sentence without markup, safe in a terminal and in a job's log. */
export function phrasesToText(phrases: Phrases): string {
  return logText(phrases.map(word).join(''))
}

function word(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'name':
      return displayName(phrase.text, phrase.columns)
    case 'sentence':
      return shorten(visibleText(phrase.text).trim(), phrase.columns)
    case 'plain':
    case 'strong':
      return phrase.text
  }
}
