/** Pieces of syntax that only give a value. */
import type { Node } from 'acorn'
import { child, maybe, memberName, nameOf, nodeFields, nodes, required } from './nodes.ts'

/** Whether it gives the same value wherever it stands: it reads nothing that may be another one by then. */
export function isStill(node: Node): boolean {
  const of = nodeFields(node)
  switch (node.type) {
    case 'Literal':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return true
    case 'TemplateLiteral':
      return nodes(of['expressions']).every(isStill)
    case 'UnaryExpression':
      return isStill(child(of['argument']))
    case 'BinaryExpression':
      return isStill(child(of['left'])) && isStill(child(of['right']))
    case 'ArrayExpression':
      return nodes(of['elements']).every(isStill)
    case 'ObjectExpression':
      return nodes(of['properties']).every(
        (each) => isPlainProperty(each) && isStill(child(nodeFields(each)['value'])),
      )
    default:
      return false
  }
}

/** Whether evaluating it does nothing but give a value: what it calls is looked at by itself. */
export function isPure(node: Node): boolean {
  const of = nodeFields(node)
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
    case 'ThisExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return true
    case 'ClassDeclaration':
    case 'ClassExpression':
      return isPureClass(node)
    case 'TemplateLiteral':
      return nodes(of['expressions']).every(isPure)
    case 'UnaryExpression':
      return of['operator'] !== 'delete' && isPure(child(of['argument']))
    case 'BinaryExpression':
    case 'LogicalExpression':
      return isPure(child(of['left'])) && isPure(child(of['right']))
    case 'ConditionalExpression':
      return ['test', 'consequent', 'alternate'].every((key) => isPure(child(of[key])))
    case 'ParenthesizedExpression':
      return isPure(child(of['expression']))
    case 'ArrayExpression':
      return nodes(of['elements']).every(isPure)
    case 'ObjectExpression':
      return nodes(of['properties']).every(
        (each) => isPlainProperty(each) && isPure(child(nodeFields(each)['value'])),
      )
    case 'MemberExpression':
      return of['computed'] === false && isPure(child(of['object']))
    case 'NewExpression': {
      const callee = child(of['callee'])
      return (
        /^(?:Set|Map|WeakMap|WeakSet|RegExp|(?:Int|Uint|Float|BigInt|BigUint)\d+(?:Clamped)?Array)$/.test(
          nameOf(callee),
        ) && nodes(of['arguments']).every(isPure)
      )
    }
    case 'CallExpression': {
      const callee = child(of['callee'])
      if (required(node) !== null) return true
      const given = nodes(of['arguments'])
      // What is frozen may be something that others have as well, unless it was made for that.
      const isFresh = given.every(({ type }) => /^(?:Array|Object)Expression$/.test(type))
      const isKnown =
        nameOf(callee) === 'Symbol' || (isFresh && memberName(callee) === 'Object.freeze')
      return isKnown && given.every(isPure)
    }
    default:
      return false
  }
}

export function isPureClass(node: Node): boolean {
  const of = nodeFields(node)
  const parent = maybe(of['superClass'])
  if (parent !== null && !isPure(parent)) return false
  return nodes(nodeFields(child(of['body']))['body']).every((member) => {
    const own = nodeFields(member)
    return member.type !== 'StaticBlock' && own['computed'] !== true && own['static'] !== true
  })
}

export function isPlainProperty(node: Node): boolean {
  const of = nodeFields(node)
  return (
    node.type === 'Property' &&
    of['computed'] === false &&
    of['kind'] === 'init' &&
    child(of['key']).type === 'Identifier' &&
    nameOf(child(of['key'])) !== '__proto__'
  )
}
