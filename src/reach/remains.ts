/** What is left of a function without what did not run of it and what has no effect: the same text has done the same. */
import type { Node } from 'acorn'
import { filler } from '../worker/cover/looked.ts'
import type { Code, Span } from './code.ts'
import { isHarmless } from './harmless.ts'
import { child, innerNodes, maybe, nodeFields, nodes } from './nodes.ts'
import type { Runs } from './runs.ts'
import { contains, spansOf, type Spans } from './spans.ts'
import type { Binding, FunctionNode, Syntax } from './syntax.ts'

/** A function that lies in no other. */
export interface Root {
  readonly path: string
  readonly code: Code
  readonly own: FunctionNode
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
export function renumber(
  order: readonly Binding[],
  { root, code }: Pick<Remains, 'root' | 'code'>,
): void {
  const own = [...(code.syntax?.locals ?? [])].filter(([at]) => root.start <= at && at < root.end)
  for (const binding of new Set(own.map(([, each]) => each))) binding.index += beyond
  for (const [i, binding] of order.entries()) binding.index = i
}

/** More than a function has names. */
const beyond = 1_000_000

/**
 * A function without what did not run of it and what has no effect; null where that cannot be told.
 *
 * @param converts whether code may run where a value is made a number or a text
 */
export function remains({ code, own: root }: Root, runs: Runs, converts: boolean): Remains | null {
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
  // Behind what did not run there may be functions that are called all the same, since declarations are hoisted.
  if (ran.some((each) => each !== root && gone.cover(each))) return null
  const idle = new Set(all.filter((each) => !runs.has(each)).map(({ node }) => node))
  const dropped = spansOf(withoutEffect(root, syntax, { gone, idle, converts }))
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
  {
    gone,
    idle,
    converts,
  }: { readonly gone: Spans; readonly idle: ReadonlySet<Node>; readonly converts: boolean },
): readonly Span[] {
  const asking: Node[] = []
  const naming: Giving[] = []
  const isEffectless = (node: Node): boolean => isHarmless(node, { syntax, gone, converts })
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
  const dropped = new Set<Giving>()
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
interface Giving {
  readonly span: Span
  readonly names: readonly Binding[]
}

function namingOf(
  statement: Node,
  { locals }: Syntax,
  isEffectless: (node: Node) => boolean,
): Giving | null {
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
