/** Compares what two versions of a file's benchmarks run. Pure: the processes have written down what there is to know. */
import type { Counted, Difference } from '../model/index.ts'
import type { LookedFile, Stretch } from '../worker/cover/looked.ts'
import { movedFiles } from './moved.ts'
import { Codes, sideOf, type Place, type Side } from './side.ts'
import { follow, isTainted, type Body, type Effect, type Loaded, type Taint } from './taint.ts'
import { unitsOf, type Unit } from './units.ts'

interface Comparison {
  /** What every benchmark of the file runs, and what cannot be known of it. */
  readonly shared: Compared
  /** By their ids; those that ran in both versions. */
  readonly benchmarks: ReadonlyMap<string, Compared>
}

export interface Compared {
  readonly differences: readonly Difference[]
  /** What cannot be seen. */
  readonly unseen: readonly string[]
  readonly counted: Counted
}

export function compareLooks(base: LookedFile, head: LookedFile): Comparison {
  const codes = new Codes()
  const own = sideOf(base, new Map(), codes)
  const other = sideOf(head, movedFiles(base, head), codes)
  const both = [own, other] as const
  const shared = both.map((side) => merged(side.file.stretches, null))
  const [baseShared, headShared] = shared
  if (baseShared === undefined || headShared === undefined) throw new Error('there are two sides')
  const keys = keysFor(both)
  const loaded = both.map((side, i) => loadedOf(side, shared[i]?.ran ?? []))
  const taint = follow(changedUnits(loaded, keys), loaded)
  const threw = both.flatMap(({ file }) => file.threw ?? []).slice(0, 1)
  const outside = loaded.map(({ functions }) => functions)
  const atLoad: Difference[] = [
    ...imports(own, other),
    ...(taint.effect === null ? [] : [effect(taint.effect, own, other)]),
    ...differing(outside[0] ?? [], outside[1] ?? [], keys.of),
    ...reads(baseShared, headShared),
  ]
  const places = both.map((side, i) => side.places(shared[i]?.ran ?? []))
  const benchmarks = new Map<string, Compared>()
  for (const id of new Set(own.file.stretches.flatMap(({ benchmark }) => benchmark ?? []))) {
    if (!other.file.stretches.some(({ benchmark }) => benchmark === id)) continue
    const [was, is] = both.map((side) => merged(side.file.stretches, id))
    if (was === undefined || is === undefined) continue
    const [before, after] = [own.places(was.ran), other.places(is.ran)]
    const counted = count([...before, ...(places[0] ?? [])], [...was.read, ...baseShared.read])
    benchmarks.set(id, {
      differences: [
        ...differing(before, after, keys.of),
        ...mentioning([...before, ...after], taint),
        ...reads(was, is),
      ],
      unseen: [...new Set([...was.unseen, ...is.unseen])],
      counted: { ...counted, calls: Math.min(was.calls, is.calls) },
    })
  }
  return {
    shared: {
      differences: atLoad,
      unseen: [
        ...new Set([
          ...threw.map((text) => `what it does after its error: ${text.split('\n')[0] ?? ''}`),
          ...baseShared.unseen,
          ...headShared.unseen,
        ]),
      ],
      counted: { ...count(places[0] ?? [], baseShared.read), calls: 0 },
    },
    benchmarks,
  }
}

function merged(stretches: readonly Stretch[], benchmark: string | null): Stretch {
  const own = stretches.filter((each) => each.benchmark === benchmark)
  return {
    benchmark,
    ran: own.flatMap(({ ran }) => ran),
    read: own.flatMap(({ read }) => read),
    unseen: own.flatMap(({ unseen }) => unseen),
    calls: own.reduce((sum, { calls }) => sum + calls, 0),
  }
}

type KeyOf = (place: Place) => string

interface Keys {
  readonly of: KeyOf
  /** Whether the whole file is the same in both versions. */
  isSame(place: Place): boolean
}

/** What tells code apart: where it stands in files that are the same in both versions, its content in others. */
function keysFor([base, head]: readonly [Side, Side]): Keys {
  const same = new Map<string, boolean>()
  const isSame = ({ path, code }: Place): boolean => {
    const key = `${path}\n${code.text}`
    const known = same.get(key)
    if (known !== undefined) return known
    const isBoth = [base, head].every((side) =>
      (side.byPath.get(path) ?? []).some(({ text }) => text === code.text),
    )
    same.set(key, isBoth)
    return isBoth
  }
  const targets = (path: string) => (specifier: string) =>
    head.target(path, specifier) ?? base.target(path, specifier)
  return {
    isSame,
    of(place) {
      const { path, code, start, end } = place
      return path !== '' && isSame(place)
        ? `${path}@${start}-${end}`
        : `${path}|${code.content(place, code.functionAt(start, end), targets(path))}`
    },
  }
}

function loadedOf(side: Side, ran: Stretch['ran']): Loaded {
  const bodies = new Map<string, Body>()
  const functions: Place[] = []
  for (const place of side.places(ran)) {
    const { path, code, start, end } = place
    const isBody =
      path !== '' && (code.isFile(start, end) || code.functionAt(start, end)?.isTop === true)
    if (!isBody) {
      functions.push(place)
      continue
    }
    const key = `${path} ${start} ${end} ${code.text.length}`
    if (bodies.has(key)) continue
    bodies.set(key, {
      place,
      units: unitsOf(code, start, end, (asked) => side.target(path, asked)),
    })
  }
  return { side, bodies: [...bodies.values()], functions }
}

interface Changed {
  readonly body: Body
  readonly unit: Unit
}

