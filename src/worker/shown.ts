/** A benchmark's result as its framework gets to see it, in place of what its own loop would have found. */
export type Shown =
  | {
      readonly kind: 'times'
      /** Milliseconds an iteration, of one stretch each; at least one. */
      readonly ms: readonly number[]
    }
  /** The benchmark threw. */
  | { readonly kind: 'error'; readonly error: unknown }

/** Stands in for a benchmark that was not run: files go on to print a time, or to divide by it. */
export const unmeasured: Shown = { kind: 'times', ms: [1] }
