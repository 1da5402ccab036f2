/** What ran of functions and files beside benchmarks, and what else happened then. */
import type { Node } from 'acorn'
import { propertyOf, mayGive } from './called-as.ts'
import type { Code, Span } from './code.ts'
import { innerNodes, maybe, nodeFields } from './nodes.ts'
import type { CodePosition } from './side.ts'
import { contains, spansOf } from './spans.ts'
import type { FunctionNode } from './syntax.ts'
import type { Loaded } from './taint.ts'

/** Functions and files that ran beside benchmarks. */
export type Runs = ReadonlyMap<FunctionNode | Code, Run>

interface Run {
  readonly place: CodePosition
  /** What of it did not run until the first benchmark; null where all of it ran later. */
  readonly skipped: readonly Span[] | null
  /** Whether it ran between benchmarks as well, where it is not known what of it. */
  readonly isLater: boolean
}

export function runsOf({ bodies, functions }: Loaded): Runs {
  const found = new Map<FunctionNode | Code, Run>()
  for (const place of [...bodies.map((body) => body.place), ...functions]) {
    const key = place.code.functionAt(place.start, place.end) ?? place.code
    const known = found.get(key)
    const skipped = common(known?.skipped ?? null, place.skipped)
    const isLater = known?.isLater === true || place.skipped === null
    found.set(key, { place, skipped, isLater })
  }
  return found
}

/** What did not run either time. */
function common(one: Run['skipped'], other: Run['skipped']): Run['skipped'] {
  if (one === null || other === null) return one ?? other
  const others = spansOf(other)
  return one.filter(others.cover)
}

/**
 * Whether nothing was thrown and caught at load, so that what ran went to its end, and whether nothing ran that V8 calls by
 * itself: reading a property then only reads it.
 *
 * @param texts of the functions that are asked about
 */
export function isCalm(runs: Runs, texts: readonly string[]): boolean {
  const codes = new Set<Code>()
  for (const { place } of runs.values()) {
    if (isCalledByItself(place.name, texts)) return false
    codes.add(place.code)
  }
  return [...codes].every((code) => {
    if (!/catch|finally/.test(code.text)) return true
    const { syntax } = code
    if (syntax === null) return false
    return catchesIn(syntax.program).every((clause) => {
      const around = syntax.all.findLast((each) => contains(each, clause))
      const run = runs.get(around ?? code)
      return run === undefined || run.skipped === null || spansOf(run.skipped).cover(clause)
    })
  })
}

/** Whether a function may run where a value is made a number or a text, whatever the function is called. */
export function mayConvert(runs: Runs): boolean {
  return [...runs.values()].some(({ place }) => mayGive(place.code.text, 'valueOf|toString'))
}

/** Whether V8 may call a function of this name by itself, where code of these texts reads and compares values. */
function isCalledByItself(name: string, texts: readonly string[]): boolean {
  const [, property] = /^[gs]et (.+)$/.exec(name) ?? []
  if (property !== undefined) return texts.some((text) => text.includes(property))
  return trapsAndConversions.test(propertyOf(name))
}

const byItself =
  'get|set|has|apply|construct|deleteProperty|ownKeys|getOwnPropertyDescriptor|getPrototypeOf|valueOf|toString'

const trapsAndConversions = new RegExp(`^(?:${byItself})$|^\\[Symbol`)

/** What ends the way of something thrown: also a `finally` that goes on elsewhere. */
function catchesIn(node: Node): readonly Node[] {
  const last = node.type === 'TryStatement' ? maybe(nodeFields(node)['finalizer']) : null
  const own = node.type === 'CatchClause' ? [node] : last !== null && leaves(last) ? [last] : []
  return [...own, ...innerNodes(node).flatMap(catchesIn)]
}

function leaves(node: Node): boolean {
  return /^(?:Return|Break|Continue)Statement$/.test(node.type) || innerNodes(node).some(leaves)
}
