/** Compares what two versions of a file's benchmarks run. Pure: the processes have written down what there is to know. */
import type { Counted, Difference, Unseen } from '../model/index.ts'
import type { LookedFile, CodeStretch } from '../worker/cover/looked.ts'
import { alikeAtLoad, type Alike } from './alike.ts'
import { changedUnits } from './changed-units.ts'
import { keysFor, namingIn, type Keys } from './keys.ts'
import { movedFiles } from './moved.ts'
import { Codes, sideOf, type CodePosition, type Side } from './side.ts'
import { followTaint, isTainted, type Body, type Effect, type Loaded, type Taint } from './taint.ts'
import { unitsOf } from './units.ts'

interface Comparison {
  /** What every benchmark of the file runs, and what cannot be known of it. */
  readonly shared: Compared
  /** By their ids; those that ran in both versions. */
  readonly benchmarks: ReadonlyMap<string, Compared>
}

export interface Compared {
  readonly differences: readonly Difference[]
  /** What cannot be seen. */
  readonly unseen: readonly Unseen[]
  readonly counted: Counted
}

export function compareLooks(base: LookedFile, head: LookedFile): Comparison {
  const codes = new Codes()
  const own = sideOf(base, new Map(), codes)
  const other = sideOf(head, movedFiles(base, head), codes)
  const sides: Sides = [own, other]
  const baseShared = merged(own, null)
  const headShared = merged(other, null)
  const loaded = [loadedOf(own, baseShared), loadedOf(other, headShared)] as const
  const naming = namingIn(sides)
  const alike = alikeAtLoad(loaded, naming.placeAtTop)
  const keys = keysFor(sides, naming, alike)
  const changed = changedUnits(loaded, keys)
  const taint = followTaint(changed, loaded)
  const others = [notAlike(loaded[0], alike), notAlike(loaded[1], alike)] as const
  const atLoad: Difference[] = [
    ...imports(own, other),
    ...(taint.effect === null ? [] : [effect(taint.effect, own, other)]),
    ...differing(others[0], others[1], sides, keys),
    // A part that is new may have called what both have: a getter.
    ...(changed.length === 0 && alike.isEmpty ? [] : ranInOne(others, keys)),
    ...reads(baseShared, headShared, sides),
    ...listing([...baseShared.read, ...headShared.read], taint),
  ]
  const benchmarks = new Map<string, Compared>()
  const ids = [own, other].map(
    ({ file }) => new Set(file.stretches.flatMap(({ benchmark }) => benchmark ?? [])),
  )
  for (const id of ids[0] ?? []) {
    if (ids[1]?.has(id) !== true) continue
    const was = merged(own, id)
    const is = merged(other, id)
    benchmarks.set(id, {
      differences: [
        ...differing(was.places, is.places, sides, keys),
        ...mentioning([...is.places, ...was.places], taint, sides, keys),
        ...reads(was, is, sides),
        ...listing([...was.read, ...is.read], taint),
      ],
      unseen: [...was.unseen, ...is.unseen],
      counted: {
        ...count([...was.places, ...baseShared.places], [...was.read, ...baseShared.read]),
        calls: Math.min(was.calls, is.calls),
      },
    })
  }
  const threw = [base, head].flatMap((file) => file.threw ?? []).slice(0, 1)
  return {
    shared: {
      differences: atLoad,
      unseen: [
        ...threw.map((text) => ({ code: 'file-throws', text }) as const),
        ...baseShared.unseen,
        ...headShared.unseen,
      ],
      counted: { ...count(baseShared.places, baseShared.read), calls: 0 },
    },
    benchmarks,
  }
}

/** The base's and the head's. */
type Sides = readonly [base: Side, head: Side]

/** All stretches of a benchmark, or of what the file does beside its benchmarks. */
interface Merged extends Omit<CodeStretch, 'benchmark' | 'ran' | 'used'> {
  readonly places: readonly CodePosition[]
}

function merged(side: Side, benchmark: string | null): Merged {
  const own = side.file.stretches.filter((each) => each.benchmark === benchmark)
  return {
    places: own.flatMap(({ ran }) => side.places(ran)),
    read: own.flatMap(({ read }) => read),
    unseen: own.flatMap(({ unseen }) => unseen),
    calls: own.reduce((sum, { calls }) => sum + calls, 0),
  }
}

