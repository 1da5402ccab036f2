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
import { spansOf, type Spans } from './spans.ts'
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

/** Functions and files that ran beside benchmarks. */
type Runs = ReadonlyMap<FunctionNode | Code, Run>

interface Run {
  readonly place: CodePosition
  /** What of it did not run until the first benchmark; null where all of it ran later. */
  readonly skipped: readonly Span[] | null
  /** Whether it ran between benchmarks as well, where it is not known what of it. */
  readonly isLater: boolean
}

function runsOf({ bodies, functions }: Loaded): Runs {
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

interface Root {
  readonly path: string
  readonly code: Code
  readonly own: FunctionNode
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

/**
 * Whether nothing was thrown and caught at load, so that what ran went to its end, and whether nothing ran that V8 calls by
 * itself: reading a property then only reads it.
 *
 * @param texts of the functions that are asked about
 */
function isCalm(runs: Runs, texts: readonly string[]): boolean {
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
      const around = syntax.all.filter((each) => contains(each, clause)).at(-1)
      const run = runs.get(around ?? code)
      return run === undefined || run.skipped === null || spansOf(run.skipped).cover(clause)
    })
  })
}

/** Whether V8 may call a function of this name by itself, where code of these texts reads and compares values. */
function isCalledByItself(name: string, texts: readonly string[]): boolean {
  const [, property] = /^[gs]et (.+)$/.exec(name) ?? []
  if (property !== undefined) return texts.some((text) => text.includes(property))
  return trapsAndConversions.test(name)
}

const trapsAndConversions =
  /^(?:get|set|has|apply|construct|deleteProperty|ownKeys|getOwnPropertyDescriptor|getPrototypeOf|valueOf|toString)$|^\[Symbol/

/** What ends the way of something thrown: also a `finally` that goes on elsewhere. */
function catchesIn(node: Node): readonly Node[] {
  const last = node.type === 'TryStatement' ? maybe(nodeFields(node)['finalizer']) : null
  const own = node.type === 'CatchClause' ? [node] : last !== null && leaves(last) ? [last] : []
  return [...own, ...innerNodes(node).flatMap(catchesIn)]
}

function leaves(node: Node): boolean {
  return /^(?:Return|Break|Continue)Statement$/.test(node.type) || innerNodes(node).some(leaves)
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
  const known = ran.flatMap((each) => runs.get(each) ?? [])
  if (!ran.includes(root) || known.some(({ isLater }) => isLater) || ran.some(isSuspended))
    return null
  const gone = spansOf(
    withoutTests(
      known.flatMap(({ skipped }) => skipped ?? []),
      root.node,
    ),
  )
  const idle = new Set(all.filter((each) => !runs.has(each)).map(({ node }) => node))
  const dropped = spansOf(withoutEffect(root, syntax, gone, idle))
  const words: string[] = []
  const inner: FunctionNode[] = []
  const numbers = new Map<Binding, number>()
  const numbered = (binding: Binding): string => {
    const number = numbers.get(binding) ?? numbers.size
    numbers.set(binding, number)
    return `$${number}`
  }
  const starts = new Map(all.map((each) => [each.start, each]))
  let passed = root.start
  for (const token of tokensIn(root, syntax)) {
    if (token.start < passed || dropped.cover(token)) continue
    if (gone.cover(token)) {
      if (words.at(-1) !== nothing) words.push(nothing)
      continue
    }
    const made = starts.get(token.start)
    if (made !== undefined && made !== root) {
      inner.push(made)
      if (idle.has(made.node)) {
        words.push(`ƒ ${made.binding === null ? '' : numbered(made.binding)}`)
        passed = made.end
        continue
      }
    }
    const text = code.text.slice(token.start, token.end).replaceAll(filler, '')
    const local = syntax.locals.get(token.start)
    if (local === undefined) words.push(text)
    else words.push(`${syntax.shorthands.has(token.start) ? `${text} : ` : ''}${numbered(local)}`)
  }
  return { root, code, words: words.join(' '), inner, order: [...numbers.keys()] }
}

const nothing = '∅'

function tokensIn(root: FunctionNode, { tokens }: Syntax): readonly Span[] {
  return tokens.filter((token) => contains(root, token))
}

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
  gone: Spans,
  idle: ReadonlySet<Node>,
): readonly Span[] {
  const asking: Node[] = []
  const naming: Naming[] = []
  const isEffectless = (node: Node): boolean => isHarmless(node, syntax, gone)
  const isNotRun = (node: Node | null): boolean =>
    node === null ||
    gone.cover(node) ||
    (node.type === 'BlockStatement' && nodes(nodeFields(node)['body']).length === 0)
  const isAsking = (statement: Node): boolean => {
    const of = nodeFields(statement)
    const branches = [maybe(of['consequent']), maybe(of['alternate'])]
    return (
      statement.type === 'IfStatement' &&
      isEffectless(child(of['test'])) &&
      branches.every(isNotRun)
    )
  }
  const walk = (node: Node): void => {
    if (gone.cover(node) || idle.has(node)) return
    const of = nodeFields(node)
    const list = node.type === 'BlockStatement' ? nodes(of['body']) : nodes(of['consequent'])
    const asked = list.filter(isAsking)
    asking.push(...asked)
    naming.push(...list.flatMap((each) => namingOf(each, syntax, isEffectless) ?? []))
    for (const each of innerNodes(node)) if (!asked.includes(each)) walk(each)
  }
  walk(root.node)
  const isAsked = spansOf(asking)
  const uses = Map.groupBy(
    tokensIn(root, syntax).filter((token) => !gone.cover(token) && !isAsked.cover(token)),
    ({ start }) => syntax.locals.get(start),
  )
  const dropped = new Set<Naming>()
  for (let before = -1; before < dropped.size;) {
    before = dropped.size
    for (const each of naming) {
      const others = [each, ...dropped]
      const isUsed = each.names.some((name) =>
        uses.get(name)?.some((use) => !others.some(({ span }) => contains(span, use))),
      )
      if (!isUsed) dropped.add(each)
    }
  }
  return [...asking, ...[...dropped].map(({ span }) => span)]
}

/** A statement that only gives values to names. */
interface Naming {
  readonly span: Span
  readonly names: readonly Binding[]
}

function namingOf(
  statement: Node,
  { locals }: Syntax,
  isEffectless: (node: Node) => boolean,
): Naming | null {
  if (statement.type !== 'VariableDeclaration') return null
  const declarators = nodes(nodeFields(statement)['declarations']).map(nodeFields)
  const names = declarators.map(({ id }) => locals.get(child(id).start))
  const isSimple = declarators.every(({ id, init }) => {
    const value = maybe(init)
    return child(id).type === 'Identifier' && (value === null || isEffectless(value))
  })
  return isSimple && !names.includes(undefined)
    ? { span: statement, names: names.filter((each) => each !== undefined) }
    : null
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
