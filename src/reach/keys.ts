/** What tells the code of two versions apart, and whether a version has what the other one has run. */
import type { Alike } from './alike.ts'
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

export interface Naming {
  /** What a module is found at, in whichever version has it. */
  targets(this: void, path: string): (asked: string) => string | null
  /** What tells a function from those beside it, where it lies in no other. */
  placeAtTop(this: void, path: string, code: Code, own: FunctionNode): string
}

/** @param both sides, the base first */
export function namingIn([base, head]: readonly [Side, Side]): Naming {
  const targets: Naming['targets'] = (path) => (asked) =>
    head.target(path, asked) ?? base.target(path, asked)
  const parts = new Map<FunctionNode | Code, readonly CodeUnit[]>()
  return {
    targets,
    // Functions beside each other may be equal and still not be for the same: what is bound to them tells them apart.
    placeAtTop(path, code, own) {
      const { start, end } = own.parent ?? { start: 0, end: code.text.length }
      const key = own.parent ?? code
      const units = parts.get(key) ?? unitsOf(code, start, end, targets(path)) ?? []
      parts.set(key, units)
      const around = units.filter((each) => each.start <= own.start && own.end <= each.end)
      const [unit] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start))
      if (unit === undefined) return 'at the top'
      return `${unit.content}\n${code.ordinal(unit, null, own)}`
    },
  }
}

/** @param both sides, the base first */
export function keysFor(
  both: readonly [Side, Side],
  { targets, placeAtTop }: Naming,
  alike: Alike,
): Keys {
  const ids = new Map<string, number>()
  const idOf = (text: string): number => {
    const known = ids.get(text) ?? ids.size
    ids.set(text, known)
    return known
  }
  const known = new Map<FunctionNode, number>()
  /** Says by numbers where a function stands and what it does. */
  const keyOf = (path: string, code: Code, own: FunctionNode): number => {
    const found = known.get(own)
    if (found !== undefined) return found
    const { parent } = own
    const where =
      parent === null || parent.isTop
        ? placeAtTop(path, code, own)
        : (alike.whereIn(own) ??
          `in ${keyOf(path, code, parent)} ${code.ordinal(parent, parent, own)}`)
    const id = idOf(`${path}\n${where}\n${code.content(own, own, targets(path))}`)
    known.set(own, id)
    return id
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
