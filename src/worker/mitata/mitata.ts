/** The user's own mitata, as far as it is used here: what the versions 0.1 and 1 have in common. */
import type { Copied } from '../copies.ts'

/** What is benchmarked: called as it is, given a loop to run, or a generator that yields one of the kind called. */
export type Benched = (...given: readonly unknown[]) => unknown

/** A benchmark that was declared, as its chained calls (`args`, `name`, …) have left it. */
export interface Trial {
  readonly f: Benched
  readonly _name: string
  readonly _args: Readonly<Record<string, readonly unknown[]>>
}

/** What it is called, and, by the names of its arguments, the values that each takes. */
export function partsOf({ _name: name, _args: args }: Trial): {
  readonly name: string
  readonly args: Readonly<Record<string, readonly unknown[]>>
} {
  return { name, args }
}

/** The module, as it is imported. */
export interface Mitata {
  readonly bench: Benched
  readonly group: Benched
  readonly run: Benched
  /** From version 1 on. */
  readonly B?: new (name: string, fn: Benched) => Trial
  /** In version 0.1. */
  readonly baseline?: Benched
}

export const mitataPackage: Copied<Mitata> = {
  name: 'mitata',
  isCopy: (loaded): loaded is Mitata =>
    typeof loaded === 'object' &&
    loaded !== null &&
    ['bench', 'group', 'run'].every((name) => typeof Reflect.get(loaded, name) === 'function'),
  identity: ({ bench }) => bench,
}
