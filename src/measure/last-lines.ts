/** How much a terminal shows of what a program wrote, below the message that it failed. */
export const shownLines = 11

const frame = /^\s+at .*:\d+:\d+\)?(?: \{)?$/

/** The last lines that a program wrote, blank ones left out; where there are too many, without the stack's frames. */
export function lastLines(text: string, most: number): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.length <= most ? lines : lines.filter((line) => !frame.test(line))
  return telling.slice(-most)
}
