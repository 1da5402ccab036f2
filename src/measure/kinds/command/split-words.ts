/**
 * The words of a line that no shell is to read, as a POSIX shell would part them: by blanks, but for those in quotes or
 * after a backslash. Nothing else in it has a meaning.
 *
 * @returns null where a quote is not closed
 */
export function splitWords(line: string): readonly string[] | null {
  const words: string[] = []
  let rest = line.trim()
  while (rest !== '') {
    const [word] = wholeWord.exec(rest) ?? []
    if (word === undefined) return null
    words.push(word.replaceAll(part, unquoted))
    rest = rest.slice(word.length).trimStart()
  }
  return words
}

const wholeWord = /^(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+(?=\s|$)/s

const part = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs

function unquoted(_: string, single?: string, double?: string, escaped?: string): string {
  // In double quotes a backslash stands for itself before anything but these.
  return single ?? double?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? ''
}
