import { headLength } from './format.ts'

/**
 * Calls for each line of a tool's output, without its line end and its colours.
 *
 * @param visit gets the line and the offset of its first character
 */
export function eachLine(text: string, visit: (line: string, offset: number) => void): void {
  const isColoured = text.includes('\u001b')
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const line = text.slice(start, text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end)
    visit(isColoured ? line.replaceAll(colours, '') : line, start)
    start = end + 1
  }
}

/** Whether one of the lines of a file's beginning passes the test; the last of them may be cut off, and is left out. */
export function anyLine(head: string, test: (line: string) => boolean): boolean {
  let isFound = false
  eachLine(head, (line, offset) => {
    const isWhole = offset + line.length < head.length || head.length < headLength
    isFound ||= isWhole && test(line)
  })
  return isFound
}

const carriageReturn = 13

// oxlint-disable-next-line no-control-regex -- the escape character is what is looked for
const colours = /\u001b\[[\d;]*m/g
