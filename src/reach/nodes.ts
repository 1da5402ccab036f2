/** What a node of the syntax consists of: acorn's types name a node's parts only once its kind is known. */
import type { Node } from 'acorn'

/** The function of `(function () {})()` and `(function () {}).call(this)`; null for other calls. */
export function calledFunction(callee: Node): Node | null {
  if (/^(?:Function|ArrowFunction)Expression$/.test(callee.type)) return callee
  if (callee.type !== 'MemberExpression') return null
  const object = child(nodeFields(callee)['object'])
  return object.type === 'FunctionExpression' ? object : null
}

export function nodeFields(node: Node): Readonly<Record<string, unknown>> {
  return { ...node }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

export function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** The nodes that a node consists of. */
export function innerNodes(node: Node): readonly Node[] {
  return Object.values(nodeFields(node)).flatMap((each) =>
    Array.isArray(each) ? nodes(each) : isNode(each) ? [each] : [],
  )
}

export function maybe(value: unknown): Node | null {
  return isNode(value) ? value : null
}

export function child(value: unknown): Node {
  if (!isNode(value)) throw new Error('a node of the syntax lacks a part')
  return value
}

export function nameOf(node: Node): string {
  const { name } = nodeFields(node)
  return typeof name === 'string' ? name : ''
}

/** A text without the marks around it. */
export function unquoted(text: string): string {
  return text.replace(/^["'`]|["'`]$/g, '')
}

/** `module.exports`, or `exports`. */
export function isExports(node: Node): boolean {
  return nameOf(node) === 'exports' || memberName(node) === 'module.exports'
}

export function memberName(node: Node): string {
  if (node.type !== 'MemberExpression') return ''
  const of = nodeFields(node)
  return of['computed'] === true
    ? ''
    : `${nameOf(child(of['object']))}.${nameOf(child(of['property']))}`
}

/** What `require('…')` asks for; null for anything else. */
export function required(node: Node): string | null {
  if (node.type !== 'CallExpression') return null
  const of = nodeFields(node)
  const [argument, more] = nodes(of['arguments'])
  if (nameOf(child(of['callee'])) !== 'require' || argument === undefined || more !== undefined)
    return null
  return argument.type === 'Literal' ? literal(argument) : null
}

/** What a text says. */
export function literal(node: unknown): string {
  const value: unknown = nodeFields(child(node))['value']
  return typeof value === 'string' ? value : ''
}
