import { textWidth } from './text-width.ts'

/**
 * A paragraph broken between words into lines at most `width` wide; a word that is wider has a line of its own. Words
 * joined by a no-break space stay together and get an ordinary one, and a per cent sign stays with its figure.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/ (?!%)/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line].map((one) => one.replaceAll('\u00a0', ' '))
}
