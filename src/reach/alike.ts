/**
 * Functions that were changed and still did the same while files were loaded: what was changed of them did not run, or has
 * no effect. What they made then is the same in both versions, the functions in them included.
 */
import type { Code } from './code.ts'
import { remains, renumber, type Root } from './remains.ts'
import { isCalm, mayConvert, runsOf, type Runs } from './runs.ts'
import type { CodePosition } from './side.ts'
import type { FunctionNode } from './syntax.ts'
import type { Loaded } from './taint.ts'

export interface Alike {
  /** Whether a place belongs to such a function. */
  has(place: CodePosition): boolean
  /** Where a function stands in such a one, the same in both versions; null for all others. */
  whereIn(own: FunctionNode): string | null
  readonly isEmpty: boolean
}

/** @param where says what is the same for the same function of both versions, of one that lies in no other */
export function alikeAtLoad(
  [base, head]: readonly [Loaded, Loaded],
  where: (path: string, code: Code, own: FunctionNode) => string,
): Alike {
  const roots = new Set<FunctionNode>()
  const places = new Map<FunctionNode, string>()
  const alike: Alike = {
    has: ({ code, start, end }) => {
      const own = code.functionAt(start, end)
      return own !== null && roots.has(outermost(own))
    },
    whereIn: (own) => places.get(own) ?? null,
    get isEmpty() {
      return roots.size === 0
    },
  }
  const runs = [runsOf(base), runsOf(head)] as const
  const isSame = ({ path, code }: CodePosition): boolean =>
    [base, head].every(({ side }) => side.byPath.get(path)?.some(({ text }) => text === code.text))
  const [was, is] = runs.map((each) => rootsOf(each, isSame, where))
  const both = [...(was ?? [])].flatMap(([key, before]) => {
    const after = is?.get(key)
    const isAny = before !== null && after !== undefined && after !== null
    return isAny && textOf(before) !== textOf(after) ? [{ key, before, after }] : []
  })
  const texts = both.flatMap(({ before, after }) => [textOf(before), textOf(after)])
  if (both.length === 0 || !runs.every((each) => isCalm(each, texts))) return alike
  const converts = runs.some(mayConvert)
  for (const { key, before, after } of both) {
    const [one, other] = [remains(before, runs[0], converts), remains(after, runs[1], converts)]
    if (one === null || other === null || one.words !== other.words) continue
    for (const { root, code, inner, order } of [one, other]) {
      roots.add(root)
      inner.forEach((each, i) => places.set(each, `in ${key} ${i}`))
      // Functions in it refer to its names by their numbers.
      renumber(order, { root, code })
    }
  }
  return alike
}

/** Functions that lie in no other, by what says which they are; null where that is said of several. */
function rootsOf(
  runs: Runs,
  isSame: (place: CodePosition) => boolean,
  where: (path: string, code: Code, own: FunctionNode) => string,
): ReadonlyMap<string, Root | null> {
  const found = new Map<string, Root | null>()
  const seen = new Set<FunctionNode>()
  for (const { place } of runs.values()) {
    const { path, code } = place
    const inner = code.functionAt(place.start, place.end)
    const own = inner === null ? null : outermost(inner)
    if (own === null || own.isTop || path === '' || seen.has(own) || isSame(place)) continue
    seen.add(own)
    const key = `${path}\n${where(path, code, own)}`
    found.set(key, found.has(key) ? null : { path, code, own })
  }
  return found
}

function outermost(own: FunctionNode): FunctionNode {
  let at = own
  while (at.parent !== null && !at.parent.isTop) at = at.parent
  return at
}

function textOf({ code, own }: Root): string {
  return code.text.slice(own.start, own.end)
}
