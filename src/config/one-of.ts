import { nearest } from './nearest.ts'
import { found, type Parsed, unexpected } from './parsed.ts'

/** Reads one of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  const expected = `expected one of ${words.join(', ')}`
  return (value: string): Parsed<Word> => {
    const word = words.find((known) => known === value.trim())
    if (word !== undefined) return found(word)
    const guess = nearest(value, words)
    return unexpected(expected, guess === null ? null : `did you mean ${guess}?`)
  }
}
