/** Which properties a piece of syntax reads when it is evaluated, of whatever object: a getter of such a name may do anything. */
import type { Node } from 'acorn'
import { child, innerNodes, literal, maybe, nameOf, nodeFields, unquoted } from './nodes.ts'

/** Stands for properties whose names the text does not have. */
export const anyProperty = '*'

/** What functions within it read is read when they are called, and is no part of it. */
export function readsOf(node: Node): readonly string[] {
  const of = nodeFields(node)
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return []
    case 'ClassDeclaration':
    case 'ClassExpression': {
      const parent = maybe(of['superClass'])
      return parent === null ? [] : [...readsOf(parent), 'prototype']
    }
    case 'MemberExpression': {
      const property = child(of['property'])
      const inner = readsOf(child(of['object']))
      if (of['computed'] === false) return [...inner, nameOf(property)]
      if (property.type === 'Literal') return [...inner, unquoted(literal(property))]
      return [...inner, ...readsOf(property), anyProperty]
    }
    case 'AssignmentExpression': {
      // A property that is only set is not read.
      const left = child(of['left'])
      const { object, property, computed } = nodeFields(left)
      const isSet = of['operator'] === '=' && left.type === 'MemberExpression'
      const target = isSet ? [object, ...(computed === true ? [property] : [])].map(child) : [left]
      return [...target, child(of['right'])].flatMap(readsOf)
    }
    case 'ForOfStatement':
      return [...innerNodes(node).flatMap(readsOf), 'next', 'value', 'done']
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'SpreadElement':
      return [...innerNodes(node).flatMap(readsOf), anyProperty]
    default:
      return innerNodes(node).flatMap(readsOf)
  }
}
