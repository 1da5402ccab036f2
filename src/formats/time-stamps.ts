/**
 * The text without the time that a CI service writes before each line of its log, where all lines of the text's
 * beginning have one: `2026-11-30T12:00:00.1234567Z ` on GitHub, in `gh run view --log` with the names of job and step
 * before it, and with the number of the stream after it on GitLab. The lines keep their numbers.
 */
export function withoutTimeStamps(text: string): string {
  const lines = text.slice(0, looked).split('\n')
  // The last of them may be cut off.
  const whole = (text.length > looked ? lines.slice(0, -1) : lines).filter((line) =>
    /\S/.test(line),
  )
  const isStamped = whole.length > 0 && whole.every((line) => first.test(line))
  return isStamped ? text.replaceAll(stamp, '') : text
}

const looked = 10_000

const first =
  /^(?:[^\t\n]{1,200}\t[^\t\n]{1,200}\t)?\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z(?: \d\d[EO][ +]| |\r?$)/
const stamp = new RegExp(first.source, 'gm')
