/**
 * JSON with a line for each object in a list: a list of numbers, or what belongs to one thing, stands together. Nothing but
 * the outermost keys is indented, since a long report has tens of thousands of lines.
 *
 * @param lineOf writes what stands in one line
 */
export function jsonLines(
  value: unknown,
  lineOf: (value: unknown) => string = JSON.stringify,
  isTop = true,
): string {
  if (!isBroken(value, isTop)) return lineOf(value)
  const within = isTop ? '  ' : ''
  const between = `,\n${within}`
  if (Array.isArray(value)) {
    const items = value.map((item) => jsonLines(item, lineOf, false))
    return `[\n${within}${items.join(between)}\n]`
  }
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${JSON.stringify(key)}: ${jsonLines(each, lineOf, false)}`)
  return `{\n${within}${entries.join(between)}\n}`
}

/** Whether it has a list of objects within, which then have a line each. */
function isBroken(value: unknown, isTop: boolean): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (isTop) return true
  if (Array.isArray(value)) return value.length > 0 && isObject(value[0])
  return Object.values(value).some((each) => isBroken(each, false))
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