/** Parts of what runs at load that only one of the versions has, and those whose order is another one. */
function changedUnits(loaded: readonly Loaded[], keys: Keys): readonly Changed[] {
  const [base = [], head = []] = loaded.map(({ bodies }) => bodies)
  const sames = [base, head].map(
    (bodies) => new Set(bodies.flatMap(({ place }) => (keys.isSame(place) ? keys.of(place) : []))),
  )
  const isSame = ({ place }: Body): boolean => sames.every((each) => each.has(keys.of(place)))
  const [was, is] = [base, head].map((bodies) => {
    const all: Changed[] = []
    for (const body of bodies) {
      if (isSame(body)) continue
      // What is not understood is one part, which acts.
      for (const unit of body.units ?? [unknownPart(body.place)]) all.push({ body, unit })
    }
    return Map.groupBy(all, ({ body, unit }) => `${body.place.path}\n${unit.content}\n${unit.does}`)
  })
  if (was === undefined || is === undefined) return []
  const gone = [...was].flatMap(([key, units]) => units.slice(is.get(key)?.length ?? 0))
  const fresh = [...is].flatMap(([key, units]) => units.slice(was.get(key)?.length ?? 0))
  return [...fresh, ...gone, ...reordered(was, is)]
}

function unknownPart({ code, start, end }: Place): Unit {
  const nothing = { names: [], exported: [], target: null }
  return {
    content: code.text.slice(start, end),
    start,
    end,
    isOrdered: true,
    does: 'acts',
    ...nothing,
  }
}

type Parts = ReadonlyMap<string, readonly Changed[]>

/** The first part that has another place among those that both have, where that matters. */
function reordered(was: Parts, is: Parts): readonly Changed[] {
  const order = (
    parts: Parts,
    others: Parts,
  ): Map<string, readonly (readonly [string, Changed])[]> => {
    const kept = [...parts].flatMap(([key, units]) =>
      units.slice(0, others.get(key)?.length ?? 0).map((each) => [key, each] as const),
    )
    const ordered = kept.filter(([, { unit }]) => unit.isOrdered)
    return Map.groupBy(
      ordered.toSorted(([, a], [, b]) => a.unit.start - b.unit.start),
      ([, { body }]) => body.place.path,
    )
  }
  const before = order(was, is)
  for (const [path, units] of order(is, was)) {
    const own = before.get(path) ?? []
    const moved = units.find(([key], i) => own[i]?.[0] !== key)
    if (moved !== undefined) {
      const { body, unit } = moved[1]
      return [{ body, unit: { ...unit, does: 'acts' } }]
    }
  }
  return []
}

function effect({ place, start, end }: Effect, base: Side, head: Side): Difference {
  const isHead = (head.byPath.get(place.path) ?? []).includes(place.code)
  const isBase = (base.byPath.get(place.path) ?? []).includes(place.code)
  const how = isBase && !isHead ? 'gone' : 'changed'
  return {
    kind: 'code',
    how,
    path: place.ownPath,
    lines: linesOf({ ...place, start, end }),
    name: '',
  }
}

/** Code that one version runs and the other does not. */
function differing(
  before: readonly Place[],
  after: readonly Place[],
  keyOf: KeyOf,
): readonly Difference[] {
  const was = new Map(before.map((place) => [keyOf(place), place]))
  const is = new Map(after.map((place) => [keyOf(place), place]))
  const gone = [...was].flatMap(([key, place]) => (is.has(key) ? [] : [place]))
  const fresh = [...is].flatMap(([key, place]) => (was.has(key) ? [] : [place]))
  const isSameName = (a: Place, b: Place): boolean => a.path === b.path && a.name === b.name
  return [
    ...fresh.map((place) => {
      const how = gone.some((each) => isSameName(each, place)) ? 'changed' : 'new'
      return codeAt(place, how)
    }),
    ...gone
      .filter((place) => !fresh.some((each) => isSameName(each, place)))
      .map((place) => codeAt(place, 'gone')),
  ]
}

/** Code that uses a value which was changed while files were loaded. */
function mentioning(places: readonly Place[], taint: Taint): readonly Difference[] {
  const found = places.find((place) => isTainted(place, taint))
  return found === undefined ? [] : [codeAt(found, 'changed')]
}

function codeAt(place: Place, how: 'changed' | 'new' | 'gone'): Difference {
  const { ownPath, name } = place
  return { kind: 'code', how, path: ownPath, lines: linesOf(place), name }
}

function linesOf({
  code,
  start,
  end,
}: Pick<Place, 'code' | 'start' | 'end'>): readonly [number, number] {
  return [code.line(start), code.line(Math.max(start, end - 1))]
}

function reads(was: Stretch, is: Stretch): readonly Difference[] {
  const key = ([name, content]: readonly [string, string]): string => `${name}\n${content}`
  const [before, after] = [was, is].map(
    ({ read }) => new Map(read.map((each) => [key(each), each[0]])),
  )
  if (before === undefined || after === undefined) return []
  const names = [
    ...[...before].flatMap(([each, name]) => (after.has(each) ? [] : [name])),
    ...[...after].flatMap(([each, name]) => (before.has(each) ? [] : [name])),
  ]
  return [...new Set(names)].map((what) => ({ kind: 'read', what }))
}

function imports(base: Side, head: Side): readonly Difference[] {
  return base.resolved.flatMap(([path, specifier, target]) => {
    const now = head.target(path, specifier)
    // Where the importing code is another one, so is what it says; that is looked at there.
    return now === null || now === target ? [] : [{ kind: 'import', path, specifier } as const]
  })
}

function count(places: readonly Place[], read: Stretch['read']): Omit<Counted, 'calls'> {
  const functions = new Set(places.map(({ path, start, end }) => `${path} ${start} ${end}`))
  const files = new Set(places.map(({ path }) => path))
  return {
    functions: functions.size,
    files: files.size,
    reads: new Set(read.map(([name]) => name)).size,
  }
}
