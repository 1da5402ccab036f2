/**
 * Follows names whose values have changed while files were loaded: who mentions one of them may be reached, and whoever
 * does not cannot be.
 */
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
import { mayGive, propertyOf } from './called-as.ts'
import { iteration } from './fills.ts'
import type { FunctionNode } from './syntax.ts'
import { anyProperty } from './reads.ts'
import { unitsOf, wholeModule, type CodeUnit } from './units.ts'
import { Code, type Span } from './code.ts'
import type { CodePosition, Side } from './side.ts'
import type { Node } from 'acorn'

/** What ran while files were loaded, in one of the versions. */
export interface Loaded {
  readonly side: Side
  /** Files and functions that are called at their tops, with their parts. */
  readonly bodies: readonly Body[]
  /** Other functions that ran. */
  readonly functions: readonly CodePosition[]
}

export interface Body {
  readonly place: CodePosition
  /** Null where its text is not understood. */
  readonly units: readonly CodeUnit[] | null
}

/** Where a changed value does more than give other names their values. */
export interface Effect {
  readonly place: CodePosition
  readonly start: number
  readonly end: number
}

export interface Taint {
  /** Names whose values may have changed, by the paths of their files; of properties by `everywhere`. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  /** Those of properties: whoever lists an object's properties reads them unnamed. */
  readonly properties: ReadonlySet<string>
  /** The first place from which everything may have changed; null where there is none. */
  readonly effect: Effect | null
}

/** Stands for the paths of all files: objects go from one to the other. */
const everywhere = ''

/** @param changed parts that only one of the versions has */
export function followTaint(
  changed: readonly { readonly body: Body; readonly unit: CodeUnit }[],
  both: readonly Loaded[],
): Taint {
  const names = new Map<string, Set<string>>()
  const properties = new Set<string>()
  const waiting: Name[] = []
  const add = (name: Name): void => {
    const key = name.exported ? `export ${name.name}` : name.name
    const known = names.get(name.path) ?? new Set<string>()
    names.set(name.path, known)
    if (known.has(key)) return
    known.add(key)
    known.add(name.name)
    waiting.push(name)
  }
  /** @returns what it does beside giving values to names */
  const take = (place: CodePosition, unit: CodeUnit): Effect | null => {
    const { does, target } = unit
    // Code that is new as a whole, or gone, is read as it says: nothing else is.
    const isInBoth = both.every(({ side }) => side.byPath.has(place.path))
    if (directive.test(unit.content) && !isInBoth) return null
    const isSet = unit.properties.length > 0 && both.some(hasSetter)
    const isCalled = unit.methods.some((name) => both.some((loaded) => hasMethod(loaded, name)))
    // A function that is called with a changed value may do anything with it.
    const isRead = both.some((loaded) => hasGetter(loaded, unit.reads))
    if (does === 'acts' || isSet || isRead || isCalled || (does === 'loads' && target === null))
      return { ...unit, place }
    if (does === 'loads') return null
    for (const name of unit.names) add({ path: place.path, name, exported: false })
    for (const name of unit.exported) add({ path: place.path, name, exported: true })
    for (const name of unit.properties) {
      properties.add(name)
      add({ path: everywhere, name, exported: false })
    }
    return null
  }
  const spread = (name: Name): Effect | null => {
    for (const loaded of both) {
      for (const [place, unit] of usesOf(name, loaded)) {
        const effect = unit === null ? { ...place, place } : take(place, unit)
        if (effect !== null) return effect
      }
      if (!name.exported) continue
      const effect = handOver(name, loaded, add)
      if (effect !== null) return effect
    }
    return null
  }
  let effect: Effect | null = null
  for (const { body, unit } of changed) {
    const isLoud = unit.does === 'loads' && unit.target !== null && !isQuiet(unit.target, both)
    effect ??= isLoud ? { ...unit, place: body.place } : take(body.place, unit)
  }
  while (effect === null) {
    const next = waiting.shift()
    if (next === undefined) break
    effect = spread(next)
  }
  return { names, properties, effect }
}

interface Name {
  readonly path: string
  readonly name: string
  readonly exported: boolean
}

/** Where a name is used while files are loaded: the parts that do, or null in place of one that cannot be told. */
function* usesOf(
  { path, name }: Name,
  loaded: Loaded,
): Generator<readonly [CodePosition, CodeUnit | null]> {
  const isHere = (place: CodePosition): boolean => path === everywhere || place.path === path
  for (const { place, units } of loaded.bodies) {
    if (!isHere(place)) continue
    if (units === null || place.code.syntax?.isDynamic !== false) {
      if (path !== everywhere || place.code.text.includes(name)) yield [place, null]
      continue
    }
    for (const unit of units) if (mentions(place.code, unit, null, name)) yield [place, unit]
  }
  for (const place of loaded.functions) {
    const own = ownFunction(place)
    if (!isHere(place) || !mentions(place.code, place, own, name)) continue
    const units = own === null ? null : statementsOf(place, own, name, loaded.side)
    if (units === null) yield [place, null]
    else for (const unit of units) yield [place, unit]
  }
}

