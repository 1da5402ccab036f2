/**
 * What measuring takes, as it was before any of the user's code was loaded: that may replace it, to fake the time in
 * tests, to patch an old engine, or to look faster. Under the usual names, so that who imports them cannot use the others.
 *
 * Not in the loop around a benchmark: there it would cost what is measured.
 */
const { ceil, max, min, round, sqrt } = globalThis.Math
export const Math = { ceil, max, min, round, sqrt }

const ofNode = globalThis.performance
export const performance = { now: ofNode.now.bind(ofNode) }

const ownProcess = globalThis.process
export const process = { cpuUsage: ownProcess.cpuUsage.bind(ownProcess) }

export const Function = globalThis.Function

const Numbers = Float64Array
// oxlint-disable-next-line typescript/unbound-method -- compared, and never called by itself
const call = Function.prototype.call
// oxlint-disable-next-line typescript/unbound-method -- bound by `call`
const sort: (numbers: Float64Array) => void = call.bind(Numbers.prototype.sort)
// oxlint-disable-next-line typescript/unbound-method -- put back into a list
const push = Array.prototype.push

/** An empty list that goes on working. */
export function ownList(): number[] {
  const list: number[] = []
  return Object.defineProperty(list, 'push', { value: push })
}

/** A copy, ascending. */
export function ascending(numbers: readonly number[]): Float64Array {
  const copy = new Numbers(numbers.length)
  for (let i = 0; i < numbers.length; i++) copy[i] = numbers[i] ?? Number.NaN
  sort(copy)
  return copy
}

/**
 * The loops have to use the one that is there, since they are to call as the user's own code does.
 *
 * @throws Error where the user's code has replaced how functions are called
 */
export function refuseOtherCalls(): void {
  if (Function.prototype.call === call) return
  throw new Error('`Function.prototype.call` was replaced, by which benchmarks are called')
}
