/**
 * Functions that were changed and still did the same while files were loaded: what was changed of them did not run, or has
 * no effect. What they made then is the same in both versions, the functions in them included.
 */
import type { Node } from 'acorn'
import { filler } from '../worker/cover/looked.ts'
import type { Code, Span } from './code.ts'
import { child, isNode, maybe, nodeFields, nodes } from './nodes.ts'
import type { CodePosition } from './side.ts'
import { isHarmless } from './harmless.ts'
import type { Binding, FunctionNode, Syntax } from './syntax.ts'
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
  const [was, is] = runs.map((each) => rootsOf(each, where))
  const both = [...(was ?? [])].flatMap(([key, before]) => {
    const after = is?.get(key)
    const isAny = before !== null && after !== undefined && after !== null
    return isAny && textOf(before) !== textOf(after) ? [{ key, before, after }] : []
  })
  if (both.length === 0 || !runs.every(isCalm)) return alike
  for (const { key, before, after } of both) {
    const [one, other] = [remains(before, runs[0]), remains(after, runs[1])]
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

/** Functions and files that ran at load, by what of them did not: null where that is not known. */
type Runs = ReadonlyMap<FunctionNode | Code, Run>

interface Run {
  readonly place: CodePosition
  readonly skipped: readonly Span[] | null
}

function runsOf({ bodies, functions }: Loaded): Runs {
  const found = new Map<FunctionNode | Code, Run>()
  for (const place of [...bodies.map((body) => body.place), ...functions]) {
    const key = place.code.functionAt(place.start, place.end) ?? place.code
    const known = found.get(key)
    const skipped = known === undefined ? place.skipped : common(known.skipped, place.skipped)
    found.set(key, { place, skipped })
  }
  return found
}

/** What did not run either time. */
function common(one: Run['skipped'], other: Run['skipped']): Run['skipped'] {
  if (one === null || other === null) return null
  return one.filter((span) => isIn(span, other))
}

interface Root {
  readonly path: string
  readonly code: Code
  readonly own: FunctionNode
}

/** Functions that lie in no other, by what says which they are; null where that is said of several. */
function rootsOf(
  runs: Runs,
  where: (path: string, code: Code, own: FunctionNode) => string,
): ReadonlyMap<string, Root | null> {
  const found = new Map<string, Root | null>()
  const seen = new Set<FunctionNode>()
  for (const { place } of runs.values()) {
    const { path, code } = place
    const inner = code.functionAt(place.start, place.end)
    const own = inner === null ? null : outermost(inner)
    if (own === null || own.isTop || path === '' || seen.has(own)) continue
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

/**
 * Whether nothing was thrown and caught at load, so that what ran went to its end, and whether nothing ran that V8 calls by
 * itself: reading a property then only reads it.
 */
function isCalm(runs: Runs): boolean {
  const codes = new Set<Code>()
  for (const { place } of runs.values()) {
    if (calledByItself.test(place.name)) return false
    codes.add(place.code)
  }
  return [...codes].every((code) => {
    if (!code.text.includes('catch')) return true
    const { syntax } = code
    if (syntax === null) return false
    return catchesIn(syntax.program).every((clause) => {
      const around = syntax.all.filter((each) => contains(each, clause)).at(-1)
      const run = runs.get(around ?? code)
      return run === undefined || isIn(clause, run.skipped ?? [])
    })
  })
}

const calledByItself =
  /^(?:get|set|has|apply|construct|deleteProperty|ownKeys|getOwnPropertyDescriptor|getPrototypeOf|valueOf|toString)$|^(?:get |set |\[Symbol)/

function catchesIn(node: Node): readonly Node[] {
  const own = node.type === 'CatchClause' ? [node] : []
  return [...own, ...innerNodes(node).flatMap(catchesIn)]
}

function innerNodes(node: Node): readonly Node[] {
  return Object.values(nodeFields(node)).flatMap((each) =>
    Array.isArray(each) ? nodes(each) : isNode(each) ? [each] : [],
  )
}

interface Remains {
  readonly root: FunctionNode
  readonly code: Code
  /** What it did at load. */
  readonly words: string
  /** The functions that it made then, in their order. */
  readonly inner: readonly FunctionNode[]
  /** Its names, by their numbers. */
  readonly order: readonly Binding[]
}

/** Names that are left are numbered anew; those that are not keep numbers that no other one has. */
function renumber(order: readonly Binding[], { root, code }: Pick<Remains, 'root' | 'code'>): void {
  const own = [...(code.syntax?.locals ?? [])].filter(([at]) => root.start <= at && at < root.end)
  for (const binding of new Set(own.map(([, each]) => each))) binding.index += beyond
  for (const [i, binding] of order.entries()) binding.index = i
}

/** More than a function has names. */
const beyond = 1_000_000

/** A function without what did not run of it and what has no effect; null where that cannot be told. */
function remains({ code, own: root }: Root, runs: Runs): Remains | null {
  const { syntax } = code
  if (syntax === null || syntax.isDynamic) return null
  const all = syntax.all.filter((each) => contains(root, each))
  const ran = all.filter((each) => runs.has(each))
  const skipped = ran.map((each) => runs.get(each)?.skipped ?? null)
  if (!ran.includes(root) || skipped.includes(null) || ran.some(isSuspended)) return null
  const gone = withoutTests(
    skipped.flatMap((spans) => spans ?? []),
    root.node,
  )
  const idle = new Set(all.filter((each) => !runs.has(each)))
  const dropped = withoutEffect(root, syntax, gone, idle)
  const words: string[] = []
  const inner: FunctionNode[] = []
  const order: Binding[] = []
  const numbered = (binding: Binding): string => {
    if (!order.includes(binding)) order.push(binding)
    return `$${order.indexOf(binding)}`
  }
  const starts = new Map(all.map((each) => [each.start, each]))
  for (let i = 0; i < syntax.tokens.length; i++) {
    const token = syntax.tokens[i]
    if (token === undefined || token.end > root.end) break
    if (token.start < root.start || isIn(token, dropped)) continue
    if (isIn(token, gone)) {
      if (words.at(-1) !== nothing) words.push(nothing)
      continue
    }
    const made = starts.get(token.start)
    if (made !== undefined && made !== root) {
      inner.push(made)
      const name = made.binding === null ? '' : numbered(made.binding)
      if (idle.has(made)) {
        words.push(`ƒ ${name}`)
        while ((syntax.tokens[i + 1]?.start ?? Infinity) < made.end) i++
        continue
      }
    }
    const text = code.text.slice(token.start, token.end).replaceAll(filler, '')
    const local = syntax.locals.get(token.start)
    const name = local === undefined ? text : numbered(local)
    words.push(
      syntax.shorthands.has(token.start) && local !== undefined ? `${text} : ${name}` : name,
    )
  }
  return { root, code, words: words.join(' '), inner, order }
}

const nothing = '∅'

/** V8 takes the test of a case for a part of it, which has run even where the case has not. */
function withoutTests(gone: readonly Span[], root: Node): readonly Span[] {
  const ends = new Map<number, number>()
  const walk = (node: Node): void => {
    const test = node.type === 'SwitchCase' ? maybe(nodeFields(node)['test']) : null
    if (test !== null) ends.set(node.start, test.end)
    innerNodes(node).forEach(walk)
  }
  walk(root)
  return gone.map(({ start, end }) => ({ start: ends.get(start) ?? start, end }))
}

/** V8 is not sure of what ran of functions that go on later. */
function isSuspended({ node }: FunctionNode): boolean {
  const of = nodeFields(node)
  return of['async'] === true || of['generator'] === true
}

/** Statements that only ask whether to do something that was not done, and names that nobody uses then. */
function withoutEffect(
  root: FunctionNode,
  syntax: Syntax,
  gone: readonly Span[],
  idle: ReadonlySet<FunctionNode>,
): readonly Span[] {
  const dropped: Span[] = []
  const named: { readonly span: Span; readonly names: ReadonlySet<Binding | undefined> }[] = []
  const isIdle = (node: Node): boolean =>
    [...idle].some(({ start, end }) => start === node.start && end === node.end)
  const isEffectless = (node: Node): boolean => isHarmless(node, syntax, gone)
  const isNotRun = (node: Node | null): boolean =>
    node === null ||
    isIn(node, gone) ||
    (node.type === 'BlockStatement' && nodes(nodeFields(node)['body']).length === 0)
  const walk = (node: Node): void => {
    if (isIn(node, gone) || isIdle(node)) return
    const of = nodeFields(node)
    const list = node.type === 'BlockStatement' ? nodes(of['body']) : nodes(of['consequent'])
    for (const statement of list) {
      const own = nodeFields(statement)
      if (statement.type === 'IfStatement') {
        const branches = [child(own['consequent']), maybe(own['alternate'])]
        if (isEffectless(child(own['test'])) && branches.every(isNotRun)) dropped.push(statement)
      }
      if (statement.type === 'VariableDeclaration') {
        const declarators = nodes(own['declarations'])
        const isSimple = declarators.every((each) => {
          const init = maybe(nodeFields(each)['init'])
          const id = child(nodeFields(each)['id'])
          return id.type === 'Identifier' && (init === null || isEffectless(init))
        })
        const names = declarators.map((each) =>
          syntax.locals.get(child(nodeFields(each)['id']).start),
        )
        if (isSimple && !names.includes(undefined))
          named.push({ span: statement, names: new Set(names) })
      }
    }
    for (const each of innerNodes(node)) if (!isIn(each, dropped)) walk(each)
  }
  walk(root.node)
  const left = syntax.tokens.filter((token) => contains(root, token) && !isIn(token, gone))
  for (let isMore = true; isMore;) {
    isMore = false
    for (const each of named) {
      if (isIn(each.span, dropped)) continue
      const isUsed = left.some((token) => {
        const binding = syntax.locals.get(token.start)
        if (binding === undefined || !each.names.has(binding)) return false
        return !contains(each.span, token) && !isIn(token, dropped)
      })
      if (isUsed) continue
      dropped.push(each.span)
      isMore = true
    }
  }
  return dropped
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function isIn(span: Span, spans: readonly Span[]): boolean {
  return spans.some((each) => contains(each, span))
}