/** The statements of a function that mention a name; null where it is also mentioned elsewhere in it. */
function statementsOf(
  { code, path }: CodePosition,
  own: FunctionNode,
  name: string,
  side: Side,
): readonly CodeUnit[] | null {
  const body = child(nodeFields(own.node)['body'])
  const head = { start: own.start, end: body.start }
  if (body.type !== 'BlockStatement' || mentions(code, head, null, name)) return null
  const units = unitsOf(code, own.start, own.end, (asked) => side.target(path, asked))
  return units?.filter((unit) => mentions(code, unit, null, name)) ?? null
}

/** Whether setting a property may have called a function. */
function hasSetter({ functions }: Loaded): boolean {
  return functions.some(({ name }) => /^set(?: |$)/.test(name))
}

/** Whether reading one of the properties may have called a function. */
function hasGetter({ functions, bodies }: Loaded, reads: readonly string[]): boolean {
  if (reads.length === 0) return false
  const givesGetters = (text: string): boolean =>
    /Proxy|defineProp|__defineGetter__|\.create\b/.test(text)
  return functions.some(({ name }) => {
    const [, read] = /^get (.*)$/.exec(name) ?? []
    if (read !== undefined) return reads.includes(anyProperty) || reads.includes(read)
    // A trap of a proxy, or the getter of a property that was defined: of whichever.
    return propertyOf(name) === 'get' && bodies.some(({ place }) => givesGetters(place.code.text))
  })
}

/** Whether a function of the versions' own ran that is called as a method of the language is, or may be. */
function hasMethod({ functions, bodies }: Loaded, method: string): boolean {
  const isIteration = method === iteration
  const names = isIteration ? 'next' : method
  if (bodies.some(({ place }) => mayGive(place.code.text, names))) return true
  return functions.some((place) => {
    const property = propertyOf(place.name)
    if (!isIteration) return property === method
    const own = ownFunction(place)
    const isGenerator = own !== null && nodeFields(own.node)['generator'] === true
    return isGenerator || /^(?:next$|\[Symbol\.iterator\])/.test(property)
  })
}

/** What an exported name is called in the files that import it. @returns where that cannot be told */
function handOver(
  { path, name }: Name,
  { bodies, side }: Loaded,
  add: (name: Name) => void,
): Effect | null {
  const own = bodies.find(({ place }) => place.path === path)?.place
  if (own !== undefined && listsExports(own.code)) return { ...own, place: own }
  for (const importer of new Set(importersOf(path, side))) {
    const locals = localsOf(importer, path, name, side)
    if (locals === null) {
      const [code] = side.byPath.get(importer) ?? []
      const body = bodies.find(({ place }) => place.path === importer)
      const place = body?.place ?? placeOf(importer, code)
      return { ...place, place }
    }
    for (const local of locals.names) add({ path: importer, name: local, exported: false })
    for (const again of locals.exported) add({ path: importer, name: again, exported: true })
  }
  return null
}

/** Whether a place mentions one of the names that may have changed. */
export function isTainted(place: CodePosition, { names }: Taint): boolean {
  const { path, code } = place
  const known = [...(names.get(path) ?? []), ...(names.get(everywhere) ?? [])]
  if (known.length === 0) return false
  const mentioned = code.mentions(place, ownFunction(place))
  return known.some((name) => mentioned.has(name))
}

function ownFunction({ code, start, end }: CodePosition): FunctionNode | null {
  return code.functionAt(start, end)
}

function mentions(code: Code, span: Span, own: FunctionNode | null, name: string): boolean {
  return code.text.includes(name) && code.mentions(span, own).has(name)
}

/** Whether having a file loaded earlier or later makes no difference: nothing acts in it, nor in what it loads. */
function isQuiet(path: string, both: readonly Loaded[], seen = new Set<string>()): boolean {
  if (seen.has(path)) return true
  seen.add(path)
  if (path.startsWith('node:') || !/[/\\]/.test(path)) return true
  const bodies = both.flatMap((each) => each.bodies).filter(({ place }) => place.path === path)
  if (bodies.length === 0) return false
  return bodies.every(
    ({ units }) =>
      units?.every(
        ({ does, target, content }) =>
          does === 'binds' ||
          directive.test(content) ||
          (does === 'loads' && target !== null && isQuiet(target, both, seen)),
      ) ?? false,
  )
}

/** Says how the file itself is to be read. */
const directive = /^(["'])use strict\1 ?;?$/

function importersOf(path: string, side: Side): readonly string[] {
  return side.resolved.flatMap(([importer, , target]) => (target === path ? [importer] : []))
}

function placeOf(path: string, code: Code | undefined): CodePosition {
  const text = code ?? noCode
  return {
    path,
    ownPath: path,
    code: text,
    start: 0,
    end: text.text.length,
    name: '',
    skipped: null,
  }
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
function localsOf(importer: string, path: string, name: string, side: Side): Locals | null {
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
function listsExports({ syntax }: Code): boolean {
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

const noCode = new Code('')
