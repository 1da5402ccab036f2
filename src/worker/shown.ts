/** What a framework gets to see of a benchmark that it came to: what its own loop would have told it. */
export type Shown =
  | {
      readonly kind: 'times'
      /** Milliseconds an iteration, of one stretch each; at least one. */
      readonly ms: readonly number[]
    }
  /** The benchmark threw. */
  | { readonly kind: 'error'; readonly error: unknown }

/** Of a benchmark that was not run: files go on to print a time, or to divide by it. */
export const unmeasured: Shown = { kind: 'times', ms: [1] }
