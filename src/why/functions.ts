import type { FunctionPlace } from '../model/index.ts'

/** The sides of a comparison. */
export const sides = ['base', 'head'] as const

export type ProfiledSide = (typeof sides)[number]

/** A function of one version, or what both have of it. */
export interface KnownFunction extends FunctionPlace {
  /** The same in both versions. */
  readonly key: string
  /** Whether each version was seen to run it. */
  readonly seen: Readonly<Record<ProfiledSide, boolean>>
}

/** Which of both versions' functions are the same. */
export interface FunctionBook {
  of(side: ProfiledSide, frame: FramePlace): KnownFunction
}

/** Where a function stands in its version. */
export interface FramePlace {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly name: string
}

/** A frame of a profile by its place within its version. */
export interface PlacedFrame extends FramePlace {
  /** The place of its caller in the list, which is before it; -1 for none. */
  readonly caller: number
  readonly samples: number
}

/**
 * Functions are the same that have one name in one file. Of several the first is the first's, and so on; where one version
 * has more of them than the other, nobody can tell which is which, and all of them count as one.
 */
export function matchFunctions(
  all: readonly Readonly<Record<ProfiledSide, { readonly frames: readonly FramePlace[] }>>[],
): FunctionBook {
  const groups = new Map<string, Group>()
  for (const round of all) {
    for (const side of sides) {
      for (const { path, name, line, column } of round[side].frames) {
        const key = groupKey(path, name)
        const group = groups.get(key) ?? { path, name, base: new Map(), head: new Map() }
        groups.set(key, group)
        group[side].set(`${line}:${column}`, { line, column })
      }
    }
  }
  const known = new Map<string, KnownFunction>()
  for (const group of groups.values()) {
    const { path, name } = group
    const base = inOrder(group.base)
    const head = inOrder(group.head)
    const isClear = base.length === head.length || base.length === 0 || head.length === 0
    const shown = head.length > 0 ? head : base
    for (const side of sides) {
      for (const [order, { line, column }] of (side === 'base' ? base : head).entries()) {
        const number = isClear ? order : 0
        known.set(positionKey(side, path, name, line, column), {
          key: JSON.stringify([path, name, number]),
          path,
          name,
          line: shown[number]?.line ?? line,
          seen: { base: base.length > 0, head: head.length > 0 },
        })
      }
    }
  }
  return {
    of(side, { path, name, line, column }) {
      const found = known.get(positionKey(side, path, name, line, column))
      if (found === undefined)
        throw new Error('a frame of a round that was not among those matched')
      return found
    },
  }
}

/** Where functions of one name stand in a file, in each version. */
interface Group extends Readonly<Record<ProfiledSide, Map<string, Position>>> {
  readonly path: string
  readonly name: string
}

interface Position {
  readonly line: number
  readonly column: number
}

function groupKey(path: string, name: string): string {
  return JSON.stringify([path, name])
}

function positionKey(
  side: ProfiledSide,
  path: string,
  name: string,
  line: number,
  column: number,
): string {
  return JSON.stringify([side, path, name, line, column])
}

function inOrder(positions: ReadonlyMap<string, Position>): Position[] {
  return [...positions.values()].toSorted((a, b) => a.line - b.line || a.column - b.column)
}
