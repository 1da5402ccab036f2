const plain = /^[\w@%+=:,./~^-]+$/

/** Words as a line for a POSIX shell that means just them. */
export function shellLine(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  return plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
