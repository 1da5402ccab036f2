/** Whether evaluating an expression does nothing but give a value, also where it calls a function of its file. */
import type { Node } from 'acorn'
import { child, maybe, nodeFields, nodes } from './nodes.ts'
import { spansOf, type Spans } from './spans.ts'
import type { Syntax } from './syntax.ts'

/** Calls in calls in calls are followed so far. */
const deepest = 3

const noSpans = spansOf([])

/**
 * Holds where reading a property runs no code, which the caller has to know.
 *
 * @param gone parts that did not run
 */
export function isHarmless(node: Node, syntax: Syntax, gone: Spans, depth = 0): boolean {
  if (gone.cover(node)) return true
  const of = nodeFields(node)
  const test = (key: string): boolean => isHarmless(child(of[key]), syntax, gone, depth)
  const all = (list: readonly Node[]): boolean =>
    list.every((each) => isHarmless(each, syntax, gone, depth))
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ThisExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true
    case 'TemplateLiteral':
      return all(nodes(of['expressions']))
    case 'UnaryExpression':
      return of['operator'] !== 'delete' && test('argument')
    case 'BinaryExpression':
      return (
        of['operator'] !== 'in' && of['operator'] !== 'instanceof' && test('left') && test('right')
      )
    case 'LogicalExpression':
      return test('left') && test('right')
    case 'ConditionalExpression':
      return test('test') && test('consequent') && test('alternate')
    case 'ChainExpression':
      return test('expression')
    case 'MemberExpression':
      return test('object') && (of['computed'] === false || test('property'))
    case 'ArrayExpression':
      return all(nodes(of['elements']))
    case 'CallExpression': {
      const value = depth < deepest ? returned(child(of['callee']), syntax) : null
      return (
        value !== null &&
        all(nodes(of['arguments'])) &&
        isHarmless(value, syntax, noSpans, depth + 1)
      )
    }
    default:
      return false
  }
}

/** What a function gives that does nothing else; null where it is another one, or is not known. */
function returned(callee: Node, { bindings }: Syntax): Node | null {
  if (callee.type !== 'Identifier') return null
  const binding = bindings.get(callee.start)
  const [given, another] = binding?.given ?? []
  if (given === undefined || another !== undefined || binding?.writes !== 1) return null
  const of = nodeFields(given)
  if (!/^(?:Function|ArrowFunction)/.test(given.type)) return null
  if (of['async'] === true || of['generator'] === true) return null
  if (!nodes(of['params']).every(({ type }) => type === 'Identifier')) return null
  const body = child(of['body'])
  if (body.type !== 'BlockStatement') return body
  const [only, more] = nodes(nodeFields(body)['body'])
  if (only?.type !== 'ReturnStatement' || more !== undefined) return null
  return maybe(nodeFields(only)['argument'])
}
