/**
 * Hostile text in a message, in double quotes: one line in which nothing is hidden or acts, at most `most` characters
 * of it. Where the message is shown it is escaped once more, for that place.
 */
export function quoted(text: string, most = 60): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  return JSON.stringify(cut).replaceAll(hidden, escaped)
}

// Controls, halves of surrogate pairs, invisible and direction-turning characters, unusual line ends.
const hidden = /[\p{Cc}\p{Cs}\p{Cf}\p{Zl}\p{Zp}]/gu

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}
