/** Changes to a file of JavaScript, of kinds that are known to reach what runs them, or to reach nobody. */
import type { Node } from 'acorn'
import { Code } from '../../src/reach/code.ts'
import { child, nodeFields, isNode, maybe, nodes } from '../../src/reach/nodes.ts'
import { type Binding } from '../../src/reach/syntax.ts'

export interface Planting {
  readonly kind: string
  /** Whether it changes nothing that runs. */
  readonly isHarmless: boolean
  /** Where it stands in the text. */
  readonly at: number
  apply(text: string): string
}

/** What a planted change calls if it runs; harmless where nobody listens. */
const signal = 'globalThis.planted?.()'

/** All that could be planted in a file; none where it is not understood. */
export function plantingsIn(text: string): readonly Planting[] {
  const { syntax } = new Code(text)
  if (syntax === null) return []
  const found: Planting[] = []
  const wrap = (kind: string, { start, end }: Node): void => {
    const apply = (old: string): string =>
      `${old.slice(0, start)}(${signal}, ${old.slice(start, end)})${old.slice(end)}`
    found.push({ kind, isHarmless: false, at: start, apply })
  }
  const insert = (kind: string, isHarmless: boolean, at: number, added: string): void => {
    const apply = (old: string): string => `${old.slice(0, at)}${added}${old.slice(at)}`
    found.push({ kind, isHarmless, at, apply })
  }
  const walk = (node: Node, parents: readonly Node[]): void => {
    const parent = parents.at(-1)
    const of = nodeFields(node)
    const around = parent === undefined ? {} : nodeFields(parent)
    const isInFunction = parents.some(({ type }) => /Function/.test(type))
    if (/^(?:Function|ArrowFunction)/.test(node.type)) {
      const kind = kindOfFunction(node, parent)
      const body = child(of['body'])
      if (body.type !== 'BlockStatement') wrap(kind, body)
      else if (
        nodes(nodeFields(body)['body']).every((each) => nodeFields(each)['directive'] === undefined)
      ) {
        insert(kind, false, body.start + 1, `${signal};`)
        insert('a comment', true, body.start + 1, ' /* planted */\n\n')
      }
      for (const each of nodes(of['params']))
        if (each.type === 'AssignmentPattern')
          wrap('a default parameter', child(nodeFields(each)['right']))
    }
    if (node.type === 'StaticBlock') insert('a static block', false, node.end - 1, `${signal};`)
    if (node.type === 'PropertyDefinition') {
      const value = maybe(of['value'])
      if (value !== null) wrap(of['static'] === true ? 'a static field' : 'a field', value)
    }
    const isValue =
      parent !== undefined &&
      (around['key'] !== node || around['computed'] === true) &&
      !/^(?:Import|Export)/.test(parent.type) &&
      around['directive'] === undefined
    if (node.type === 'Literal' && isValue) {
      if (of['regex'] !== undefined) wrap('a regular expression', node)
      else wrap(isInFunction ? 'a constant' : 'a constant at the top', node)
    }
    for (const each of Object.values(of)) {
      if (Array.isArray(each)) nodes(each).forEach((one) => walk(one, [...parents, node]))
      else if (isNode(each)) walk(each, [...parents, node])
    }
  }
  walk(syntax.program, [])
  insert(
    'a function that nobody calls',
    true,
    text.length,
    '\nfunction plantedUnused() { return 1 }\n',
  )
  for (const [binding, places] of placesByBinding(syntax.locals)) {
    const [first] = places
    if (first === undefined) continue
    const apply = (old: string): string =>
      places.toReversed().reduce((now, at) => {
        const isBoth = syntax.shorthands.has(at)
        const name = `planted_${binding.name}`
        const written = isBoth ? `${binding.name}: ${name}` : name
        return `${now.slice(0, at)}${written}${now.slice(at + binding.name.length)}`
      }, old)
    found.push({ kind: 'a local renamed', isHarmless: true, at: first, apply })
  }
  return found
}

function placesByBinding(locals: ReadonlyMap<number, Binding>): Map<Binding, number[]> {
  const found = new Map<Binding, number[]>()
  for (const [at, binding] of [...locals].toSorted(([a], [b]) => a - b)) {
    if (binding.name === 'arguments') continue
    found.set(binding, [...(found.get(binding) ?? []), at])
  }
  return found
}

function kindOfFunction(node: Node, parent: Node | undefined): string {
  const around = parent === undefined ? {} : nodeFields(parent)
  if (around['kind'] === 'get' || around['kind'] === 'set') return 'a getter or setter'
  if (around['kind'] === 'constructor') return 'a constructor'
  if (parent?.type === 'MethodDefinition' || around['method'] === true) return 'a method'
  if (parent?.type === 'CallExpression') return 'a function that is handed on'
  return node.type === 'ArrowFunctionExpression' ? 'an arrow function' : 'a function'
}
