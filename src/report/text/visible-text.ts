/**
 * One line in which nothing is hidden: control characters become their pictures (`␛`, `␊`), and what is invisible or
 * turns the reading direction becomes its code point (`⟨U+202E⟩`). Joiners stay, since emoji and several scripts need
 * them, and so do up to three combining marks in a row; more of them are there to overflow the line.
 */
export function visibleText(text: string): string {
  if (plain.test(text)) return text
  return text
    .replaceAll(hidden, (character) => picture(character.codePointAt(0) ?? 0))
    .replaceAll(stackedMarks, '$1')
}

/** The same over several lines, without the colours that a tool gave them and with tabs as two spaces. */
export function visibleLines(text: string): string[] {
  return text
    .replaceAll(colours, '')
    .split(/\r\n|[\n\r]/)
    .map((line) => visibleText(line.replaceAll('\t', '  ').trimEnd()))
}

const plain = /^[\x20-\x7e]*$/

// Cf holds the bidirectional controls, zero-width and tag characters; Cs are halves of surrogate pairs.
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu

const stackedMarks = /(\p{M}{3})\p{M}+/gu

// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colours = /\u001b\[[\d;]*m/g

function picture(codePoint: number): string {
  if (codePoint < 0x20) return String.fromCodePoint(0x2400 + codePoint)
  if (codePoint === 0x7f) return '␡'
  return `⟨U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
