import { textWidth } from './text-width.ts'

/**
 * At most `columns` columns of the text: where it is longer, its middle gives way to `…`. The ends stay, because names
 * of one suite differ there. Never cuts a character in two.
 */
export function shorten(text: string, columns: number): string {
  if (text.length <= columns && textWidth(text) <= columns) return text
  if (columns <= 1) return columns === 1 ? '…' : ''
  const tail = Math.floor((columns - 1) / 2)
  // Finding the characters of an endless line costs milliseconds, and most lines have none but these.
  if (plain.test(text))
    return `${text.slice(0, columns - 1 - tail)}…${text.slice(text.length - tail)}`
  const parts = characters(text)
  if (total(parts) <= columns) return text
  return `${take(parts, columns - 1 - tail)}…${take(parts.toReversed(), tail, 'backwards')}`
}

const plain = /^[\x20-\x7e]*$/

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

// The longest emoji in use have 15 code units; a longer cluster was made to pass for one character.
const longestCluster = 24

function characters(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment).flatMap((cluster) =>
    cluster.length > longestCluster ? Array.from(cluster) : [cluster],
  )
}

// A character counts at least one, so that nothing invisible gets through for free.
function cost(character: string): number {
  return Math.max(1, textWidth(character))
}

function total(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + cost(part), 0)
}

function take(parts: readonly string[], columns: number, direction = 'forwards'): string {
  const taken: string[] = []
  let left = columns
  for (const part of parts) {
    left -= cost(part)
    if (left < 0) break
    taken.push(part)
  }
  return (direction === 'forwards' ? taken : taken.toReversed()).join('')
}
