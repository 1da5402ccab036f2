import { eachLine } from '../lines.ts'

/** Whether a text is what `go test -json` writes, by its first event. Compiler errors may stand before that. */
export function isGoJson(text: string): boolean {
  return /^\{"(?:Time|ImportPath|Action)":"[^"\n]*"[^\n]*"(?:Action|Package)":"/m.test(
    text.slice(0, looked),
  )
}

const looked = 20_000

/**
 * Calls for each line that the packages print: an event holds a line or a part of one, and events of several packages may
 * take turns. What is no event was printed beside them.
 *
 * @param visit gets the package, empty for none, the line, and the offset of the event that ends it
 */
export function eachGoJsonLine(
  text: string,
  visit: (name: string, line: string, offset: number) => void,
): void {
  /** What a package has printed since its last line end. */
  const parts = new Map<string, string>()
  eachLine(text, (line, offset) => {
    const event = eventIn(line)
    if (event === null) return visit('', line, offset)
    const { name, output } = event
    const before = parts.get(name)
    const whole = before === undefined ? output : before + output
    let from = 0
    for (let end = whole.indexOf('\n'); end !== -1; end = whole.indexOf('\n', from)) {
      visit(name, whole.slice(from, end).replace(/\r$/, ''), offset)
      from = end + 1
    }
    if (from < whole.length) parts.set(name, whole.slice(from))
    else if (before !== undefined) parts.delete(name)
  })
  for (const [name, rest] of parts) visit(name, rest, text.length)
}

interface Event {
  readonly name: string
  readonly output: string
}

/** Null for a line that is none; the output is empty where something other than output is told. */
function eventIn(line: string): Event | null {
  if (!line.startsWith('{"')) return null
  try {
    const event: unknown = JSON.parse(line)
    if (typeof event !== 'object' || event === null || !('Action' in event)) return null
    const name = 'Package' in event ? event.Package : 'ImportPath' in event ? event.ImportPath : ''
    const output = 'Output' in event ? event.Output : ''
    return typeof name === 'string' && typeof output === 'string' ? { name, output } : null
  } catch {
    return null
  }
}