function loadedOf(side: Side, { places }: Merged): Loaded {
  const bodies = new Map<string, Body>()
  const functions: CodePosition[] = []
  for (const place of places) {
    const { path, code, start, end } = place
    const isBody =
      side.isModule(path) &&
      (code.isFile(start, end) || code.functionAt(start, end)?.isTop === true)
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

/** Code that one version runs and the other does not have. */
function differing(
  before: readonly CodePosition[],
  after: readonly CodePosition[],
  [base, head]: Sides,
  keys: Keys,
): readonly Difference[] {
  const lacking = (side: Side, places: readonly CodePosition[]): readonly CodePosition[] => {
    const found = places.filter((place) => !keys.isIn(side, place))
    return [...new Map(found.map((place) => [keys.of(place), place])).values()]
  }
  const gone = lacking(head, before)
  const fresh = lacking(base, after)
  const isSameName = (a: CodePosition, b: CodePosition): boolean =>
    a.path === b.path && a.name === b.name
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

function notAlike({ functions }: Loaded, alike: Alike): readonly CodePosition[] {
  return functions.filter((place) => !alike.has(place))
}

/** Code that has run at load in one version alone. */
function ranInOne(
  [base, head]: readonly [readonly CodePosition[], readonly CodePosition[]],
  keys: Keys,
): readonly Difference[] {
  const ran = [base, head].map((places) => new Set(places.map((place) => keys.of(place))))
  return [...head, ...base]
    .filter((place) => !ran.every((each) => each.has(keys.of(place))))
    .map((place) => codeAt(place, 'changed'))
}

/** Code that both have, and that uses a value which was changed while files were loaded. */
function mentioning(
  places: readonly CodePosition[],
  taint: Taint,
  sides: Sides,
  keys: Keys,
): readonly Difference[] {
  const found = places.filter(
    (place) => isTainted(place, taint) && sides.every((side) => keys.isIn(side, place)),
  )
  const each = new Map(found.map((place) => [keys.of(place), place]))
  return [...each.values()].map((place) => codeAt(place, 'changed'))
}

function codeAt(place: CodePosition, how: 'changed' | 'new' | 'gone'): Difference {
  const { ownPath, name } = place
  return { kind: 'code', how, path: ownPath, lines: linesOf(place), name }
}

function linesOf({
  code,
  start,
  end,
}: Pick<CodePosition, 'code' | 'start' | 'end'>): readonly [number, number] {
  return [code.line(start), code.line(Math.max(start, end - 1))]
}

/** What a benchmark of one version has read that was never the same in the other one. */
function reads(was: Merged, is: Merged, [base, head]: Sides): readonly Difference[] {
  const keyOf = (read: CodeStretch['read'][number]): string => read.join('\n')
  const lacking = ({ read }: Merged, { file }: Side): CodeStretch['read'] => {
    const known = new Set(file.stretches.flatMap((each) => each.read).map(keyOf))
    return read.filter((each) => !known.has(keyOf(each)))
  }
  const found = [...lacking(was, head), ...lacking(is, base)]
  const named = new Map(found.map(([what, name]) => [`${what} ${name}`, { what, name }]))
  return [...named.values()].map((each) => ({ kind: 'read', ...each }))
}

/** Code that went through the properties of an object, and so may have read a changed one without mentioning it. */
function listing(read: CodeStretch['read'], { properties }: Taint): readonly Difference[] {
  const found = read.filter(([what, name]) => what === 'property' && properties.has(name))
  return [...new Set(found.map(([, name]) => name))].map((name) => ({
    kind: 'read',
    what: 'property',
    name,
  }))
}

function imports(base: Side, head: Side): readonly Difference[] {
  return base.resolved.flatMap(([path, specifier, target]) => {
    const now = head.target(path, specifier)
    // Where the importing code is another one, so is what it says; that is looked at there.
    return now === null || now === target ? [] : [{ kind: 'resolved', path, specifier } as const]
  })
}

function count(places: readonly CodePosition[], read: CodeStretch['read']): Omit<Counted, 'calls'> {
  const byCode = [...Map.groupBy(places, ({ code }) => code).values()]
  const functions = byCode.map(
    (own) => new Set(own.map(({ start, end }) => `${start} ${end}`)).size,
  )
  const files = new Set(places.map(({ path }) => path))
  return {
    functions: functions.reduce((sum, each) => sum + each, 0),
    files: files.size,
    reads: new Set(read.map(([what, name]) => `${what} ${name}`)).size,
  }
}
