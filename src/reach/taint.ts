/**
 * Follows names whose values have changed while files were loaded: who mentions one of them may be reached, and whoever
 * does not cannot be.
 */
import { importersOf, listsExports, localsOf } from './imported-as.ts'
import { child, nodeFields } from './nodes.ts'
import { mayGive, propertyOf } from './called-as.ts'
import { iteration } from './fills.ts'
import type { FunctionNode } from './syntax.ts'
import { anyProperty } from './reads.ts'
import { unitsOf, type CodeUnit } from './units.ts'
import { Code, type Span } from './code.ts'
import type { CodePosition, Side } from './side.ts'

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

const noCode = new Code('')
