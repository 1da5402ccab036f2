/** What runs while files are loaded, part by part: which parts one version has and the other does not. */
import type { Keys } from './keys.ts'
import type { CodePosition } from './side.ts'
import type { Body, Loaded } from './taint.ts'
import type { CodeUnit } from './units.ts'

export interface Changed {
  readonly body: Body
  readonly unit: CodeUnit
}

/** Parts of what runs at load that only one of the versions has, and those whose order is another one. */
export function changedUnits(loaded: readonly Loaded[], keys: Keys): readonly Changed[] {
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

function unknownPart({ code, start, end }: CodePosition): CodeUnit {
  const nothing = { names: [], exported: [], properties: [], target: null, methods: [], reads: [] }
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
