/** What an exported name is called in the files that import it, as far as their texts tell. */
import type { Node } from 'acorn'
import type { Code } from './code.ts'
import {
  child,
  isExports,
  isNode,
  maybe,
  memberName,
  nameOf,
  nodeFields,
  nodes,
  required,
} from './nodes.ts'
import type { Side } from './side.ts'
import { wholeModule } from './units.ts'

/** The files that ask for a file. */
export function importersOf(path: string, side: Side): readonly string[] {
  return side.resolved.flatMap(([importer, , target]) => (target === path ? [importer] : []))
}

interface Locals {
  readonly names: readonly string[]
  readonly exported: readonly string[]
}

/**
 * Names that stand in an importing file for what another one exports.
 *
 * @returns null where they cannot be told: the module as a whole is handed on, so that its names may be listed
 */
export function localsOf(importer: string, path: string, name: string, side: Side): Locals | null {
  const codes = side.byPath.get(importer)
  // Nothing of it has run: then nothing of it has used what it asked for.
  if (codes === undefined) return isEvaluated(importer) ? null : none
  const asked = new Set(
    side.resolved.flatMap(([from, specifier, target]) =>
      from === importer && target === path ? [specifier] : [],
    ),
  )
  const found: { names: string[]; exported: string[] } = { names: [], exported: [] }
  for (const { syntax } of codes) {
    if (syntax === null) return null
    const places = new Set<string>()
    const isKnown = search(syntax.program, null, (node, parents) =>
      localsIn(node, parents, asked, name, { ...found, places }, syntax.program),
    )
    if (!isKnown || [...asked].some((specifier) => !places.has(specifier))) return null
  }
  return found
}

const none: Locals = { names: [], exported: [] }

/** Code without a file of its own, such as the gate's. */
function isEvaluated(path: string): boolean {
  return path === ''
}

interface Finding {
  readonly names: string[]
  readonly exported: string[]
  readonly places: Set<string>
}

/** @returns false where a module is used as a whole */
function localsIn(
  node: Node,
  parents: readonly Node[],
  asked: ReadonlySet<string>,
  name: string,
  found: Finding,
  program: Node,
): boolean {
  const of = nodeFields(node)
  const source = maybe(of['source'])
  const specifier: unknown = source === null ? null : nodeFields(source)['value']
  if (typeof specifier === 'string' && asked.has(specifier)) {
    found.places.add(specifier)
    if (node.type === 'ImportExpression') return false
    if (node.type === 'ExportAllDeclaration') {
      if (maybe(of['exported']) !== null || name === wholeModule) return false
      found.exported.push(name)
      return true
    }
    for (const each of nodes(of['specifiers'])) {
      const own = nodeFields(each)
      if (each.type === 'ImportNamespaceSpecifier') {
        const local = nameOf(child(own['local']))
        if (name === wholeModule) found.names.push(local)
        else if (escapes(local, program)) return false
        else found.names.push(name)
      } else if (each.type === 'ImportDefaultSpecifier') {
        const local = nameOf(child(own['local']))
        // Of CommonJS it is all that is exported.
        if (name === 'default' || name === wholeModule) found.names.push(local)
        else if (escapes(local, program)) return false
        else found.names.push(name)
      } else {
        const imported = child(own['imported'] ?? own['local'])
        const isIt = nameOf(imported) === name || nodeFields(imported)['value'] === name
        if (!isIt && name !== wholeModule) continue
        if (each.type === 'ImportSpecifier') found.names.push(nameOf(child(own['local'])))
        else found.exported.push(nameOf(child(own['exported'])))
      }
    }
    return true
  }
  const wanted = required(node)
  if (wanted === null || !asked.has(wanted)) return true
  found.places.add(wanted)
  const parent = parents.at(-1)
  if (parent === undefined) return false
  const own = nodeFields(parent)
  if (parent.type === 'ExpressionStatement') return true
  if (parent.type === 'MemberExpression') {
    if (own['computed'] === true || name === wholeModule) return false
    if (nameOf(child(own['property'])) === name) found.names.push(name)
    return true
  }
  if (parent.type !== 'VariableDeclarator') return false
  const id = child(own['id'])
  if (id.type === 'Identifier') {
    if (name === wholeModule) found.names.push(nameOf(id))
    else if (escapes(nameOf(id), program)) return false
    else found.names.push(name)
    return true
  }
  if (id.type !== 'ObjectPattern') return false
  for (const each of nodes(nodeFields(id)['properties'])) {
    const property = nodeFields(each)
    if (each.type !== 'Property' || property['computed'] === true) return false
    if (nameOf(child(property['key'])) !== name && name !== wholeModule) continue
    const value = child(property['value'])
    if (value.type !== 'Identifier') return false
    found.names.push(nameOf(value))
  }
  return true
}

/** Whether a file of CommonJS does anything with its exports but to set and to use them by their names. */
export function listsExports({ syntax }: Code): boolean {
  if (syntax === null) return true
  return !search(syntax.program, null, (node, parents) => {
    if (!isExports(node)) return true
    const parent = parents.at(-1)
    if (parent === undefined) return false
    const of = nodeFields(parent)
    switch (parent.type) {
      case 'MemberExpression':
        return of['computed'] === false || child(of['property']).type === 'Literal'
      case 'Property':
        return of['key'] === node && of['computed'] === false
      case 'AssignmentExpression':
        return of['left'] === node
      case 'CallExpression': {
        const [object, key] = nodes(of['arguments'])
        const isDefining = memberName(child(of['callee'])) === 'Object.defineProperty'
        return isDefining && object === node && key?.type === 'Literal'
      }
      case 'UnaryExpression':
      case 'LogicalExpression':
      case 'ExpressionStatement':
        return true
      default:
        return false
    }
  })
}

/** Whether anything but `name.property` is done with what a name stands for; by spelling, which is more than there is. */
function escapes(name: string, program: Node): boolean {
  return !search(program, null, (node, parents) => {
    if (node.type !== 'Identifier' || nameOf(node) !== name) return true
    const parent = parents.at(-1)
    if (parent === undefined) return false
    const of = nodeFields(parent)
    if (/^Import\w*Specifier$/.test(parent.type)) return true
    if (parent.type === 'VariableDeclarator') return of['id'] === node
    if (parent.type !== 'MemberExpression') return false
    if (of['object'] === node) return of['computed'] === false
    return of['computed'] === false
  })
}

/** Goes through all of the syntax while `test` holds. @returns whether it held to the end */
function search(
  node: Node,
  parents: readonly Node[] | null,
  test: (node: Node, parents: readonly Node[]) => boolean,
): boolean {
  const around = parents ?? []
  if (!test(node, around)) return false
  const inner = [...around.slice(-2), node]
  return Object.values(nodeFields(node)).every((each) => {
    if (Array.isArray(each)) return nodes(each).every((one) => search(one, inner, test))
    return !isNode(each) || search(each, inner, test)
  })
}
