import { displayName } from '../../text/display-name.ts'
import type { Phrase, Phrases } from '../../text/phrase.ts'
import { visibleText } from '../../text/visible-text.ts'
import { element, type Markup } from './markup.ts'

/** A sentence, in which names stand out. There is room for more of a name than elsewhere. */
export function phraseMarkup(phrases: Phrases): Markup[] {
  return phrases.flatMap(one)
}

/** A name that somebody chose: nothing in it is hidden, and it turns nothing beside it around. */
export function nameMarkup(text: string, columns = longestName): Markup {
  return element('bdi', {}, displayName(text, columns))
}

const longestName = 200

function one(phrase: Phrase): Markup[] {
  switch (phrase.kind) {
    case 'plain':
      return withCode(phrase.text)
    case 'strong':
      return [element('strong', {}, phrase.text)]
    case 'name':
      return [element('bdi', { class: 'name' }, displayName(phrase.text, longestName))]
    case 'sentence':
      return [element('bdi', {}, visibleText(phrase.text).trim())]
  }
}

/** Our own sentences have Markdown's code spans, and nothing else of it. */
export function withCode(text: string): Markup[] {
  return text
    .replaceAll(' %', '\u00a0%')
    .split('`')
    .map((part, at) => (at % 2 === 0 ? part : element('code', {}, part)))
}
