import { displayName } from '../../text/display-name.ts'
import type { Phrase, Phrases } from '../../text/phrase.ts'
import { shorten } from '../../text/shorten.ts'
import { visibleLines, visibleText } from '../../text/visible-text.ts'

/**
 * Hostile text as inline code for Markdown: in a paragraph, a heading or a table's cell. Names that hold nothing of
 * Markdown's become code spans, which also read well as plain text; the rest becomes `<code>` with entities, because
 * no code span in a table can hold a backslash before a pipe.
 *
 * @param columns longer text loses its middle
 */
export function inlineCode(text: string, columns = 60): string {
  const line = displayName(text, columns)
  return unmarked.test(line) ? `\`${isolated(line)}\`` : htmlCode(text, columns)
}

/** The same for places where Markdown is not read, such as a `<summary>`. */
export function htmlCode(text: string, columns = 60): string {
  return `<code>${entities(isolated(displayName(text, columns)))}</code>`
}

/**
 * Hostile sentences as running text. GitHub makes mentions and links to issues from decoded text, so an entity alone
 * would still call somebody: an empty element parts the sign from the name.
 */
export function prose(text: string, columns = 600): string {
  return isolated(entities(shorten(visibleText(text).trim(), columns)).replace(listSign, escaped))
}

/** A figure in the middle of a line, where no space breaks it: the unit may be another tool's, and hostile. */
export function figureText(text: string): string {
  return isolated(entities(text)).replaceAll(' ', '\u00a0')
}

/** Hostile lines as a code block, fenced by more backticks than they hold in a row. */
export function codeBlock(text: string, language = ''): string {
  const lines = visibleLines(text)
  const longest = Math.max(
    2,
    ...(lines
      .join('\n')
      .match(/`+/g)
      ?.map((run) => run.length) ?? []),
  )
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${language}`, ...lines, fence].join('\n')
}

/** A sentence: what the user named goes into code, where it can do nothing. */
export function phrasesToMarkdown(phrases: Phrases): string {
  return phrases.map(phraseText).join('')
}

/** The same for places where Markdown is not read. */
export function phrasesToHtml(phrases: Phrases): string {
  return phrases
    .map((phrase) =>
      phrase.kind === 'name' ? htmlCode(phrase.text, phrase.columns) : phraseText(phrase),
    )
    .join('')
}

function phraseText(phrase: Phrase): string {
  switch (phrase.kind) {
    case 'plain':
      return phrase.text
    case 'strong':
      return `**${phrase.text}**`
    case 'name':
      return inlineCode(phrase.text, phrase.columns)
    case 'sentence':
      return prose(phrase.text, phrase.columns)
  }
}

// No backtick, pipe or backslash, and no space at the ends, which a code span may lose.
const unmarked = /^(?! )[^`|\\]+(?<! )$/

function entities(text: string): string {
  return text.replaceAll(markup, escaped).replaceAll(linking, '$&<b></b>')
}

function escaped(sign: string): string {
  return `&#${sign.codePointAt(0)};${sign.slice(1)}`
}

// What means something to Markdown, HTML or GitHub in the middle of a line; a colon only where a word follows it.
const markup = /[!"#$&'*<>@[\\\]^_`{|}~]|:(?=\S)/g

// What begins or divides a block at the start of a line.
const listSign = /^(?:[-+=]|\d+[.)])/

// An @ of a mention or address, a # or GH- of an issue, a : or www of a web address.
const linking = /&#(?:64|35|58);|\bgh(?=-\d)|\bwww(?=\.)/gi

// A name written from right to left would otherwise turn the figures beside it around.
function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text
}

const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
