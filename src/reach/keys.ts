/** What tells the code of two versions apart, and whether a version has what the other one has run. */
import type { Code } from './code.ts'
import type { CodePosition, Side } from './side.ts'
import type { FunctionNode } from './syntax.ts'
import { unitsOf, type CodeUnit } from './units.ts'

export interface Keys {
  /** Equal where code does the same and stands in the same place of what surrounds it. */
  of(place: CodePosition): string
  /** Whether the whole file is the same in both versions. */
  isSame(place: CodePosition): boolean
  /**
   * Whether a version has the code, be it that it has run there or not: whoever runs what both have runs nothing that
   * was changed, even if chance or the time of day leads the versions to different parts of it.
   */
  isIn(side: Side, place: CodePosition): boolean
}

/** @param both sides, the base first */
export function keysFor(both: readonly [Side, Side]): Keys {
  const [base, head] = both
  const ids = new Map<string, number>()
  const idOf = (text: string): number => {
    const known = ids.get(text) ?? ids.size
    ids.set(text, known)
    return known
  }
  const targets = (path: string) => (asked: string) =>
    head.target(path, asked) ?? base.target(path, asked)
  const known = new Map<FunctionNode, number>()
  const parts = new Map<FunctionNode | Code, readonly CodeUnit[]>()
  /** Says by numbers where a function stands and what it does. */
  const keyOf = (path: string, code: Code, own: FunctionNode): number => {
    const found = known.get(own)
    if (found !== undefined) return found
    const target = targets(path)
    const { parent } = own
    const where =
      parent === null || parent.isTop
        ? placeAtTop(code, own, target)
        : `in ${keyOf(path, code, parent)} ${code.ordinal(parent, parent, own)}`
    const id = idOf(`${path}\n${where}\n${code.content(own, own, target)}`)
    known.set(own, id)
    return id
  }
  /** Functions beside each other may be equal and still not be for the same: what is bound to them tells them apart. */
  const placeAtTop = (
    code: Code,
    own: FunctionNode,
    target: (asked: string) => string | null,
  ): string => {
    const { start, end } = own.parent ?? { start: 0, end: code.text.length }
    const key = own.parent ?? code
    const units = parts.get(key) ?? unitsOf(code, start, end, target) ?? []
    parts.set(key, units)
    const around = units.filter((each) => each.start <= own.start && own.end <= each.end)
    const [unit] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))
    if (unit === undefined) return 'at the top'
    return `${unit.content}\n${code.ordinal(unit, null, own)}`
  }
  const same = new Map<Code, boolean>()
  const isSame = ({ path, code }: CodePosition): boolean => {
    if (path === '') return false
    const isBoth =
      same.get(code) ??
      both.every((side) => (side.byPath.get(path) ?? []).some(({ text }) => text === code.text))
    same.set(code, isBoth)
    return isBoth
  }
  const of = (place: CodePosition): string => {
    const { path, code, start, end } = place
    if (isSame(place)) return `${path}@${start}-${end}`
    const own = code.functionAt(start, end)
    if (own !== null) return `function ${keyOf(path, code, own)}`
    return `other ${idOf(`${path}\n${code.content(place, null, targets(path))}`)}`
  }
  const ran = both.map((side) => {
    const others = side.all.filter((place) => !isSame(place))
    return new Set(others.map(of))
  })
  const functions = new Map<string, ReadonlySet<string>>()
  const functionsOf = (side: Side, path: string): ReadonlySet<string> => {
    const key = `${both.indexOf(side)} ${path}`
    const found =
      functions.get(key) ??
      new Set(
        (side.byPath.get(path) ?? []).flatMap((code) =>
          (code.syntax?.all ?? []).map((own) => `function ${keyOf(path, code, own)}`),
        ),
      )
    functions.set(key, found)
    return found
  }
  return {
    of,
    isSame,
    isIn(side, place) {
      if (isSame(place)) return true
      const key = of(place)
      return ran[both.indexOf(side)]?.has(key) === true || functionsOf(side, place.path).has(key)
    },
  }
}
