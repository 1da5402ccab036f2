import { shorten } from './shorten.ts'
import { visibleText } from './visible-text.ts'

/**
 * What names are called where each has so many columns: those that would be cut to the same text begin where they
 * differ, behind an ellipsis for what they have in common.
 *
 * @returns by name; a name that is not in it is called as it is
 */
export function toldApart(names: readonly string[], columns: number): ReadonlyMap<string, string> {
  const alike = Map.groupBy(new Set(names), (name) => shorten(visibleText(name), columns))
  return new Map([...alike.values()].flatMap((group) => apart(group, 0, columns)))
}

/** @param from how much of the beginning has been left out already */
function apart(
  group: readonly string[],
  from: number,
  columns: number,
): readonly (readonly [string, string])[] {
  if (group.length < 2 && from === 0) return []
  const common = commonLength(group)
  const part = startOfPart(group[0] ?? '', common)
  const next = part > from ? part : common
  // One alone is told apart, and of several nothing that can be seen differs.
  if (group.length < 2 || next <= from) return group.map((name) => [name, called(name, from)])
  const alike = Map.groupBy(group, (name) => shorten(visibleText(called(name, next)), columns))
  return [...alike.values()].flatMap((others) => apart(others, next, columns))
}

function called(name: string, from: number): string {
  return `…${name.slice(from)}`
}

function commonLength(names: readonly string[]): number {
  const [first = '', ...others] = names
  let length = first.length
  for (const other of others) {
    let at = 0
    while (at < length && other[at] === first[at]) at += 1
    length = at
  }
  return length
}

/** Where the last part of a name begins that lies before the place: behind ` > `, a slash or a blank. */
function startOfPart(name: string, place: number): number {
  return Math.max(
    ...[' > ', '/', ' '].map((sign) => {
      const at = name.lastIndexOf(sign, place - sign.length)
      return at === -1 || place < sign.length ? 0 : at + sign.length
    }),
  )
}
