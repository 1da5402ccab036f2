/**
 * JSON with a line for each object in a list, and indented around those: a list of numbers, or what belongs to one thing,
 * stands together.
 */
export function jsonLines(value: unknown, indent = '', isTop = true): string {
  if (!isBroken(value, isTop)) return JSON.stringify(value)
  const within = `${indent}  `
  const between = `,\n${within}`
  if (Array.isArray(value)) {
    const items = value.map((item) => jsonLines(item, within, false))
    return `[\n${within}${items.join(between)}\n${indent}]`
  }
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${JSON.stringify(key)}: ${jsonLines(each, within, false)}`)
  return `{\n${within}${entries.join(between)}\n${indent}}`
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
