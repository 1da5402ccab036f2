/**
 * Whether V8 runs this process. Another engine under the same modules has no collections that `node:perf_hooks` would tell
 * of, and counts of a heap in `node:v8` that do not grow with what is allocated: what it says of them is not known, and
 * is not nothing.
 */
export const isV8 = process.versions['bun'] === undefined

/** Whether `node:perf_hooks` tells of V8's collections: Deno lists them among what it can tell, and tells of none. */
export const tellsCollections = isV8 && process.versions['deno'] === undefined
