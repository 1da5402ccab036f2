import type { Copy } from './tinybench.ts'

/** The Bench classes of all copies that were found. */
export interface Benches {
  learn(copy: Copy): void
  isEmpty(): boolean
  /** Whether an object is a Bench of one of them. */
  isBench(this: void, value: object): boolean
  /** A Bench without a name, of the copy that the file itself would load; null where there is none. */
  newBench(): object | null
}

export function openBenches(): Benches {
  const prototypes = new Set<unknown>()
  let first: Copy | null = null
  return {
    learn(copy) {
      first ??= copy
      prototypes.add(copy.Bench.prototype)
    },
    isEmpty: () => first === null,
    isBench(value) {
      for (let at: unknown = value; typeof at === 'object' && at !== null;) {
        if (prototypes.has(at)) return true
        at = Object.getPrototypeOf(at)
      }
      return false
    },
    newBench: () => first && new first.Bench(),
  }
}
