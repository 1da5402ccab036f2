/**
 * Code that is written once and runs both ways: in its own time, where each step is awaited, and at once, for
 * `bench.runSync()`, which has to return when everything is measured. A step is a generator's; `settled` stands in it
 * where `await` would stand in an async function.
 */

export type Steps<T> = Generator<unknown, T, unknown>

/** The value behind a promise, or the value itself; also lets microtasks run, as `await` does, where there is time. */
export function* settled<T>(value: T | PromiseLike<T>): Steps<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both ways of going give back what the value settles to
  return (yield value) as T
}

/** Goes through the steps and waits at each. */
export async function inTime<T>(steps: Steps<T>): Promise<T> {
  let next = steps.next()
  while (next.done !== true) {
    let value: unknown
    try {
      value = await next.value
    } catch (error) {
      next = steps.throw(error)
      continue
    }
    next = steps.next(value)
  }
  return next.value
}

/**
 * Goes through the steps without waiting.
 *
 * @throws what the steps make of an error at the first that would have to wait
 */
export function atOnce<T>(steps: Steps<T>): T {
  let next = steps.next()
  while (next.done !== true) {
    if (isThenable(next.value)) {
      ignoreRejection(next.value)
      next = steps.throw(new Error(mustBeSync))
    } else next = steps.next(next.value)
  }
  return next.value
}

const mustBeSync =
  'a function or hook returned a promise, and `bench.runSync()` cannot wait for it: use `await bench.run()`'

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false
  return 'then' in value && typeof value.then === 'function'
}

function ignoreRejection(promise: PromiseLike<unknown>): void {
  promise.then(undefined, () => undefined)
}
