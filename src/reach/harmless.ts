/** Whether evaluating an expression does nothing but give a value, also where it calls a function of its file. */
import type { Node } from 'acorn'
import { child, maybe, nodeFields, nodes } from './nodes.ts'
import { spansOf, type Spans } from './spans.ts'
import type { Syntax } from './syntax.ts'

/** Calls in calls in calls are followed so far. */
const deepest = 3

const noSpans = spansOf([])

/** Where an expression stands. */
interface Ground {
  readonly syntax: Syntax
  /** Parts that did not run. */
  readonly gone: Spans
  /** Whether code may run where a value is made a number or a text. */
  readonly converts: boolean
}

/** Holds where reading a property runs no code, which the caller has to know. */
export function isHarmless(node: Node, ground: Ground, depth = 0): boolean {
  if (ground.gone.cover(node)) return true
  const { syntax, converts } = ground
  const of = nodeFields(node)
  const test = (key: string): boolean => isHarmless(child(of[key]), ground, depth)
  const all = (list: readonly Node[]): boolean =>
    list.every((each) => isHarmless(each, ground, depth))
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ThisExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return true
    case 'TemplateLiteral':
      return !converts && all(nodes(of['expressions']))
    case 'UnaryExpression':
      return (
        isKnown(of['operator'], converts ? /^(?:!|typeof|void)$/ : /^(?!delete$)/) &&
        test('argument')
      )
    case 'BinaryExpression':
      return (
        isKnown(of['operator'], converts ? /^[!=]==$/ : /^(?!in)/) && test('left') && test('right')
      )
    case 'LogicalExpression':
      return test('left') && test('right')
    case 'ConditionalExpression':
      return test('test') && test('consequent') && test('alternate')
    case 'ChainExpression':
      return test('expression')
    case 'MemberExpression':
      return test('object') && (of['computed'] === false || (!converts && test('property')))
    case 'ArrayExpression':
      return all(nodes(of['elements']))
    case 'CallExpression': {
      const value = depth < deepest ? returned(child(of['callee']), syntax) : null
      return (
        value !== null &&
        all(nodes(of['arguments'])) &&
        isHarmless(value, { ...ground, gone: noSpans }, depth + 1)
      )
    }
    default:
      return false
  }
}

function isKnown(operator: unknown, known: RegExp): boolean {
  return typeof operator === 'string' && known.test(operator)
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
