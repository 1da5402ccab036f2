/**
 * Whether this is called by a benchmark: whether one of the functions that call benchmarks is on the stack. Slow, and
 * good for calls that may come from a file or from a benchmark that it defines.
 */
export function isInMeasuredCode(): boolean {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = deepest
  const { stack = '' } = new Error('asked for its stack')
  Error.stackTraceLimit = stackTraceLimit
  return stack.toLowerCase().includes(callerName.toLowerCase())
}

const deepest = 100

/** The names of all functions that call benchmarks contain it, in any case. */
export const callerName = 'callOfBenchmark'
